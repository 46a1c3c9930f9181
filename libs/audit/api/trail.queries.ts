import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { GroundArm } from './outcome';
import type { Reads } from './reads';

export interface TrailRow {
  readonly id: string;
  readonly at: string;
  readonly actorName: string | null;
  readonly actorDiscipline: string | null;
  readonly act: string;
  readonly outcome: string;
  readonly grounds: readonly GroundArm[] | null;
  readonly acceptedWarnings: readonly { readonly ground: GroundArm; readonly reason: string }[] | null;
}

const size = 50;
const text = `select e.id::text as id, e.at, u.name as "actorName", u.discipline as "actorDiscipline", e.act, e.outcome, e.grounds,
    (select jsonb_agg(jsonb_set(r, '{ground,params}', '[]'::jsonb)) from jsonb_array_elements(e.reasons) r) as "acceptedWarnings"
  from audit_event e left join app_user u on u.id = e.actor_id
  where e.case_file_id = $1 and ($2::bigint is null or e.id < $2::bigint) and ($3::text is null or e.outcome = $3)
  order by e.id desc limit ${size}`;

/** A page of a file's trail, newest first. Row security decides who is entitled. */
export async function trailPage(
  reads: Reads,
  request: RequestActor,
  page: { readonly caseFileId: string; readonly before?: string | null; readonly outcome?: string | null },
): Promise<{ entries: readonly TrailRow[]; next: string | null }> {
  const entries = await reads.rows<TrailRow>(
    request,
    { name: 'trail-page', text, values: [page.caseFileId, page.before ?? null, page.outcome ?? null] },
    { seen: { act: 'trail.read', caseFileId: page.caseFileId, about: 'Trail' } },
  );
  return { entries, next: entries.length === size ? (entries.at(-1)?.id ?? null) : null };
}
