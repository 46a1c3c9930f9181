import type { DeadlineCode } from '@cobijo/cases/rules/deadline-catalogue';
import type { DetentionOutcome } from './code-lists';
import { detentionPlaces } from './code-lists';

/** What follows at once, without anybody's approval, when a child is known to be detained. */
export interface DetentionConsequences {
  readonly priority: 0;
  readonly tasks: readonly DeadlineCode[];
}

/** What a child's detention sets in motion: highest priority and four tasks. Nothing closes it by itself (R14; LM 99; LA 15, 17-IV). */
export const detentionConsequences: DetentionConsequences = {
  priority: 0,
  tasks: ['R14-locate', 'R14-measure', 'R14-amparo', 'R14-complaint'],
};

/** Whether a place is one where a child is deprived of liberty, so that it can never be a placement (LM 99). */
export const isDetentionPlace = (kind: string): boolean => (detentionPlaces as readonly string[]).includes(kind) && kind !== 'unknown';

/** Computes the hours a child has been, or was, deprived of liberty. The count stops only when a person records the end. */
export const hoursDetained = (startedAt: Date, endedAt: Date | null, now: Date): number =>
  Math.max(0, Math.floor(((endedAt ?? now).getTime() - startedAt.getTime()) / 3_600_000));

/** Whether an outcome says that the detention is over. */
export const endsDetention = (outcome: DetentionOutcome): boolean => outcome !== 'ongoing';

/** Whether an outcome means that the child was taken out of the country, which is recorded as an irregular return (LM 74). */
export const leftTheCountry = (outcome: DetentionOutcome): boolean => outcome === 'expelled' || outcome === 'irregular_return';
