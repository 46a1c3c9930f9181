import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Reads } from '@cobijo/audit/api/reads';
import type { Tx } from '@cobijo/audit/api/tx';
import type { DutyOverride } from '@cobijo/graphql/generated/server';
import type { DutyOverrideFacts } from '../../rules/duty-override';

const columns = `o.id, o.case_file_id as "caseFileId", o.scope, o.recipient, o.duty, o.reason, w.name as "askedBy", o.created_at as "askedAt",
  case when o.supervisor_id is not null then json_build_object('by', s.name, 'at', o.supervisor_at, 'agrees', o.supervisor_agrees, 'note', o.supervisor_note) end as supervisor,
  case when o.officer_id is not null then json_build_object('by', p.name, 'at', o.officer_at, 'agrees', o.officer_agrees, 'note', o.officer_note) end as officer,
  o.child_told_at as "childToldAt", o.child_told_how as "childToldHow", o.child_said as "childSaid"`;
const joined = `duty_override o join app_user w on w.id = o.created_by left join app_user s on s.id = o.supervisor_id left join app_user p on p.id = o.officer_id`;

/** The requests of file `f`, for the statement of its page. */
export const dutyOverridesOf = `coalesce((select json_agg(row_to_json(x)) from (select ${columns} from ${joined} where o.case_file_id = f.id order by o.created_at desc limit 50) x), '[]')`;

const waitingText = `select ${columns} from ${joined} where o.officer_id is null and o.supervisor_agrees is not false and (select sec.has_role('DPO')) order by o.created_at limit 50`;

/** What waits for the privacy officer. */
export const dutyOverridesWaiting = (reads: Reads, request: RequestActor): Promise<DutyOverride[]> =>
  reads.rows<DutyOverride>(request, { name: 'duty-overrides-waiting', text: waitingText });

/** A request as the acts on it need it. */
export interface DutyOverrideRow extends DutyOverrideFacts {
  readonly id: string;
  readonly scope: string;
  readonly recipient: string;
  readonly officeId: string;
}

const facts = `select id, scope, recipient, office_id as "officeId", created_by as "requestedBy", supervisor_id as "supervisorId", officer_id as "officerId",
    supervisor_agrees as "supervisorAgrees", officer_agrees as "officerAgrees", child_told_at as "childToldAt" from duty_override`;

/** One request of a file, its row locked until the act ends. */
export const findDutyOverride = (tx: Tx, caseFileId: string, id: string): Promise<DutyOverrideRow | null> =>
  tx.one<DutyOverrideRow>(`${facts} where case_file_id = $1 and id = $2 for update`, [caseFileId, id]);

/** The newest request about a scope and a recipient that nobody has turned down. */
export const dutyOverrideFor = (tx: Tx, about: { readonly caseFileId: string; readonly scope: string; readonly recipient: string }): Promise<DutyOverrideRow | null> =>
  tx.one<DutyOverrideRow>(
    `${facts} where case_file_id = $1 and scope = $2 and recipient = $3 and supervisor_agrees is not false and officer_agrees is not false order by created_at desc limit 1`,
    [about.caseFileId, about.scope, about.recipient],
  );
