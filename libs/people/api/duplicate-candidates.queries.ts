import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Reads } from '@cobijo/audit/api/reads';
import type { Tx } from '@cobijo/audit/api/tx';
import type { DuplicateCandidate, DuplicateQuery } from '@cobijo/graphql/generated/server';
import { isCivilDate } from '@cobijo/kernel/rules/problem';
import { duplicateScore, type DuplicateScore } from '../rules/duplicate-score';
import { nameForms, normalNumber } from '../rules/name-forms';
import { peopleSettings } from '../rules/settings';

/** What the database says of a candidate: likenesses, and details only of a child whom the actor may see. */
interface CandidateRow extends Omit<DuplicateCandidate, '__typename' | 'score' | 'band' | 'signs'> {
  readonly nameSimilarity: number;
  readonly motherSimilarity: number | null;
  readonly sameNumber: boolean;
  readonly birthDateGap: number | null;
  readonly birthPrecision: string;
  readonly candidateSex: string;
  readonly candidateNationalities: readonly string[];
}

const shown = 8;
const text = `select k.child_id as "childId", k.visible, k.name_similarity as "nameSimilarity", k.mother_similarity as "motherSimilarity",
    k.same_number as "sameNumber", k.birth_date_gap as "birthDateGap", k.birth_precision as "birthPrecision", k.sex as "candidateSex",
    k.nationalities as "candidateNationalities", o.name as "officeName", o.phone as "officePhone", o.email as "officeEmail",
    c.child_code as "childCode", nullif(concat_ws(' ', c.given_names, c.paternal_surname, c.maternal_surname), '') as name,
    c.birth_date::text as "birthDate", c.nationalities,
    case when c.id is not null then (select coalesce(array_agg(s.given_names), '{}') from sec.siblings_of(c.id) s) end as "siblingNames"
  from sec.child_candidates($1, $2, $3, $4, 40) k join office o on o.id = k.office_id left join child c on c.id = k.child_id`;

const approximate = ['month', 'year', 'estimated', 'unknown'];

const unspoken = new Set(['unknown', 'not_asked', 'declined']);

function scoreOf(row: CandidateRow, query: DuplicateQuery): DuplicateScore {
  const sexKnown = query.sex && !unspoken.has(query.sex) && !unspoken.has(row.candidateSex);
  const nationalityKnown = query.nationality && row.candidateNationalities.length > 0;
  return duplicateScore({
    nameSimilarity: row.nameSimilarity,
    motherSimilarity: query.motherName ? row.motherSimilarity : null,
    sameNumber: row.sameNumber,
    birthDateGap: row.birthDateGap,
    birthApproximate: approximate.includes(row.birthPrecision) || !query.birthDate,
    sameSex: sexKnown ? query.sex === row.candidateSex : null,
    sameNationality: nationalityKnown ? row.candidateNationalities.includes(query.nationality ?? '') : null,
  });
}

const asCandidate = (row: CandidateRow, { score, band, signs }: DuplicateScore): DuplicateCandidate => ({
  __typename: 'DuplicateCandidate',
  childId: row.childId,
  visible: row.visible,
  score,
  band,
  signs: signs.map((sign) => ({ __typename: 'DuplicateSign', ...sign })),
  officeName: row.officeName,
  officePhone: row.officePhone ?? null,
  officeEmail: row.officeEmail ?? null,
  childCode: row.childCode ?? null,
  name: row.name ?? null,
  birthDate: row.birthDate ?? null,
  nationalities: row.nationalities ?? null,
  siblingNames: row.siblingNames ?? null,
});

const valuesFor = (query: DuplicateQuery): readonly unknown[] => [
  nameForms(query.name.slice(0, 160)),
  query.motherName ? nameForms(query.motherName.slice(0, 160)) : [],
  (query.numbers ?? []).slice(0, 5).map(normalNumber).filter((number) => number.length >= 6),
  birthOf(query),
];

// Half a year into the stated age is the likeliest birthday; the score then treats it as approximate.
const birthOf = (query: DuplicateQuery): string | null => {
  if (query.birthDate) return isCivilDate(query.birthDate) ? query.birthDate : null;
  if (query.age === null || query.age === undefined || query.age < 0 || query.age > 120) return null;
  return new Date(Date.now() - (query.age + 0.5) * 365.25 * 86_400_000).toISOString().slice(0, 10);
};

const worthShowing = (rows: readonly CandidateRow[], query: DuplicateQuery): DuplicateCandidate[] =>
  rows
    .map((row) => asCandidate(row, scoreOf(row, query)))
    .filter(({ score }) => score >= peopleSettings.worthShowing)
    .sort((a, b) => b.score - a.score)
    .slice(0, shown);

const isWorthAsking = (query: DuplicateQuery): boolean => query.name.trim().length >= 3 || (query.numbers ?? []).length > 0;

/** Children who may be the one asked for, for a page. The database writes the trail row (R6). */
export async function duplicateCandidates(reads: Reads, request: RequestActor, query: DuplicateQuery): Promise<DuplicateCandidate[]> {
  if (!isWorthAsking(query)) return [];
  const rows = await reads.rows<CandidateRow>(request, { name: 'duplicate-candidates', text, values: valuesFor(query) });
  return worthShowing(rows, query);
}

/** Children who may be the one asked for, inside an act. */
export async function candidatesFor(tx: Tx, query: DuplicateQuery): Promise<DuplicateCandidate[]> {
  return isWorthAsking(query) ? worthShowing(await tx.sql<CandidateRow>(text, valuesFor(query)), query) : [];
}
