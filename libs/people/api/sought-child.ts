import type { ChildIdentityInput, DuplicateQuery } from '@cobijo/graphql/generated/server';
import { isCivilDate } from '@cobijo/kernel/rules/problem';
import { nameForms, normalNumber } from '../rules/name-forms';
import { birthReach } from '../rules/duplicate-score';

/** Whether enough is known of a child to look for her. */
export const isWorthAsking = (query: DuplicateQuery): boolean => query.name.trim().length >= 3 || (query.numbers ?? []).length > 0;

/** What the functions of the search take, in their order: forms of names, numbers, birth, sex, nationality, and how far birth dates reach. */
export const soughtValues = (query: DuplicateQuery): readonly unknown[] => [
  nameForms(query.name.slice(0, 160)),
  query.motherName ? nameForms(query.motherName.slice(0, 160)) : [],
  (query.numbers ?? []).slice(0, 5).map(normalNumber).filter((number) => number.length >= 6),
  birthOf(query),
  !query.birthDate,
  query.sex ?? null,
  query.nationality ?? null,
  birthReach(false),
  birthReach(true),
];

// Half a year into the stated age is the likeliest birthday; the score then treats it as approximate.
const birthOf = (query: DuplicateQuery): string | null => {
  if (query.birthDate) return isCivilDate(query.birthDate) ? query.birthDate : null;
  if (query.age === null || query.age === undefined || query.age < 0 || query.age > 120) return null;
  return new Date(Date.now() - (query.age + 0.5) * 365.25 * 86_400_000).toISOString().slice(0, 10);
};

/** A child as typed, as somebody to look for. */
export const soughtFrom = (child: ChildIdentityInput): DuplicateQuery => ({
  name: [child.givenNames, child.paternalSurname, child.maternalSurname].filter(Boolean).join(' '),
  birthDate: child.birthDate ?? null,
  sex: child.sex,
  nationality: child.nationalities[0] ?? null,
});
