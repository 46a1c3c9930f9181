import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { AddFacilityDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { knownAnswer } from '@cobijo/ui/kit/known-answer';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { casKinds } from '../../rules/code-lists';
import { placementTexts } from '../texts';

/** A place of care that is not on the list yet. Inside another form: it is no form of its own. */
@Component({
  selector: 'cob-facility-form',
  imports: [Choice, Field, FormField, Outcome],
  template: `
    <fieldset class="cb-form">
      <legend class="cb-label">{{ t().facility.title }}</legend>
      <cob-field [label]="t().facility.name" [hint]="t().facility.nameHint" name="name" [act]="adding"><input class="cb-input" [formField]="f.name" /></cob-field>
      <cob-field [label]="t().facility.operator" name="operator" [act]="adding"><input class="cb-input" [formField]="f.operator" /></cob-field>
      <cob-field [label]="t().facility.registrationNo" name="registrationNo" [optional]="!centre()" [act]="adding"><input class="cb-input" [formField]="f.registrationNo" /></cob-field>
      <cob-field [label]="t().facility.state" name="state" [act]="adding"><input class="cb-input" [formField]="f.state" /></cob-field>
      <cob-choice [legend]="t().facility.listed" name="listed" [options]="yesNo()" [act]="adding" [(value)]="f.listed().value" />
      @if (model().listed === 'yes') {<cob-field [label]="t().facility.municipality" name="municipality" [optional]="true" [act]="adding"><input class="cb-input" [formField]="f.municipality" /></cob-field>}
      <cob-choice [legend]="t().facility.openDoor" name="openDoor" [options]="yesNo()" [act]="adding" [(value)]="f.openDoor().value" />
      <cob-field [label]="t().facility.address" [hint]="t().facility.addressHint" name="address" [optional]="true" [act]="adding"><input class="cb-input" autocomplete="off" [formField]="f.address" /></cob-field>
      <cob-outcome [act]="adding" [labels]="t().labels" />
      <div class="cb-actions">
        <button type="button" class="cb-btn out" [disabled]="adding.working()" (click)="add()">{{ t().facility.title }}</button>
        <button type="button" class="cb-btn txt" (click)="cancelled.emit()">{{ t().cancel }}</button>
      </div>
    </fieldset>
  `,
})
export class FacilityForm {
  readonly kind = input.required<string>();
  /** The new place's id. */
  readonly added = output<string>();
  readonly cancelled = output();

  protected readonly t = injectTexts(placementTexts);
  protected readonly adding = injectAct(AddFacilityDocument, (data) => data.addFacility);
  // Reserved until somebody says otherwise.
  protected readonly model = signal({ name: '', operator: '', registrationNo: '', state: '', municipality: '', address: '', listed: 'no' as string | null, openDoor: null as string | null });
  protected readonly f = form(this.model);
  protected readonly centre = computed(() => casKinds.includes(this.kind()));
  protected readonly yesNo = computed(() => [
    { value: 'yes', label: this.t().yes },
    { value: 'no', label: this.t().no },
  ]);

  protected async add(): Promise<void> {
    const { listed, openDoor, municipality, ...rest } = this.model();
    const input = { ...rest, kind: this.kind(), listed: listed === 'yes', openDoor: knownAnswer(openDoor), municipality: listed === 'yes' ? municipality : null };
    const done = await this.adding.run({ input });
    if (done) this.added.emit(done.facilityId);
  }
}
