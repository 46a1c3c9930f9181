import { addDays, ageOn, type CivilDate } from '@cobijo/kernel/rules/civil-calendar';
import { law } from '@cobijo/kernel/rules/law';
import type { AgeStatus, BirthDatePrecision } from './code-lists';
import type { PeopleSettings } from './settings';
import { peopleSettings } from './settings';

/** What is known about an age. */
export interface AgeFacts {
  readonly birthDate: CivilDate | null;
  readonly precision: BirthDatePrecision;
  readonly status: AgeStatus;
  readonly today: CivilDate;
}

/** The youngest and the oldest that the child may be. */
export interface AgeRange {
  readonly youngest: number;
  readonly oldest: number;
}

/** How a person of doubtful age is treated: as a child always, and as a young child when she may be under 12 (R2). */
export interface AgeTreatment {
  readonly treatAs: 'young_child' | 'adolescent' | 'child';
  readonly inDoubt: boolean;
  /** An authority's word alone never ends it; only proof of 18 does, and then counsel closes the file. */
  readonly staysWithChildTeam: boolean;
  readonly citations: readonly ReturnType<typeof law.LGDNNA>[];
}

const lastDayOfMonth = (date: CivilDate): CivilDate => {
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
};

/** The ages that a birth date of this precision leaves open; null when nothing is known. */
export function possibleAges(facts: AgeFacts, settings: PeopleSettings = peopleSettings): AgeRange | null {
  const { birthDate, precision, today } = facts;
  if (birthDate === null || precision === 'unknown') return null;
  const between = (earliest: CivilDate, latest: CivilDate): AgeRange => ({
    youngest: Math.max(0, ageOn(latest, today)),
    oldest: Math.max(0, ageOn(earliest, today)),
  });
  switch (precision) {
    case 'exact':
      return between(birthDate, birthDate);
    case 'month':
      return between(`${birthDate.slice(0, 7)}-01`, lastDayOfMonth(birthDate));
    case 'year':
      return between(`${birthDate.slice(0, 4)}-01-01`, `${birthDate.slice(0, 4)}-12-31`);
    case 'estimated': {
      const margin = Math.round(settings.estimatedAgeMargin * 365.25);
      return between(addDays(birthDate, -margin), addDays(birthDate, margin));
    }
  }
}

/** Computes how a person is treated whose age is doubtful: the doubt counts for childhood (R2; LGDNNA 5; LM 3-XVI). */
export function ageTreatmentOf(facts: AgeFacts, settings: PeopleSettings = peopleSettings): AgeTreatment {
  const ages = possibleAges(facts, settings);
  const provenAdult = facts.status === 'turned_18' || (facts.status === 'documented' && ages !== null && ages.youngest >= 18);
  const settled = ages !== null && (ages.youngest === ages.oldest || ages.youngest >= 12);
  return {
    treatAs: ages === null ? 'child' : ages.youngest < 12 ? 'young_child' : 'adolescent',
    inDoubt: !settled || facts.status === 'disputed_by_authority' || facts.status === 'presumed_child',
    // `assessed_adult` keeps the file open too: only counsel closes it (CL-02).
    staysWithChildTeam: !provenAdult,
    citations: [law.LGDNNA(5), law.LM('3-XVI')],
  };
}

/** The age status after an authority gave its own opinion: an "adult" label is kept as a dispute, never adopted (R2). */
export const statusAfterAuthoritySays = (status: AgeStatus, label: 'adult' | 'child' | 'unknown' | null): AgeStatus =>
  label === 'adult' && status !== 'turned_18' ? 'disputed_by_authority' : status;
