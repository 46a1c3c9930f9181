import { Component, computed, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionsPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDate, formatDateTime } from '@cobijo/ui/i18n/dates';
import { labelOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { Empty } from '@cobijo/ui/kit/empty';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { panelTexts } from '../session-page/panel-texts';
import { ConveneForm } from './convene-form';
import { ScheduleForm } from './schedule-form';

/** The sessions of the office, or those one is invited to; for the secretary, what waits for one. */
@Component({
  selector: 'cob-sessions-page',
  imports: [Card, ConveneForm, Empty, PageHead, PageState, RouterLink, ScheduleForm],
  templateUrl: './sessions-page.html',
})
export class SessionsPage {
  protected readonly t = injectTexts(panelTexts);
  protected readonly page = injectPage(SessionsPageDocument, () => ({}));
  protected readonly found = computed(() => this.page.value()?.sessionsPage ?? null);
  protected readonly convening = signal(false);
  protected readonly scheduling = signal('');
  protected readonly sessions = computed(() =>
    (this.found()?.sessions ?? []).map((session) => ({ ...session, when: formatDateTime(session.heldAt), how: labelOf({ in_person: this.t().in_person, secure_video: this.t().secure_video }, session.mode) })),
  );
  protected readonly waiting = computed(() =>
    (this.found()?.waiting ?? []).map((one) => ({
      ...one, code: one.childCode ?? '', about: [one.kind ?? '', one.ratifies ? [this.t().ratify, one.ratifyBy ? this.t().ratifyBy(formatDate(one.ratifyBy)) : ''].filter(Boolean).join(' ') : '', one.track === 'simplified_urgent' ? this.t().urgentTrack : '', this.t().since(formatDate(one.since))].filter(Boolean).join(' · '),
    })),
  );

  protected changed(): void {
    this.convening.set(false);
    this.scheduling.set('');
    this.page.reload();
  }
}
