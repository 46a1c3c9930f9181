import type { Tx } from '@cobijo/audit/api/tx';
import type { TriageReferralInput } from '@cobijo/graphql/generated/server';
import { candidatesFor } from '@cobijo/people/api/duplicate-candidates.queries';
import type { TriageDecision } from '../../rules/intake/code-lists';
import { conflictStandingOf } from '../../rules/intake/conflict-of-interest';
import { fileKindOf, type FileKind } from '../../rules/intake/eligibility';
import type { TriageFacts } from '../../rules/intake/triage';
import { childHasActiveFile } from '../case-files.queries';
import { soughtPerson } from './sought-person';
import { personsOf, screeningOf, supervises, type ReferralFacts, type ReferralPersonRow, type ScreeningFacts } from './referrals.queries';

/** A child a file is to be opened for, and her record if she was judged to be one already known. */
export interface ChildToOpen {
  readonly person: ReferralPersonRow;
  readonly knownAs: string | null;
}

/** Everything that settling a call needs to know. */
export interface Triage {
  readonly facts: TriageFacts;
  readonly kind: FileKind;
  readonly children: readonly ChildToOpen[];
  readonly persons: readonly ReferralPersonRow[];
  readonly screening: ScreeningFacts;
}

/** Gathers what decides whether a call may be settled this way. */
export async function triageOf(tx: Tx, referral: ReferralFacts, input: TriageReferralInput): Promise<Triage> {
  const persons = await personsOf(tx, referral.id);
  const screening = await screeningOf(tx, referral.id);
  const children = childrenToOpen(persons, input.childPersonIds ?? null);
  const categories = screening.categories ?? [];
  const accept = input.decision === 'accept';
  const facts: TriageFacts = {
    decision: input.decision as TriageDecision,
    flags: referral.emergencyFlags,
    priority: referral.priority,
    supervisor: supervises(tx),
    categories: screening.categories,
    onwardService: screening.onwardService,
    referredTo: input.referredTo ?? null,
    conflict: conflictStandingOf(screening.conflict),
    leadSocialWorker: accept && (await isSocialWorker(tx, input.leadUserId ?? null)),
    duplicatesToSettle: accept ? await undecided(tx, children) : 0,
    duplicateNamed: Boolean(input.duplicateOf) || persons.some(({ verdicts }) => verdicts.some(({ verdict }) => verdict === 'same')),
    childrenToOpen: children.length,
    fileNeedsChild: fileKindOf(categories, false) === 'child',
    ...(accept ? await sameChildren(tx, children) : { sameWithActiveFile: 0, sameElsewhere: 0 }),
  };
  return { facts, kind: fileKindOf(categories, children.length > 0), children, persons, screening };
}

const childrenToOpen = (persons: readonly ReferralPersonRow[], chosen: readonly string[] | null): readonly ChildToOpen[] =>
  persons
    .filter((person) => person.isChild && (chosen === null || chosen.includes(person.id)))
    .map((person) => ({ person, knownAs: person.childId ?? person.verdicts.find(({ verdict }) => verdict === 'same')?.otherChildId ?? null }));

export const isSocialWorker = async (tx: Tx, userId: string | null): Promise<boolean> =>
  (await tx.one(
    `select 1 from app_user u join app_user_role r on r.user_id = u.id and r.role = 'SW'
     where u.id = $1 and u.office_id = $2 and (u.active_to is null or u.active_to >= current_date)`,
    [userId, tx.actor.officeId],
  )) !== null;

async function undecided(tx: Tx, children: readonly ChildToOpen[]): Promise<number> {
  let open = 0;
  for (const { person, knownAs } of children) {
    if (knownAs !== null) continue;
    const found = await candidatesFor(tx, soughtPerson(person));
    const judged = new Set(person.verdicts.filter(({ verdict }) => verdict !== 'undecided').map(({ otherChildId }) => otherChildId));
    open += found.filter(({ band, childId }) => band === 'much' && !judged.has(childId)).length;
  }
  return open;
}

async function sameChildren(tx: Tx, children: readonly ChildToOpen[]): Promise<Pick<TriageFacts, 'sameWithActiveFile' | 'sameElsewhere'>> {
  let sameWithActiveFile = 0;
  let sameElsewhere = 0;
  for (const { knownAs } of children) {
    if (knownAs === null) continue;
    const visible = await tx.one('select 1 from child where id = $1', [knownAs]);
    if (!visible) sameElsewhere += 1;
    else if (await childHasActiveFile(tx, knownAs)) sameWithActiveFile += 1;
  }
  return { sameWithActiveFile, sameElsewhere };
}
