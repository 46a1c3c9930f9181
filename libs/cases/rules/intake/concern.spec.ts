import { maySettleConcern } from './concern';

const open = { open: true, ownConcern: false, outcome: 'contact', contactMayBeMade: true } as const;

describe('a concern out of a workshop', () => {
  it('V12 is decided once, by another hand, and contact is made by social work or psychology (E18)', () => {
    expect(maySettleConcern(open)).toPermit();
    expect(maySettleConcern({ ...open, open: false })).toRefuseFor('concern-already-settled');
    expect(maySettleConcern({ ...open, ownConcern: true })).toRefuseFor('concern-of-ones-own');
    expect(maySettleConcern({ ...open, contactMayBeMade: false })).toRefuseFor('contact-by-social-work-or-psychology');
    expect(maySettleConcern({ ...open, outcome: 'no_contact', contactMayBeMade: false })).toPermit();
  });
});
