import { language, type Language } from '../i18n/language';

/** Values of a ground, by name, as text. */
export type Params = Readonly<Record<string, string>>;
/** A sentence, or a sentence made from the ground's values. */
export type Say = string | ((params: Params) => string);

/** What a ground says: the fact, what it means for the child, what would cure it, who can help. */
export interface GroundSaid {
  readonly title: Say;
  readonly why?: Say;
  readonly cure?: Say;
  readonly who?: Say;
}
export type GroundInWords = Readonly<Record<Language, GroundSaid>>;
export type GroundWords = Readonly<Record<string, GroundInWords>>;

/** The words of a context's grounds; every code in both languages, or it does not compile. */
export const defineGroundWords = <Code extends string>(words: Readonly<Record<Code, GroundInWords>>): Readonly<Record<Code, GroundInWords>> => words;

/** A ground as the contract carries it. */
export interface GroundData {
  readonly rule: string;
  readonly code: string;
  readonly kind: string;
  readonly citations: readonly { readonly instrument: string; readonly article: string }[];
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

/** A ground said in a language. */
export interface SaidGround {
  readonly title: string;
  readonly why: string | null;
  readonly cure: string | null;
  readonly who: string | null;
}

// What every act may meet.
const everywhere: GroundWords = {
  'changed-meanwhile': {
    es: {
      title: 'Otra persona cambió esto mientras usted lo tenía abierto',
      why: 'Lo que usted escribió sigue aquí. No se ha guardado, para no borrar lo que escribió la otra persona.',
      cure: 'Vuelva a cargar la página, compare y guarde otra vez.',
    },
    en: {
      title: 'Somebody else changed this while you had it open',
      why: 'What you wrote is still here. It was not saved, so as not to erase what the other person wrote.',
      cure: 'Load the page again, compare, and save once more.',
    },
  },
};
const unworded: GroundInWords = {
  es: { title: 'Una regla lo impide', cure: 'Pida ayuda a su supervisión con el número de la regla.' },
  en: { title: 'A rule forbids it', cure: 'Ask your supervisor for help, with the number of the rule.' },
};

const paramsOf = (ground: GroundData): Params => Object.fromEntries(ground.params.map(({ name, value }) => [name, value]));
const sayIn = (said: Say | undefined, params: Params): string | null => (said === undefined ? null : typeof said === 'string' ? said : said(params));

/** A ground in the words of the catalogue, in the language of the screen. */
export function sayGround(ground: GroundData, words: GroundWords, spoken: Language = language()): SaidGround {
  const { title, why, cure, who } = (words[ground.code] ?? everywhere[ground.code] ?? unworded)[spoken];
  const params = paramsOf(ground);
  return { title: sayIn(title, params) ?? '', why: sayIn(why, params), cure: sayIn(cure, params), who: sayIn(who, params) };
}
