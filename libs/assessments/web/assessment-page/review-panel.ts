import { Component, computed, input, output, signal } from '@angular/core';
import { ApproveAssessmentDocument, type AssessmentPageQuery, ReturnAssessmentDocument } from '@cobijo/graphql/generated/client/graphql';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import type { Section } from '../../rules/definition/form';
import { assessmentGrounds } from '../ground-words';
import { assessmentsTexts } from '../texts';

type Assessment = NonNullable<AssessmentPageQuery['assessment']>;

/** The supervisor's desk: a comment for the section in view, returning with all comments, approving. */
@Component({
  selector: 'cob-review-panel',
  imports: [Card, Field, Outcome],
  template: `
    <cob-card [heading]="t().review">
      <p>{{ t().reviewLead }}</p>
      <cob-field [label]="t().comment(name())" [optional]="true">
        <textarea class="cb-input" rows="3" maxlength="5000" [value]="written()[section().code] ?? ''" (input)="write($event)"></textarea>
      </cob-field>
      <cob-outcome [act]="return" [words]="words" [heading]="t().returnHeading" />
      <cob-outcome [act]="approve" [words]="words" [heading]="t().approveHeading" />
      <div class="cb-actions">
        <button type="button" class="cb-btn out" [disabled]="return.working()" (click)="sendBack()">{{ t().returnIt }}</button>
        <button type="button" class="cb-btn pri" [disabled]="approve.working()" (click)="sign()">{{ t().approve }}</button>
      </div>
    </cob-card>
  `,
})
export class ReviewPanel {
  readonly assessment = input.required<Assessment>();
  readonly section = input.required<Section>();
  readonly done = output();

  protected readonly t = injectTexts(assessmentsTexts);
  protected readonly words = assessmentGrounds;
  protected readonly written = signal<Readonly<Record<string, string>>>({});
  protected readonly name = computed(() => `${this.section().code}. ${this.section().title[language()]}`);
  protected readonly return = injectAct(ReturnAssessmentDocument, (data) => data.returnAssessment);
  protected readonly approve = injectAct(ApproveAssessmentDocument, (data) => data.approveAssessment);

  protected write(event: Event): void {
    const text = event.target instanceof HTMLTextAreaElement ? event.target.value : '';
    this.written.update((all) => ({ ...all, [this.section().code]: text }));
  }

  protected async sendBack(): Promise<void> {
    const comments = Object.entries(this.written())
      .filter(([, body]) => body.trim() !== '')
      .map(([section, body]) => ({ section, body }));
    if (await this.return.run({ input: { ...this.target(), comments } })) this.done.emit();
  }

  protected async sign(): Promise<void> {
    if (await this.approve.run({ input: this.target() })) this.done.emit();
  }

  private target() {
    const { caseFileId, id: assessmentId, version } = this.assessment();
    return { caseFileId, assessmentId, version };
  }
}
