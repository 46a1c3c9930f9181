import { Component, input, output, signal } from '@angular/core';
import { VoidAssessmentDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { assessmentGrounds } from '../ground-words';
import { assessmentsTexts } from '../texts';

/** Sets an unfinished assessment aside, with the reason. */
@Component({
  selector: 'cob-void-form',
  imports: [Field, Outcome],
  template: `
    <div class="cb-form">
      <cob-field [label]="t().voidReason" [hint]="t().voidHint" name="reason" [act]="act"><textarea class="cb-input" rows="2" maxlength="2000" [value]="reason()" (input)="say($event)"></textarea></cob-field>
      <cob-outcome [act]="act" [words]="words" />
      <div class="cb-actions">
        <button type="button" class="cb-btn pri" [disabled]="act.working()" (click)="setAside()">{{ t().voidIt }}</button>
        <button type="button" class="cb-btn txt" (click)="left.emit()">{{ t().voidNot }}</button>
      </div>
    </div>
  `,
})
export class VoidForm {
  readonly caseFileId = input.required<string>();
  readonly assessment = input.required<{ readonly id: string; readonly version: number }>();
  readonly done = output();
  readonly left = output();

  protected readonly t = injectTexts(assessmentsTexts);
  protected readonly words = assessmentGrounds;
  protected readonly reason = signal('');
  protected readonly act = injectAct(VoidAssessmentDocument, (data) => data.voidAssessment);

  protected say(event: Event): void {
    this.reason.set(event.target instanceof HTMLTextAreaElement ? event.target.value : '');
  }

  protected async setAside(): Promise<void> {
    const { id: assessmentId, version } = this.assessment();
    if (await this.act.run({ input: { caseFileId: this.caseFileId(), assessmentId, version, reason: this.reason() } })) this.done.emit();
  }
}
