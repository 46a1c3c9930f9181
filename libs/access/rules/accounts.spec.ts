import { mayChangeAccount, mayHoldTogether, mayReopenAccount } from './accounts';

describe('accounts', () => {
  it('an administrator changes an open account of somebody else', () => expect(mayChangeAccount({ own: false, active: true })).toPermit());
  it('nobody changes her own account (domain 8.1-7)', () => expect(mayChangeAccount({ own: true, active: true })).toRefuseFor('own-account'));
  it('a closed account is opened before it is changed', () => expect(mayChangeAccount({ own: false, active: false })).toRefuseFor('account-closed'));
  it('a closed account may be opened again, an open one not', () => {
    expect(mayReopenAccount({ own: false, active: false })).toPermit();
    expect(mayReopenAccount({ own: false, active: true })).toRefuseFor('account-open');
    expect(mayReopenAccount({ own: true, active: false })).toRefuseFor('own-account');
  });
  it.each([[['ADM', 'SW']], [['DPO', 'ATT']], [['ADM', 'DPO']]] as const)('%j are not held together (domain 8.1-7)', (roles) =>
    expect(mayHoldTogether(roles)).toRefuseFor('role-stands-alone'));
  it.each([[[]], [['ADM']], [['DPO']], [['SUP_L', 'PAN']]] as const)('%j may be held', (roles) => expect(mayHoldTogether(roles)).toPermit());
});
