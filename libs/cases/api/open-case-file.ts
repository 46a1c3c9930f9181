import type { Tx } from '@cobijo/audit/api/tx';
import type { Discipline } from '@cobijo/access/rules/roles';
import { newId } from '@cobijo/kernel/api/new-id';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import type { CaseFileId } from '@cobijo/kernel/rules/ids';
import type { CaseKind, EligibilityGroup, Priority, RoleOnCase } from '../rules/code-lists';
import { startDeadline } from './deadlines';

/** A file to open, with its first team. */
export interface NewCaseFile {
  readonly kind: CaseKind;
  readonly childId: string | null;
  readonly priority: Priority;
  readonly eligibility: readonly EligibilityGroup[];
  /** Emergency flags of the call (CL-27). */
  readonly flags?: readonly string[];
  readonly team: readonly {
    readonly userId: string;
    readonly discipline: Discipline;
    readonly role: RoleOnCase;
  }[];
}

export interface OpenedCaseFile {
  readonly id: CaseFileId;
  readonly caseNo: string;
}

/** Opens a file in the actor's office and puts its first team on it. The one who opens it sees it until it leaves intake. */
export async function openCaseFile(tx: Tx, file: NewCaseFile): Promise<OpenedCaseFile> {
  const opened = { id: newId<'CaseFile'>(), caseNo: await nextCaseNo(tx) };
  await tx.sql(
    `insert into case_file (id, case_no, kind, child_id, office_id, state, priority, eligibility, flags, opened_at, accepted_at, created_by)
     values ($1, $2, $3, $4, $5, 'intake', $6, $7, $8, $9, $9, $10)`,
    [
      opened.id,
      opened.caseNo,
      file.kind,
      file.childId,
      tx.actor.officeId,
      file.priority,
      file.eligibility,
      file.flags ?? [],
      tx.now,
      tx.actor.id,
    ],
  );
  const opener = { userId: tx.actor.id, discipline: 'coordination', role: 'observer' } as const;
  const team = file.team.some(({ userId }) => userId === tx.actor.id) ? file.team : [...file.team, opener];
  for (const member of team) await putOnTeam(tx, opened.id, member);
  await tx.sql(
    `insert into case_state_change (id, case_file_id, from_state, to_state, created_at, created_by) values ($1, $2, 'screening', 'intake', $3, $4)`,
    [newId<'CaseStateChange'>(), opened.id, tx.now, tx.actor.id],
  );
  await startFirstClocks(tx, opened.id, file.priority);
  return opened;
}

const putOnTeam = (tx: Tx, caseFileId: string, member: NewCaseFile['team'][number]): Promise<unknown[]> =>
  tx.sql(
    `insert into case_assignment (id, case_file_id, user_id, discipline, role_on_case, from_at, created_by) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      newId<'CaseAssignment'>(),
      caseFileId,
      member.userId,
      member.discipline,
      member.role,
      tx.now,
      tx.actor.id,
    ],
  );

// First contact by priority, then the assessment; consent and information follow the contact (domain 2.6).
async function startFirstClocks(tx: Tx, caseFileId: string, priority: Priority): Promise<void> {
  const clock = { caseFileId, triggerAt: tx.now };
  await startDeadline(tx, { ...clock, rule: `DL41-${priority}`, subject: 'first_contact' });
  await startDeadline(tx, { ...clock, rule: 'DL42', subject: 'consent_and_information' });
  await startDeadline(tx, {
    ...clock,
    rule: priority <= 1 ? 'DL43-short-high' : 'DL43-short',
    subject: 'short_assessment',
  });
}

async function nextCaseNo(tx: Tx): Promise<string> {
  const office = await tx.one<{ code: string; timeZone: string }>(
    'select code, time_zone as "timeZone" from office where id = $1',
    [tx.actor.officeId],
  );
  if (!office) throw new Error('the actor has no office');
  const year = civilDateOf(tx.now, office.timeZone).slice(0, 4);
  const counter = await tx.one<{ last: number }>(
    `insert into case_counter (office_id, year, last) values ($1, $2, 1) on conflict (office_id, year) do update set last = case_counter.last + 1 returning last`,
    [tx.actor.officeId, Number(year)],
  );
  return `${office.code}-${year}-${String(counter?.last ?? 1).padStart(4, '0')}`;
}
