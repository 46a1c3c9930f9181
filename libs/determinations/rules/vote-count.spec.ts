import { countVotes, mayCloseVote } from './vote-count';

const cast = (...votes: readonly string[]) => countVotes(votes.map((vote) => ({ vote, optionId: vote === 'other_option' ? 'B' : null })));

describe('counting the votes', () => {
  it('follows more than half of those present', () => expect(cast('approve_modified', 'approve_modified', 'approve_modified', 'defer')).toMatchObject({ decision: 'approved_modified', inFavour: 3, present: 4, tie: null }));
  it('R48 defers a tie; the chair decides nothing alone (policy: casting vote)', () => {
    const count = cast('approve', 'approve', 'other_option', 'other_option');
    expect(count.decision).toBe('deferred_info');
    expect(count.tie).toMatchObject({ rule: 'R48', code: 'vote-tied' });
  });
  it('R48 counts an abstention as presence, not as consent (policy: casting vote)', () => expect(cast('approve', 'abstain').tie).not.toBeNull());
  it('names the other option that won', () => expect(cast('other_option', 'other_option', 'approve')).toMatchObject({ decision: 'other_option', optionId: 'B' }));
  it('does not add up votes for different options', () =>
    expect(countVotes([{ vote: 'other_option', optionId: 'B' }, { vote: 'other_option', optionId: 'C' }, { vote: 'approve', optionId: null }]).tie).not.toBeNull());
  it('defers when nobody voted', () => expect(countVotes([]).decision).toBe('deferred_info'));
});

describe('closing the vote', () => {
  it('waits for everybody who is present', () => {
    expect(mayCloseVote({ itemState: 'in_session', votesMissing: 0 })).toPermit();
    expect(mayCloseVote({ itemState: 'in_session', votesMissing: 1 })).toRefuseFor('votes-missing');
    expect(mayCloseVote({ itemState: 'decided', votesMissing: 0 })).toRefuseFor('vote-not-open');
  });
});
