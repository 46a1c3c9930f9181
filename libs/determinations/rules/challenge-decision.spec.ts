import { type ChallengeFacts, effectOf, filingConsequences, mayDecideChallenge } from './challenge-decision';

const facts = (changes: Partial<ChallengeFacts> = {}): ChallengeFacts => ({
  kind: 'internal_reconsideration', result: 'upheld', open: true, reasons: 'Se escuchó otra vez a Petrona', deciderIds: ['fermin', 'ofelia', 'ivan'],
  firstVoterIds: ['fermin', 'graciela', 'ulises'], contributorIds: ['lucia'], documentCounts: false, withdrawnByRequester: false, ...changes,
});

describe('a reconsideration', () => {
  it('is decided by a panel with new members', () => expect(mayDecideChallenge(facts())).toPermit());
  it('R59 holds execution from the moment it is filed (LGDNNA 92-X)', () => expect(filingConsequences()).toEqual({ holdsExecution: true, tells: ['team', 'panel_secretary'] }));
  it('R59 needs two members who did not vote before (policy: reconsideration)', () =>
    expect(mayDecideChallenge(facts({ deciderIds: ['fermin', 'graciela', 'ivan'] }))).toRefuseFor('too-few-new-members'));
  it('R47 needs a whole panel (policy: quorum)', () => expect(mayDecideChallenge(facts({ deciderIds: ['ofelia', 'ivan'] }))).toRefuseFor('reconsidering-panel-too-small'));
  it('R44 leaves out whoever wrote about the case', () => expect(mayDecideChallenge(facts({ deciderIds: ['lucia', 'ofelia', 'ivan'] }))).toRefuseFor('decider-took-part'));
  it('R59 is withdrawn only by whoever asked (LGDNNA 92-X)', () => {
    expect(mayDecideChallenge(facts({ result: 'withdrawn', deciderIds: [] }))).toRefuseFor('only-requester-withdraws');
    expect(mayDecideChallenge(facts({ result: 'withdrawn', deciderIds: [], withdrawnByRequester: true }))).toPermit();
  });
  it('R49 gives reasons, once (LGDNNA 92-IX)', () => expect(mayDecideChallenge(facts({ reasons: ' ', open: false }))).toRefuseFor('challenge-without-reasons', 'challenge-already-decided'));
  it('R59 takes an authority\'s decision from its paper (LGDNNA 92-X)', () => {
    expect(mayDecideChallenge(facts({ kind: 'amparo', deciderIds: [] }))).toRefuseFor('challenge-decision-not-shown');
    expect(mayDecideChallenge(facts({ kind: 'amparo', deciderIds: [], documentCounts: true }))).toPermit();
  });
  it('R58 our panel stops the use of an act, only an authority annuls it (LGDNNA 122)', () =>
    expect([effectOf('annulled', 'internal_reconsideration'), effectOf('annulled', 'amparo'), effectOf('upheld', 'amparo')]).toEqual(['no_longer_fits', 'annulled', 'stands']));
});
