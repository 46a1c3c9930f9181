import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { type CaseFileSummaryQuery, LiftStopOrderDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Empty } from '@cobijo/ui/kit/empty';
import { Field } from '@cobijo/ui/kit/field';
import { Icon } from '@cobijo/ui/kit/icon';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { formatDateTime } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { CaseFileContext } from '../case-frame/case-file-context';
import { caseGrounds } from '../ground-words';
import { caseLabels, labelOf } from '../labels';
import { casesTexts } from '../texts';

type Order = NonNullable<CaseFileSummaryQuery['caseFile']>['stopOrders'][number];

/** The stops of a file, and lifting one: another act, by that discipline's supervisor, with a reason. */
@Component({
  selector: 'cases-stop-orders',
  imports: [Card, Empty, Field, FormField, Icon, Outcome],
  templateUrl: './stop-orders.html',
})
export class StopOrders {
  readonly caseFileId = input.required<string>();
  readonly orders = input.required<readonly Order[]>();
  readonly changed = output();

  protected readonly context = inject(CaseFileContext);
  protected readonly t = injectTexts(casesTexts);
  protected readonly labels = injectTexts(caseLabels);
  protected readonly words = caseGrounds;
  protected readonly labelOf = labelOf;
  protected readonly standing = computed(() => this.orders().filter(({ liftedAt }) => !liftedAt).length);
  protected readonly mayLift = computed(() => this.context.may('lift', 'StopOrder'));
  protected readonly lifting = injectAct(LiftStopOrderDocument, (data) => data.liftStopOrder);
  protected readonly chosen = signal<string | null>(null);
  private readonly draft = signal({ reason: '' });
  protected readonly form = form(this.draft);
  protected readonly when = (at: string | null): string => formatDateTime(at, this.context.timeZone());

  protected choose(id: string): void {
    this.lifting.clear();
    this.draft.set({ reason: '' });
    this.chosen.set(id);
  }

  protected async lift(): Promise<void> {
    const stopOrderId = this.chosen();
    if (!stopOrderId) return;
    const lifted = await this.lifting.run({ input: { caseFileId: this.caseFileId(), stopOrderId, reason: this.draft().reason } });
    if (!lifted) return;
    this.chosen.set(null);
    this.changed.emit();
  }
}
