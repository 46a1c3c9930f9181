import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { AttestSafeguardDocument } from '@cobijo/graphql/generated/client/graphql';
import { dayOf } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Checks } from '@cobijo/ui/kit/checks';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { attestableItems, isAttestable } from '../../rules/attestations';
import { guardTexts } from '../guards.texts';
import { PaperField } from '../paper-forms/paper-field';
import { ReturnPanel } from '../paper-forms/return-panel';

/** States a fact from outside: which points, which paper, which day. It stands under the name of whoever states it. */
@Component({
  selector: 'cob-attest-form',
  imports: [Checks, DateParts, Field, Outcome, PaperField],
  templateUrl: './attest-form.html',
})
export class AttestForm extends ReturnPanel {
  readonly guard = input.required<string>();

  protected readonly g = injectTexts(guardTexts);
  protected readonly attesting = injectAct(AttestSafeguardDocument, (data) => data.attestSafeguard);
  protected readonly documentId = signal('');
  protected readonly factOn = signal(dayOf(new Date()));
  protected readonly validUntil = signal('');
  protected readonly statement = signal('');
  // Another guard: nothing of the last one stays ticked.
  protected readonly items = linkedSignal<string, string[]>({ source: this.guard, computation: () => [] });
  protected readonly options = computed(() => {
    const guard = this.guard();
    return isAttestable(guard) ? attestableItems(guard).map((value) => ({ value, label: this.t().items[value] ?? value })) : [];
  });

  protected write(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.statement.set(event.target.value);
  }

  protected async send(): Promise<void> {
    const input = {
      caseFileId: this.caseFileId(),
      guard: this.guard(),
      items: this.items(),
      documentId: this.documentId(),
      factOn: this.factOn(),
      validUntil: this.validUntil() || null,
      statement: this.statement() || null,
    };
    this.tell(await this.attesting.run({ input }));
  }
}
