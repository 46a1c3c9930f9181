import { Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TakeEmergencyDocument, type TodayQuery } from '@cobijo/graphql/generated/client/graphql';
import { formatDay, formatTime, relativeTime } from '@cobijo/ui/i18n/dates';
import { Now } from '@cobijo/ui/i18n/now';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Icon } from '@cobijo/ui/kit/icon';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { Priority } from '@cobijo/ui/kit/priority';
import { caseLabels, labelOf } from '../labels';
import { triageGrounds } from '../triage-page/triage-grounds';
import { alertTexts } from './alert-texts';

type Call = TodayQuery['today']['calls'][number];

/** Emergency calls with who answers them, and what else of intake waits for this person (R1, R4, R7). */
@Component({
  selector: 'cases-calls-today',
  imports: [Card, Icon, Outcome, Priority, RouterLink],
  template: `
    <cob-card [heading]="t().calls" [count]="calls().length" flush>
      <ul class="cb-rows">
        @for (call of calls(); track call.kind + call.referralId) {
          <li>
            <div class="cb-task">
              <a class="t" [routerLink]="linkOf(call)">{{ title(call) }}</a>
              @if (call.kind === 'emergency') {<span class="k"><cob-priority [level]="0" /></span>}
              <span class="m">{{ meta(call) }}</span>
              @if (call.kind === 'emergency') {
                <span class="cb-actions">
                  @if (call.takenBy) {<span class="cb-chip ontime"><cob-icon name="check" />{{ t().takenBy(call.takenBy) }}</span>}
                  @else {
                    <span class="cb-chip late"><cob-icon name="oct" />{{ t().untaken }}</span>
                    <button type="button" class="cb-btn pri" [disabled]="act.working()" (click)="take(call)">{{ t().take }}<span class="vh"> {{ t().takeAbout(call.referralNo) }}</span></button>
                  }
                </span>
              }
            </div>
          </li>
        }
      </ul>
      <cob-outcome [act]="act" [words]="grounds" />
    </cob-card>
  `,
})
export class CallsToday {
  readonly calls = input.required<readonly Call[]>();
  readonly changed = output();

  private readonly now = inject(Now);
  private readonly labels = injectTexts(caseLabels);
  protected readonly t = injectTexts(alertTexts);
  protected readonly grounds = triageGrounds;
  protected readonly act = injectAct(TakeEmergencyDocument, (data) => data.takeEmergency);

  protected title({ kind, referralNo }: Call): string {
    const t = this.t();
    if (kind === 'ratify') return t.ratify(referralNo);
    if (kind === 'conflict') return t.conflict(referralNo);
    if (kind === 'concern') return t.concern(referralNo);
    return kind === 'concern_contact' ? t.contact(referralNo) : t.emergency(referralNo);
  }

  protected meta({ since, dueAt, flags, called }: Call): string {
    const due = dueAt ? this.t().until(`${formatDay(dueAt, this.now.at())}, ${formatTime(dueAt)}`) : '';
    const raised = (flags ?? []).map((flag) => labelOf(this.labels().flag, flag));
    return [relativeTime(since, this.now.at()), ...raised, called ? this.t().calledIn(called) : '', due].filter((part) => part !== '').join(' · ');
  }

  protected linkOf({ kind, referralId }: Call): readonly string[] {
    return kind.startsWith('concern') ? ['/inquietudes'] : ['/triaje', referralId];
  }

  protected async take({ referralId }: Call): Promise<void> {
    if (await this.act.run({ input: { referralId } })) this.changed.emit();
  }
}
