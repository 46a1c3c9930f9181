import { Component, computed, input } from '@angular/core';
import type { ReportBodyFragment } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { labelOf } from '@cobijo/ui/i18n/options';
import { countryName } from '@cobijo/ui/i18n/regions';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { codeLabels } from '../code-labels';
import { optionsTexts } from '../options-page/options-texts';

/** The report as it is read: statement by statement, each with its footnotes. */
@Component({
  selector: 'cob-report-body',
  templateUrl: './report-body.html',
})
export class ReportBody {
  readonly report = input.required<ReportBodyFragment>();
  protected readonly t = injectTexts(optionsTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly facts = computed(() => {
    const { childCode, age, nationalities } = this.report();
    return [childCode, age === null || age === undefined ? '' : this.t().age(age), (nationalities ?? []).map((code) => countryName(code)).join(', ')].filter(Boolean).join(' · ');
  });
  protected readonly options = computed(() =>
    this.report().options.map((option) => ({
      ...option,
      name: labelOf(this.labels().options, option.code),
      where: countryName(option.destinationCountry),
      statements: this.report().statements.filter(({ place }) => place === option.code).map((one) => ({ ...one, name: labelOf(this.labels().factors, one.factor), word: labelOf(this.labels().effects, one.effect) })),
    })),
  );
  protected readonly recommendation = computed(() => this.report().statements.find(({ place }) => place === 'recommendation') ?? null);
  protected readonly notes = computed(() => this.report().notes.map((note) => ({ ...note, line: [note.origin, formatDate(note.date), this.t().reliability(note.reliability ?? '')].filter(Boolean).join(', ') })));
  protected readonly notesOf = (notes: readonly number[] | null | undefined): string => [...new Set(notes ?? [])].join(', ');
}
