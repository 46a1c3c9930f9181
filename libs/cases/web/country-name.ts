import { locale } from '@cobijo/ui/i18n/language';

/** The name of a country in the language of the screen. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([locale()], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
