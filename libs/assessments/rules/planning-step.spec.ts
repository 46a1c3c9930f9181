import { mayPlan } from './planning-step';

describe('from assessing to planning', () => {
  it.each([
    { priority: 2, assessment: { state: 'approved', type: 'comprehensive' } },
    { priority: 1, assessment: { state: 'approved', type: 'short' } },
  ])('permits %j (domain §6.1)', (facts) => expect(mayPlan(facts)).toPermit());

  it.each([null, { state: 'submitted', type: 'comprehensive' }, { state: 'expired', type: 'comprehensive' }])('refuses %j: nothing approved counts (domain §6.1)', (assessment) =>
    expect(mayPlan({ priority: 0, assessment })).toRefuseFor('approved-assessment-missing'));

  it('refuses a short assessment where nothing hurries (domain §6.1)', () =>
    expect(mayPlan({ priority: 2, assessment: { state: 'approved', type: 'short' } })).toRefuseFor('comprehensive-assessment-missing'));
});
