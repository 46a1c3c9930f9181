import type { ReferralInput, ReferralPageQuery, RegisteredChildQuery } from '@cobijo/graphql/generated/client/graphql';
import { ageOn, type CivilDate } from '@cobijo/kernel/rules/civil-calendar';
import { emergencyFlags, type EmergencyFlag, type FlagAnswer } from '../../rules/intake/code-lists';

export type ReferralShown = NonNullable<ReferralPageQuery['referral']>;

/** Somebody of a call, as the form holds her. */
export interface TypedPerson {
  readonly id: string | null;
  readonly name: string;
  readonly age: string;
  readonly country: string;
  readonly language: string;
  readonly sex: string;
  readonly relation: string;
  readonly isChild: boolean;
  readonly mother: string;
  readonly document: string;
  readonly withAdult: boolean;
  readonly authoritySaysAdult: boolean;
}

/** A call, as the form holds it. */
export interface TypedCall {
  readonly channel: string;
  readonly source: string;
  readonly region: string;
  readonly callerName: string;
  readonly callerPhone: string;
  readonly safeContact: string;
  readonly callBack: string;
  readonly adultPhone: boolean;
  readonly adultOk: boolean;
  readonly place: string;
  readonly placeText: string;
  readonly authority: boolean;
  readonly words: string;
  readonly summary: string;
  readonly priority: string;
}

export type FlagAnswers = Readonly<Partial<Record<EmergencyFlag, FlagAnswer>>>;

export const blankPerson = (first: boolean): TypedPerson => ({
  id: null, name: '', age: '', country: '', language: '', sex: 'unknown', relation: first ? 'self' : 'unknown', isChild: true, mother: '', document: '', withAdult: false, authoritySaysAdult: false,
});

export const blankCall: TypedCall = {
  channel: 'phone', source: '', region: '', callerName: '', callerPhone: '', safeContact: '', callBack: 'not_asked', adultPhone: false, adultOk: false,
  place: 'unknown', placeText: '', authority: false, words: '', summary: '', priority: '2',
};

/** Whether the caller must first be kept safe: a child, or somebody who did not say who they are (R10). */
export const mustBeSafe = ({ source }: TypedCall): boolean => source === 'self_child' || source === 'anonymous';

/** What the form shows of a call already recorded. */
export const callFrom = (referral: ReferralShown): TypedCall => ({
  channel: referral.channel,
  source: referral.sourceType,
  region: referral.officeRegion,
  callerName: referral.sourceName ?? '',
  callerPhone: referral.sourcePhone ?? '',
  safeContact: referral.safeContact ?? '',
  callBack: referral.callBack ?? 'not_asked',
  adultPhone: referral.adultPhone ?? false,
  adultOk: referral.adultPhoneOkByChild ?? false,
  place: referral.locationCode ?? 'unknown',
  placeText: referral.locationText ?? '',
  authority: referral.authorityPresent ?? false,
  words: referral.childWords ?? '',
  summary: referral.summary ?? '',
  priority: String(referral.priority),
});

export const flagsFrom = (referral: ReferralShown): FlagAnswers =>
  Object.fromEntries((referral.emergencyFlags ?? []).filter(({ answer }) => answer !== 'not_asked').map(({ flag, answer }) => [flag, answer]));

export const personsFrom = (referral: ReferralShown): readonly TypedPerson[] =>
  (referral.persons ?? []).map((person) => ({
    id: person.id,
    name: person.name ?? '',
    age: person.age === null || person.age === undefined ? '' : String(person.age),
    country: person.nationality ?? '',
    language: person.language ?? '',
    sex: person.sex ?? 'unknown',
    relation: person.relation ?? 'unknown',
    isChild: person.isChild,
    mother: person.motherName ?? '',
    document: person.documentNumber ?? '',
    withAdult: person.withAdult ?? false,
    authoritySaysAdult: person.authoritySays === 'adult',
  }));

/** A child on record, as somebody of a call: her age from her birth date. */
export const personOfRecord = (child: NonNullable<RegisteredChildQuery['child']>, today: CivilDate): TypedPerson => ({
  ...blankPerson(true),
  name: [child.givenNames, child.paternalSurname, child.maternalSurname].filter(Boolean).join(' '),
  age: child.birthDate ? String(ageOn(child.birthDate, today)) : '',
  country: child.nationalities?.[0] ?? '',
  language: child.languages?.[0]?.code ?? '',
  sex: child.sex ?? 'unknown',
});

const filled = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The call as the contract wants it. What was not asked is sent as not asked, never as "no" (R1). */
export const callInput = (call: TypedCall, flags: FlagAnswers, persons: readonly TypedPerson[]): ReferralInput => ({
  channel: call.channel,
  sourceType: call.source,
  sourceName: call.source === 'anonymous' ? null : filled(call.callerName),
  sourcePhone: filled(call.callerPhone),
  safeContact: filled(call.safeContact),
  callBack: call.callBack,
  adultPhone: call.adultPhone,
  adultPhoneOkByChild: call.adultPhone ? call.adultOk : null,
  officeRegion: call.region,
  locationCode: call.place,
  locationText: filled(call.placeText),
  authorityPresent: call.authority,
  summary: call.summary,
  childWords: filled(call.words),
  flags: emergencyFlags.map((flag) => ({ flag, answer: flags[flag] ?? 'not_asked' })),
  priority: Number(call.priority),
  persons: persons.map(personInput),
});

const personInput = (person: TypedPerson): ReferralInput['persons'][number] => ({
  ...(person.id ? { id: person.id } : {}),
  name: filled(person.name),
  age: /^\d{1,3}$/.test(person.age.trim()) ? Number(person.age) : null,
  nationality: filled(person.country),
  language: filled(person.language),
  sex: person.sex,
  relation: person.relation,
  isChild: person.isChild,
  motherName: filled(person.mother),
  documentNumber: filled(person.document),
  authoritySays: person.authoritySaysAdult ? 'adult' : null,
  withAdult: person.withAdult ? true : null,
});
