import { Component, computed, input } from '@angular/core';
import { SessionPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDateTime } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Empty } from '@cobijo/ui/kit/empty';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { panelTexts } from './panel-texts';
import { SessionItem } from './session-item';

/** A session of the panel, case by case. */
@Component({
  selector: 'cob-session-page',
  imports: [Empty, PageHead, PageState, SessionItem],
  template: `
    <cob-page-state [of]="page" />
    @if (session(); as session) {
      <cob-page-head [up]="t().sessions" upLink="/sesiones" [heading]="t().title(session.number)" [lead]="lead()" />
      @for (item of session.items; track item.id) {<cob-session-item [item]="item" [mayKeep]="session.mayKeep" (changed)="page.reload()" />}
      @empty {<cob-empty [text]="t().emptyAgenda" />}
    }
  `,
})
export class SessionPage {
  readonly sessionId = input.required<string>();
  protected readonly t = injectTexts(panelTexts);
  protected readonly page = injectPage(SessionPageDocument, () => ({ sessionId: this.sessionId() }));
  protected readonly session = computed(() => this.page.value()?.sessionPage ?? null);
  protected readonly lead = computed(() => this.t().head(formatDateTime(this.session()?.heldAt), this.session()?.chair ?? ''));
}
