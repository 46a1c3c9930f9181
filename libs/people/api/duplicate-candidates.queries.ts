import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Reads } from '@cobijo/audit/api/reads';
import type { Tx } from '@cobijo/audit/api/tx';
import type { DuplicateCandidate, DuplicateQuery } from '@cobijo/graphql/generated/server';
import { duplicateScore, type Likeness } from '../rules/duplicate-score';
import { peopleSettings } from '../rules/settings';
import { isWorthAsking, soughtValues } from './sought-child';

/** A child whom the actor may see, and how alike she is to what was asked. */
interface CandidateRow extends Omit<DuplicateCandidate, '__typename' | 'score' | 'band' | 'signs'>, Likeness {}

// The function looks only among children whom the actor may see, and leaves out whom the rule calls not alike; the join asks row security once more.
const text = `select k.child_id as "childId", k.name_alike as "nameSimilarity", k.mother_alike as "motherSimilarity", k.same_number as "sameNumber",
    k.birth_gap as "birthDateGap", k.birth_about as "birthApproximate", k.same_sex as "sameSex", k.same_nationality as "sameNationality",
    c.child_code as "childCode", nullif(concat_ws(' ', c.given_names, c.paternal_surname, c.maternal_surname), '') as name,
    c.birth_date::text as "birthDate", c.nationalities, k.siblings as "siblingNames"
  from sec.child_candidates($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 8) k join child c on c.id = k.child_id order by k.score desc, k.child_id`;

function asCandidate(row: CandidateRow): DuplicateCandidate {
  const { score, band, signs } = duplicateScore(row);
  return {
    __typename: 'DuplicateCandidate',
    childId: row.childId,
    score,
    band,
    signs: signs.map((sign) => ({ __typename: 'DuplicateSign', ...sign })),
    childCode: row.childCode,
    name: row.name ?? null,
    birthDate: row.birthDate ?? null,
    nationalities: row.nationalities ?? null,
    siblingNames: row.siblingNames ?? null,
  };
}

const valuesOf = (query: DuplicateQuery): readonly unknown[] => [...soughtValues(query), peopleSettings.worthShowing];

/** Children whom the person may see and who may be the one asked for, for a page. The database writes the trail row (R6). */
export async function duplicateCandidates(reads: Reads, request: RequestActor, query: DuplicateQuery): Promise<DuplicateCandidate[]> {
  if (!isWorthAsking(query)) return [];
  const rows = await reads.rows<CandidateRow>(request, { name: 'duplicate-candidates', text, values: valuesOf(query) });
  return rows.map(asCandidate);
}

/** Children whom the actor may see and who may be the one asked for, inside an act. */
export async function candidatesFor(tx: Tx, query: DuplicateQuery): Promise<DuplicateCandidate[]> {
  return isWorthAsking(query) ? (await tx.sql<CandidateRow>(text, valuesOf(query))).map(asCandidate) : [];
}
