import { Component, input, output } from '@angular/core';
import { AcknowledgeAlertDocument, type CaseFileSummaryQuery } from '@cobijo/graphql/generated/client/graphql';
import { formatDate, formatList } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Icon } from '@cobijo/ui/kit/icon';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { caseGrounds } from '../ground-words';
import { alertTexts } from './alert-texts';
import { wordsOfAlert } from './alert-words';

type Alert = NonNullable<CaseFileSummaryQuery['caseFile']>['alerts'][number];

/** What time brought about on this file, and who of the team has seen it. */
@Component({
  selector: 'cases-file-alerts',
  imports: [Card, Icon, Outcome],
  template: `
    <cob-card [heading]="t().alerts" [count]="alerts().length" flush>
      <ul class="cb-rows">
        @for (alert of alerts(); track alert.id) {
          <li>
            <div class="cb-task">
              <span class="t">{{ words(alert).what }}</span>
              <span class="k">
                @if (alert.standing) {<span class="cb-chip late-soft"><cob-icon name="bell" />{{ day(alert) }}</span>}
                @else {<span class="cb-chip plain"><cob-icon name="check" />{{ t().settled }}</span>}
              </span>
              <span class="m">{{ words(alert).then }} {{ seenBy(alert) }}</span>
              @if (!alert.seenByMe) {<span class="cb-actions"><button type="button" class="cb-btn txt" [disabled]="act.working()" (click)="see(alert.id)">{{ t().seen }}<span class="vh">: {{ words(alert).what }}</span></button></span>}
            </div>
          </li>
        }
      </ul>
      <cob-outcome [act]="act" [words]="grounds" />
    </cob-card>
  `,
})
export class FileAlerts {
  readonly caseFileId = input.required<string>();
  readonly alerts = input.required<readonly Alert[]>();
  readonly timeZone = input.required<string>();
  readonly changed = output();

  protected readonly t = injectTexts(alertTexts);
  protected readonly grounds = caseGrounds;
  protected readonly act = injectAct(AcknowledgeAlertDocument, (data) => data.acknowledgeAlert);

  protected words(alert: Alert): { readonly what: string; readonly then: string } {
    return wordsOfAlert(alert, this.t());
  }

  protected day({ raisedAt }: Alert): string {
    return formatDate(raisedAt, this.timeZone());
  }

  protected seenBy({ seenBy }: Alert): string {
    return seenBy.length === 0 ? this.t().nobody : this.t().seenBy(formatList(seenBy));
  }

  protected async see(alertId: string): Promise<void> {
    if (await this.act.run({ input: { caseFileId: this.caseFileId(), alertId } })) this.changed.emit();
  }
}
