import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { type DeterminationPageQuery, TransmitPackageDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { determinationGrounds } from '../ground-words';
import { controlValue } from '../options-page/control-value';
import { determinationTexts } from './determination-texts';

type Page = NonNullable<DeterminationPageQuery['determinationPage']>;

/** Sends the package to the competent authority, with its receipt. */
@Component({
  selector: 'cob-transmit-form',
  imports: [Card, Choice, Field, Moment, Outcome],
  template: `
    <cob-card [heading]="t().transmit">
      <form class="cb-form" novalidate (submit)="$event.preventDefault(); send()">
        <cob-field [label]="t().recipient" name="recipient" [act]="act"><input class="cb-input" maxlength="120" [value]="recipient()" (input)="recipient.set(value($event))" /></cob-field>
        <cob-field [label]="t().receipt" name="receipt" [act]="act"><input class="cb-input" maxlength="80" [value]="receipt()" (input)="receipt.set(value($event))" /></cob-field>
        <cob-moment [legend]="t().receivedAt" name="receivedAt" [act]="act" [(value)]="receivedAt" />
        <cob-choice [legend]="t().exception" name="exception" [act]="act" [options]="exceptions()" [(value)]="exception" />
        @if (exception() && exception() !== 'none') {<cob-field [label]="t().exceptionReason" name="exceptionReason" [act]="act"><textarea class="cb-input" rows="2" maxlength="1000" [value]="why()" (input)="why.set(value($event))"></textarea></cob-field>}
        <cob-outcome [act]="act" [words]="words" />
        <div class="cb-actions"><button type="submit" class="cb-btn pri" [disabled]="act.working()">{{ t().send }}</button></div>
      </form>
    </cob-card>
  `,
})
export class TransmitForm {
  readonly page = input.required<Page>();
  readonly determination = input.required<NonNullable<Page['recommendation']>>();
  readonly done = output<void>();
  protected readonly t = injectTexts(determinationTexts);
  protected readonly words = determinationGrounds;
  protected readonly act = injectAct(TransmitPackageDocument, (data) => data.transmitPackage);
  protected readonly recipient = linkedSignal(() => this.page().competentAuthority ?? '');
  protected readonly receipt = signal('');
  protected readonly receivedAt = signal('');
  protected readonly exception = signal<string | null>(null);
  protected readonly why = signal('');
  protected readonly exceptions = computed(() => [{ value: 'none', label: this.t().noException }, ...(['legal_duty', 'emergency', 'order', 'medical'] as const).map((value) => ({ value, label: this.t()[value] }))]);
  protected readonly value = controlValue;

  protected async send(): Promise<void> {
    const exception = this.exception() === 'none' ? null : this.exception();
    const { id, version } = this.determination();
    const input = { caseFileId: this.page().caseFileId, determinationId: id, version, recipient: this.recipient(), receipt: this.receipt(), receivedAt: this.receivedAt(), exception, exceptionReason: this.why() || null };
    if (await this.act.run({ input })) this.done.emit();
  }
}
