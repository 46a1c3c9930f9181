import { combine, decide, unless, when, type Decision, type Reasons } from '@cobijo/kernel/rules/decision';
import { block, warn } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import { emergencyFlags, type EmergencyFlag, type FlagAnswer, type LocationCode, type Source, type TriageDecision } from './code-lists';

/** Answers to the flags; one that is missing was not asked. */
export type FlagAnswers = Readonly<Partial<Record<EmergencyFlag, FlagAnswer>>>;

/** What follows from the emergency flags. */
export interface Urgency {
  readonly priority: 0 | 1 | 2 | 3;
  /** Whether the supervisor on call is paged now. */
  readonly page: boolean;
  readonly raisedBy: readonly EmergencyFlag[];
}

const answered = (answer: FlagAnswer | undefined): boolean => answer !== undefined && answer !== 'not_asked';

/** The flags nobody has answered yet. */
export const unansweredFlags = (flags: FlagAnswers): readonly EmergencyFlag[] => emergencyFlags.filter((flag) => !answered(flags[flag]));

/** Computes the priority: any flag makes an emergency and pages; an unanswered question is never a "no" (R1). */
export function urgencyOf(flags: FlagAnswers, chosen: 0 | 1 | 2 | 3): Urgency {
  const raisedBy = emergencyFlags.filter((flag) => flags[flag] === 'yes');
  if (raisedBy.length > 0) return { priority: 0, page: true, raisedBy };
  const open = unansweredFlags(flags).length > 0;
  return { priority: open && chosen > 1 ? 1 : chosen, page: chosen === 0, raisedBy };
}

const guarded: readonly LocationCode[] = ['migration_station', 'inm_office', 'police', 'consulate', 'port_of_entry', 'airport'];

/** Whether only the team may see where the child is: INM, a consulate or the police is with her (R9). */
export const locationIsRestricted = (facts: {
  readonly location: LocationCode;
  readonly authorityPresent: boolean;
  readonly flags: FlagAnswers;
}): boolean => guarded.includes(facts.location) || facts.authorityPresent || facts.flags.in_detention === 'yes';

/** How the caller may be reached. */
export interface ContactFacts {
  readonly source: Source;
  readonly safeContact: string | null;
  readonly callBack: 'yes' | 'no' | 'not_asked';
  readonly adultPhone: boolean;
  readonly adultPhoneOkByChild: boolean | null;
}

/** Whether a contact may be kept as written: a child or an unknown caller says how to be reached safely, and nobody calls an adult's phone against her will (R10). */
export function mayKeepContact(facts: ContactFacts): Decision {
  const exposed = facts.source === 'self_child' || facts.source === 'anonymous';
  return decide([
    when(exposed && (facts.safeContact ?? '').trim() === '', block('R10', 'safe-contact-missing', [law.LGDNNA(76), policy('safe-contact')])),
    when(
      exposed && facts.callBack === 'yes' && facts.adultPhone && facts.adultPhoneOkByChild !== true,
      block('R10', 'adult-phone-without-child', [law.LGDNNA(76), policy('safe-contact')]),
    ),
  ]);
}

/** What decides whether a call may be settled. */
export interface TriageFacts {
  readonly decision: TriageDecision;
  readonly flags: FlagAnswers;
  readonly priority: number;
  readonly supervisor: boolean;
  readonly categories: readonly string[] | null;
  readonly onwardService: string | null;
  readonly referredTo: string | null;
  readonly conflict: ConflictStanding;
  readonly leadSocialWorker: boolean;
  readonly duplicatesToSettle: number;
  readonly duplicateNamed: boolean;
  /** How many children a file would be opened for. */
  readonly childrenToOpen: number;
  /** Whether the groups of the call ask for a file of a child (R5). */
  readonly fileNeedsChild: boolean;
  /** Of the children judged to be the same as one already known: those with an active file, and those only another team may see. */
  readonly sameWithActiveFile: number;
  readonly sameElsewhere: number;
}

/** How far the check for conflicts of interest has come. */
export type ConflictStanding = 'not-checked' | 'clear' | 'open' | 'separate_teams' | 'refer_out';

const refuses: readonly TriageDecision[] = ['refer_out', 'out_of_scope'];

