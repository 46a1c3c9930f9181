import type { ChildIdentityInput } from '@cobijo/graphql/generated/server';
import { civilDateOf, latestDayOf } from '@cobijo/kernel/rules/civil-calendar';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { ageTreatmentOf, statusAfterAuthoritySays } from '../rules/age-in-doubt';
import {
  ageStatuses, type AgeStatus, birthDatePrecisions, type BirthDatePrecision, flowTypes, languageLevels, languages, sexes,
} from '../rules/code-lists';

const country = /^(?:[A-Z]{2}|XX[AX])$/;
const authorityLabels = ['adult', 'child', 'unknown'] as const;

/** What is wrong with the identity of a child as typed. */
export function checkIdentity(child: ChildIdentityInput, now: Date): InputCheck {
  const check = new InputCheck();
  if (child.nameUnknown !== true) check.require('child.givenNames', child.givenNames);
  for (const field of ['givenNames', 'paternalSurname', 'maternalSurname', 'preferredName', 'birthPlace'] as const)
    check.text(`child.${field}`, child[field], { max: 120 });
  if (child.birthDatePrecision !== 'unknown') check.require('child.birthDate', child.birthDate);
  // A day of which nobody says how exact it is would be lost, or taken for more than it is.
  return check
    .when(Boolean(child.birthDate) && child.birthDatePrecision === 'unknown', problem('child.birthDatePrecision', 'required'))
    .date('child.birthDate', child.birthDate, { notAfter: latestDayOf(now) })
    .oneOf('child.birthDatePrecision', child.birthDatePrecision, birthDatePrecisions)
    .oneOf('child.ageStatus', child.ageStatus, ageStatuses)
    .oneOf('child.authorityAgeLabel', child.authorityAgeLabel, authorityLabels)
    .oneOf('child.sex', child.sex, sexes)
    .oneOf('child.flowType', child.flowType, flowTypes)
    .text('child.atRiskReason', child.atRiskReason, { max: 500 })
    .everyOf('child.languages', child.languages.map(({ code }) => code), languages)
    .everyOf('child.languages', child.languages.map(({ level }) => level), languageLevels)
    .when(child.languages.length > 12, { field: 'child.languages', code: 'too-long', params: { max: 12 } })
    .when(child.nationalities.length > 8, { field: 'child.nationalities', code: 'too-long', params: { max: 8 } })
    .when(!child.nationalities.every((code) => country.test(code)), { field: 'child.nationalities', code: 'unknown-code', params: {} })
    .when(Boolean(child.birthCountry) && !country.test(child.birthCountry ?? ''), { field: 'child.birthCountry', code: 'unknown-code', params: {} })
    .when(Boolean(child.habitualResidence) && !country.test(child.habitualResidence ?? ''), { field: 'child.habitualResidence', code: 'unknown-code', params: {} });
}

const text = (value: string | null | undefined): string | null => {
  const trimmed = (value ?? '').trim();
  return trimmed === '' ? null : trimmed;
};

/** The columns of a child's identity, in the order of `identityColumns`. Doubt about the age counts for childhood (R2). */
export function identityValues(child: ChildIdentityInput, now: Date): readonly unknown[] {
  const label = authorityLabels.find((known) => known === child.authorityAgeLabel) ?? null;
  const status = statusAfterAuthoritySays(child.ageStatus as AgeStatus, label);
  const precision = child.birthDatePrecision as BirthDatePrecision;
  const birthDate = child.birthDate ?? null;
  // A birthday counts once it has begun in all of Mexico.
  const treatment = ageTreatmentOf({ birthDate, precision, status, today: civilDateOf(now, 'America/Tijuana') });
  return [
    child.nameUnknown === true && text(child.givenNames) === null,
    text(child.givenNames),
    text(child.paternalSurname),
    text(child.maternalSurname),
    text(child.preferredName),
    birthDate,
    precision,
    status,
    treatment.treatAs,
    label,
    child.sex,
    child.nationalities,
    text(child.birthCountry),
    text(child.birthPlace),
    text(child.habitualResidence),
    JSON.stringify([...child.languages].sort((a, b) => Number(b.preferred) - Number(a.preferred))),
    child.flowType ?? 'unknown',
    child.atRiskOfSeparation ?? false,
    text(child.atRiskReason),
  ];
}

export const identityColumns = [
  'name_unknown', 'given_names', 'paternal_surname', 'maternal_surname', 'preferred_name', 'birth_date', 'birth_date_precision', 'age_status',
  'treat_as', 'authority_age_label', 'sex', 'nationalities', 'birth_country', 'birth_place', 'habitual_residence', 'languages', 'flow_type',
  'at_risk_of_separation', 'at_risk_reason',
] as const;
