import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, signal, type Type } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CaseFileSummaryDocument } from '@cobijo/graphql/generated/client/graphql';
import { Card } from '@cobijo/ui/kit/card';
import { ClockChip } from '@cobijo/ui/kit/clock';
import { Empty } from '@cobijo/ui/kit/empty';
import { GuardMark, type GuardState } from '@cobijo/ui/kit/guard-mark';
import { Icon } from '@cobijo/ui/kit/icon';
import { Note } from '@cobijo/ui/kit/note';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { PersonRow } from '@cobijo/ui/kit/person';
import { Seal } from '@cobijo/ui/kit/seal';
import { Timeline } from '@cobijo/ui/kit/timeline';
import { formatDate, formatDateTime, formatList } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { FileAlerts } from '../alerts/file-alerts';
import { CaseFileContext } from '../case-frame/case-file-context';
import { consentLabels } from '../consent-labels';
import { scopesToday } from '../consents-page/scopes-today';
import { clockName } from '../deadline-labels';
import { identifyTexts } from '../identify-page/identify-texts';
import { caseLabels, labelOf } from '../labels';
import { casesTexts } from '../texts';
import { CaseSteps } from './case-steps';
import { CompetenceForm } from './competence-form';
import { IntentForm } from './intent-form';
import { StopOrders } from './stop-orders';
import { laterCards } from '@cobijo/ui/kit/later-cards';

/** Resumen: what comes next, what matters, who works with her, what she allowed. */
@Component({
  selector: 'cases-summary-page',
  imports: [Card, CaseSteps, ClockChip, CompetenceForm, Empty, FileAlerts, GuardMark, Icon, IntentForm, NgComponentOutlet, Note, PageHead, PageState, PersonRow, RouterLink, Seal, StopOrders, Timeline],
  templateUrl: './summary-page.html',
})
export class SummaryPage {
  readonly caseFileId = input.required<string>();

  protected readonly context = inject(CaseFileContext);
  protected readonly t = injectTexts(casesTexts);
  protected readonly i = injectTexts(identifyTexts);
  protected readonly labels = injectTexts(caseLabels);
  protected readonly consents = injectTexts(consentLabels);
  protected readonly clockName = clockName;
  protected readonly labelOf = labelOf;
  protected readonly formatDate = formatDate;
  protected readonly formatDateTime = formatDateTime;

  protected readonly page = injectPage(CaseFileSummaryDocument, () => ({ id: this.caseFileId() }));
  protected readonly file = computed(() => this.page.value()?.caseFile ?? null);
  protected readonly openClocks = computed(() => (this.file()?.deadlines ?? []).filter(({ state }) => state === 'open' || state === 'missed' || state === 'suspended'));
  protected readonly scopes = computed(() => scopesToday(this.file()?.consents ?? []));
  protected readonly representatives = computed(() => (this.file()?.representations ?? []).filter(({ status }) => status !== 'ended' && status !== 'revoked'));
  protected readonly facts = computed(() => {
    const child = this.file()?.child;
    return child
      ? { birth: formatDate(child.birthDate), nationalities: formatList((child.nationalities ?? []).map((code) => this.t().country(code))) }
      : { birth: '', nationalities: '' };
  });
  protected readonly steps = computed(() =>
    (this.file()?.stateChanges ?? []).map((step) => ({ at: step.at, what: labelOf(this.labels().state, step.toState), meta: step.by })),
  );

  /** What later contexts add, and how many of them are on their way; one that does not come leaves no gap. */
  protected readonly cards = signal<readonly Type<unknown>[]>([]);
  protected readonly coming = signal(0);

  constructor() {
    for (const load of inject(laterCards)) void this.add(load);
  }

  private async add(load: () => Promise<Type<unknown>>): Promise<void> {
    this.coming.update((count) => count + 1);
    const card = await load().catch(() => null);
    this.coming.update((count) => count - 1);
    if (card) this.cards.update((cards) => [...cards, card]);
  }

  protected markOf(standing: string): GuardState {
    if (standing === 'granted') return 'ok';
    return standing === 'refused' || standing === 'withdrawn' ? 'dn' : 'un';
  }

  /** An act of this page changed the file: page and frame are read again. */
  protected changed(): void {
    this.page.reload();
    this.context.reload();
  }
}
