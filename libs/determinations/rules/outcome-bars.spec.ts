import type { Finding } from './factors';
import { mayDecideOutcome, mayPartSiblings, maySeparate, type OutcomeFacts, type SeparationFacts, type SiblingFacts } from './outcome-bars';

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

describe('brothers and sisters in an official determination', () => {
  const parted = (changes: Partial<SiblingFacts> = {}): SiblingFacts => ({ decision: 'approved', siblingsToKeepTogether: 1, splits: false, reason: null, ...changes });
  it('may stay together', () => expect(mayPartSiblings(parted())).toPermit());
  it('R57 are answered for (LGDNNA 27-IV)', () => {
    expect(mayPartSiblings(parted({ splits: null }))).toRefuseFor('siblings-not-answered');
    expect(mayPartSiblings(parted({ splits: null, siblingsToKeepTogether: 0 }))).toPermit();
  });
  it('R57 are parted only for a ground of its own (LGDNNA 22)', () => {
    expect(mayPartSiblings(parted({ splits: true, reason: ' ' }))).toRefuseFor('official-split-without-ground');
    expect(mayPartSiblings(parted({ splits: true, siblingsToKeepTogether: 0 }))).toRefuseFor('official-split-without-ground');
    expect(mayPartSiblings(parted({ splits: true, reason: 'Lo agredió; lo pide con su abogada' }))).toPermit();
  });
  it('R57 asks nothing when nothing is carried out', () => expect(mayPartSiblings(parted({ decision: 'not_in_best_interest', splits: null }))).toPermit());
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
