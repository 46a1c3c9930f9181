import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { WaitingChildrenDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { Empty } from '@cobijo/ui/kit/empty';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageState } from '@cobijo/ui/kit/page-state';
import { knownTexts } from '../known-texts';
import { peopleTexts } from '../texts';

/** Children registered outside a call for whom nobody has opened a file yet, and the way to one. */
@Component({
  selector: 'cob-waiting-children',
  imports: [Card, Empty, PageState, RouterLink],
  template: `
    <cob-card [heading]="k().register.waiting" [count]="children().length" flush>
      <cob-page-state [of]="page" />
      @if (page.value() && children().length === 0) {<cob-empty [text]="k().register.noneWaiting" />}
      <ul class="cb-rows">
        @for (child of children(); track child.childId) {
          <li>
            <a class="cb-task" routerLink="/triaje/nueva" [queryParams]="{ registrada: child.childId }">
              <span class="t">{{ k().register.open(child.name || t().family.unnamed) }}</span>
              <span class="m">{{ child.childCode }} · {{ k().register.registered(formatDate(child.since), child.byName) }}</span>
            </a>
          </li>
        }
      </ul>
    </cob-card>
  `,
})
export class WaitingChildren {
  protected readonly t = injectTexts(peopleTexts);
  protected readonly k = injectTexts(knownTexts);
  protected readonly page = injectPage(WaitingChildrenDocument, () => ({}));
  protected readonly children = computed(() => this.page.value()?.waitingChildren ?? []);
  protected readonly formatDate = formatDate;
}
