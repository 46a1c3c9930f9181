import { Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AnswerLikenessDocument, type TodayQuery } from '@cobijo/graphql/generated/client/graphql';
import { formatDate, relativeTime } from '@cobijo/ui/i18n/dates';
import { Now } from '@cobijo/ui/i18n/now';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { timeZone } from '@cobijo/ui/i18n/time-zone';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Icon } from '@cobijo/ui/kit/icon';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { caseGrounds } from '../ground-words';
import { likenessTexts } from './likeness-texts';

type Likeness = TodayQuery['today']['likenesses'][number];

/** Calls and records elsewhere that are like a child of this office: whom to call, and what comparing gave (R6). */
@Component({
  selector: 'cases-likenesses-today',
  imports: [Card, Icon, Outcome, RouterLink],
  template: `
    <cob-card [heading]="t().heading" [count]="likenesses().length" flush>
      <ul class="cb-rows">
        @for (one of likenesses(); track one.id) {
          <li>
            <div class="cb-task">
              @if (one.caseFileId) {<a class="t" [routerLink]="['/expedientes', one.caseFileId, 'duplicados']">{{ t().title(nameOf(one)) }}</a>}
              @else {<span class="t">{{ t().title(nameOf(one)) }}</span>}
              <span class="k"><span class="cb-chip soon"><cob-icon name="user" />{{ since(one) }}</span></span>
              <span class="m">{{ one.caseNo ?? one.childCode }} · {{ what(one) }} {{ t().then }}</span>
              <span class="cb-actions">
                @if (one.officePhone) {<a class="cb-btn ton" [href]="'tel:' + one.officePhone"><cob-icon name="phone" />{{ one.officePhone }}</a>}
                @if (one.officeEmail) {<a class="cb-btn txt" [href]="'mailto:' + one.officeEmail">{{ one.officeEmail }}</a>}
                <button type="button" class="cb-btn out" [disabled]="act.working()" (click)="answer(one, 'same')">{{ t().same }}<span class="vh"> {{ t().about(nameOf(one)) }}</span></button>
                <button type="button" class="cb-btn out" [disabled]="act.working()" (click)="answer(one, 'not_same')">{{ t().other }}<span class="vh"> {{ t().about(nameOf(one)) }}</span></button>
              </span>
            </div>
          </li>
        }
      </ul>
      <cob-outcome [act]="act" [words]="grounds" />
    </cob-card>
  `,
})
export class LikenessesToday {
  readonly likenesses = input.required<readonly Likeness[]>();
  readonly changed = output();

  private readonly now = inject(Now);
  protected readonly t = injectTexts(likenessTexts);
  protected readonly grounds = caseGrounds;
  protected readonly act = injectAct(AnswerLikenessDocument, (data) => data.answerLikeness);

  protected nameOf({ childName, childCode }: Likeness): string {
    return childName ?? childCode;
  }

  protected since({ raisedAt }: Likeness): string {
    return relativeTime(raisedAt, this.now.at());
  }

  protected what({ kind, folio, officeName, raisedAt }: Likeness): string {
    return (kind === 'call' ? this.t().call : this.t().record)(officeName, folio, formatDate(raisedAt, timeZone()));
  }

  protected async answer({ id, caseFileId }: Likeness, verdict: 'same' | 'not_same'): Promise<void> {
    if (await this.act.run({ input: { likenessId: id, caseFileId, verdict } })) this.changed.emit();
  }
}
