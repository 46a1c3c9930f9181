import { signal } from '@angular/core';

/** Spanish first; English complete. */
export type Language = 'es' | 'en';

const storageKey = 'cobijo.language';
const locales: Readonly<Record<Language, string>> = { es: 'es-MX', en: 'en-GB' };

const remembered = (): Language => {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'es';
  } catch {
    return 'es';
  }
};

const chosen = signal<Language>(remembered());

/** The language of the screen. */
export const language = chosen.asReadonly();

/** The locale that `Intl` needs. English dates read day first, as in Mexico. */
export const locale = (): string => locales[language()];

/** Changes the language in place: nothing is loaded again, so forms and focus stay. */
export function speak(next: Language): void {
  chosen.set(next);
  announce();
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // Storage may be forbidden; the language then lasts as long as the page.
  }
}

/** Tells assistive technology which language the page speaks. */
export function announce(): void {
  document.documentElement.lang = locales[language()];
}
