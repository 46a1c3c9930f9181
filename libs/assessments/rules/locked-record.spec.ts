import { mayWriteAnswers } from './locked-record';

describe('a kept record', () => {
  it.each(['draft', 'in_progress', 'returned'])('lets a %s assessment be written', (state) => expect(mayWriteAnswers({ state })).toPermit());

  it.each(['approved', 'superseded', 'expired'])('R96 refuses to edit a %s assessment: new version only', (state) =>
    expect(mayWriteAnswers({ state })).toRefuseFor('approved-record-is-locked'));

  it.each(['submitted', 'void'])('refuses to edit a %s assessment (domain §6.2)', (state) =>
    expect(mayWriteAnswers({ state })).toRefuseFor('assessment-not-in-state'));
});
