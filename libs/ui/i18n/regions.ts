import { locale } from './language';

/** The name of a country, by its ISO 3166 code, in the language of the screen; the code itself when it is none. */
export function countryName(code: string | null | undefined): string {
  if (!code) return '';
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(locale(), { type: 'region' }).of(code) ?? code) : code;
}
