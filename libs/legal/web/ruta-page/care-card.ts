import { Component, computed, input, output, signal } from '@angular/core';
import type { RutaPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { EndPlacement } from '@cobijo/placement/web/end-placement/end-placement';
import { placementLabels } from '@cobijo/placement/web/labels';
import { MeasureSteps } from '@cobijo/placement/web/measure-steps/measure-steps';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { labelOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { ClockChip } from '@cobijo/ui/kit/clock';
import { Empty } from '@cobijo/ui/kit/empty';
import { Note } from '@cobijo/ui/kit/note';
import { Seal } from '@cobijo/ui/kit/seal';
import { legalTexts } from '../texts';

type Care = NonNullable<RutaPageQuery['careOfFile']>;

/** Where the child lives, by whose order, and the urgent measures with the judge's clock. */
@Component({
  selector: 'cob-care-card',
  imports: [Card, ClockChip, Empty, EndPlacement, MeasureSteps, Note, Seal],
  templateUrl: './care-card.html',
})
export class CareCard {
  readonly care = input.required<Care>();
  /** Something was recorded: read again. */
  readonly changed = output();

  protected readonly t = injectTexts(legalTexts);
  protected readonly labels = injectTexts(placementLabels);
  protected readonly open = signal<string | null>(null);
  protected readonly current = computed(() => this.care().placements.find(({ startedAt, endedAt }) => startedAt && !endedAt) ?? null);
  protected readonly basis = computed(() => {
    const current = this.current();
    if (!current) return '';
    if (current.orderKind) return this.t().lives.order(labelOf(this.labels().orders, current.orderKind), current.orderNo ?? '');
    return current.notifiedPpnnaAt ? this.t().lives.noticeOnly : '';
  });
  protected readonly date = formatDate;
  protected readonly label = labelOf;
  protected readonly mayStep = (state: string | null | undefined): boolean => state !== 'cancelled' && state !== 'ended';

  protected finish(): void {
    this.open.set(null);
    this.changed.emit();
  }
}
