import { Component, computed, input, output, signal } from '@angular/core';
import type { OptionsPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { countryName } from '@cobijo/ui/i18n/regions';
import { labelOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { isReturn, isReunification } from '../../rules/code-lists';
import { blockingFactors, type Factor, factors, headingOf, headings } from '../../rules/factors';
import { codeLabels } from '../code-labels';
import { FactorMark } from './factor-mark';
import { optionsTexts } from './options-texts';

type Option = NonNullable<NonNullable<OptionsPageQuery['optionsPage']>['analysis']>['options'][number];
export interface Cell {
  readonly optionId: string;
  readonly factor: Factor;
}
/** The anchor of a cell, to come back to it. */
export const cellId = ({ optionId, factor }: Cell): string => `celda-${optionId}-${factor}`;
type Filter = 'all' | 'unknown' | 'differs';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Factors by options. A table from 900 px, blocks below. There are no totals: findings are weighed, not added. */
@Component({
  selector: 'cob-matrix',
  imports: [FactorMark],
  templateUrl: './matrix.html',
})
export class Matrix {
  readonly options = input.required<readonly Option[]>();
  /** Whether findings and options may still be changed. */
  readonly editable = input(true);
  readonly open = output<Cell>();
  readonly editOption = output<string>();

  protected readonly t = injectTexts(optionsTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly filter = signal<Filter>('all');
  protected readonly columns = computed(() =>
    this.options().filter(({ excluded }) => !excluded).map((option, index) => ({
      id: option.id, option, letter: letters[index] ?? '', name: `${letters[index] ?? ''}. ${labelOf(this.labels().options, option.code)}`, where: countryName(option.destinationCountry),
    })),
  );
  private readonly rows = computed(() =>
    factors.map((factor) => {
      const cells = this.columns().map(({ option, letter, name }) => this.cell(factor, option, { letter, name }));
      const seen = new Set(cells.map(({ effect }) => effect));
      return { factor, name: this.labels().factors[factor], cells, unknown: cells.some(({ effect, blocks }) => effect === 'unknown' || blocks), differs: seen.size > 1 };
    }),
  );
  protected readonly counts = computed(() => ({ all: this.rows().length, unknown: this.rows().filter(({ unknown }) => unknown).length, differs: this.rows().filter(({ differs }) => differs).length }));
  protected readonly groups = computed(() => {
    const shown = this.rows().filter((row) => this.filter() === 'all' || row[this.filter() === 'unknown' ? 'unknown' : 'differs']);
    return headings.map((heading) => ({ heading, name: this.labels().headings[heading], rows: shown.filter(({ factor }) => headingOf(factor) === heading) })).filter(({ rows }) => rows.length > 0);
  });

  private cell(factor: Factor, option: Option, column: { readonly letter: string; readonly name: string }) {
    const found = option.findings.find((finding) => finding.factor === factor);
    const effect = found?.effect ?? 'none';
    const decisive = blockingFactors.some((code) => code === factor) && (isReturn(option.code ?? '') || isReunification(option.code ?? ''));
    return {
      id: cellId({ optionId: option.id, factor }), optionId: option.id, letter: column.letter, effect, blocks: decisive && (effect === 'none' || effect === 'unknown'), heading: this.t().edit(`${factor} ${this.labels().factors[factor]}`, column.name),
      word: found ? labelOf(this.labels().effects, found.effect) : this.t().noFinding, weight: labelOf(this.labels().weights, found?.weight), text: found?.text ?? '',
      sources: found ? this.t().sourcesCount(found.sources?.length ?? 0) : '',
    };
  }
}
