import { mayAnswerDutyOverride, mayAskDutyOverride, mayRecordChildTold } from './duty-override';

const asked = { requestedBy: 'sw', supervisorId: null, officerId: null, supervisorAgrees: null, officerAgrees: null, childToldAt: null };

describe('R25 a legal duty against the no of the child', () => {
  it('R25 is asked for only where she said no or took a yes back, and once at a time (LGDNNA 71)', () => {
    expect(mayAskDutyOverride({ standing: null, pending: false })).toRefuseFor('nothing-refused-to-override');
    expect(mayAskDutyOverride({ standing: { refused: false, withdrawn: true }, pending: false })).toPermit();
    expect(mayAskDutyOverride({ standing: { refused: true, withdrawn: false }, pending: true })).toRefuseFor('duty-already-asked');
  });

  it('R25 needs two other people, each once', () => {
    expect(mayAnswerDutyOverride(asked, 'supervisor', 'sup')).toPermit();
    expect(mayAnswerDutyOverride(asked, 'supervisor', 'sw')).toRefuseFor('duty-own-request');
    expect(mayAnswerDutyOverride({ ...asked, supervisorId: 'both', supervisorAgrees: true }, 'officer', 'both')).toRefuseFor('duty-same-hand');
    expect(mayAnswerDutyOverride({ ...asked, officerId: 'dpo', officerAgrees: false }, 'officer', 'other')).toRefuseFor('duty-already-answered');
  });

  it('R25 tells the child after both agreed, never behind her back and never instead of them (LGDNNA 12)', () => {
    const agreed = { ...asked, supervisorId: 'sup', officerId: 'dpo', supervisorAgrees: true, officerAgrees: true };
    expect(mayRecordChildTold(agreed)).toPermit();
    expect(mayRecordChildTold({ ...agreed, officerAgrees: false })).toRefuseFor('duty-not-agreed');
    expect(mayRecordChildTold({ ...agreed, supervisorAgrees: null })).toRefuseFor('duty-not-agreed');
    expect(mayRecordChildTold({ ...agreed, childToldAt: new Date(0) })).toRefuseFor('duty-child-already-told');
  });
});
