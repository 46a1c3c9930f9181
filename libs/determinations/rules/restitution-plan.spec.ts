import { type ActionStep, mayAdvanceAction, mayCallPartlyMet, mayFulfilPlan, mayIssuePlan, mayProposeMeasure, type PlannedAction } from './restitution-plan';

const action = (changes: Partial<PlannedAction> = {}): PlannedAction => ({
  right: 'D11', institution: 'Secretaría de Educación', person: 'Mtra. Hernández', dueOn: '2026-12-15', state: 'proposed', ...changes,
});
const rights = [{ right: 'D11', status: 'violated' }, { right: 'D03', status: 'guaranteed' }];
const step = (changes: Partial<ActionStep> = {}): ActionStep => ({ from: 'in_progress', to: 'executed', evidenceCounts: true, note: '', verifiedBy: null, ...changes });

describe('issuing a plan', () => {
  it('permits one that answers every wounded right', () => expect(mayIssuePlan({ state: 'draft', rights, actions: [action()] })).toPermit());
  it('R83 refuses a right without an action (LGDNNA 123-IV)', () => expect(mayIssuePlan({ state: 'draft', rights, actions: [] })).toRefuseFor('right-without-action'));
  it.each([{ institution: ' ' }, { person: '' }, { dueOn: null }, { state: 'cancelled' }])('R83 refuses an action that names %j (LGDNNA 123-V)', (changes) =>
    expect(mayIssuePlan({ state: 'draft', rights, actions: [action(changes)] })).toRefuseFor('right-without-action'));
  it('R83 refuses a plan without a diagnosis (LGDNNA 123-IV)', () => expect(mayIssuePlan({ state: 'draft', rights: null, actions: [action()] })).toRefuseFor('plan-without-diagnosis'));
  it('issues a plan once', () => expect(mayIssuePlan({ state: 'agreed', rights, actions: [action()] })).toRefuseFor('plan-already-issued'));
});

describe('an action of the plan', () => {
  it('is executed with evidence', () => expect(mayAdvanceAction(step())).toPermit());
  it('R84 is not executed without evidence (LGDNNA 123-VI)', () => expect(mayAdvanceAction(step({ evidenceCounts: false }))).toRefuseFor('executed-without-evidence'));
  it('R84 is verified by the child or the driver (LGDNNA 123-VI)', () => {
    expect(mayAdvanceAction(step({ from: 'executed', to: 'verified' }))).toRefuseFor('verified-by-nobody');
    expect(mayAdvanceAction(step({ from: 'executed', to: 'verified', verifiedBy: 'child' }))).toPermit();
  });
  it('R84 is not closed before it is verified (LGDNNA 123-VI)', () => expect(mayAdvanceAction(step({ from: 'executed', to: 'closed' }))).toRefuseFor('action-step-not-open'));
  it('says why it is blocked, escalated or dropped', () => expect(mayAdvanceAction(step({ to: 'blocked' }))).toRefuseFor('action-step-unexplained'));
  it('R87 is no mediation where there is violence (LGDNNA 122-IV)', () => {
    expect(mayProposeMeasure({ measure: 'mediation', violenceInFamily: true })).toRefuseFor('mediation-despite-violence');
    expect(mayProposeMeasure({ measure: 'mediation', violenceInFamily: false })).toPermit();
    expect(mayProposeMeasure({ measure: 'schooling', violenceInFamily: true })).toPermit();
  });
});

describe('a plan met in part', () => {
  const verified = action({ state: 'verified' });
  const other = action({ right: 'D12', state: 'in_progress' });
  const facts = { state: 'in_execution', rights, actions: [verified, other] };
  it('has a right restored and another still open', () => expect(mayCallPartlyMet(facts)).toPermit());
  it('R84 is not called so while nothing is restored (LGDNNA 123-VI)', () => {
    expect(mayCallPartlyMet({ ...facts, actions: [action({ state: 'executed' }), other] })).toRefuseFor('no-right-restored-yet');
    expect(mayCallPartlyMet({ ...facts, actions: [verified, action({ state: 'in_progress' })] })).toRefuseFor('no-right-restored-yet');
    expect(mayCallPartlyMet({ ...facts, actions: [action({ state: 'cancelled' })] })).toRefuseFor('no-right-restored-yet');
  });
  it('R84 is called fulfilled instead once all is restored (LGDNNA 123-VI)', () => {
    const whole = { ...facts, rights: rights.map(({ right }) => ({ right, status: 'guaranteed' })), actions: [verified] };
    expect(mayCallPartlyMet(whole)).toRefuseFor('plan-is-whole');
  });
  it.each(['draft', 'partly_met', 'fulfilled'])('is not called so from %s', (state) => expect(mayCallPartlyMet({ ...facts, state })).toRefuseFor('plan-step-not-open'));
});

describe('a fulfilled plan', () => {
  const guaranteed = rights.map(({ right }) => ({ right, status: 'guaranteed' }));
  it('has every right guaranteed and verified', () => expect(mayFulfilPlan({ rights: guaranteed, actions: [action({ state: 'verified' })] })).toPermit());
  it('R84 has no right left open and nothing unverified (LGDNNA 123-VI)', () =>
    expect(mayFulfilPlan({ rights, actions: [action({ state: 'executed' })] })).toRefuseFor('right-not-guaranteed', 'plan-action-unverified'));
});
