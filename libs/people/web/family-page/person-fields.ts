import { Component, computed, input, model } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { PersonInput } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import type { AnyAct } from '@cobijo/ui/kit/act';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { knownAnswer } from '@cobijo/ui/kit/known-answer';
import { riskFlags, sexes, whereabouts } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { knownTexts } from '../known-texts';
import { countryOptions } from '../names-of-codes';
import { peopleTexts } from '../texts';
import { optionsOf } from './bond-fields';
import type { FamilyBond } from './family-words';

/** What is known of a person, as the form holds it. */
export interface TypedPerson {
  readonly givenNames: string;
  readonly paternalSurname: string;
  readonly maternalSurname: string;
  readonly sex: string;
  readonly birthDate: string;
  readonly country: string;
  readonly whereabouts: string;
  readonly alive: string;
  readonly phones: string;
  readonly contactOk: string;
  readonly safeHours: string;
  readonly risk: string;
}

export const blankPerson: TypedPerson = {
  givenNames: '', paternalSurname: '', maternalSurname: '', sex: 'unknown', birthDate: '', country: '', whereabouts: 'unknown', alive: 'unknown', phones: '', contactOk: 'unknown',
  safeHours: '', risk: 'unknown',
};

/** What the form shows of a person on record. */
export const personFrom = (found: FamilyBond): TypedPerson => ({
  givenNames: found.givenNames ?? '',
  paternalSurname: found.paternalSurname ?? '',
  maternalSurname: found.maternalSurname ?? '',
  sex: found.sex ?? 'unknown',
  birthDate: found.birthDate ?? '',
  country: found.country ?? '',
  whereabouts: found.whereabouts ?? 'unknown',
  alive: found.alive ?? 'unknown',
  phones: (found.phones ?? []).join(', '),
  contactOk: found.contactOk === true ? 'yes' : found.contactOk === false ? 'no' : 'unknown',
  safeHours: found.contactSafeHours ?? '',
  risk: found.riskFlag ?? 'unknown',
});

/** A person as the contract wants it. */
export const personInput = ({ phones, safeHours, risk, country, birthDate, contactOk, ...names }: TypedPerson): PersonInput => ({
  ...names,
  birthDate: birthDate || null,
  country: country || null,
  phones: phones.split(/[,;]/).flatMap((phone) => phone.trim() || []),
  contactOk: knownAnswer(contactOk),
  contactSafeHours: safeHours || null,
  riskFlag: risk,
});

/** The fields of a person: the same to add one and to correct one. */
@Component({
  selector: 'cob-person-fields',
  imports: [DateParts, Field, FormField],
  templateUrl: './person-fields.html',
  host: { class: 'cb-form' },
})
export class PersonFields {
  readonly value = model(blankPerson);
  readonly act = input<AnyAct | null>(null);

  protected readonly t = injectTexts(peopleTexts);
  protected readonly k = injectTexts(knownTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly person = form(this.value);
  protected readonly sexOptions = computed(() => optionsOf(sexes, this.labels().sex));
  protected readonly placeOptions = computed(() => optionsOf(whereabouts, this.labels().whereabouts));
  protected readonly riskOptions = computed(() => optionsOf(riskFlags, this.labels().risk));
  protected readonly aliveOptions = computed(() => optionsOf(['yes', 'no', 'unknown'] as const, this.t().person.aliveWords));
  protected readonly contactOptions = computed(() => optionsOf(['yes', 'no', 'unknown'] as const, this.k().correct.contactWords));
  protected readonly countries = countryOptions;
}
