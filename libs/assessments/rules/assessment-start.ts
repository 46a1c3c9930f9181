import { decide, unless, type Decision } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';

/** The file and whether another assessment of it is still being written or reviewed. */
export interface StartFacts {
  readonly fileState: string;
  readonly openAssessment: boolean;
}

const ended: readonly string[] = ['transferred', 'closed', 'closed_advice', 'merged', 'anonymised'];

/** Whether a new assessment may be started: the file is open and no other one is unfinished (domain §6.2). */
export const mayStartAssessment = ({ fileState, openAssessment }: StartFacts): Decision =>
  decide([
    unless(!ended.includes(fileState), block('STATE', 'file-not-open', [policy('estados')], { state: fileState })),
    unless(!openAssessment, block('STATE', 'assessment-open-already', [policy('una a la vez')])),
  ]);
