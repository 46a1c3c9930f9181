import type { Citation } from './law';

/** `block` refuses the act. `warn` lets it proceed only with a written reason, which is stored. */
export type GroundKind = 'block' | 'warn';

/** Number of the rule, guard or deadline in the domain reference; `STATE` for a step of a state machine, `VERSION` for a stale page. */
export type RuleNumber = `R${number}` | `G${number}` | `DL${number}` | 'STATE' | 'VERSION';

/** Values that the words of a ground need: numbers, dates (ISO) and codes. Never a name or an address. */
export type GroundParams = Readonly<Record<string, string | number>>;

/** A coded cause with its source in law. Its words live in the catalogue of the screen, not here. */
export interface Ground {
  readonly rule: RuleNumber;
  readonly code: string;
  readonly kind: GroundKind;
  readonly citations: readonly Citation[];
  readonly params: GroundParams;
}

export const block = (
  rule: RuleNumber,
  code: string,
  citations: readonly Citation[],
  params: GroundParams = {},
): Ground => ({ rule, code, kind: 'block', citations, params });

export const warn = (
  rule: RuleNumber,
  code: string,
  citations: readonly Citation[],
  params: GroundParams = {},
): Ground => ({ rule, code, kind: 'warn', citations, params });
