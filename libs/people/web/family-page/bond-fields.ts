import { Component, computed, input, model } from '@angular/core';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import type { AnyAct } from '@cobijo/ui/kit/act';
import { Choice, type Option } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { knownAnswer } from '@cobijo/ui/kit/known-answer';
import { contactRules, contactStatuses, legalAuthorities, relationshipBases, relationshipTypes } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { peopleTexts } from '../texts';

type ThreeWay = 'yes' | 'no' | 'unknown' | null;

/** What a bond is, as the form holds it. */
export interface Bond {
  readonly type: string;
  readonly basis: string;
  readonly legalAuthority: string;
  readonly carer: ThreeWay;
  readonly withHer: ThreeWay;
  readonly willing: ThreeWay;
  readonly able: ThreeWay;
  readonly contactAllowed: string;
  readonly contactOrder: string;
  readonly contactStatus: string;
}

export const emptyBond: Bond = { type: '', basis: 'claimed', legalAuthority: 'unknown', carer: null, withHer: null, willing: null, able: null, contactAllowed: 'allowed', contactOrder: '', contactStatus: 'unknown' };

/** A bond as the contract wants it. */
export const bondInput = (bond: Bond) => ({
  type: bond.type,
  basis: bond.basis,
  legalAuthority: bond.legalAuthority,
  habitualCarerByCustom: knownAnswer(bond.carer),
  travellingTogether: knownAnswer(bond.withHer),
  contactAllowed: bond.contactAllowed,
  contactOrder: bond.contactOrder.trim() || null,
  contactStatus: bond.contactStatus,
  willingToCare: knownAnswer(bond.willing),
  ableToCare: knownAnswer(bond.able),
});

/** A known answer as the form holds it. */
export const answerOf = (known: boolean | null | undefined): ThreeWay => (known === true ? 'yes' : known === false ? 'no' : 'unknown');

/** The fields of a bond: the same to add one and to correct one. */
@Component({
  selector: 'cob-bond-fields',
  imports: [Choice, Field],
  template: `
    <div class="cb-grid2">
      <cob-field [label]="t().person.type" name="relationship.type" [act]="act()"><select class="cb-input" [value]="value().type" (change)="set('type', $event)"><option value=""></option>@for (option of types(); track option.value) {<option [value]="option.value" [selected]="option.value === value().type">{{ option.label }}</option>}</select></cob-field>
      <cob-field [label]="t().person.basis" name="relationship.basis" [act]="act()"><select class="cb-input" (change)="set('basis', $event)">@for (option of bases(); track option.value) {<option [value]="option.value" [selected]="option.value === value().basis">{{ option.label }}</option>}</select></cob-field>
      <cob-field [label]="t().person.authority" name="relationship.legalAuthority" [act]="act()"><select class="cb-input" (change)="set('legalAuthority', $event)">@for (option of authorities(); track option.value) {<option [value]="option.value" [selected]="option.value === value().legalAuthority">{{ option.label }}</option>}</select></cob-field>
      <cob-field [label]="t().person.contactStatus"><select class="cb-input" (change)="set('contactStatus', $event)">@for (option of frequencies(); track option.value) {<option [value]="option.value" [selected]="option.value === value().contactStatus">{{ option.label }}</option>}</select></cob-field>
    </div>
    <cob-choice [legend]="t().person.withHer" [options]="yesNoUnknown()" [value]="value().withHer" (valueChange)="change({ withHer: $event })" />
    <cob-choice [legend]="t().person.carer" [options]="yesNoUnknown()" [value]="value().carer" (valueChange)="change({ carer: $event })" />
    <cob-choice [legend]="t().person.willing" [options]="yesNoUnknown()" [value]="value().willing" (valueChange)="change({ willing: $event })" />
    <cob-choice [legend]="t().person.able" [options]="yesNoUnknown()" [value]="value().able" (valueChange)="change({ able: $event })" />
    <cob-field [label]="t().person.contact" [hint]="t().person.contactHint" name="relationship.contactAllowed" [act]="act()"><select class="cb-input" (change)="set('contactAllowed', $event)">@for (option of contacts(); track option.value) {<option [value]="option.value" [selected]="option.value === value().contactAllowed">{{ option.label }}</option>}</select></cob-field>
    @if (restricted()) {
      <cob-field [label]="t().person.contactOrder" name="relationship.contactOrder" [act]="act()"><input class="cb-input" [value]="value().contactOrder" (input)="set('contactOrder', $event)" /></cob-field>
    }
  `,
  host: { class: 'cb-form' },
})
export class BondFields {
  readonly value = model.required<Bond>();
  readonly act = input<AnyAct | null>(null);

  protected readonly t = injectTexts(peopleTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly types = computed(() => optionsOf(relationshipTypes, this.labels().relationship));
  protected readonly bases = computed(() => optionsOf(relationshipBases, this.labels().basis));
  protected readonly authorities = computed(() => optionsOf(legalAuthorities, this.labels().authority));
  protected readonly contacts = computed(() => optionsOf(contactRules, this.labels().contact));
  protected readonly frequencies = computed(() => optionsOf(contactStatuses, this.labels().contactStatus));
  protected readonly yesNoUnknown = computed((): readonly Option<ThreeWay>[] => [
    { value: 'yes', label: this.t().person.yes },
    { value: 'no', label: this.t().person.no },
    { value: 'unknown', label: this.t().person.unknown },
  ]);
  protected readonly restricted = computed(() => ['supervised', 'suspended_by_order'].includes(this.value().contactAllowed));

  protected change(part: Partial<Bond>): void {
    this.value.update((bond) => ({ ...bond, ...part }));
  }

  protected set(field: 'type' | 'basis' | 'legalAuthority' | 'contactAllowed' | 'contactOrder' | 'contactStatus', event: Event): void {
    const { target } = event;
    if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) this.change({ [field]: target.value });
  }
}

/** A list of codes as options, in their order. */
export const optionsOf = <Code extends string>(codes: readonly Code[], labels: Readonly<Record<Code, string>>): readonly Option<Code>[] =>
  codes.map((value) => ({ value, label: labels[value] }));
