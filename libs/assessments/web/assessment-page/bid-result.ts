import { Component, computed, inject, input } from '@angular/core';
import type { AssessmentPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Note } from '@cobijo/ui/kit/note';
import { bidRequired } from '../../rules/bid-required';
import { bidTriggerOptions } from '../../rules/definition/bid-triggers';
import { assessmentsTexts } from '../texts';
import { AnswerKeeper } from './answer-keeper';

type Assessment = NonNullable<AssessmentPageQuery['assessment']>;

/** Whether a determination is required, computed by the very rule the server uses; nobody ticks it. */
@Component({
  selector: 'cob-bid-result',
  imports: [Note],
  template: `
    <cob-note [kind]="result().required ? 'warn' : 'info'" [heading]="result().required ? t().bidRequired : t().bidNotRequired">
      <p>@if (assessment().bidRequired === null) {{{ t().bidPreview }}. }@if (result().code; as code) {{{ code }}: {{ t().bidNames[code] }}.}</p>
      @if (reasons().length > 0) {<ul>@for (reason of reasons(); track reason) {<li>{{ reason }}</li>}</ul>}
    </cob-note>
  `,
})
export class BidResult {
  readonly assessment = input.required<Assessment>();
  readonly heading = input('');
  private readonly keeper = inject(AnswerKeeper);
  protected readonly t = injectTexts(assessmentsTexts);
  protected readonly result = computed(() =>
    bidRequired({
      purposes: this.keeper.answers().get('A.purposes')?.choices ?? [],
      inView: this.keeper.answers().get('P.in_view')?.choices ?? [],
      unaccompaniedOrSeparated: this.assessment().unaccompaniedOrSeparated,
    }),
  );
  protected readonly reasons = computed(() =>
    this.result().triggers.map((trigger) => bidTriggerOptions.find(({ code }) => code === trigger)?.label[language()] ?? trigger),
  );
}
