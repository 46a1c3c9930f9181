import { Component, computed, effect, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type TriageListQuery, TriageListDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDateTime, formatList } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { Empty } from '@cobijo/ui/kit/empty';
import { Field } from '@cobijo/ui/kit/field';
import { Icon } from '@cobijo/ui/kit/icon';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageState } from '@cobijo/ui/kit/page-state';
import { Priority } from '@cobijo/ui/kit/priority';
import { triageLabels } from './triage-labels';
import { triageTexts } from './triage-texts';

type Row = TriageListQuery['triageList']['rows'][number];
type Shown = 'open' | 'accepted' | 'all' | 'emergencies';
const pause = 300;

/** The calls of the office: open ones first, by priority. */
@Component({
  selector: 'cob-triage-page',
  imports: [Card, Empty, Field, Icon, PageHead, PageState, Priority, RouterLink],
  templateUrl: './triage-page.html',
})
export class TriagePage {
  protected readonly t = injectTexts(triageTexts);
  protected readonly labels = injectTexts(triageLabels);
  protected readonly search = signal('');
  private readonly asked = signal('');
  protected readonly shown = signal<Shown>('open');
  private readonly after = signal(0);
  protected readonly page = injectPage(TriageListDocument, () => ({
    search: this.asked() || null,
    state: this.shown() === 'open' || this.shown() === 'accepted' ? this.shown() : null,
    priority: this.shown() === 'emergencies' ? 0 : null,
    after: this.after(),
  }));
  protected readonly list = computed(() => this.page.value()?.triageList ?? null);
  protected readonly filters = computed((): readonly { readonly value: Shown; readonly label: string }[] => [
    { value: 'open', label: this.labels().state.open },
    { value: 'emergencies', label: this.t().emergencies },
    { value: 'accepted', label: this.labels().state.all_accepted },
    { value: 'all', label: this.t().all },
  ]);

  constructor() {
    effect((onCleanup) => {
      const typed = this.search();
      const timer = setTimeout(() => {
        this.asked.set(typed.trim());
        this.after.set(0);
      }, pause);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected type(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.search.set(event.target.value);
  }

  protected show(shown: Shown): void {
    this.shown.set(shown);
    this.after.set(0);
  }

  protected turn(after: number): void {
    this.after.set(after);
  }

  protected who(row: Row): string {
    const names = row.personNames ?? [];
    if (names.length === 0) return this.t().unnamed(row.personCount);
    const others = row.personCount - names.length;
    return others > 0 ? `${formatList(names)} ${this.t().andMore(others)}` : formatList(names);
  }

  protected facts(row: Row): string {
    const { channel, source, state } = this.labels();
    const words: readonly (string | undefined)[] = [
      row.referralNo,
      lookUp(channel, row.channel),
      lookUp(source, row.sourceType),
      lookUp(state, row.state),
      row.takenByName ? this.t().takenBy(row.takenByName) : '',
    ];
    return words.filter((word) => word).join(' · ');
  }

  protected when(row: Row): string {
    return formatDateTime(row.receivedAt);
  }
}

const lookUp = (labels: Readonly<Record<string, string>>, code: string): string => labels[code] ?? code;
