import type { FormDefinition, Question, Section } from './form';
import { sectionA } from './section-a';
import { sectionB } from './section-b';
import { sectionC } from './section-c';
import { sectionD } from './section-d';
import { sectionE } from './section-e';
import { sectionF } from './section-f';
import { sectionG } from './section-g';
import { sectionH } from './section-h';
import { sectionI } from './section-i';
import { sectionJ } from './section-j';
import { sectionK } from './section-k';
import { sectionL } from './section-l';
import { sectionM } from './section-m';
import { sectionN } from './section-n';
import { sectionO } from './section-o';
import { sectionP } from './section-p';
import { sectionQ } from './section-q';


/** The best-interests assessment (domain §3.5), sections A to Q, first version. */
export const biaDefinition: FormDefinition = {
  code: 'bia',
  version: 1,
  validFrom: '2026-01-01',
  sections: [
    sectionA, sectionB, sectionC, sectionD, sectionE, sectionF, sectionG, sectionH, sectionI,
    sectionJ, sectionK, sectionL, sectionM, sectionN, sectionO, sectionP, sectionQ,
  ],
};

const questionsByCode: ReadonlyMap<string, Question> = new Map(
  biaDefinition.sections.flatMap(({ questions }) => questions.map((question) => [question.code, question] as const)),
);

/** The question of a code, or nothing when the form has no such question. */
export const findQuestion = (code: string): Question | undefined => questionsByCode.get(code);

/** The section that a question belongs to: the letter before the dot. */
export const sectionCodeOf = (question: string): string => question.split('.')[0] ?? '';

/** The sections of a type of assessment: the short form keeps what is marked for it, the others show everything. */
export function sectionsFor(type: string): readonly Section[] {
  if (type !== 'short') return biaDefinition.sections;
  return biaDefinition.sections
    .map((section) => ({ ...section, questions: section.questions.filter(({ short }) => short) }))
    .filter(({ questions }) => questions.length > 0);
}
