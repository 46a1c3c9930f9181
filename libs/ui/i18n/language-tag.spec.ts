import { languageTag } from './language-tag';

describe('the language that assistive technology is told', () => {
  it('has two letters where the standard has two (WCAG 3.1.2)', () => expect(['spa', 'hat', 'fra'].map(languageTag)).toEqual(['es', 'ht', 'fr']));
  it('keeps the code of an indigenous language', () => expect(['mam', 'quc', 'kjb'].map(languageTag)).toEqual(['mam', 'quc', 'kjb']));
  it('is absent when no language is known', () => expect(['', null, undefined, 'not_a_tag'].map(languageTag)).toEqual([null, null, null, null]));
});
