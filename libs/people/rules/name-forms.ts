import { nicknames } from './nicknames';

/** A name as it was given: any part may be missing, and nobody needs two surnames. */
export interface GivenName {
  readonly givenNames: string | null;
  readonly paternalSurname?: string | null;
  readonly maternalSurname?: string | null;
}

const particles = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'da', 'do', 'dos', 'san', 'santa', 'van', 'von', 'le', 'el']);

/** Lower case, no accents, letters only. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, (mark) => (mark === '-' ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim();

// The order matters: digraphs before single letters. Sounds of Spanish, with the spellings that Creole and English bring.
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/^x(?=[ei][^aeiou])/gu, 'j'],
  [/(?:gu|hu|w)(?=[aeio])/gu, 'w'],
  [/qu(?=[ei])/gu, 'k'],
  [/t[zs]|x/gu, 's'],
  [/[cs]h/gu, 'x'],
  [/c(?=[ei])|z/gu, 's'],
  [/[cq]/gu, 'k'],
  [/v/gu, 'b'],
  [/ll|y|j|g(?=[ei])/gu, 'i'],
  [/h/gu, ''],
  [/(.)\1+/gu, '$1'],
];

const soundOf = (word: string): string => sounds.reduce((heard, [spelt, sound]) => heard.replace(spelt, sound), word);

const words = (text: string): readonly string[] =>
  plain(text)
    .split(' ')
    .filter((word) => word !== '' && !particles.has(word));

const written = (name: GivenName): string =>
  [name.givenNames, name.paternalSurname, name.maternalSurname].filter((part) => part !== null && part !== undefined).join(' ');

/**
 * The normal form of a name: words as they sound, in alphabetical order. So accents, spelling, two surnames in either order and
 * the Haitian order (surname first) all fall together (R6).
 */
export const normalForm = (name: GivenName | string): string =>
  [...words(typeof name === 'string' ? name : written(name))].map(soundOf).sort().join(' ');

/** Every normal form worth looking for: the name itself, and the name with each nickname spelt out (R6). */
export function nameForms(name: GivenName | string): readonly string[] {
  const spelt = words(typeof name === 'string' ? name : written(name));
  const longForms = spelt.flatMap((word, at) =>
    (nicknames[word] ?? []).map((long) => [...spelt.slice(0, at), long, ...spelt.slice(at + 1)].join(' ')),
  );
  const forms = [spelt.join(' '), ...longForms].map(normalForm).filter((form) => form !== '');
  return [...new Set(forms)].slice(0, 6);
}

/** The number of a paper without spaces, dots and dashes, in capitals: CURP, NUE, A-number. */
export const normalNumber = (number: string): string => number.toUpperCase().replace(/[^A-Z0-9]/gu, '');

/** Whether a number has the form of a CURP, the state code NE (born abroad) included. A warning at most: forms change. */
export const looksLikeCurp = (number: string): boolean =>
  /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX](?:AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC|TS|TL|VZ|YN|ZS|NE)[B-DF-HJ-NP-TV-Z]{3}[A-Z0-9]\d$/u.test(
    normalNumber(number),
  );

/** Whether a number has the form of a US A-number. */
export const looksLikeANumber = (number: string): boolean => /^A\d{8,9}$/u.test(normalNumber(number));
