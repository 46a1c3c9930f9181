import { Component, computed, input, output, signal } from '@angular/core';
import type { RutaPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { labelOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { Empty } from '@cobijo/ui/kit/empty';
import { Seal } from '@cobijo/ui/kit/seal';
import { AdvanceClaim } from '../advance-claim/advance-claim';
import { CloseMatter } from '../close-matter/close-matter';
import { legalLabels } from '../labels';
import { LiftOrder } from '../lift-order/lift-order';
import { legalTexts } from '../texts';

type Legal = NonNullable<RutaPageQuery['legalOfFile']>;

/** What bars a return, and the legal matters. The claim is drawn only for whom it exists. */
@Component({
  selector: 'cob-bars-card',
  imports: [AdvanceClaim, Card, CloseMatter, Empty, LiftOrder, Seal],
  templateUrl: './bars-card.html',
})
export class BarsCard {
  readonly legal = input.required<Legal>();
  /** Something was recorded: read again. */
  readonly changed = output();

  protected readonly t = injectTexts(legalTexts);
  protected readonly labels = injectTexts(legalLabels);
  /** What is being worked on: `claim`, or the id of an order or a matter. */
  protected readonly open = signal<string | null>(null);
  protected readonly nothing = computed(() => {
    const { claim, orders, victimProceedings, protectionBarsReturn } = this.legal();
    return !claim && orders.length === 0 && victimProceedings.length === 0 && !protectionBarsReturn;
  });
  protected readonly date = formatDate;
  protected readonly label = labelOf;

  protected finish(): void {
    this.open.set(null);
    this.changed.emit();
  }
}
