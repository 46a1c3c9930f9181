import type { DeadlineCode } from '@cobijo/cases/rules/deadline-catalogue';
import { guardNumbers } from './code-lists';

/** What follows when a child was taken out although guards failed: amparo at any time, contact in the country of origin (R69; LM 74; LA 17-IV). */
export const irregularReturnConsequences: readonly DeadlineCode[] = ['R69-amparo', 'R69-origin'];

/** The guards that had failed, each once and in order; anything that is no guard is left out. */
export const failedGuardsOf = (listed: readonly string[]): readonly string[] => guardNumbers.filter((guard) => listed.includes(guard));
