import { mayVoidDocument } from './voiding';

describe('making a paper void', () => {
  it('permits it while the paper counts', () => expect(mayVoidDocument({ voided: false })).toPermit());
  it('R97 refuses it twice: the first reason stays (LGDNNA 109)', () => expect(mayVoidDocument({ voided: true })).toRefuseFor('document-already-void'));
});
