import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Icon } from '@cobijo/ui/kit/icon';
import { Note } from '@cobijo/ui/kit/note';
import { shellTexts } from '../texts';
import { Connection } from './connection';

/** Says above any page that there is no connection, that a page did not come, or that one is on its way. */
@Component({
  selector: 'app-connection-line',
  imports: [Icon, Note],
  template: `
    @if (opening()) {<p class="cb-opening" role="status">{{ t().opening }}</p>}
    @if (connection.missed()) {
      <cob-note class="cb-missed" kind="offline" [heading]="t().missed" role="alert">
        <p>{{ t().missedLead }}</p>
        <div class="cb-actions">
          <button type="button" class="cb-btn out" (click)="connection.retry()">{{ t().retry }}</button>
          <button type="button" class="cb-btn txt" (click)="connection.miss(null)">{{ t().stay }}</button>
        </div>
      </cob-note>
    } @else if (connection.offline()) {
      <p class="cb-offline" role="status"><cob-icon name="off" />{{ t().offline }}</p>
    }
  `,
})
export class ConnectionLine {
  protected readonly connection = inject(Connection);
  protected readonly opening = inject(Router).currentNavigation;
  protected readonly t = injectTexts(shellTexts);
}
