import type { Finding } from './factors';
import { mayDecideOutcome, maySeparate, type OutcomeFacts, type SeparationFacts } from './outcome-bars';

const known: readonly Finding[] = ['V1', 'S1', 'S6', 'F5'].map((factor) => ({ factor, effect: 'supports', weight: 'decisive', text: 'Consta', sources: ['escucha'] }));
const outcome = (changes: Partial<OutcomeFacts> = {}): OutcomeFacts => ({ outcome: 'return_extended', decision: 'approved', ipIntent: 'no', protectionBarsReturn: false, findings: known, ...changes });
const separation = (changes: Partial<SeparationFacts> = {}): SeparationFacts => ({
  outcome: 'separation_from_adult', orderDocumentId: 'orden', partiesHeard: true, opinionDocumentId: 'dictamen', grounds: ['violence'], ...changes,
});

describe('an outcome', () => {
  it('may be a return when nothing stands against it', () => expect(mayDecideOutcome(outcome())).toPermit());
  it('R50 is no return while protection is claimed (LRPCAP 6, 7; LM 74)', () => expect(mayDecideOutcome(outcome({ protectionBarsReturn: true }))).toRefuseFor('protection-bars-outcome'));
  it.each(['yes', 'undecided', 'not_asked'])('R50 is no return while the wish for protection is %s (LRPCAP 6)', (ipIntent) =>
    expect(mayDecideOutcome(outcome({ ipIntent }))).toRefuseFor('protection-wish-not-excluded'));
  it('R50 is no obstacle to staying or to saying no to a return (LM 74)', () => {
    expect(mayDecideOutcome(outcome({ outcome: 'foster_MX', ipIntent: 'yes', protectionBarsReturn: true }))).toPermit();
    expect(mayDecideOutcome(outcome({ decision: 'not_in_best_interest', ipIntent: 'yes' }))).toPermit();
  });
  it('R51 is not decided into the unknown (LGDNNA 97)', () => {
    const findings = known.filter(({ factor }) => factor !== 'S6');
    expect(mayDecideOutcome(outcome({ findings }))).toRefuseFor('decided-into-the-unknown');
    expect(mayDecideOutcome(outcome({ outcome: 'reunify_MX', findings, ipIntent: 'yes' }))).toRefuseFor('decided-into-the-unknown');
    expect(mayDecideOutcome(outcome({ outcome: 'stay_current', findings }))).toPermit();
  });
});

describe('a separation from an adult', () => {
  it('may be official with order, hearing and opinion', () => expect(maySeparate(separation())).toPermit());
  it('R52 needs an order, both sides heard and an opinion (LGDNNA 22)', () =>
    expect(maySeparate(separation({ orderDocumentId: null, partiesHeard: false, opinionDocumentId: null }))).toRefuseFor('separation-without-order', 'separation-unheard', 'separation-without-opinion'));
  it('R52 is never for poverty (LGDNNA 22)', () => {
    expect(maySeparate(separation({ grounds: ['poverty', 'neglect'] }))).toRefuseFor('poverty-is-no-ground');
    expect(maySeparate(separation({ grounds: [] }))).toRefuseFor('poverty-is-no-ground');
  });
  it('asks nothing of other outcomes', () => expect(maySeparate(separation({ outcome: 'foster_MX', orderDocumentId: null, grounds: [] }))).toPermit());
});
