import type { Tx } from '@cobijo/audit/api/tx';
import type { CaseAccess } from '@cobijo/access/rules/actor';
import { findChild, type ChildRow } from './children.queries';

/** Where an act on a child happens: the child and, when she has one, the file. */
export interface AboutChild {
  readonly childId: string;
  readonly caseFileId?: string | null;
}

/** A child whom the actor may see, together with what decides what the actor may do. */
export interface ReachedChild {
  readonly child: ChildRow;
  readonly access: CaseAccess;
}

/** The child and the team around her; null when she, or the file named with her, is not visible. */
export async function reachChild(tx: Tx, about: AboutChild): Promise<ReachedChild | null> {
  const child = await findChild(tx, about.childId);
  if (!child) return null;
  const team = await tx.sql<CaseAccess['team'][number] & { readonly caseFileId: string }>(
    `select f.id as "caseFileId", a.user_id as "userId", a.discipline, a.role_on_case as role
     from case_file f join case_assignment a on a.case_file_id = f.id and a.ended_at is null and not a.conflict_declared
     where f.child_id = $1`,
    [child.id],
  );
  if (about.caseFileId && !(await ownsFile(tx, child.id, about.caseFileId))) return null;
  return { child, access: { officeId: child.officeId, team: [...team, ...intakeTeam(tx, child)] } };
}

const ownsFile = async (tx: Tx, childId: string, caseFileId: string): Promise<boolean> =>
  (await tx.one('select 1 from case_file where id = $1 and child_id = $2', [caseFileId, childId])) !== null;

// Until she is handed over to a team, whoever sees her at intake is her team.
const intakeTeam = (tx: Tx, child: ChildRow): CaseAccess['team'] =>
  child.handedOverAt === null ? [{ userId: tx.actor.id, discipline: tx.actor.discipline, role: 'lead' }] : [];
