import type { Tx } from '@cobijo/audit/api/tx';
import { type InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { languagesOf } from '@cobijo/people/api/languages.queries';
import { interpreterKinds, type InterpreterKind } from '../rules/code-lists';
import type { TalkFacts } from '../rules/interpreter';

/** How a talk with a child was held, as the contract gives it. */
export interface TalkInput {
  readonly language: string;
  readonly interviewerLanguages: readonly string[];
  readonly interpreter?: { readonly kind: string; readonly language: string; readonly name?: string | null } | null;
}

const languageCode = /^[a-z]{3}$/;
const isInterpreterKind = (kind: string): kind is InterpreterKind => interpreterKinds.some((known) => known === kind);

/** What is wrong with the languages and the interpreter of a talk. */
export function checkTalk(check: InputCheck, talk: TalkInput): InputCheck {
  const codes = [talk.language, ...talk.interviewerLanguages, ...(talk.interpreter ? [talk.interpreter.language] : [])];
  return check
    .require('language', talk.language)
    .require('interviewerLanguages', talk.interviewerLanguages)
    .oneOf('interpreter.kind', talk.interpreter?.kind, interpreterKinds)
    .text('interpreter.name', talk.interpreter?.name, { max: 120 })
    .when(codes.some((code) => code !== '' && !languageCode.test(code)), problem('language', 'unknown-code'));
}

/** The facts of R28 about a talk: the child's languages, those of the interviewer, and the interpreter. */
export async function talkFacts(tx: Tx, childId: string | null, talk: TalkInput): Promise<TalkFacts> {
  const { interpreter } = talk;
  return {
    childLanguages: childId === null ? [] : await languagesOf(tx, childId),
    interviewerLanguages: talk.interviewerLanguages,
    interpreter: interpreter && isInterpreterKind(interpreter.kind) ? { kind: interpreter.kind, language: interpreter.language } : null,
  };
}
