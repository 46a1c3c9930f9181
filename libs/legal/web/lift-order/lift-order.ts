import { Component, input, output, signal } from '@angular/core';
import { AttachDocument, type AttachedDocument } from '@cobijo/documents/web/attach-document/attach-document';
import { LiftCourtOrderDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { legalGrounds } from '../ground-words';
import { legalTexts } from '../texts';

/** An order fell: the decision that lifts it is attached here and goes with the act. */
@Component({
  selector: 'cob-lift-order',
  imports: [AttachDocument, Field, Outcome],
  template: `
    <div class="cb-stack">
      @if (paper(); as paper) {
        <p role="status">{{ t().order.attached(paper.title) }}</p>
      } @else if (attaching()) {
        <cob-attach-document [caseFileId]="caseFileId()" kind="court_order" (attached)="paper.set($event)" />
      } @else {
        <div class="cb-actions"><button type="button" class="cb-btn out" (click)="attaching.set(true)">{{ t().order.attachPaper }}</button></div>
      }
      <form class="cb-form" (submit)="$event.preventDefault(); lift()" novalidate>
        <cob-field [label]="t().order.liftReason" name="reason" [act]="lifting"><textarea class="cb-area" rows="2" [value]="reason()" (input)="type($event)"></textarea></cob-field>
        <cob-outcome [act]="lifting" [words]="grounds" [labels]="t().labels" />
        <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="lifting.working()">{{ t().save }}</button><button type="button" class="cb-btn txt" (click)="cancelled.emit()">{{ t().cancel }}</button></div>
      </form>
    </div>
  `,
})
export class LiftOrder {
  readonly caseFileId = input.required<string>();
  readonly order = input.required<{ readonly id: string; readonly version: number }>();
  readonly lifted = output();
  readonly cancelled = output();

  protected readonly t = injectTexts(legalTexts);
  protected readonly grounds = legalGrounds;
  protected readonly lifting = injectAct(LiftCourtOrderDocument, (data) => data.liftCourtOrder);
  protected readonly attaching = signal(false);
  protected readonly paper = signal<AttachedDocument | null>(null);
  protected readonly reason = signal('');

  protected type(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.reason.set(event.target.value);
  }

  protected async lift(): Promise<void> {
    const { id, version } = this.order();
    const input = { caseFileId: this.caseFileId(), courtOrderId: id, version, documentId: this.paper()?.id ?? null, reason: this.reason() };
    if (await this.lifting.run({ input })) this.lifted.emit();
  }
}
