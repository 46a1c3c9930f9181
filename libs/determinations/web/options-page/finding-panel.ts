import { afterRenderEffect, Component, computed, ElementRef, inject, input, output, untracked } from '@angular/core';
import type { OptionsPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { labelOf, optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice } from '@cobijo/ui/kit/choice';
import { Conflict } from '@cobijo/ui/kit/conflict';
import { Field } from '@cobijo/ui/kit/field';
import { SaveLine } from '@cobijo/ui/kit/save-line';
import { Invalid } from '@cobijo/ui/refusal/invalid';
import { Refusal } from '@cobijo/ui/refusal/refusal';
import { type Effect, effects, type Weight, weights } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { determinationGrounds } from '../ground-words';
import { controlValue } from './control-value';
import { FindingKeeper, type TypedFinding } from './finding-keeper';
import { optionsTexts } from './options-texts';

type Page = NonNullable<OptionsPageQuery['optionsPage']>;
type Finding = NonNullable<Page['analysis']>['options'][number]['findings'][number];

/** One cell of the matrix: what is found, how much it weighs, where it comes from. Saved as it is typed. */
@Component({
  selector: 'cob-finding-panel',
  imports: [Card, Checks, Choice, Conflict, Field, Invalid, Refusal, SaveLine],
  host: { tabindex: '-1' },
  templateUrl: './finding-panel.html',
})
export class FindingPanel {
  readonly optionId = input.required<string>();
  readonly factor = input.required<string>();
  readonly heading = input.required<string>();
  readonly finding = input<Finding | null>(null);
  readonly sources = input.required<Page['sources']>();
  readonly next = output<void>();
  readonly left = output<void>();

  protected readonly keeper = inject(FindingKeeper);
  protected readonly t = injectTexts(optionsTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = determinationGrounds;
  private readonly cell = computed(() => ({ optionId: this.optionId(), factor: this.factor() }), { equal: (one, other) => one.optionId === other.optionId && one.factor === other.factor });
  protected readonly typed = computed((): TypedFinding => this.keeper.typedIn(this.cell()) ?? typedOf(this.finding()));
  protected readonly conflict = computed(() => this.keeper.conflictIn(this.cell()));
  protected readonly effectOptions = computed(() => optionsOf(effects, this.labels().effects));
  protected readonly weightOptions = computed(() => optionsOf(weights, this.labels().weights));
  protected readonly sourceOptions = computed(() => this.sources().map(({ id, title, origin, obtainedOn }) => ({ value: id, label: [title ?? origin ?? '', formatDate(obtainedOn)].filter(Boolean).join(', ') })));
  protected readonly cited = computed(() => [...this.typed().sources]);
  protected readonly value = controlValue;

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // Whoever opens a cell is taken to its fields, far below it on a phone.
    afterRenderEffect(() => {
      this.cell();
      untracked(() => host.focus());
    });
  }

  protected set(change: Partial<TypedFinding>): void {
    const typed = { ...this.typed(), ...change };
    // Until somebody says what it does, nobody knows.
    this.keeper.write(this.cell(), { ...typed, effect: typed.effect ?? 'unknown' });
    if (change.text === undefined) void this.keeper.flush();
  }

  protected keep(typed: TypedFinding): void {
    this.keeper.choose(this.cell(), typed);
  }

  protected say({ effect, weight, text }: TypedFinding): string {
    return [[labelOf(this.labels().effects, effect), labelOf(this.labels().weights, weight)].filter(Boolean).join(', '), text].filter(Boolean).join('. ');
  }

  protected readonly theirs = computed(() => typedOf(this.conflict()?.theirs ?? null));
}

const typedOf = (finding: Pick<Finding, 'effect' | 'weight' | 'text' | 'sources'> | null): TypedFinding => ({
  effect: effects.find((code): code is Effect => code === finding?.effect) ?? null,
  weight: weights.find((code): code is Weight => code === finding?.weight) ?? null,
  text: finding?.text ?? '',
  sources: finding?.sources ?? [],
});
