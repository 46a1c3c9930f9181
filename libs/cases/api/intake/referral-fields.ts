import type { ReferralInput, ReferralPersonInput } from '@cobijo/graphql/generated/server';
import { InputCheck, instantOf } from '@cobijo/kernel/rules/problem';
import { languages, nationalities, sexes } from '@cobijo/people/rules/code-lists';
import type { Source } from '../../rules/intake/code-lists';
import { channels, type EmergencyFlag, emergencyFlags, type FlagAnswer, flagAnswers, type LocationCode, locationCodes, officeRegions, personRelations, sources } from '../../rules/intake/code-lists';
import { type ContactFacts, type FlagAnswers, locationIsRestricted, type Urgency, urgencyOf } from '../../rules/intake/triage';

const most = 30;
const callBacks = ['yes', 'no', 'not_asked'];
const authorityLabels = ['adult', 'child', 'unknown'];

/** What is wrong with a call as typed. Little is required: the call is what matters. */
export function checkReferral(referral: ReferralInput, now: Date): InputCheck {
  const check = new InputCheck()
    .instant('receivedAt', referral.receivedAt, { notAfter: new Date(now.getTime() + 120_000) })
    .oneOf('channel', referral.channel, channels)
    .oneOf('sourceType', referral.sourceType, sources)
    .oneOf('callBack', referral.callBack, callBacks)
    .oneOf('officeRegion', referral.officeRegion, officeRegions)
    .oneOf('locationCode', referral.locationCode, locationCodes)
    .text('locationText', referral.locationText, { max: 500 })
    .text('summary', referral.summary, { min: 3, max: 4000 })
    .text('childWords', referral.childWords, { max: 4000 })
    .text('safeContact', referral.safeContact, { max: 500 })
    .text('sourceName', referral.sourceName, { max: 160 })
    .text('sourcePhone', referral.sourcePhone, { max: 40 })
    .text('sourceEmail', referral.sourceEmail, { max: 254 })
    .everyOf('flags', referral.flags.map(({ flag }) => flag), emergencyFlags)
    .everyOf('flags', referral.flags.map(({ answer }) => answer), flagAnswers)
    .when(![0, 1, 2, 3].includes(referral.priority), { field: 'priority', code: 'out-of-range', params: { min: 0, max: 3 } })
    .require('persons', referral.persons)
    .when(referral.persons.length > most, { field: 'persons', code: 'too-long', params: { max: most } });
  referral.persons.slice(0, most).forEach((person, at) => checkPerson(check, `persons.${at}`, person));
  return check;
}

const checkPerson = (check: InputCheck, at: string, person: ReferralPersonInput): InputCheck =>
  check
    .id(`${at}.id`, person.id)
    .text(`${at}.name`, person.name, { max: 160 })
    .text(`${at}.motherName`, person.motherName, { max: 160 })
    .text(`${at}.documentNumber`, person.documentNumber, { max: 60 })
    .oneOf(`${at}.sex`, person.sex, sexes)
    .oneOf(`${at}.nationality`, person.nationality, nationalities)
    .oneOf(`${at}.language`, person.language, languages)
    .oneOf(`${at}.relation`, person.relation, personRelations)
    .oneOf(`${at}.authoritySays`, person.authoritySays, authorityLabels)
    .when(typeof person.age === 'number' && (person.age < 0 || person.age > 120), { field: `${at}.age`, code: 'out-of-range', params: { min: 0, max: 120 } });

/** The answers by flag, every flag of CL-27 named. The input must have passed `checkReferral`. */
export const answersOf = (referral: ReferralInput): FlagAnswers => {
  const given = new Map(referral.flags.map(({ flag, answer }) => [flag, answer as FlagAnswer]));
  return Object.fromEntries(emergencyFlags.map((flag): [EmergencyFlag, FlagAnswer] => [flag, given.get(flag) ?? 'not_asked']));
};

export const contactOf = (referral: ReferralInput): ContactFacts => ({
  source: referral.sourceType as Source,
  safeContact: referral.safeContact ?? null,
  callBack: callBackOf(referral),
  adultPhone: referral.adultPhone ?? false,
  adultPhoneOkByChild: referral.adultPhoneOkByChild ?? null,
});

const callBackOf = ({ callBack }: ReferralInput): ContactFacts['callBack'] => (callBack === 'yes' || callBack === 'no' ? callBack : 'not_asked');

export const urgencyFrom = (referral: ReferralInput): Urgency => urgencyOf(answersOf(referral), referral.priority as 0 | 1 | 2 | 3);

/** Whether only the team may see the place (R9). */
export const restrictedPlace = (referral: ReferralInput): boolean =>
  locationIsRestricted({
    location: referral.locationCode as LocationCode,
    authorityPresent: referral.authorityPresent ?? false,
    flags: answersOf(referral),
  });

const text = (value: string | null | undefined): string | null => {
  const trimmed = (value ?? '').trim();
  return trimmed === '' ? null : trimmed;
};

export const referralColumns = [
  'received_at', 'channel', 'source_type', 'source_name', 'source_phone', 'source_email', 'safe_contact', 'call_back', 'adult_phone',
  'adult_phone_ok_by_child', 'office_region', 'location_restricted', 'summary', 'child_words', 'emergency_flags', 'priority',
] as const;

/** The columns of a call, in the order of `referralColumns`. */
export const referralValues = (referral: ReferralInput, now: Date): readonly unknown[] => [
  instantOf(referral.receivedAt ?? '') ?? now,
  referral.channel,
  referral.sourceType,
  text(referral.sourceName),
  text(referral.sourcePhone),
  text(referral.sourceEmail),
  text(referral.safeContact),
  callBackOf(referral),
  referral.adultPhone ?? false,
  referral.adultPhoneOkByChild ?? null,
  referral.officeRegion,
  restrictedPlace(referral),
  referral.summary.trim(),
  text(referral.childWords),
  JSON.stringify(answersOf(referral)),
  urgencyFrom(referral).priority,
];

export const personColumns = [
  'name', 'mother_name', 'age', 'sex', 'nationality', 'language', 'is_child', 'relation', 'document_number', 'authority_says', 'with_adult',
] as const;

/** The columns of a person of a call, in the order of `personColumns`. */
export const personValues = (person: ReferralPersonInput): readonly unknown[] => [
  text(person.name),
  text(person.motherName),
  person.age ?? null,
  person.sex ?? 'unknown',
  person.nationality ?? null,
  person.language ?? null,
  person.isChild,
  person.relation ?? null,
  text(person.documentNumber),
  person.authoritySays ?? null,
  person.withAdult ?? null,
];
