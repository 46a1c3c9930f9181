import { mayApproveAssessment, mayReturnAssessment } from './assessment-approval';

const review = {
  state: 'submitted',
  reviewerId: 'supervisora',
  authorId: 'trabajadora',
  contributorIds: ['trabajadora', 'psicologa'],
  hearing: { declined: false, tooYoung: false, observation: null, words: true },
  comments: 1,
};

describe('reviewing an assessment', () => {
  it('R35 permits a reviewer who took no part (separation of duties)', () => {
    expect(mayApproveAssessment(review)).toPermit();
    expect(mayReturnAssessment(review)).toPermit();
  });

  it.each(['trabajadora', 'psicologa'])('R35 refuses approval by %s, who wrote in it (separation of duties)', (reviewerId) => {
    expect(mayApproveAssessment({ ...review, reviewerId })).toRefuseFor('reviewer-took-part');
    expect(mayReturnAssessment({ ...review, reviewerId })).toRefuseFor('reviewer-took-part');
  });

  it('refuses what was not submitted (domain §6.2)', () =>
    expect(mayApproveAssessment({ ...review, state: 'in_progress' })).toRefuseFor('assessment-not-in-state'));

  it('refuses to send back without saying what to mend (domain §6.2)', () =>
    expect(mayReturnAssessment({ ...review, comments: 0 })).toRefuseFor('comments-missing'));

  it('R29 refuses approval when the child was not heard (LGDNNA 71)', () =>
    expect(mayApproveAssessment({ ...review, hearing: null })).toRefuseFor('hearing-missing'));
});
