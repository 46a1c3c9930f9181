import { ageOn } from '@cobijo/kernel/rules/civil-calendar';
import type { AnswerValue } from '@cobijo/assessments/rules/answers';
import { analysisNote, assessmentNote, hearingNote, type NewNote, type Note, Notebook, ownReliability, recordNote, sourceNote } from './footnotes';
import { type Mark, markOf, marksOf, redacted, staysWithCounsel } from './redaction';
import type { OptionFacts, ReportFacts } from './report-facts';
import { placeOf, printOrderOf, type ReportPlace } from './report-places';

/** What the panel may be given (domain §8.3). Anything that is not named here never leaves the file. */
export const panelWhitelist = [
  'child_code', 'age', 'nationalities', 'languages', 'accompaniment', 'priority', 'siblings', 'persons', 'representation', 'protection_signs', 'question', 'triggers',
  'background', 'views', 'options', 'findings', 'recommendation', 'sources',
] as const;

/** A statement of the report with the footnotes it rests on. */
export interface Statement {
  readonly place: ReportPlace;
  /** Question of the assessment, part of the hearing or field of the option. */
  readonly topic: string;
  readonly optionId: string | null;
  readonly factor: string | null;
  readonly effect: string | null;
  readonly weight: string | null;
  readonly text: string | null;
  readonly translation: string | null;
  /** Answer in codes, put into words where it is read. */
  readonly answer: AnswerValue | null;
  /** It tells the account of a claim: counsel has it, the packet does not. */
  readonly withheld: boolean;
  readonly notes: readonly number[];
}

/** The report as a packet carries it. */
export interface ReportContent {
  readonly number: number;
  readonly question: string;
  readonly kind: string | null;
  readonly track: string;
  readonly triggers: readonly string[];
  readonly priority: number;
  readonly author: string;
  readonly childCode: string;
  readonly age: number | null;
  readonly nationalities: readonly string[];
  readonly languages: readonly string[];
  readonly accompaniment: string;
  readonly siblings: readonly string[];
  readonly persons: readonly { readonly id: string; readonly mark: string; readonly relation: string; readonly verified: boolean }[];
  readonly representatives: ReportFacts['representatives'];
  readonly protectionSigns: boolean;
  /** Parts of the hearing that the child keeps to herself. */
  readonly partsKept: number;
  readonly overviewNotes: readonly number[];
  readonly recommendedOptionId: string | null;
  readonly options: readonly (OptionFacts & { readonly recommended: boolean })[];
  readonly statements: readonly Statement[];
  readonly notes: readonly Note[];
}

/** Puts the report together from the file: every statement with its footnotes, in print order, and no name in it. */
export function assembleReport(facts: ReportFacts): ReportContent {
  const book = new Notebook();
  const marks = marksOf(facts);
  const { analysis, child } = facts;
  const overviewNotes = book.cite(recordNote(facts));
  const statements = [...backgroundOf(facts, book, marks), ...hearingOf(facts, book), ...facts.options.flatMap((option) => optionStatements(facts, option, book)), recommendationOf(facts, book)];
  const clean = (text: string): string => (staysWithCounsel(text) ? '' : redacted(text, marks));
  return {
    number: analysis.number, question: redacted(analysis.question, marks), kind: analysis.kind, track: analysis.track, triggers: analysis.triggers, priority: facts.priority, author: analysis.author,
    childCode: child.code, age: child.birthDate ? ageOn(child.birthDate, facts.today) : null, nationalities: child.nationalities, languages: child.languages, accompaniment: child.accompaniment,
    siblings: facts.siblings, persons: facts.persons.map(({ id, relation, verified }, index) => ({ id, mark: markOf(index), relation, verified })), representatives: facts.representatives,
    protectionSigns: facts.protectionSigns, partsKept: (facts.hearing?.parts ?? []).filter(({ notForFamily }) => notForFamily).length, overviewNotes,
    recommendedOptionId: analysis.recommendedOptionId,
    options: facts.options.map((option) => ({ ...cleanOption(option, clean), recommended: option.id === analysis.recommendedOptionId })),
    statements: statements.map((statement) => cleanStatement(statement, marks)),
    notes: book.notes.map((note) => ({ ...note, origin: note.origin && redacted(note.origin, marks) })),
  };
}

const blank = { optionId: null, factor: null, effect: null, weight: null, text: null, translation: null, answer: null, withheld: false } as const;

function backgroundOf(facts: ReportFacts, book: Notebook, marks: readonly Mark[]): readonly Statement[] {
  const { assessment } = facts;
  if (!assessment) return [];
  const sources = new Map(facts.sources.map((source) => [source.id, source]));
  return [...assessment.answers]
    .sort((one, other) => printOrderOf(one.question) - printOrderOf(other.question))
    .flatMap((answer) => {
      const place = placeOf(answer.question);
      if (!place) return [];
      const cited = answer.sourceIds.flatMap((id) => sources.get(id) ?? []).map(sourceNote);
      return [{ ...blank, place, topic: answer.question, answer: cleanAnswer(answer.value, marks), withheld: staysWithCounsel(textOf(answer.value)), notes: book.cite(...(cited.length > 0 ? cited : [assessmentNote(assessment.number, answer)])) }];
    });
}

