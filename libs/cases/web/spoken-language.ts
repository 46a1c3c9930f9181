import { locale } from '@cobijo/ui/i18n/language';

interface Spoken {
  readonly code: string;
  readonly preferred: boolean;
}
const isSpoken = (value: unknown): value is Spoken => typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';

/** The name of the language that a child prefers, in the language of the screen; empty where nobody knows. */
export function languageOf(languages: unknown): string {
  const spoken = Array.isArray(languages) ? languages.filter(isSpoken) : [];
  const code = (spoken.find(({ preferred }) => preferred) ?? spoken[0])?.code ?? '';
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return new Intl.DisplayNames([locale()], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
