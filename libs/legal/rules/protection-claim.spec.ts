import { claimStates } from './code-lists';
import type { AdvanceFacts } from './protection-claim';
import { claimBarsReturn, claimTransitions, isOpenClaim, mayAdvanceClaim } from './protection-claim';

const now = new Date('2026-11-20T10:00:00Z');
const facts = (change: Partial<AdvanceFacts>): AdvanceFacts => ({
  from: 'admitted', to: 'interviewed', now, childInformedAt: now, secondInterviewAt: now, byLegalSupervisor: true,
  remedyUntil: new Date('2026-11-19T23:59:59Z'), ...change,
});

describe('a claim for international protection', () => {
  it('R50 is open in every state but recognised, complementary, withdrawn and final (LRPCAP 6, 7; LM 74)', () =>
    expect(claimStates.filter((state) => !isOpenClaim(state))).toEqual(['refugee_recognised', 'complementary', 'withdrawn', 'final']));

  it('R50 bars a return when open and, absolutely, when recognised (LRPCAP 6; LM 74)', () =>
    expect(claimStates.filter((state) => !claimBarsReturn(state))).toEqual(['withdrawn', 'final']));

  describe.each(claimStates)('from %s', (from) => {
    it.each(claimStates)('to %s follows the table', (to) => {
      const decision = mayAdvanceClaim(facts({ from, to }));
      return claimTransitions[from].includes(to) ? expect(decision).toPermit() : expect(decision).toRefuseFor('claim-cannot-pass');
    });
  });

  it('R72 refuses a withdrawal the child was not told of, not heard on alone, and no legal supervisor confirms (LM 112-V; LRPCAP 21)', () => {
    expect(mayAdvanceClaim(facts({ to: 'withdrawn' }))).toPermit();
    expect(mayAdvanceClaim(facts({ to: 'withdrawn', childInformedAt: null }))).toRefuseFor('child-not-informed-of-withdrawal');
    expect(mayAdvanceClaim(facts({ to: 'withdrawn', secondInterviewAt: null }))).toRefuseFor('no-second-interview-alone');
    expect(mayAdvanceClaim(facts({ to: 'withdrawn', byLegalSupervisor: false }))).toRefuseFor('withdrawal-needs-legal-supervisor');
  });

  it('R76 refuses "final" while a remedy can still be filed (LRPCAP 25; LA 17)', () => {
    expect(mayAdvanceClaim(facts({ from: 'denied', to: 'final' }))).toPermit();
    expect(mayAdvanceClaim(facts({ from: 'denied', to: 'final', remedyUntil: null }))).toRefuseFor('remedy-window-open');
    expect(mayAdvanceClaim(facts({ from: 'denied', to: 'final', remedyUntil: new Date('2026-11-25T00:00:00Z') }))).toRefuseFor('remedy-window-open');
  });
});
