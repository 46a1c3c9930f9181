import { law, policy } from '@cobijo/kernel/rules/law';
import type { DetentionOutcome } from './code-lists';
import { detentionPlaces } from './code-lists';
import type { EncounterSettings } from './settings';
import { encounterSettings } from './settings';
import type { Task } from './task';
import { hoursAfter, wholeHoursBetween } from './task';

/** What follows at once, without anybody's approval, when a child is known to be detained. */
export interface DetentionConsequences {
  readonly priority: 0;
  readonly tasks: readonly Task[];
}

/** Computes what a child's detention sets in motion: highest priority and four tasks. Nothing closes it by itself (LM 99). */
export function detentionConsequences(knownAt: Date, settings: EncounterSettings = encounterSettings): DetentionConsequences {
  const task = (code: string, hours: number, citations: Task['citations']): Task => ({
    rule: 'R14', code, dueAt: hoursAfter(knownAt, hours), citations: [...citations, policy('DL41')],
  });
  return {
    priority: 0,
    tasks: [
      task('locate-detained-child', settings.locateHours, [law.LM(99)]),
      task('ask-urgent-measure', settings.urgentMeasureHours, [law.LGDNNA('122-VI')]),
      task('consider-amparo', settings.amparoHours, [law.LA(15), law.LA('17-IV')]),
      task('complain-to-cndh', settings.complaintHours, [law.LM(99)]),
    ],
  };
}

/** Whether a place is one where a child is deprived of liberty, so that it can never be a placement (LM 99). */
export const isDetentionPlace = (kind: string): boolean => (detentionPlaces as readonly string[]).includes(kind) && kind !== 'unknown';

/** Computes the hours a child has been, or was, deprived of liberty. The count stops only when a person records the end. */
export const hoursDetained = (startedAt: Date, endedAt: Date | null, now: Date): number => wholeHoursBetween(startedAt, endedAt ?? now);

/** Whether an outcome says that the detention is over. */
export const endsDetention = (outcome: DetentionOutcome): boolean => outcome !== 'ongoing';

/** Whether an outcome means that the child was taken out of the country, which is recorded as an irregular return (LM 74). */
export const leftTheCountry = (outcome: DetentionOutcome): boolean => outcome === 'expelled' || outcome === 'irregular_return';
