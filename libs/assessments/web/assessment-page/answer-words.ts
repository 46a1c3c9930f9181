import type { Language } from '@cobijo/ui/i18n/language';
import { formatDate } from '@cobijo/ui/i18n/dates';
import type { AnswerValue } from '../../rules/answers';
import type { Question } from '../../rules/definition/form';

const unknowns: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  unknown: { es: 'No se sabe', en: 'Not known' },
  not_asked: { es: 'No se preguntó', en: 'Not asked' },
  declined: { es: 'No quiso decir', en: 'Preferred not to say' },
};

/** An answer in words, for reading: labels instead of codes. Empty when there is none. */
export function answerWords(question: Question, value: AnswerValue, spoken: Language): string {
  if (value.unknown) return unknowns[value.unknown]?.[spoken] ?? '';
  if (value.text) return value.text;
  if (value.date) return formatDate(value.date);
  if (value.number !== null && value.number !== undefined) return String(value.number);
  if (value.choices) return value.choices.map((code) => question.options?.find((option) => option.code === code)?.label[spoken] ?? '').join(', ');
  return (value.rows ?? []).map((row) => row.filter((cell) => cell.trim() !== '').join(' · ')).join('\n');
}
