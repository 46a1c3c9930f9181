import { Component, computed, signal } from '@angular/core';
import { type DutyFieldsFragment, DutyOverridesWaitingDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { Empty } from '@cobijo/ui/kit/empty';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { DutyAnswer } from './duty-answer';
import { DutyLine } from './duty-line';
import { dutyTexts } from './duty-texts';

/** Deberes: what waits for the privacy officer, who sees the request and nothing else of a file. */
@Component({
  selector: 'cases-duty-page',
  imports: [Card, DutyAnswer, DutyLine, Empty, PageHead, PageState],
  template: `
    <cob-page-head [heading]="t().forOfficer" [lead]="t().officerLead" />
    <cob-page-state [of]="page" />
    @if (page.value()) {
      <cob-card [heading]="t().title" [count]="waiting().length">
        @if (waiting().length === 0) {<cob-empty [text]="t().noneWaiting" />}
        @for (one of waiting(); track one.id) {<cases-duty-line [one]="one" [mayAnswer]="true" (answer)="answered.set($event)" />}
      </cob-card>
    }
    <cases-duty-answer [(asked)]="answered" hand="officer" (changed)="page.reload()" />
  `,
})
export class DutyPage {
  protected readonly t = injectTexts(dutyTexts);
  protected readonly page = injectPage(DutyOverridesWaitingDocument, () => ({}));
  protected readonly waiting = computed(() => this.page.value()?.dutyOverridesWaiting ?? []);
  protected readonly answered = signal<DutyFieldsFragment | null>(null);
}
