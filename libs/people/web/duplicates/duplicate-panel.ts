import { Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { DuplicateCandidatesDocument, type DuplicateFieldsFragment, type DuplicateQuery } from '@cobijo/graphql/generated/client/graphql';
import { ageOn } from '@cobijo/kernel/rules/civil-calendar';
import { dayOf, formatList } from '@cobijo/ui/i18n/dates';
import { Now } from '@cobijo/ui/i18n/now';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Icon, type IconName } from '@cobijo/ui/kit/icon';
import { injectPage } from '@cobijo/ui/kit/page';
import { countryName } from '../names-of-codes';
import { peopleTexts } from '../texts';

/** What somebody said about a candidate. */
export interface Judgement {
  readonly childId: string;
  readonly verdict: 'same' | 'not_same';
}

const pause = 350;
const icons: Readonly<Record<string, IconName>> = { for: 'check', against: 'x', unknown: 'q' };

/** Children of one's own who may be the one on the telephone, while her name is being typed (R6). Decides nothing by itself. */
@Component({
  selector: 'cob-duplicate-panel',
  imports: [Icon],
  templateUrl: './duplicate-panel.html',
  styleUrl: './duplicate-panel.css',
})
export class DuplicatePanel {
  /** What is known so far; null while there is nothing to look for. */
  readonly query = input.required<DuplicateQuery | null>();
  /** What was judged already, by child. */
  readonly judged = input<Readonly<Record<string, string>>>({});
  /** Whether the page keeps verdicts: there must be a record to keep them with. */
  readonly verdicts = input(true);
  /** Whether two records judged the same may be made one from here (R6). */
  readonly mayMerge = input(false);
  /** The record that is compared, so that it is not held against itself. */
  readonly except = input('');
  readonly judge = output<Judgement>();
  readonly merge = output<DuplicateFieldsFragment>();

  private readonly now = inject(Now);
  private readonly asked = signal<DuplicateQuery | undefined>(undefined);
  protected readonly t = injectTexts(peopleTexts);
  protected readonly page = injectPage(DuplicateCandidatesDocument, () => {
    const query = this.asked();
    return query ? { query } : undefined;
  });
  protected readonly found = computed(() => (this.asked() ? (this.page.value()?.duplicateCandidates ?? []).filter(({ childId }) => childId !== this.except()) : []));

  constructor() {
    // While somebody types, only the last pause asks.
    effect((onCleanup) => {
      const query = this.query();
      const timer = setTimeout(() => this.asked.set(isWorthAsking(query) ? query : undefined), pause);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected readonly waiting = computed(() => this.asked() === undefined);

  protected facts(candidate: DuplicateFieldsFragment): string {
    const { birthDate, nationalities, siblingNames } = candidate;
    const t = this.t();
    return [
      birthDate ? t.years(ageOn(birthDate, dayOf(this.now.at()))) : '',
      formatList((nationalities ?? []).map(countryName)),
      siblingNames && siblingNames.length > 0 ? t.duplicates.siblings(formatList(siblingNames)) : '',
      candidate.childCode,
    ]
      .filter((part) => part !== '')
      .join(' · ');
  }

  protected signs(candidate: DuplicateFieldsFragment): readonly { readonly icon: IconName; readonly words: string; readonly quiet: boolean }[] {
    const words: Readonly<Record<string, Readonly<Record<string, string>>>> = this.t().duplicates.signs;
    return candidate.signs.map(({ code, tells }) => ({ icon: icons[tells] ?? 'q', words: words[code]?.[tells] ?? '', quiet: tells !== 'for' }));
  }

  protected verdictOf(childId: string): string | null {
    return this.judged()[childId] ?? null;
  }
}

const isWorthAsking = (query: DuplicateQuery | null): query is DuplicateQuery =>
  query !== null && (query.name.trim().length >= 3 || (query.numbers ?? []).some((number) => number.trim().length >= 6));
