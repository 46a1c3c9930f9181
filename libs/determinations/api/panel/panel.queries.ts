import type { Tx } from '@cobijo/audit/api/tx';
import type { Track } from '../../rules/code-lists';

/** A case on an agenda as acts need it. */
export interface ItemRow {
  readonly id: string;
  readonly caseFileId: string;
  readonly analysisId: string;
  readonly officeId: string;
  readonly packageId: string;
  readonly track: Track;
  readonly ratifies: boolean;
  readonly state: string;
  readonly count: { readonly decision: string; readonly optionId: string | null } | null;
  readonly version: number;
}

/** One case on an agenda, when the actor may see it. The caller names the file too, because its row is locked first. */
export async function findItem(tx: Tx, input: { readonly itemId: string; readonly caseFileId: string }): Promise<ItemRow | null> {
  return tx.one<ItemRow>(
    `select i.id, i.case_file_id as "caseFileId", i.analysis_id as "analysisId", i.office_id as "officeId", i.package_id as "packageId",
        case when i.ratifies then 'ordinary' else i.track end as track, i.ratifies, i.state, i.count, i.version
       from session_item i where i.id = $1 and i.case_file_id = $2`,
    [input.itemId, input.caseFileId],
  );
}

/** A seat as acts need it. */
export interface SeatRow {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly discipline: string;
  readonly specialist: boolean;
  readonly voting: boolean;
  readonly present: boolean;
  readonly undertakingValidTo: string;
  readonly undertakingSignedAt: Date | null;
  readonly conflict: string | null;
  readonly vote: string | null;
  readonly optionId: string | null;
  readonly reason: string | null;
  readonly dissent: string | null;
}

/** The seats on a case; present means undertaking signed and no conflict. */
export const seatsOf = (tx: Tx, itemId: string): Promise<SeatRow[]> =>
  tx.sql<SeatRow>(
    `select p.id, p.user_id as "userId", u.name, p.discipline, p.specialist, p.voting, p.undertaking_valid_to::text as "undertakingValidTo",
        p.undertaking_signed_at as "undertakingSignedAt", p.conflict, p.vote, p.option_id as "optionId", p.reason, p.dissent,
        (p.undertaking_signed_at is not null and p.conflict is not distinct from 'none') as present
       from participation p join app_user u on u.id = p.user_id where p.item_id = $1 order by u.name`,
    [itemId],
  );

/** Today in the time zone of an office. */
export async function todayIn(tx: Tx, officeId: string): Promise<string> {
  const row = await tx.one<{ today: string }>('select ($2::timestamptz at time zone time_zone)::date::text as today from office where id = $1', [officeId, tx.now]);
  if (!row) throw new Error('an office without a row');
  return row.today;
}

/** Days that do not count for an office: its own calendar and the federal one. */
export async function daysNotCounted(tx: Tx, officeId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.sql<{ day: string }>(`select d.day::text as day from calendar_day d join office o on d.authority in ('federal', o.code) where o.id = $1`, [officeId]);
  return new Set(rows.map(({ day }) => day));
}
