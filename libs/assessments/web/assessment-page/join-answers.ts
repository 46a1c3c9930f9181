import type { AnswerValue } from '../../rules/answers';
import type { AnswerKind } from '../../rules/definition/form';

/** Two versions of an answer as one, to be edited; null where only one of them can be true. */
export function joinAnswers(kind: AnswerKind, mine: AnswerValue, theirs: AnswerValue): AnswerValue | null {
  switch (kind) {
    case 'text':
    case 'voice':
      return mine.text && theirs.text ? { text: `${mine.text}\n\n${theirs.text}` } : null;
    case 'multi':
      return mine.choices && theirs.choices ? { choices: [...new Set([...mine.choices, ...theirs.choices])] } : null;
    case 'rows':
      return mine.rows && theirs.rows ? { rows: joinRows(mine.rows, theirs.rows) } : null;
    case 'choice':
    case 'date':
    case 'number':
    case 'hearing':
    case 'computed':
      return null;
  }
}

type Rows = NonNullable<AnswerValue['rows']>;
const joinRows = (mine: Rows, theirs: Rows): Rows => [...new Map([...mine, ...theirs].map((row) => [JSON.stringify(row), row])).values()];
