import { mayConfirmClassification, mayRegisterChild } from './registering-child';

describe('registering and classifying a child', () => {
  it('R6 warns before a second record of the same child is made, and keeps the reason', () => {
    expect(mayRegisterChild({ muchAlike: 0 })).toPermit();
    expect(mayRegisterChild({ muchAlike: 2 })).toRefuseFor('possible-duplicate');
    expect(mayRegisterChild({ muchAlike: 2 }, { 'possible-duplicate': 'Otra edad, otra madre' })).toPermit();
  });

  it('R3 confirms what the relationships say, and anything else only with a reason (LM 3-XVII to XIX; GC6 7-8)', () => {
    const facts = { mx: 'separated', intl: 'separated', mxComputed: 'separated', intlComputed: 'separated' };
    expect(mayConfirmClassification(facts)).toPermit();
    expect(mayConfirmClassification({ ...facts, mxComputed: 'unaccompanied', intlComputed: 'unaccompanied' })).toRefuseFor(
      'mx-classification-differs',
      'intl-classification-differs',
    );
  });
});
