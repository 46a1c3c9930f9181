import { addMonths, type CivilDate } from '@cobijo/kernel/rules/civil-calendar';
import { type Decision, decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block, type Ground } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import type { CaseState, ClosureReason, ContactWay } from './code-lists';
import { hasEnded } from './case-state';
import { caseSettings, type CaseSettings } from './settings';

/** Kinds of things that must be settled before a file closes (R88). */
export const openItemKinds = [
  'matter',
  'deadline',
  'challenge',
  'stop_order',
  'action',
  'consent_withdrawal',
  'return',
] as const;
export type OpenItemKind = (typeof openItemKinds)[number];

/** One thing still open somewhere on the file. */
export interface OpenItem {
  readonly kind: OpenItemKind;
  readonly id: string;
}

export interface ContactAttempt {
  readonly on: CivilDate;
  readonly way: ContactWay;
}

/** What is known when a file is about to close. */
export interface ClosureFacts {
  readonly state: CaseState;
  readonly reason: ClosureReason;
  readonly openItems: readonly OpenItem[];
  readonly childInformed: boolean;
  /** Why the child could not be told: unreachable, deceased, too young; null when none was given. */
  readonly notInformedReason: string | null;
  readonly contactAttempts: readonly ContactAttempt[];
  readonly missingChildCheckOn: CivilDate | null;
  readonly transitionPlan: string | null;
  readonly adultConsentRetaken: boolean;
  /** Today at the office. */
  readonly today: CivilDate;
}

const openItemCodes: Readonly<Record<OpenItemKind, string>> = {
  matter: 'matter-open',
  deadline: 'deadline-open',
  challenge: 'challenge-open',
  stop_order: 'stop-order-not-lifted',
  action: 'action-not-verified',
  consent_withdrawal: 'withdrawal-not-passed-on',
  return: 'return-not-closed',
};

/** Whether closing may be asked for: nothing open, the child told, and what the reason itself demands (R88, R89, R90). */
export function mayClose(facts: ClosureFacts, settings = caseSettings): Decision {
  const informed = facts.childInformed || (facts.notInformedReason ?? '').trim() !== '';
  return decide([
    when(
      hasEnded(facts.state),
      block('STATE', 'file-already-ended', [policy('6.1')], { state: facts.state }),
    ),
    ...openItemKinds.map((kind) => openItemGround(kind, facts.openItems)),
    unless(informed, block('STATE', 'child-not-told-of-closing', [law.LGDNNA(74), policy('6.1')])),
    ...(facts.reason === 'unreachable_3m' ? unreachableGrounds(facts, settings) : []),
    ...(facts.reason === 'turned_18' ? comingOfAgeGrounds(facts) : []),
  ]);
}

const openItemGround = (kind: OpenItemKind, items: readonly OpenItem[]): Ground | null => {
  const count = items.filter((item) => item.kind === kind).length;
  return when(count > 0, block('R88', openItemCodes[kind], [policy('3.8')], { count }));
};

function unreachableGrounds(facts: ClosureFacts, settings: CaseSettings): (Ground | null)[] {
  const attempts = facts.contactAttempts;
  const first = attempts.map(({ on }) => on).sort()[0] ?? facts.today;
  const ways = new Set(attempts.map(({ way }) => way)).size;
  const enough = attempts.length >= settings.contactAttempts && ways >= settings.contactWays;
  return [
    when(
      addMonths(first, settings.unreachableMonths) > facts.today,
      block('R89', 'not-unreachable-long-enough', [policy('3.8')], { months: settings.unreachableMonths }),
    ),
    unless(
      enough,
      block('R89', 'too-few-ways-tried', [policy('3.8')], {
        attempts: settings.contactAttempts,
        ways: settings.contactWays,
      }),
    ),
    when(facts.missingChildCheckOn === null, block('R89', 'missing-child-not-checked', [policy('3.8')])),
  ];
}

const comingOfAgeGrounds = (facts: ClosureFacts): (Ground | null)[] => [
  unless((facts.transitionPlan ?? '').trim() !== '', block('R90', 'no-transition-plan', [policy('coming-of-age')])),
  unless(
    facts.adultConsentRetaken,
    block('R90', 'adult-consent-not-retaken', [law.LFPDPPP(8), policy('coming-of-age')]),
  ),
];

/** Whether a closing that was asked for may be approved: by another person than the one who asked, and than anybody who wrote, reviewed, voted or signed before (R91, domain 8.1-7). */
export const mayApproveClosure = (facts: {
  readonly requestedBy: string;
  readonly approver: string;
  readonly settled: boolean;
  /** Authors, reviewers, voters and authorisers of what was decided on the file. */
  readonly hands: readonly string[];
}): Decision =>
  decide([
    when(facts.requestedBy === facts.approver, block('R91', 'closer-asked-for-it', [policy('duties')])),
    when(facts.hands.includes(facts.approver), block('R91', 'closer-took-part', [policy('duties')])),
    when(facts.settled, block('STATE', 'closing-already-settled', [policy('6.1')])),
  ]);

/** Whether a file may be opened again: only a closed one. */
export const mayReopen = (facts: {
  readonly state: CaseState;
  readonly childHasActiveFile: boolean;
}): Decision =>
  decide([
    unless(
      facts.state === 'closed',
      block('STATE', 'only-closed-file-reopens', [policy('6.1')], { state: facts.state }),
    ),
    when(facts.childHasActiveFile, block('STATE', 'child-has-active-file', [policy('6.1')])),
  ]);
