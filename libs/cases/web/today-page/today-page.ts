import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TodayDocument, type TodayQuery } from '@cobijo/graphql/generated/client/graphql';
import { Session } from '@cobijo/access/web/session';
import { ageOn, civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { Card } from '@cobijo/ui/kit/card';
import { Empty } from '@cobijo/ui/kit/empty';
import { Icon } from '@cobijo/ui/kit/icon';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { Priority } from '@cobijo/ui/kit/priority';
import { formatDay, formatLongDay, formatTime, relativeTime } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Now } from '@cobijo/ui/i18n/now';
import { timeZone } from '@cobijo/ui/i18n/time-zone';
import { AlertsToday } from '../alerts/alerts-today';
import { CallsToday } from '../alerts/calls-today';
import { LikenessesToday } from '../alerts/likenesses-today';
import { concernTexts } from '../concerns-page/concern-texts';
import { clockName } from '../deadline-labels';
import { dutyTexts } from '../duty-page/duty-texts';
import { caseLabels, labelOf } from '../labels';
import { casesTexts } from '../texts';

type Clock = TodayQuery['today']['late'][number];
type Danger = TodayQuery['today']['danger'][number];

const tabOfWaiting: Readonly<Record<string, string>> = { assignment: 'equipo', closure: 'cierre', stop_reason: 'resumen', override: 'consentimientos', duty: 'consentimientos', duty_told: 'consentimientos' };

const firstLate = 6;
// Keeps the line of the lead while it is unknown, so that nothing jumps.
const space = '\u00a0';

/** Hoy: what is late, what is next, who is in danger, for my files or, for a supervisor, for the office. */
@Component({
  selector: 'cases-today-page',
  imports: [AlertsToday, CallsToday, Card, Empty, Icon, LikenessesToday, PageHead, PageState, Priority, RouterLink],
  templateUrl: './today-page.html',
  styles: `.cb-danger { margin-block-start: 0.625rem; }`,
})
export class TodayPage {
  private readonly session = inject(Session);
  private readonly now = inject(Now);
  protected readonly t = injectTexts(casesTexts);
  protected readonly labels = injectTexts(caseLabels);
  protected readonly clockName = clockName;
  protected readonly labelOf = labelOf;

  protected readonly page = injectPage(TodayDocument, () => ({ scope: (this.session.me()?.officeIds.length ?? 0) > 0 ? 'office' : 'mine' }));
  protected readonly today = computed(() => this.page.value()?.today);
  /** As many late tasks as can be taken in at once; the others on request. */
  protected readonly everyLate = signal(false);
  protected readonly late = computed(() => (this.today()?.late ?? []).slice(0, this.everyLate() ? undefined : firstLate));
  protected readonly heading = computed(() => this.t().today.title(formatLongDay(this.now.at())));
  protected readonly lead = computed(() => {
    const today = this.today();
    if (!today) return space;
    return today.activeCount === 0 ? this.t().today.noFiles : this.t().today.lead(today.lateCount, today.next.length, today.danger.length);
  });
  // Whoever works on calls or at sessions finds the way there from here, with or without files of their own.
  protected readonly doors = computed(() => {
    const today = this.today();
    if (!today) return [];
    return [
      { may: this.session.may('read', 'Referral'), link: '/triaje', words: this.t().today.calls(today.openCalls) },
      { may: this.session.may('read', 'Panel'), link: '/sesiones', words: this.t().today.sessions },
      { may: today.activeCount > 0, link: '/expedientes', words: this.t().today.all(today.activeCount) },
    ].filter(({ may }) => may);
  });
  protected readonly c = injectTexts(concernTexts);
  protected readonly d = injectTexts(dutyTexts);
  protected readonly raisesConcerns = computed(() => this.session.may('create', 'Concern'));
  protected readonly answersDuties = computed(() => this.session.may('decide', 'Consent'));
  protected readonly takesCalls = computed(() => this.session.may('create', 'Referral'));

  protected nameOf(item: { readonly childName: string | null; readonly caseNo: string }): string {
    return item.childName ?? item.caseNo;
  }

  protected dangerTitle(file: Danger): string {
    if (!file.birthDate) return this.nameOf(file);
    return `${this.nameOf(file)}, ${this.t().years(ageOn(file.birthDate, civilDateOf(this.now.at(), timeZone())))}`;
  }

  protected lateBy({ deadline }: Clock): string {
    return relativeTime(deadline.dueAt, this.now.at());
  }

  protected dueAt({ deadline }: Clock): string {
    return `${formatDay(deadline.dueAt, this.now.at())}, ${formatTime(deadline.dueAt)}`;
  }

  protected kindOf({ deadline }: Clock): string {
    return deadline.kind === 'target' ? this.t().today.target : this.t().today.statutory;
  }

  protected taskOf({ deadline, ...item }: Clock): string {
    return this.t().today.task(clockName(deadline), this.nameOf(item));
  }

  protected sinceOf(at: string): string {
    return relativeTime(at, this.now.at());
  }

  protected waitingLink(item: { readonly kind: string; readonly caseFileId: string }): readonly string[] {
    return ['/expedientes', item.caseFileId, tabOfWaiting[item.kind] ?? 'resumen'];
  }
}
