import type { Tx } from '@cobijo/audit/api/tx';
import type { CaseFileRow } from '@cobijo/cases/api/case-files.queries';
import { findChild } from '@cobijo/people/api/children.queries';
import { sourcesOf } from '@cobijo/assessments/api/assessments.queries';
import { ageOn, civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { type AnalysisRow, type OptionRow, optionsOf } from './analysis.queries';

/** What the panel and the authority may be given (domain §8.3). Anything that is not named here never leaves the file. */
export const packageWhitelist = [
  'child_code', 'age', 'nationalities', 'languages', 'accompaniment', 'protection_signs', 'question', 'views', 'options', 'findings', 'recommendation', 'sources',
] as const;

/** A source as a footnote. */
export interface Note {
  readonly number: number;
  readonly id: string;
  readonly kind: string;
  readonly origin: string;
  readonly date: string;
  readonly reliability: string;
}

/** The content of a packet: what the report says, statement by statement. */
export interface ReportContent {
  readonly question: string;
  readonly kind: string | null;
  readonly childCode: string;
  readonly age: number | null;
  readonly nationalities: readonly string[];
  readonly languages: readonly string[];
  readonly protectionSigns: boolean;
  readonly recommendedOptionId: string | null;
  readonly options: readonly (OptionRow & { readonly recommended: boolean })[];
  readonly statements: readonly { readonly place: string; readonly factor: string | null; readonly effect: string | null; readonly text: string; readonly notes: readonly number[] }[];
  readonly notes: readonly Note[];
}

/** Assembles the report from the file: every finding with its footnotes, in print order, and nothing outside the whitelist. */
export async function reportContent(tx: Tx, file: CaseFileRow, analysis: AnalysisRow): Promise<ReportContent> {
  const child = await findChild(tx, analysis.childId);
  const rows = await optionsOf(tx, analysis.id);
  const notes = await notesOf(tx, file.id, rows);
  const numberOf = new Map(notes.map(({ id, number }) => [id, number]));
  const cite = (ids: readonly string[]): number[] => ids.flatMap((id) => numberOf.get(id) ?? []);
  return {
    question: analysis.question,
    kind: analysis.kind,
    childCode: child?.childCode ?? '',
    age: child?.birthDate ? ageOn(child.birthDate, civilDateOf(tx.now, file.timeZone)) : null,
    nationalities: child?.nationalities ?? [],
    languages: child?.languages.map(({ code }) => code) ?? [],
    protectionSigns: file.ipIndicators || file.ipIntent === 'yes',
    recommendedOptionId: analysis.recommendedOptionId,
    options: rows.map((option) => ({ ...option, recommended: option.id === analysis.recommendedOptionId })),
    statements: [
      ...rows.flatMap((option) => option.findings.map(({ factor, effect, text, sources }) => ({ place: option.code, factor, effect, text, notes: cite(sources) }))),
      { place: 'recommendation', factor: null, effect: null, text: analysis.reasoning, notes: cite(rows.find(({ id }) => id === analysis.recommendedOptionId)?.findings.flatMap(({ sources }) => sources) ?? []) },
    ],
    notes,
  };
}

async function notesOf(tx: Tx, caseFileId: string, rows: readonly OptionRow[]): Promise<Note[]> {
  const cited = [...new Set(rows.flatMap(({ findings }) => findings.flatMap(({ sources }) => sources)))];
  const known = new Map((await sourcesOf(tx, caseFileId)).map((source) => [source.id, source]));
  return cited.flatMap((id) => known.get(id) ?? []).map((source, index) => ({
    number: index + 1, id: source.id, kind: source.kind, origin: source.title ?? source.origin, date: source.obtainedOn, reliability: source.reliability,
  }));
}
