import { mayVoidAssessment } from './assessment-void';

describe('setting an assessment aside', () => {
  it.each(['draft', 'in_progress', 'returned'])('permits it while it is %s (domain §6.2)', (state) => expect(mayVoidAssessment({ state })).toPermit());

  it.each(['submitted', 'approved', 'superseded', 'expired', 'void'])('refuses it once it is %s (domain §6.2)', (state) =>
    expect(mayVoidAssessment({ state })).toRefuseFor('assessment-not-in-state'));
});
