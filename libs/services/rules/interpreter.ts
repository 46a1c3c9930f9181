import { decide, unless, when, type Decision } from '@cobijo/kernel/rules/decision';
import { block, type Ground } from '@cobijo/kernel/rules/ground';
import { law } from '@cobijo/kernel/rules/law';
import type { InterpreterKind } from './code-lists';

/** A language of the child and how well the child speaks it (CL-07). */
export interface SpokenLanguage {
  readonly code: string;
  readonly level: string;
}

/** What a talk with a child was like, as far as language goes. */
export interface TalkFacts {
  readonly childLanguages: readonly SpokenLanguage[];
  readonly interviewerLanguages: readonly string[];
  readonly interpreter: { readonly kind: InterpreterKind; readonly language: string } | null;
}

const fluentLevels: readonly string[] = ['native', 'fluent'];
const neverInterpreters: readonly InterpreterKind[] = ['relative', 'co_traveller', 'inm_staff', 'consular_staff', 'accused_person'];
const source = [law.LM(14), law.LGDNNA('92-V')];

/** Languages in which the child can speak freely. Nothing recorded means nothing known, not "none". */
export const fluentIn = (languages: readonly SpokenLanguage[]): readonly string[] =>
  languages.filter(({ level }) => fluentLevels.includes(level)).map(({ code }) => code);

/** The grounds of R28 against a talk with a child, so that acts of other contexts can add them to their own. */
export function interpreterGrounds(talk: TalkFacts): readonly (Ground | null)[] {
  const fluent = fluentIn(talk.childLanguages);
  const shared = talk.interviewerLanguages.some((code) => fluent.includes(code));
  const { interpreter } = talk;
  return [
    when(fluent.length > 0 && !shared && interpreter === null, block('R28', 'interpreter-needed', source, { languages: fluent.join(', ') })),
    when(
      interpreter !== null && neverInterpreters.includes(interpreter.kind),
      block('R28', 'interpreter-not-independent', source, { kind: interpreter?.kind ?? '' }),
    ),
    unless(
      interpreter === null || shared || fluent.length === 0 || fluent.includes(interpreter.language),
      block('R28', 'interpreter-in-another-language', source, { languages: fluent.join(', ') }),
    ),
  ];
}

/** Whether a talk with a child may stand as it was held (R28; LM 14, LGDNNA 92-V). */
export const mayTalk = (talk: TalkFacts): Decision => decide(interpreterGrounds(talk));
