import type { ReportBodyFragment } from '@cobijo/graphql/generated/client/graphql';
import { answerFrom } from '@cobijo/assessments/rules/answers';
import { findQuestion } from '@cobijo/assessments/rules/definition/bia';
import { answerWords } from '@cobijo/assessments/web/assessment-page/answer-words';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { language } from '@cobijo/ui/i18n/language';
import { labelOf } from '@cobijo/ui/i18n/options';
import { codeLabels } from '../code-labels';
import { reportTexts } from './report-texts';

type Statement = ReportBodyFragment['statements'][number];
type Note = ReportBodyFragment['notes'][number];

/** A statement in words: what it is about, what it says, where it comes from. */
export interface Line {
  readonly about: string;
  readonly text: string;
  readonly translation: string;
  readonly spoken: boolean;
  readonly notes: readonly number[];
}

/** Puts a statement into the words of the screen; codes become labels here and nowhere else. */
export function lineOf(statement: Statement): Line {
  const t = reportTexts[language()];
  const question = findQuestion(statement.topic);
  const heard = statement.topic.startsWith('hearing.') && statement.topic !== 'hearing.observation' && statement.topic !== 'hearing.maturity';
  const text = statement.withheld ? t.withheld : question ? answerWords(question, answerFrom(statement.answer) ?? {}, language()) : textOf(statement);
  return {
    about: question ? question.label[language()] : aboutOf(statement),
    text,
    translation: statement.translation ?? '',
    spoken: !statement.withheld && text !== '' && (heard || question?.kind === 'voice' || statement.topic === 'option.childView'),
    notes: statement.notes ?? [],
  };
}

function aboutOf({ topic, factor, effect, weight }: Statement): string {
  const labels = codeLabels[language()];
  if (!factor) return labelOf(reportTexts[language()].topics, topic);
  return [`${factor} ${labelOf(labels.factors, factor)}`, [labelOf(labels.effects, effect), labelOf(labels.weights, weight)].filter(Boolean).join(', ')].join(': ');
}

function textOf({ topic, text }: Statement): string {
  if (topic === 'option.feasibility') return labelOf(codeLabels[language()].feasibilities, text);
  if (topic === 'option.horizon') return labelOf(reportTexts[language()].horizons, text);
  return text ?? '';
}

/** A footnote in words: source, date, reliability. */
export function noteWords({ kind, origin, section, discipline, date, reliability }: Note): string {
  const t = reportTexts[language()];
  const which = section ? t.section(origin ?? '', section) : (origin ?? '');
  const who = labelOf(codeLabels[language()].disciplines, discipline).toLowerCase();
  return [[labelOf(t.kinds, kind), which].filter(Boolean).join(' '), who, formatDate(date), labelOf(t.reliability, reliability)].filter(Boolean).join(', ');
}
