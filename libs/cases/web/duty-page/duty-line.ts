import { Component, computed, input, output } from '@angular/core';
import type { DutyFieldsFragment } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { GuardMark, type GuardState } from '@cobijo/ui/kit/guard-mark';
import { consentLabels } from '../consent-labels';
import { labelOf } from '../labels';
import { dutyTexts } from './duty-texts';

interface Step {
  readonly who: string;
  readonly state: GuardState;
  readonly words: string;
}

/** One legal duty asked for against a no: what, for whom, and how far it has come. */
@Component({
  selector: 'cases-duty-line',
  imports: [GuardMark],
  template: `
    <div class="cb-task">
      <span class="t">{{ one().recipient }}: {{ labelOf(labels().scope, one().scope) }}</span>
      <span class="m">{{ one().duty }}. {{ one().reason }}</span>
      <span class="m">{{ t().asked(one().askedBy, formatDate(one().askedAt)) }}</span>
      @for (step of steps(); track step.who) {
        <div class="cb-check"><cob-guard-mark [state]="step.state" /><span>{{ step.who }}: <b>{{ step.words }}</b></span></div>
      }
      @if (one().childSaid) {<span class="m voice">«{{ one().childSaid }}»</span>}
      <span class="cb-actions">
        @if (mayAnswer()) {<button type="button" class="cb-btn out" (click)="answer.emit(one())">{{ t().answer }}<span class="vh"> {{ t().answerFor(one().recipient) }}</span></button>}
        @if (mayTell()) {<button type="button" class="cb-btn out" (click)="tell.emit(one())">{{ t().tell }}</button>}
      </span>
    </div>
  `,
})
export class DutyLine {
  readonly one = input.required<DutyFieldsFragment>();
  readonly mayAnswer = input(false);
  readonly records = input(false);
  readonly answer = output<DutyFieldsFragment>();
  readonly tell = output<DutyFieldsFragment>();

  protected readonly t = injectTexts(dutyTexts);
  protected readonly labels = injectTexts(consentLabels);
  protected readonly labelOf = labelOf;
  protected readonly formatDate = formatDate;
  protected readonly agreed = computed(() => this.one().supervisor?.agrees === true && this.one().officer?.agrees === true);
  protected readonly mayTell = computed(() => this.records() && this.agreed() && !this.one().childToldAt);
  protected readonly steps = computed((): readonly Step[] => {
    const { supervisor, officer, childToldAt } = this.one();
    const t = this.t();
    return [
      this.stepOf(t.supervisor, supervisor),
      this.stepOf(t.officer, officer),
      { who: t.child, state: childToldAt ? 'ok' : 'un', words: childToldAt ? formatDate(childToldAt) : t.waits },
    ];
  });

  private stepOf(who: string, said: DutyFieldsFragment['supervisor']): Step {
    if (!said) return { who, state: 'un', words: this.t().waits };
    return said.agrees ? { who, state: 'ok', words: this.t().agrees(said.by) } : { who, state: 'dn', words: this.t().disagrees(said.by) };
  }
}
