import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { CaseloadDocument, type CaseloadQuery } from '@cobijo/graphql/generated/client/graphql';
import { Session } from '@cobijo/access/web/session';
import { ageOn, civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { ClockChip } from '@cobijo/ui/kit/clock';
import { Empty } from '@cobijo/ui/kit/empty';
import { Icon } from '@cobijo/ui/kit/icon';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { initialsOf } from '@cobijo/ui/kit/person';
import { Priority } from '@cobijo/ui/kit/priority';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Now } from '@cobijo/ui/i18n/now';
import { openStates } from '../../rules/case-state';
import { clockName } from '../deadline-labels';
import { caseLabels, labelOf } from '../labels';
import { casesTexts } from '../texts';

export type CaseloadRow = CaseloadQuery['caseload']['rows'][number];
type Narrow = 'all' | 'stopped' | 'late' | 'unled';

/** Expedientes: my caseload or my office's, the most urgent first. */
@Component({
  selector: 'cases-caseload-page',
  imports: [ClockChip, Empty, FormField, Icon, PageHead, PageState, Priority, RouterLink],
  templateUrl: './caseload-page.html',
  styles: `
    .find > .cb-input { inline-size: auto; flex: 1 1 14rem; max-inline-size: 28rem; }
    .marks { display: flex; flex-wrap: wrap; gap: 0.375rem; margin-block-start: 0.25rem; }
  `,
})
export class CaseloadPage {
  /** What the search box of the shell asks for. */
  readonly buscar = input<string | undefined>();
  /** What to show first. */
  readonly ver = input<string | undefined>();
  private readonly session = inject(Session);
  private readonly now = inject(Now);
  protected readonly t = injectTexts(casesTexts);
  protected readonly labels = injectTexts(caseLabels);
  protected readonly clockName = clockName;
  protected readonly labelOf = labelOf;
  protected readonly initialsOf = initialsOf;
  protected readonly states = openStates;

  protected readonly registers = computed(() => this.session.may('create', 'Child'));
  protected readonly supervises = computed(() => (this.session.me()?.officeIds.length ?? 0) > 0);
  protected readonly scope = signal<'mine' | 'office' | null>(null);
  protected readonly narrow = linkedSignal<Narrow>(() => (this.ver() === 'late' ? 'late' : 'all'));
  private readonly draft = linkedSignal(() => ({ search: this.buscar() ?? '', state: '' }));
  protected readonly filters = form(this.draft);
  private readonly searched = linkedSignal(() => ({ search: this.buscar() ?? '', state: '' }));
  /** The places that the pages read so far began at; the first begins at the beginning. */
  private readonly places = linkedSignal<string | undefined, readonly (string | null)[]>({ source: this.buscar, computation: () => [null] });

  protected readonly shownScope = computed(() => this.scope() ?? (this.supervises() ? 'office' : 'mine'));
  protected readonly narrows = computed((): readonly Narrow[] => (this.supervises() ? ['all', 'stopped', 'late', 'unled'] : ['all', 'stopped', 'late']));
  protected readonly page = injectPage(CaseloadDocument, () => ({
    filter: {
      scope: this.shownScope(),
      search: this.searched().search || null,
      state: this.searched().state || null,
      stopped: this.narrow() === 'stopped',
      late: this.narrow() === 'late',
      unled: this.narrow() === 'unled',
    },
    after: this.places().at(-1) ?? null,
  }));
  protected readonly list = computed(() => this.page.value()?.caseload);
  protected readonly showsEnded = computed(() => this.searched().state === 'ended');
  protected readonly firstPage = computed(() => this.places().length === 1);

  protected search(): void {
    this.searched.set(this.draft());
    this.places.set([null]);
  }

  protected show(narrow: Narrow): void {
    this.narrow.set(narrow);
    this.places.set([null]);
  }

  protected showAll(): void {
    this.draft.set({ search: '', state: '' });
    this.search();
    this.narrow.set('all');
  }

  protected switchTo(scope: 'mine' | 'office'): void {
    this.scope.set(scope);
    // Whoever is on a team leaves it when the file ends: among one's own there are none that ended.
    if (scope === 'mine') for (const typed of [this.draft, this.searched]) typed.update((now) => (now.state === 'ended' ? { ...now, state: '' } : now));
    this.places.set([null]);
  }

  protected next(): void {
    const place = this.list()?.next;
    if (place) this.places.update((places) => [...places, place]);
  }

  protected back(): void {
    this.places.update((places) => (places.length > 1 ? places.slice(0, -1) : places));
  }

  protected titleOf(row: CaseloadRow): string {
    const name = [row.childName, row.childSurname].filter(Boolean).join(' ') || (row.kind === 'child' ? row.caseNo : labelOf(this.labels().kind, row.kind));
    return row.birthDate ? `${name}, ${ageOn(row.birthDate, civilDateOf(this.now.at(), 'America/Mexico_City'))}` : name;
  }

  protected metaOf(row: CaseloadRow): string {
    const countries = (row.nationalities ?? []).map((code) => this.t().country(code));
    return [row.caseNo, ...countries].join(' · ');
  }

  protected flagsOf(row: CaseloadRow): readonly string[] {
    return (row.flags ?? []).map((flag) => labelOf(this.labels().flag, flag));
  }
}