// What the child keeps to herself is neither told nor counted among the statements (E29).
function hearingOf({ hearing }: ReportFacts, book: Notebook): readonly Statement[] {
  if (!hearing) return [];
  const say = (topic: string, text: string | null, translation: string | null = null): readonly Statement[] =>
    (text ?? '').trim() === '' ? [] : [{ ...blank, place: 'child', topic, text, translation, notes: book.cite(hearingNote(hearing)) }];
  return [
    ...hearing.parts.filter(({ notForFamily }) => !notForFamily).flatMap(({ about, words, translation }) => say(`hearing.${about}`, words, translation ?? null)),
    ...say('hearing.observation', hearing.observation),
    ...say('hearing.maturity', hearing.maturityNote),
  ];
}

const optionFields = ['description', 'feasibility', 'legalBasis', 'mitigation', 'followUp', 'horizon', 'siblingsReason', 'exclusionReason'] as const;

function optionStatements(facts: ReportFacts, option: OptionFacts, book: Notebook): readonly Statement[] {
  const behind = sourcesBehind(facts, option);
  const own: readonly NewNote[] = behind.length > 0 ? behind : [analysisNote(facts.analysis)];
  const said = (topic: string, text: string | null, notes: readonly NewNote[]): readonly Statement[] =>
    (text ?? '').trim() === '' ? [] : [{ ...blank, place: 'option', optionId: option.id, topic, text, notes: book.cite(...notes) }];
  return [
    ...optionFields.flatMap((field) => said(`option.${field}`, option[field], own)),
    ...said('option.childView', option.childView, facts.hearing ? [hearingNote(facts.hearing)] : own),
    ...option.findings.map((finding): Statement => {
      const cited = facts.sources.filter(({ id }) => finding.sources.includes(id)).map(sourceNote);
      const alone = analysisNote(finding, finding.effect === 'unknown' ? ownReliability.unknown : ownReliability.alone);
      return { ...blank, place: 'option', optionId: option.id, topic: 'finding', factor: finding.factor, effect: finding.effect, weight: finding.weight, text: finding.text, notes: book.cite(...(cited.length > 0 ? cited : [alone])) };
    }),
  ];
}

const sourcesBehind = ({ sources }: ReportFacts, { findings }: OptionFacts): readonly NewNote[] =>
  sources.filter(({ id }) => findings.some((finding) => finding.sources.includes(id))).map(sourceNote);

function recommendationOf(facts: ReportFacts, book: Notebook): Statement {
  const chosen = facts.options.find(({ id }) => id === facts.analysis.recommendedOptionId);
  const behind = chosen ? sourcesBehind(facts, chosen) : [];
  const heard = facts.hearing ? [hearingNote(facts.hearing)] : [];
  const notes = [...behind, ...heard];
  return { ...blank, place: 'recommendation', topic: 'reasoning', text: facts.analysis.reasoning, notes: book.cite(...(notes.length > 0 ? notes : [analysisNote(facts.analysis)])) };
}

const textOf = ({ text, rows }: AnswerValue): string => [text ?? '', ...(rows ?? []).flat()].join(' ');

const cleanAnswer = (value: AnswerValue, marks: readonly Mark[]): AnswerValue | null => {
  if (staysWithCounsel(textOf(value))) return null;
  return { ...value, ...(value.text ? { text: redacted(value.text, marks) } : {}), ...(value.rows ? { rows: value.rows.map((row) => row.map((cell) => redacted(cell, marks))) } : {}) };
};

function cleanStatement(statement: Statement, marks: readonly Mark[]): Statement {
  const { text, translation } = statement;
  if (staysWithCounsel(`${text ?? ''} ${translation ?? ''}`)) return { ...statement, text: null, translation: null, withheld: true };
  return { ...statement, text: text && redacted(text, marks), translation: translation && redacted(translation, marks) };
}

const cleanOption = (option: OptionFacts, clean: (text: string) => string): OptionFacts => {
  const maybe = (text: string | null): string | null => text && clean(text);
  return {
    ...option, description: clean(option.description), legalBasis: maybe(option.legalBasis), mitigation: maybe(option.mitigation), followUp: maybe(option.followUp), childView: maybe(option.childView),
    siblingsReason: maybe(option.siblingsReason), exclusionReason: maybe(option.exclusionReason), findings: option.findings.map((finding) => ({ ...finding, text: clean(finding.text) })),
  };
};
