import { language, locale } from '@cobijo/ui/i18n/language';
import type { Option } from '@cobijo/ui/kit/choice';
import { languages, nationalities } from '../rules/code-lists';

type Words = { readonly es: string; readonly en: string };

// Peoples' own names; `Intl` does not know most of them.
const spoken: Readonly<Record<string, string>> = {
  cab: 'Garífuna', miq: 'Miskito', bzk: 'Kriol', mam: 'Mam', quc: 'K’iche’', kek: 'Q’eqchi’', kjb: 'Q’anjob’al', cak: 'Kaqchikel', tzj: 'Tz’utujil',
  ixl: 'Ixil', cac: 'Chuj', jac: 'Popti’', caa: 'Ch’orti’', poh: 'Poqomchi’', poc: 'Poqomam', acr: 'Achi', agu: 'Awakateko', ttc: 'Tektiteko',
  usp: 'Uspanteko', quv: 'Sakapulteko', tzh: 'Tseltal', tzo: 'Tsotsil', ctu: 'Ch’ol', toj: 'Tojolabal', zoc: 'Zoque', chf: 'Chontal', nah: 'Náhuatl',
  mix: 'Mixteco', zap: 'Zapoteco', trq: 'Triqui', tlp: 'Mè’phàà', amu: 'Amuzgo', maz: 'Mazahua', pua: 'Purépecha', tar: 'Rarámuri', que: 'Kichwa',
  guc: 'Wayuunaiki', wba: 'Warao', mfs: 'Lengua de Señas Mexicana', ase: 'ASL', hds: 'LESHO', gsm: 'Lensegua',
};
const said: Readonly<Record<string, Words>> = {
  hat: { es: 'Criollo haitiano', en: 'Haitian Creole' },
  yua: { es: 'Maya yucateco', en: 'Yucatec Maya' },
  none: { es: 'Sin lengua formal', en: 'No formal language' },
  unknown: { es: 'No se sabe', en: 'Not known' },
  XXA: { es: 'Apátrida', en: 'Stateless' },
  XXX: { es: 'No se sabe', en: 'Not known' },
};

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase(locale()) + word.slice(1);

// Made once for each language: templates ask for these names at every change.
const remembered = new Map<string, unknown>();
function once<T>(what: string, make: () => T): T {
  const key = `${language()} ${what}`;
  if (!remembered.has(key)) remembered.set(key, make());
  // A door: what was kept under a key is what its maker made.
  return remembered.get(key) as T;
}

const displayNames = (type: 'language' | 'region'): Intl.DisplayNames => once(type, () => new Intl.DisplayNames([locale()], { type, fallback: 'code' }));
const named = (code: string, type: 'language' | 'region'): string => {
  try {
    return capital(displayNames(type).of(code) ?? code);
  } catch {
    // `Intl` throws at what is no code at all; the reader then sees it as it stands.
    return code;
  }
};

/** The name of a language in the language of the screen. */
export const languageName = (code: string | null | undefined): string => (code ? (said[code]?.[language()] ?? spoken[code] ?? named(code, 'language')) : '');

/** The name of a country in the language of the screen. */
export const countryName = (code: string | null | undefined): string => (code ? (said[code]?.[language()] ?? named(code, 'region')) : '');

/** Languages to choose from, the usual ones first. */
export const languageOptions = (): readonly Option[] => once('languages', () => languages.map((value) => ({ value, label: languageName(value) })));

/** Countries to choose from, the usual ones first. */
export const countryOptions = (): readonly Option[] => once('countries', () => nationalities.map((value) => ({ value, label: countryName(value) })));
