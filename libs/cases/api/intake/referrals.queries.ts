import type { Tx } from '@cobijo/audit/api/tx';
import type { ConflictDecision, ConflictFinding, EligibilityCategory } from '../../rules/intake/code-lists';
import type { FlagAnswers } from '../../rules/intake/triage';

/** A call, as the acts on it need it. */
export interface ReferralFacts {
  readonly id: string;
  readonly referralNo: string;
  readonly officeId: string;
  readonly state: string;
  readonly priority: 0 | 1 | 2 | 3;
  readonly emergencyFlags: FlagAnswers;
  readonly ratifyBy: Date | null;
  readonly ratifiedAt: Date | null;
  readonly decidedBy: string | null;
  readonly version: number;
}

/** The call, if the actor may see it; its row is locked until the act ends. */
export async function findReferral(tx: Tx, id: string): Promise<ReferralFacts | null> {
  return tx.one<ReferralFacts>(
    `select id, referral_no as "referralNo", office_id as "officeId", state, priority, emergency_flags as "emergencyFlags",
       ratify_by as "ratifyBy", ratified_at as "ratifiedAt", decided_by as "decidedBy", version from referral where id = $1 for update`,
    [id],
  );
}

/** Whether a call may still be changed: it waits, or for more information. */
export const isOpen = ({ state }: Pick<ReferralFacts, 'state'>): boolean => ['new', 'screening', 'need_info'].includes(state);

/** Somebody whom a call is about. */
export interface ReferralPersonRow {
  readonly id: string;
  readonly name: string | null;
  readonly motherName: string | null;
  readonly age: number | null;
  readonly sex: string;
  readonly nationality: string | null;
  readonly language: string | null;
  readonly isChild: boolean;
  readonly relation: string | null;
  readonly documentNumber: string | null;
  readonly authoritySays: string | null;
  readonly withAdult: boolean | null;
  readonly childId: string | null;
  /** The newest judgement of each pair. */
  readonly verdicts: readonly { readonly otherChildId: string; readonly verdict: string }[];
}

/** The persons of a call. */
export const personsOf = (tx: Tx, referralId: string): Promise<ReferralPersonRow[]> =>
  tx.sql<ReferralPersonRow>(
    `select p.id, p.name, p.mother_name as "motherName", p.age, p.sex, p.nationality, p.language, p.is_child as "isChild", p.relation,
       p.document_number as "documentNumber", p.authority_says as "authoritySays", p.with_adult as "withAdult", p.child_id as "childId",
       (select coalesce(json_agg(row_to_json(v)), '[]') from (select distinct on (d.other_child_id) d.other_child_id as "otherChildId", d.verdict
          from duplicate_verdict d where d.referral_person_id = p.id order by d.other_child_id, d.created_at desc) v) as verdicts
     from referral_person p where p.referral_id = $1 order by p.seq`,
    [referralId],
  );

/** What is known of who may be served and of conflicts: the newest rows. */
export interface ScreeningFacts {
  readonly categories: readonly EligibilityCategory[] | null;
  readonly onwardService: string | null;
  readonly conflict: { readonly id: string; readonly found: ConflictFinding; readonly decision: ConflictDecision | null } | null;
}

export async function screeningOf(tx: Tx, referralId: string): Promise<ScreeningFacts> {
  const screening = await tx.one<{ categories: readonly EligibilityCategory[]; onwardService: string | null }>(
    `select categories, onward_service as "onwardService" from eligibility_screening where referral_id = $1 order by created_at desc limit 1`,
    [referralId],
  );
  const conflict = await tx.one<{ id: string; found: ConflictFinding; decision: ConflictDecision | null }>(
    'select id, found, decision from conflict_check where referral_id = $1 order by created_at desc limit 1',
    [referralId],
  );
  return { categories: screening?.categories ?? null, onwardService: screening?.onwardService ?? null, conflict };
}

/** Whether the actor supervises. */
export const supervises = (tx: Tx): boolean => tx.actor.roles.some((role) => role === 'SUP_L' || role === 'SUP_S' || role === 'SUP_P');
