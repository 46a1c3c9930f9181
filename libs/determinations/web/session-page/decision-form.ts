import { Component, computed, input, output, signal } from '@angular/core';
import { RecordDecisionDocument, type SessionPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { labelOf, optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Choice } from '@cobijo/ui/kit/choice';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { viewWeights, type ViewWeight } from '@cobijo/assessments/rules/code-lists';
import { type ViewFollowed, viewsFollowed } from '../../rules/code-lists';
import { type Heading, headings } from '../../rules/factors';
import { codeLabels } from '../code-labels';
import { determinationGrounds } from '../ground-words';
import { controlValue } from '../options-page/control-value';
import { panelTexts } from './panel-texts';

type Item = NonNullable<SessionPageQuery['sessionPage']>['items'][number];

/** What the panel decided: reasons under every heading, an answer to each rejected option (R49). */
@Component({
  selector: 'cob-decision-form',
  imports: [Card, Choice, DateParts, Field, Outcome],
  templateUrl: './decision-form.html',
})
export class DecisionForm {
  readonly item = input.required<Item>();
  readonly chosenId = input.required<string | null>();
  readonly recorded = output<void>();

  protected readonly t = injectTexts(panelTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = determinationGrounds;
  protected readonly act = injectAct(RecordDecisionDocument, (data) => data.recordDecision);
  private readonly reasons = signal<Readonly<Partial<Record<Heading, string>>>>({});
  private readonly answers = signal<Readonly<Record<string, string>>>({});
  protected readonly viewWeight = signal<ViewWeight | null>(null);
  protected readonly viewFollowed = signal<ViewFollowed | null>(null);
  protected readonly viewReason = signal('');
  protected readonly conditions = signal('');
  protected readonly followUp = signal('');
  protected readonly reviewOn = signal('');
  protected readonly siblings = signal('');
  protected readonly headingLines = computed(() => headings.map((heading, index) => ({ heading, index, label: this.t().reasonsOn(this.labels().headings[heading]), text: this.reasons()[heading] ?? '' })));
  protected readonly rejected = computed(() =>
    (this.item().packet?.options ?? []).filter(({ id, recommended }) => (this.chosenId() ? id !== this.chosenId() : !recommended)).map(({ id, code }) => ({ id, label: this.t().rejected(labelOf(this.labels().options, code)), text: this.answers()[id] ?? '' })),
  );
  protected readonly weightOptions = computed(() => optionsOf(viewWeights, this.labels().viewWeights));
  protected readonly followedOptions = computed(() => optionsOf(viewsFollowed, this.labels().followed));
  protected readonly value = controlValue;

  protected reason(heading: Heading, event: Event): void {
    this.reasons.update((all) => ({ ...all, [heading]: controlValue(event) }));
  }

  protected answer(id: string, event: Event): void {
    this.answers.update((all) => ({ ...all, [id]: controlValue(event) }));
  }

  protected async record(): Promise<void> {
    const input = {
      caseFileId: this.item().caseFileId, itemId: this.item().id, version: this.item().version,
      reasonsByHeading: headings.map((heading) => ({ heading, text: this.reasons()[heading] ?? '' })),
      rejected: this.rejected().map(({ id, text }) => ({ optionId: id, reason: text })),
      viewWeight: this.viewWeight() ?? '', viewFollowed: this.viewFollowed() ?? '', viewReason: this.viewReason(), conditions: this.conditions() || null, followUp: this.followUp(), reviewOn: this.reviewOn(),
      siblingsReason: this.siblings() || null,
    };
    if (await this.act.run({ input })) this.recorded.emit();
  }
}
