import { Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AcknowledgeAlertDocument, type TodayQuery } from '@cobijo/graphql/generated/client/graphql';
import { relativeTime } from '@cobijo/ui/i18n/dates';
import { Now } from '@cobijo/ui/i18n/now';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Icon } from '@cobijo/ui/kit/icon';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { caseGrounds } from '../ground-words';
import { alertTexts } from './alert-texts';
import { wordsOfAlert } from './alert-words';

type Alert = TodayQuery['today']['alerts'][number];

/** Alerts that this person has not seen, with what to do. Seeing one settles nothing. */
@Component({
  selector: 'cases-alerts-today',
  imports: [Card, Icon, Outcome, RouterLink],
  template: `
    <cob-card [heading]="t().alerts" [count]="alerts().length" flush>
      <ul class="cb-rows">
        @for (alert of alerts(); track alert.id) {
          <li>
            <div class="cb-task">
              <a class="t" [routerLink]="['/expedientes', alert.caseFileId, 'resumen']">{{ t().about(words(alert).what, nameOf(alert)) }}</a>
              <span class="k"><span class="cb-chip late-soft"><cob-icon name="bell" />{{ since(alert) }}</span></span>
              <span class="m">{{ alert.caseNo }} · {{ words(alert).then }}</span>
              <span class="cb-actions"><button type="button" class="cb-btn txt" [disabled]="act.working()" (click)="see(alert)">{{ t().seen }}<span class="vh"> {{ t().seenAbout(nameOf(alert)) }}</span></button></span>
            </div>
          </li>
        }
      </ul>
      <cob-outcome [act]="act" [words]="grounds" />
    </cob-card>
  `,
})
export class AlertsToday {
  readonly alerts = input.required<readonly Alert[]>();
  readonly changed = output();

  private readonly now = inject(Now);
  protected readonly t = injectTexts(alertTexts);
  protected readonly grounds = caseGrounds;
  protected readonly act = injectAct(AcknowledgeAlertDocument, (data) => data.acknowledgeAlert);

  protected words(alert: Alert): { readonly what: string; readonly then: string } {
    return wordsOfAlert(alert, this.t());
  }

  protected nameOf({ childName, caseNo }: Alert): string {
    return childName ?? caseNo;
  }

  protected since({ raisedAt }: Alert): string {
    return relativeTime(raisedAt, this.now.at());
  }

  protected async see({ id, caseFileId }: Alert): Promise<void> {
    if (await this.act.run({ input: { caseFileId, alertId: id } })) this.changed.emit();
  }
}
