import { languageNameIn } from './language-names';

describe('the name of a language', () => {
  it.each([
    ['es', 'mam', 'mam'],
    ['en', 'kek', "q'eqchi'"],
    ['es', 'spa', 'español'],
    ['en', 'hat', 'Haitian Creole'],
    ['es', 'qqq', 'qqq'],
    ['es', 'not a code', 'not a code'],
  ])('in %s, %s is called %s', (spoken, code, name) => expect(languageNameIn(spoken, code)).toBe(name));
});
