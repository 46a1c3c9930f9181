import { Component, computed, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RequestReturnDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { requesters } from '../../rules/code-lists';
import { ReturnPanel } from '../paper-forms/return-panel';

/** Registers that somebody asks for a return. Any country can be typed: the rule says which is no return (R64). */
@Component({
  selector: 'cob-request-form',
  imports: [Choice, Field, FormField, Outcome],
  templateUrl: './request-form.html',
})
export class RequestForm extends ReturnPanel {
  protected readonly requesting = injectAct(RequestReturnDocument, (data) => data.requestReturn);
  protected readonly model = signal({ kind: 'assisted_return', requestedBy: null as string | null, destination: '', statedReason: '' });
  protected readonly f = form(this.model);
  protected readonly kinds = computed(() => (['assisted_return', 'expulsion'] as const).map((value) => ({ value, label: this.t().kinds[value] })));
  protected readonly requesters = computed(() => requesters.map((value) => ({ value, label: this.t().requesters[value] })));

  protected async send(): Promise<void> {
    const { requestedBy, destination, ...rest } = this.model();
    const input = { ...rest, caseFileId: this.caseFileId(), requestedBy: requestedBy ?? '', destination: destination.trim().toUpperCase() };
    this.tell(await this.requesting.run({ input }));
  }
}
