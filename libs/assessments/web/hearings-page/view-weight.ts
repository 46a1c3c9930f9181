import { Component, computed, input, output, signal } from '@angular/core';
import { GiveFeedbackToChildDocument, type HearingsPageQuery, WeighChildViewDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { viewWeights, type ViewWeight } from '../../rules/code-lists';
import { codeLabels, optionsOf } from '../code-labels';
import { assessmentGrounds } from '../ground-words';
import { hearingTexts } from './hearing-texts';

type Hearing = NonNullable<NonNullable<HearingsPageQuery['hearingsPage']>['hearings']>[number];

/** How much the child's view weighed and why; then, that the child was told so (R30). */
@Component({
  selector: 'cob-view-weight',
  imports: [Choice, Field, Moment, Outcome],
  template: `
    @if (hearing().weightGiven) {<p><b>{{ t().weigh }}: {{ weightName() }}.</b> {{ hearing().weightReasons }}</p>}
    @if (hearing().feedbackGivenAt) {<p class="small muted">{{ t().toldBack(told()) }} {{ hearing().feedbackHow }}</p>}
    @else {
      <details>
        <summary class="cb-q">{{ t().weigh }}</summary>
        <div class="cb-form">
          <cob-choice [legend]="t().weigh" name="weight" [act]="weigh" [options]="weights()" [(value)]="weight" />
          <cob-field [label]="t().weighReasons" name="reasons" [act]="weigh"><textarea class="cb-input" rows="2" [value]="why()" (input)="why.set(text($event))"></textarea></cob-field>
          <cob-outcome [act]="weigh" [words]="words" />
          <div class="cb-actions"><button type="button" class="cb-btn ton" [disabled]="weigh.working()" (click)="saveWeight()">{{ t().weighSave }}</button></div>
        </div>
      </details>
      <details>
        <summary class="cb-q">{{ t().tellBack }}</summary>
        <div class="cb-form">
          <p class="small muted">{{ t().notToldBack }}</p>
          <cob-moment [legend]="t().tellBackAt" name="at" [act]="tell" [(value)]="at" />
          <cob-field [label]="t().tellBackHow" name="how" [act]="tell"><textarea class="cb-input" rows="2" [value]="how()" (input)="how.set(text($event))"></textarea></cob-field>
          <cob-field [label]="t().tellBackReaction" [optional]="true" name="reaction" [act]="tell"><textarea class="cb-input" rows="2" [value]="reaction()" (input)="reaction.set(text($event))"></textarea></cob-field>
          <cob-outcome [act]="tell" [words]="words" />
          <div class="cb-actions"><button type="button" class="cb-btn ton" [disabled]="tell.working()" (click)="saveFeedback()">{{ t().tellBackSave }}</button></div>
        </div>
      </details>
    }
  `,
})
export class ViewWeightForm {
  readonly caseFileId = input.required<string>();
  readonly hearing = input.required<Hearing>();
  readonly changed = output();

  protected readonly t = injectTexts(hearingTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = assessmentGrounds;
  protected readonly weigh = injectAct(WeighChildViewDocument, (data) => data.weighChildView);
  protected readonly tell = injectAct(GiveFeedbackToChildDocument, (data) => data.giveFeedbackToChild);
  protected readonly weight = signal<ViewWeight | null>(null);
  protected readonly why = signal('');
  protected readonly at = signal('');
  protected readonly how = signal('');
  protected readonly reaction = signal('');
  protected readonly weights = computed(() => optionsOf(this.labels().weights, viewWeights));
  protected readonly weightName = computed(() => this.weights().find(({ value }) => value === this.hearing().weightGiven)?.label ?? '');
  protected readonly told = computed(() => formatDate(this.hearing().feedbackGivenAt));

  protected text(event: Event): string {
    return event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement ? event.target.value : '';
  }

  protected async saveWeight(): Promise<void> {
    const { id: hearingId, version } = this.hearing();
    if (await this.weigh.run({ input: { caseFileId: this.caseFileId(), hearingId, version, weight: this.weight() ?? '', reasons: this.why() } })) this.changed.emit();
  }

  protected async saveFeedback(): Promise<void> {
    const { id: hearingId, version } = this.hearing();
    const input = { caseFileId: this.caseFileId(), hearingId, version, at: this.at(), how: this.how(), reaction: this.reaction() || null };
    if (await this.tell.run({ input })) this.changed.emit();
  }
}
