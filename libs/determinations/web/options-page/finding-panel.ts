import { Component, computed, effect, input, linkedSignal, output, untracked } from '@angular/core';
import { type OptionsPageQuery, SaveFindingDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { whenDone } from '@cobijo/ui/kit/when-done';
import { type Effect, effects, type Weight, weights } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { determinationGrounds } from '../ground-words';
import { controlValue } from './control-value';
import { optionsTexts } from './options-texts';

type Page = NonNullable<OptionsPageQuery['optionsPage']>;
type Finding = NonNullable<Page['analysis']>['options'][number]['findings'][number];

/** One cell of the matrix: what is found, how much it weighs, where it comes from. Saved with its version. */
@Component({
  selector: 'cob-finding-panel',
  imports: [Card, Checks, Choice, Field, Outcome],
  template: `
    <cob-card [heading]="heading()">
      <form class="cb-form wide" novalidate (submit)="$event.preventDefault(); save()">
        <cob-choice [legend]="t().finding" name="effect" [act]="act" [options]="effectOptions()" [(value)]="effect" />
        @if (effect() !== 'unknown') {<cob-choice [legend]="t().weight" name="weight" [act]="act" [options]="weightOptions()" [(value)]="weight" />}
        <cob-field [label]="t().what" name="text" [act]="act"><textarea class="cb-input" rows="3" maxlength="4000" [value]="text()" (input)="text.set(value($event))"></textarea></cob-field>
        @if (sourceOptions().length > 0) {<cob-checks [legend]="t().sources" name="sources" [act]="act" [options]="sourceOptions()" [(value)]="cited" />}
        @else {<p class="small muted">{{ t().noSources }}</p>}
        <cob-outcome [act]="act" [words]="words" />
        <div class="cb-actions"><button type="submit" class="cb-btn pri" [disabled]="act.working()">{{ t().save }}</button></div>
      </form>
    </cob-card>
  `,
})
export class FindingPanel {
  readonly caseFileId = input.required<string>();
  readonly optionId = input.required<string>();
  readonly factor = input.required<string>();
  readonly heading = input.required<string>();
  readonly finding = input<Finding | null>(null);
  readonly sources = input.required<Page['sources']>();
  readonly saved = output<void>();

  protected readonly t = injectTexts(optionsTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = determinationGrounds;
  protected readonly act = injectAct(SaveFindingDocument, (data) => data.saveFinding);
  // What was typed stays until another cell is opened.
  private readonly cell = computed(() => `${this.optionId()} ${this.factor()}`);
  protected readonly effect = linkedSignal<string, Effect | null>({ source: this.cell, computation: () => effects.find((code) => code === untracked(this.finding)?.effect) ?? null });
  protected readonly weight = linkedSignal<string, Weight | null>({ source: this.cell, computation: () => weights.find((code) => code === untracked(this.finding)?.weight) ?? null });
  protected readonly text = linkedSignal<string, string>({ source: this.cell, computation: () => untracked(this.finding)?.text ?? '' });
  protected readonly cited = linkedSignal<string, string[]>({ source: this.cell, computation: () => [...(untracked(this.finding)?.sources ?? [])] });
  protected readonly effectOptions = computed(() => optionsOf(effects, this.labels().effects));
  protected readonly weightOptions = computed(() => optionsOf(weights, this.labels().weights));
  protected readonly sourceOptions = computed(() => this.sources().map(({ id, title, origin, obtainedOn }) => ({ value: id, label: [title ?? origin ?? '', formatDate(obtainedOn)].filter(Boolean).join(', ') })));
  protected readonly value = controlValue;

  constructor() {
    whenDone(this.act, () => this.saved.emit());
    effect(() => {
      this.cell();
      untracked(() => this.act.clear());
    });
  }

  protected async save(): Promise<void> {
    const input = {
      caseFileId: this.caseFileId(), optionId: this.optionId(), factor: this.factor(), effect: this.effect() ?? '', weight: this.effect() === 'unknown' ? null : this.weight(),
      text: this.text(), sources: this.cited(), baseVersion: this.finding()?.version ?? 0,
    };
    await this.act.run({ input });
  }
}
