import { biaStates, isWritable, mayBecome, type BiaState } from './assessment-state';

const allowed = [
  'draft>in_progress', 'draft>void', 'in_progress>submitted', 'in_progress>void', 'submitted>returned', 'submitted>approved',
  'returned>in_progress', 'returned>submitted', 'returned>void', 'approved>superseded', 'approved>expired', 'expired>superseded',
];
const cells = biaStates.flatMap((from) => biaStates.map((to): [BiaState, BiaState] => [from, to]));

describe('the states of an assessment', () => {
  it.each(cells)('%s to %s (domain §6.2)', (from, to) => expect(mayBecome(from, to)).toBe(allowed.includes(`${from}>${to}`)));

  it('is written only before submission or after it came back', () =>
    expect(biaStates.filter(isWritable)).toEqual(['draft', 'in_progress', 'returned']));
});
