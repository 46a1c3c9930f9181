import { decide } from '@cobijo/kernel/rules/decision';
import { followsFromRisk, safetyPlanGround } from './severe-risk';

const at = new Date('2026-11-21T10:00:00Z');

describe('a severe risk', () => {
  it.each(['0', '1'])('R40 refuses to submit level %s without a safety plan (CRC 19)', (riskLevel) =>
    expect(decide([safetyPlanGround({ riskLevel, safetyPlan: false })])).toRefuseFor('safety-plan-missing'));

  it.each([
    { riskLevel: '0', safetyPlan: true },
    { riskLevel: '2', safetyPlan: false },
    { riskLevel: null, safetyPlan: false },
  ])('R40 lets %j pass', (facts) => expect(safetyPlanGround(facts)).toBeNull());

  it('R40 pages the supervisor and asks for acknowledgement within 24 h', () =>
    expect(followsFromRisk('1', at)).toEqual({ page: 'supervisor', acknowledgeBy: new Date('2026-11-22T10:00:00Z') }));

  it('R40 pages nobody for a low risk', () => expect(followsFromRisk('3', at)).toEqual({ page: null, acknowledgeBy: null }));
});
