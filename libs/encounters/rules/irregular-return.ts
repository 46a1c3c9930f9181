import { law } from '@cobijo/kernel/rules/law';
import { guardNumbers } from './code-lists';
import type { EncounterSettings } from './settings';
import { encounterSettings } from './settings';
import type { Task } from './task';
import { hoursAfter } from './task';

/** Computes what follows when a child was taken out although guards failed: amparo at any time, contact in the country of origin (LM 74; LA 17-IV). */
export function irregularReturnConsequences(learnedAt: Date, settings: EncounterSettings = encounterSettings): readonly Task[] {
  return [
    { rule: 'R69', code: 'amparo-at-any-time', dueAt: hoursAfter(learnedAt, settings.amparoHours), citations: [law.LA('17-IV'), law.LM(74)] },
    { rule: 'R69', code: 'contact-in-origin', dueAt: hoursAfter(learnedAt, settings.originContactHours), citations: [law.LM(74), law.LGDNNA(96)] },
  ];
}

/** The guards that had failed, each once and in order; anything that is no guard is left out. */
export const failedGuardsOf = (listed: readonly string[]): readonly string[] => guardNumbers.filter((guard) => listed.includes(guard));
