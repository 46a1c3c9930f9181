import { computed, type Signal } from '@angular/core';
import { language } from './language';

/** The same keys with the same parameters, in another language. */
export type SameShape<T> = T extends string
  ? string
  : T extends (...params: infer P) => string
    ? (...params: P) => string
    : { readonly [K in keyof T]: SameShape<T[K]> };

/** The words of a context in both languages. */
export interface Texts<T> {
  readonly es: T;
  readonly en: T;
}

/** The words of a context. English must have the same shape as Spanish, or it does not compile. */
export function defineTexts<T extends object>(texts: { readonly es: T; readonly en: NoInfer<SameShape<T>> }): Texts<SameShape<T>> {
  // A door: Spanish has the shape of itself.
  return texts as unknown as Texts<SameShape<T>>;
}

/** The words in the language of the screen; templates read `t().title`. */
export function injectTexts<T>(texts: Texts<T>): Signal<T> {
  return computed(() => texts[language()]);
}
