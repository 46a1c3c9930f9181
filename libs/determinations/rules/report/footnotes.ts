import type { ReportFacts, SourceFacts } from './report-facts';

/** Kinds of record of our own that a statement may rest on, beside the kinds of source (E30). */
export const ownRecords = ['child_record', 'assessment', 'hearing', 'analysis'] as const;
export type OwnRecord = (typeof ownRecords)[number];

/** A footnote: where a statement comes from, of which day, and how far it can be trusted. */
export interface Note {
  readonly number: number;
  readonly id: string;
  readonly kind: string;
  /** Person, body or title; null where the kind says it all. */
  readonly origin: string | null;
  /** Section of the assessment. */
  readonly section: string | null;
  /** Discipline of whoever wrote it down, for a record of our own. */
  readonly discipline: string | null;
  readonly date: string;
  readonly reliability: string;
}
export type NewNote = Omit<Note, 'number'>;

/**
 * How far a record of our own can be trusted where it names no source: the child's words are hers (A), a confirmed record
 * was checked by a second person (B), one professional's word stands alone (C), what is marked unknown proves nothing (D).
 */
export const ownReliability = { heard: 'A', confirmed: 'B', alone: 'C', unknown: 'D' } as const;

/** Numbers footnotes in the order of their first mention; the same source keeps its number. */
export class Notebook {
  private readonly byId = new Map<string, Note>();

  cite(...notes: readonly NewNote[]): readonly number[] {
    return [...new Set(notes.map((note) => this.numberOf(note)))].sort((one, other) => one - other);
  }

  get notes(): readonly Note[] {
    return [...this.byId.values()];
  }

  private numberOf(note: NewNote): number {
    const known = this.byId.get(note.id) ?? { ...note, number: this.byId.size + 1 };
    this.byId.set(note.id, known);
    return known.number;
  }
}

export const sourceNote = ({ id, kind, title, origin, obtainedOn, reliability }: SourceFacts): NewNote => ({
  id, kind, origin: title ?? origin, section: null, discipline: null, date: obtainedOn, reliability,
});

type Answer = NonNullable<ReportFacts['assessment']>['answers'][number];
const sectionOf = (question: string): string => question.split('.')[0] ?? '';

/** An answer without a source of its own rests on the section and on whoever wrote it. */
export const assessmentNote = (number: number, { question, discipline, on }: Answer): NewNote => ({
  id: `assessment-${number}-${sectionOf(question)}-${discipline}-${on}`, kind: 'assessment', origin: String(number), section: sectionOf(question), discipline, date: on, reliability: ownReliability.alone,
});

export const hearingNote = ({ id, discipline, on }: NonNullable<ReportFacts['hearing']>): NewNote => ({
  id, kind: 'hearing', origin: null, section: null, discipline, date: on, reliability: ownReliability.heard,
});

export const recordNote = ({ child, today }: Pick<ReportFacts, 'child' | 'today'>): NewNote => ({
  id: 'child-record', kind: 'child_record', origin: null, section: null, discipline: null, date: today, reliability: child.confirmed ? ownReliability.confirmed : ownReliability.alone,
});

/** A finding or a text of the analysis that names no source. */
export const analysisNote = (by: { readonly discipline: string; readonly on: string }, reliability: string = ownReliability.alone): NewNote => ({
  id: `analysis-${by.discipline}-${by.on}-${reliability}`, kind: 'analysis', origin: null, section: null, discipline: by.discipline, date: by.on, reliability,
});