/** Whether a call may be settled this way, and a file opened for it (R1, R4, R6, R7). */
export function maySettleReferral(facts: TriageFacts, reasons: Reasons = {}): Decision {
  const accept = facts.decision === 'accept';
  const refuse = refuses.includes(facts.decision);
  const open = unansweredFlags(facts.flags).length;
  return decide(
    [
      when(facts.decision !== 'need_info' && open > 0, block('R1', 'emergency-flags-unanswered', [policy('emergency-questions')], { open })),
      ...(accept ? acceptance(facts) : []),
      when(refuse && !facts.supervisor, block('R4', 'refusal-needs-supervisor', [policy('no-closed-door')])),
      when(
        refuse && (facts.onwardService ?? '') === '' && (facts.referredTo ?? '') === '',
        block('R4', 'refusal-needs-onward-referral', [policy('no-closed-door')]),
      ),
      when(facts.decision === 'duplicate' && !facts.duplicateNamed, block('R6', 'duplicate-not-named', [policy('duplicates')])),
    ],
    reasons,
  );
}

const acceptance = (facts: TriageFacts): ReturnType<typeof unless>[] => {
  const emergency = facts.priority === 0;
  return [
    unless((facts.categories ?? []).length > 0, block('R4', 'no-eligibility', [policy('eligibility')])),
    unless(facts.supervisor || emergency, block('R4', 'acceptance-needs-supervisor', [policy('intake')])),
    unless(facts.leadSocialWorker, block('R4', 'lead-social-worker-missing', [policy('intake')])),
    when(facts.conflict === 'not-checked' && !emergency, block('R7', 'conflict-check-missing', [policy('intake')])),
    when(facts.conflict === 'not-checked' && emergency, warn('R7', 'conflict-check-later', [policy('intake')])),
    when(facts.conflict === 'open', warn('R7', 'conflict-of-interest-open', [policy('conflict-of-interest')])),
    when(facts.conflict === 'separate_teams', warn('R7', 'separate-teams-ordered', [policy('conflict-of-interest')])),
    when(facts.conflict === 'refer_out', block('R7', 'conflict-refer-out', [policy('conflict-of-interest')])),
    when(facts.fileNeedsChild && facts.childrenToOpen === 0, block('R5', 'no-child-to-open-for', [policy('eligibility')])),
    when(facts.sameWithActiveFile > 0, block('R6', 'child-has-active-file', [policy('one-file')], { count: facts.sameWithActiveFile })),
    when(facts.sameElsewhere > 0, block('R6', 'child-known-elsewhere', [policy('duplicates')], { count: facts.sameElsewhere })),
    when(facts.duplicatesToSettle > 0, warn('R6', 'duplicates-not-settled', [policy('duplicates')], { open: facts.duplicatesToSettle })),
  ];
};

/** What decides whether two records may become one. */
export interface MergeFacts {
  readonly supervisor: boolean;
  readonly mergedHasActiveFile: boolean;
  readonly otherHasActiveFile: boolean;
  /** Whether either of the two was merged before. */
  readonly mergedBefore: boolean;
}

/** Whether two records of a child may be merged: a supervisor's act, which keeps both histories (R6). */
export const mayMergeChildren = (facts: MergeFacts): Decision =>
  decide([
    unless(facts.supervisor, block('R6', 'merging-needs-supervisor', [policy('duplicates')])),
    when(facts.mergedBefore, block('R6', 'record-merged-before', [policy('duplicates')])),
    when(facts.mergedHasActiveFile && facts.otherHasActiveFile, block('R6', 'both-have-active-file', [policy('duplicates')])),
    when(facts.mergedHasActiveFile && !facts.otherHasActiveFile, block('R6', 'merge-the-other-way', [policy('duplicates')])),
  ]);

/** Whether a call may still be amended: until somebody has settled it, and its contact stays safe (R1, R10). */
export const mayAmendReferral = (facts: { readonly open: boolean }, contact: Decision): Decision =>
  combine(decide([unless(facts.open, block('R1', 'referral-already-settled', [policy('intake')]))]), contact);

/** Whether a supervisor may ratify what intake opened: another hand than the one that opened it (R4). */
export const mayRatify = (facts: { readonly waiting: boolean; readonly sameHand: boolean }): Decision =>
  decide([
    unless(facts.waiting, block('R4', 'nothing-to-ratify', [policy('intake')])),
    when(facts.sameHand, block('R4', 'ratified-by-same-hand', [policy('other-hand')])),
  ]);
