import type { Ground } from './ground';

/** Reasons a person wrote for proceeding against a warning, by the code of the ground. */
export type Reasons = Readonly<Record<string, string>>;

/** A warning that a person chose to proceed against, with the reason given. It is stored with the act. */
export interface AcceptedWarning {
  readonly ground: Ground;
  readonly reason: string;
}

/** The answer of a rule: every ground at once, never only the first. */
export interface Decision {
  readonly permitted: boolean;
  readonly grounds: readonly Ground[];
  readonly accepted: readonly AcceptedWarning[];
}

/** The ground, unless the condition holds. */
export const unless = (holds: boolean, ground: Ground): Ground | null => (holds ? null : ground);

/** The ground, when the condition holds. */
export const when = (holds: boolean, ground: Ground): Ground | null => (holds ? ground : null);

/** Whether an act may proceed: no block stands, and every warning has a written reason. */
export function decide(checks: readonly (Ground | null)[], reasons: Reasons = {}): Decision {
  const raised = checks.filter((ground): ground is Ground => ground !== null);
  const reasonFor = (ground: Ground): string => (ground.kind === 'warn' ? (reasons[ground.code] ?? '').trim() : '');
  const grounds = raised.filter((ground) => reasonFor(ground) === '');
  const accepted = raised
    .filter((ground) => reasonFor(ground) !== '')
    .map((ground) => ({ ground, reason: reasonFor(ground) }));
  return { permitted: grounds.length === 0, grounds, accepted };
}

/** Joins the answers of several rules to one act. */
export const combine = (...decisions: readonly Decision[]): Decision => ({
  permitted: decisions.every(({ permitted }) => permitted),
  grounds: decisions.flatMap(({ grounds }) => grounds),
  accepted: decisions.flatMap(({ accepted }) => accepted),
});
