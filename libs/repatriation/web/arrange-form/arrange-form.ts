import { Component, computed, linkedSignal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { ArrangeReturnDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { receiverKinds, transportModes } from '../../rules/code-lists';
import { ReturnPanel, type Sheet } from '../paper-forms/return-panel';

const yesNo = (value: boolean | null | undefined): string | null => (value === null || value === undefined ? null : value ? 'yes' : 'no');

const formOf = (arrangement: NonNullable<Sheet['request']>['arrangement']) => ({
  departureAt: arrangement?.departureAt ?? '',
  arrivalHour: arrangement?.arrivalHour === null || arrangement?.arrivalHour === undefined ? '' : String(arrangement.arrivalHour),
  transportMode: arrangement?.transportMode ?? null,
  unrelated: yesNo(arrangement?.withUnrelatedAdults),
  escortName: arrangement?.escortName ?? '',
  escortOrganisation: arrangement?.escortOrganisation ?? '',
  escortPhone: arrangement?.escortPhone ?? '',
  receivingAuthority: arrangement?.receivingAuthority ?? '',
  receivingOfficer: arrangement?.receivingOfficer ?? '',
  receiverKind: arrangement?.receiverKind ?? null,
  receiverPersonId: arrangement?.receiverPersonId ?? '',
  together: [...(arrangement?.siblingsTravelling ?? []), ...(arrangement?.familyTravelling ?? [])],
  actions: (arrangement?.reintegrationActions ?? []).join('\n'),
  followUpContact: arrangement?.followUpContact ?? '',
});

/** Escort, transport, receiver and what follows. What was written before is there; a newer version is never overwritten. */
@Component({
  selector: 'cob-arrange-form',
  imports: [Checks, Choice, Field, FormField, Moment, Outcome],
  templateUrl: './arrange-form.html',
})
export class ArrangeForm extends ReturnPanel {
  protected readonly arranging = injectAct(ArrangeReturnDocument, (data) => data.arrangeReturn);
  protected readonly model = linkedSignal(() => formOf(this.sheet().request?.arrangement ?? null));
  protected readonly f = form(this.model);
  protected readonly transports = computed(() => transportModes.map((value) => ({ value, label: this.t().transport[value] })));
  protected readonly receivers = computed(() => receiverKinds.map((value) => ({ value, label: this.t().receivers[value] })));
  protected readonly relatives = computed(() => this.sheet().companions.filter(({ sibling }) => !sibling));
  protected readonly companions = computed(() => this.sheet().companions.map(({ id, name }) => ({ value: id, label: name ?? '' })));
  protected readonly answers = computed(() => [
    { value: 'no', label: this.t().no },
    { value: 'yes', label: this.t().yes },
  ]);

  protected async send(): Promise<void> {
    const { arrivalHour, unrelated, together, actions, receiverPersonId, departureAt, ...rest } = this.model();
    const siblings = this.sheet().companions.filter(({ id, sibling }) => sibling && together.includes(id));
    const input = {
      ...rest,
      caseFileId: this.caseFileId(),
      version: this.sheet().request?.arrangement?.version ?? 0,
      departureAt: departureAt || null,
      arrivalHour: /^\d{1,2}$/.test(arrivalHour.trim()) ? Number(arrivalHour) : null,
      withUnrelatedAdults: unrelated === null ? null : unrelated === 'yes',
      receiverPersonId: receiverPersonId || null,
      siblingsTravelling: siblings.map(({ id }) => id),
      familyTravelling: together.filter((id) => !siblings.some((sibling) => sibling.id === id)),
      reintegrationActions: actions.split('\n').filter((line) => line.trim() !== ''),
    };
    this.tell(await this.arranging.run({ input }));
  }
}
