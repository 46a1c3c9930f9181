import type { Citation } from '@cobijo/kernel/rules/law';
import type { RuleNumber } from '@cobijo/kernel/rules/ground';

/** Something that must be done because of what happened; it becomes a deadline of the file. */
export interface Task {
  readonly rule: RuleNumber;
  readonly code: string;
  readonly dueAt: Date;
  readonly citations: readonly Citation[];
}

const hour = 3_600_000;
export const hoursAfter = (start: Date, hours: number): Date => new Date(start.getTime() + hours * hour);
export const wholeHoursBetween = (start: Date, end: Date): number => Math.max(0, Math.floor((end.getTime() - start.getTime()) / hour));
