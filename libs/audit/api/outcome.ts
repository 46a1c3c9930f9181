import type { Decision } from '@cobijo/kernel/rules/decision';
import { block, type Ground } from '@cobijo/kernel/rules/ground';
import type { Problem } from '@cobijo/kernel/rules/problem';
import { policy } from '@cobijo/kernel/rules/law';
import type { Reasons, AcceptedWarning } from '@cobijo/kernel/rules/decision';

interface Named {
  readonly name: string;
  readonly value: string;
}

/** A ground as the contract shows it: parameters as a list, everything else unchanged. */
export interface GroundArm extends Omit<Ground, 'params'> {
  readonly params: readonly Named[];
}
export interface Refused {
  readonly __typename: 'Refused';
  readonly grounds: readonly GroundArm[];
}
export interface Invalid {
  readonly __typename: 'Invalid';
  readonly problems: readonly { readonly field: string; readonly code: string; readonly params: readonly Named[] }[];
}
export interface Done {
  readonly __typename: string;
}
/** What an act answers: done, refused with every ground, or input that cannot be taken. */
export type Outcome<D extends Done> = D | Refused | Invalid;

/** An outcome together with the warnings that a person chose to proceed against. */
export class Settled<D extends Done> {
  constructor(
    readonly outcome: D,
    readonly accepted: readonly AcceptedWarning[],
  ) {}
}

/** Parameters as the contract shows them. */
export const namedParams = (params: Ground['params']): readonly Named[] =>
  Object.entries(params).map(([name, value]) => ({ name, value: String(value) }));

/** The ground as data for the contract. */
export const groundArm = (ground: Ground): GroundArm => ({ ...ground, params: namedParams(ground.params) });

/** The law or a house rule says no: every ground. */
export const refused = (decision: Pick<Decision, 'grounds'> | readonly Ground[]): Refused => {
  const grounds = 'grounds' in decision ? decision.grounds : decision;
  return { __typename: 'Refused', grounds: grounds.map(groundArm) };
};

/** The input cannot be taken as it stands: every field and the remedy. */
export const invalid = (problems: readonly Problem[]): Invalid => ({
  __typename: 'Invalid',
  problems: problems.map(({ params, ...rest }) => ({ ...rest, params: namedParams(params) })),
});

/** The act is done. Warnings accepted by the decision are stored with their reasons. */
export const done = <const D extends Done>(outcome: D, decision?: Pick<Decision, 'accepted'>): Settled<D> =>
  new Settled(outcome, decision?.accepted ?? []);

/** The reasons a person wrote for warnings, as rules want them. */
export const reasonsOf = (input: { readonly reasons?: readonly { readonly code: string; readonly reason: string }[] | null }): Reasons =>
  Object.fromEntries((input.reasons ?? []).map(({ code, reason }) => [code, reason]));

/** Somebody else changed this meanwhile: the page is older than the row. */
export const stale = (seen: number, now: number): Ground =>
  block('VERSION', 'changed-meanwhile', [policy('version')], { seen, now });
