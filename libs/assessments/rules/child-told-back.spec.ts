import { mayCountAsNotified, mayTellBack } from './child-told-back';

describe('telling the child how the view counted', () => {
  it('R30 permits it once the view was weighed (LGDNNA 74)', () => expect(mayTellBack({ weightGiven: 'substantial' })).toPermit());

  it('R30 refuses feedback on a view that nobody weighed (LGDNNA 74)', () =>
    expect(mayTellBack({ weightGiven: null })).toRefuseFor('view-not-weighed'));

  it('R30 permits notification after feedback (LGDNNA 74)', () =>
    expect(mayCountAsNotified({ weightGiven: 'some', feedbackGivenAt: new Date('2026-11-22T10:00:00Z') })).toPermit());

  it('R30 refuses to call a decision notified without feedback (LGDNNA 74)', () =>
    expect(mayCountAsNotified({ weightGiven: 'some', feedbackGivenAt: null })).toRefuseFor('feedback-missing'));
});
