import { type ConsentUseFacts, mayUseScope } from '@cobijo/cases/rules/consent-use';
import { combine, decide, unless, type Decision } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';

/** The file, whether another assessment of it is still being written or reviewed, and what was said to the use of data. */
export interface StartFacts extends Pick<ConsentUseFacts, 'standing' | 'exception'> {
  readonly fileState: string;
  readonly openAssessment: boolean;
}

const ended: readonly string[] = ['transferred', 'closed', 'closed_advice', 'merged', 'anonymised'];

/** Whether a new assessment may be started: the file is open, no other one is unfinished, and the data may be written (domain §6.2, R23). */
export const mayStartAssessment = ({ fileState, openAssessment, standing, exception }: StartFacts): Decision =>
  combine(
    decide([
      unless(!ended.includes(fileState), block('STATE', 'file-not-open', [policy('states')], { state: fileState })),
      unless(!openAssessment, block('STATE', 'assessment-open-already', [policy('one-assessment-at-a-time')])),
    ]),
    mayUseScope({ scope: 'data_processing', standing, exception, dutyOverride: null }),
  );
