import { mayWriteAnswers } from './locked-record';

describe('a kept record', () => {
  it.each(['draft', 'in_progress', 'returned'])('R96 lets a %s assessment be written', (state) => expect(mayWriteAnswers({ state })).toPermit());

  it.each(['submitted', 'approved', 'superseded', 'expired', 'void'])('R96 refuses to edit a %s assessment: new version only', (state) =>
    expect(mayWriteAnswers({ state })).toRefuseFor('assessment-locked'));
});
