import { mayStartAssessment } from './assessment-start';

describe('starting an assessment', () => {
  it('permits it on an open file (domain §6.2)', () =>
    expect(mayStartAssessment({ fileState: 'assessment', openAssessment: false })).toPermit());

  it.each(['closed', 'transferred', 'merged'])('refuses it on a file that is %s (domain §6.2)', (fileState) =>
    expect(mayStartAssessment({ fileState, openAssessment: false })).toRefuseFor('file-not-open'));

  it('refuses a second one while the first is unfinished (domain §6.2)', () =>
    expect(mayStartAssessment({ fileState: 'intake', openAssessment: true })).toRefuseFor('assessment-open-already'));
});
