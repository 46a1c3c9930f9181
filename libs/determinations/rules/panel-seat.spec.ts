import { mayOpenPacket, mayTakeSeat, mayVote, type SeatFacts, type VoteFacts, maySchedule } from './panel-seat';

const seat = (changes: Partial<SeatFacts> = {}): SeatFacts => ({
  userId: 'fermin', voting: true, affiliations: [], contributorIds: ['lucia', 'marcos'], undertakingValidTo: '2027-01-31', today: '2026-11-23', ...changes,
});
const vote = (changes: Partial<VoteFacts> = {}): VoteFacts => ({
  undertakingValidTo: '2027-01-31', undertakingSignedAt: new Date('2026-11-20T15:00:00Z'), conflict: 'none', today: '2026-11-23', seatVotes: true, itemState: 'in_session',
  vote: 'approve', optionId: null, reason: null, ...changes,
});

describe('a seat on the panel', () => {
  it('is taken by a person who had no part in the case', () => expect(mayTakeSeat(seat())).toPermit());
  it('R44 gives no vote to whoever reviewed the assessment (separation of duties)', () => {
    expect(mayTakeSeat(seat({ userId: 'marcos' }))).toRefuseFor('voter-took-part');
    expect(mayTakeSeat(seat({ userId: 'marcos', voting: false }))).toPermit();
  });
  it('R46 is never taken by the migration authority', () => expect(mayTakeSeat(seat({ affiliations: ['INM_OPI'] }))).toRefuseFor('immigration-authority-seated'));
  it('R45 needs an undertaking that is valid (LGDNNA 76)', () => {
    expect(mayTakeSeat(seat({ undertakingValidTo: null }))).toRefuseFor('undertaking-not-valid');
    expect(mayTakeSeat(seat({ undertakingValidTo: '2026-11-22' }))).toRefuseFor('undertaking-not-valid');
  });
});

describe('the packet of a case', () => {
  it('opens after undertaking and declaration', () => expect(mayOpenPacket(vote())).toPermit());
  it('R45 stays closed without the undertaking (LGDNNA 76)', () => expect(mayOpenPacket(vote({ undertakingSignedAt: null }))).toRefuseFor('undertaking-not-signed'));
  it('R46 stays closed before the declaration, and after a recusal', () => {
    expect(mayOpenPacket(vote({ conflict: null }))).toRefuseFor('conflict-not-declared');
    expect(mayOpenPacket(vote({ conflict: 'declared' }))).toRefuseFor('member-recused');
  });
});

describe('a vote', () => {
  it('counts', () => expect(mayVote(vote())).toPermit());
  it('R46 does not count from a recused member', () => expect(mayVote(vote({ conflict: 'declared' }))).toRefuseFor('member-recused'));
  it('R45 does not count without the undertaking (LGDNNA 76)', () => expect(mayVote(vote({ undertakingSignedAt: null }))).toRefuseFor('undertaking-not-signed'));
  it('R44 does not count from a seat without a vote', () => expect(mayVote(vote({ seatVotes: false }))).toRefuseFor('seat-without-vote'));
  it('is cast while the case is in session', () => expect(mayVote(vote({ itemState: 'scheduled' }))).toRefuseFor('item-not-in-session'));
  it('R49 for another option names it and says why (LGDNNA 92-IX)', () =>
    expect(mayVote(vote({ vote: 'other_option' }))).toRefuseFor('vote-names-no-option', 'vote-without-reason'));
});

describe('putting a case on the agenda', () => {
  const facts = { voters: 3, track: 'ordinary' as const, heldOn: '2026-11-25', latestOn: '2026-12-04' };
  it('R47 needs three who can vote, and two reviewers on the urgent track (policy: quorum)', () => {
    expect(maySchedule(facts)).toPermit();
    expect(maySchedule({ ...facts, voters: 2 })).toRefuseFor('too-few-voters');
    expect(maySchedule({ ...facts, voters: 2, track: 'simplified_urgent' })).toPermit();
    expect(maySchedule({ ...facts, voters: 1, track: 'simplified_urgent' })).toRefuseFor('too-few-reviewers');
  });
  it('asks why the session is later than the target (DL44)', () => {
    expect(maySchedule({ ...facts, heldOn: '2026-12-05' })).toRefuseFor('session-after-target');
    expect(maySchedule({ ...facts, heldOn: '2026-12-05' }, { 'session-after-target': 'Sin quórum antes' })).toPermit();
  });
});
