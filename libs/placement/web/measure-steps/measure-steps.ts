import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { OrderUrgentMeasureDocument, RecordJudgeRulingDocument } from '@cobijo/graphql/generated/client/graphql';
import { optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { judgeResults, measureAuthorities } from '../../rules/code-lists';
import { placementGrounds } from '../ground-words';
import { placementLabels } from '../labels';
import { placementTexts } from '../texts';

/** The next step of an urgent measure: its order, then what the judge said. */
@Component({
  selector: 'cob-measure-steps',
  imports: [Choice, Field, FormField, Moment, Outcome],
  template: `
    @if (measure().state === 'requested') {
      <form class="cb-form" (submit)="$event.preventDefault(); order()" novalidate>
        <cob-choice [legend]="t().measure.orderedBy" name="orderedBy" [options]="authorities()" [act]="ordering" [(value)]="f.orderedBy().value" />
        <cob-moment [legend]="t().measure.orderedAt" name="orderedAt" [act]="ordering" [(value)]="f.orderedAt().value" />
        <cob-field [label]="t().measure.orderNo" name="orderNo" [optional]="true" [act]="ordering"><input class="cb-input" [formField]="f.orderNo" /></cob-field>
        <cob-moment [legend]="t().measure.mp" name="mpNotifiedAt" [optional]="true" [act]="ordering" [(value)]="f.mpNotifiedAt().value" />
        <cob-moment [legend]="t().measure.judge" name="judgeNotifiedAt" [optional]="true" [act]="ordering" [(value)]="f.judgeNotifiedAt().value" />
        <cob-outcome [act]="ordering" [words]="grounds" [labels]="t().labels" />
        <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="ordering.working()">{{ t().save }}</button><button type="button" class="cb-btn txt" (click)="cancelled.emit()">{{ t().cancel }}</button></div>
      </form>
    } @else {
      <form class="cb-form" (submit)="$event.preventDefault(); rule()" novalidate>
        <cob-choice [legend]="t().measure.result" name="result" [options]="results()" [act]="ruling" [(value)]="f.result().value" />
        <cob-moment [legend]="t().measure.ruledAt" name="ruledAt" [act]="ruling" [(value)]="f.ruledAt().value" />
        <cob-outcome [act]="ruling" [words]="grounds" [labels]="t().labels" />
        <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="ruling.working()">{{ t().save }}</button><button type="button" class="cb-btn txt" (click)="cancelled.emit()">{{ t().cancel }}</button></div>
      </form>
    }
  `,
})
export class MeasureSteps {
  readonly caseFileId = input.required<string>();
  readonly measure = input.required<{ readonly id: string; readonly version: number; readonly state?: string | null }>();
  readonly recorded = output();
  readonly cancelled = output();

  protected readonly t = injectTexts(placementTexts);
  protected readonly labels = injectTexts(placementLabels);
  protected readonly grounds = placementGrounds;
  protected readonly ordering = injectAct(OrderUrgentMeasureDocument, (data) => data.orderUrgentMeasure);
  protected readonly ruling = injectAct(RecordJudgeRulingDocument, (data) => data.recordJudgeRuling);
  protected readonly model = signal({
    orderedBy: null as string | null, orderedAt: new Date().toISOString(), orderNo: '', mpNotifiedAt: '', judgeNotifiedAt: '', result: null as string | null, ruledAt: new Date().toISOString(),
  });
  protected readonly f = form(this.model);
  protected readonly authorities = computed(() => optionsOf<string>(measureAuthorities, this.labels().authorities));
  protected readonly results = computed(() => optionsOf<string>(judgeResults, this.labels().results));
  private readonly target = computed(() => ({ caseFileId: this.caseFileId(), measureId: this.measure().id, version: this.measure().version }));

  protected async order(): Promise<void> {
    const { orderedBy, orderedAt, orderNo, mpNotifiedAt, judgeNotifiedAt } = this.model();
    const input = { ...this.target(), orderedBy: orderedBy ?? '', orderedAt, orderNo: orderNo.trim() || null, mpNotifiedAt: mpNotifiedAt || null, judgeNotifiedAt: judgeNotifiedAt || null };
    if (await this.ordering.run({ input })) this.recorded.emit();
  }

  protected async rule(): Promise<void> {
    const { result, ruledAt } = this.model();
    if (await this.ruling.run({ input: { ...this.target(), result: result ?? '', ruledAt } })) this.recorded.emit();
  }
}
