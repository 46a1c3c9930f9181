import type { AnswerValue } from '@cobijo/assessments/rules/answers';
import type { Finding } from '../factors';

/** Who is named on the file: her names never leave it, a mark stands for them. */
export interface NamedPerson {
  readonly id: string;
  readonly relation: string;
  readonly names: readonly string[];
  readonly verified: boolean;
}

/** An option as the file holds it. */
export interface OptionFacts {
  readonly id: string;
  readonly code: string;
  readonly destinationCountry: string | null;
  readonly description: string;
  readonly feasibility: string;
  readonly legalBasis: string | null;
  readonly mitigation: string | null;
  readonly followUp: string | null;
  readonly childView: string | null;
  readonly horizon: string | null;
  readonly splitsSiblings: boolean;
  readonly siblingsReason: string | null;
  readonly leavesState: boolean;
  readonly againstWill: boolean;
  readonly excluded: boolean;
  readonly exclusionReason: string | null;
  readonly findings: readonly (Finding & { readonly authorId: string; readonly discipline: string; readonly on: string })[];
}

/** A source on file (E30). */
export interface SourceFacts {
  readonly id: string;
  readonly kind: string;
  readonly origin: string;
  readonly title: string | null;
  readonly obtainedOn: string;
  readonly reliability: string;
}

/** What the child said, part by part; a part may be kept from others. */
export interface HearingFacts {
  readonly id: string;
  readonly on: string;
  readonly discipline: string;
  readonly language: string;
  readonly declined: boolean;
  readonly observation: string | null;
  readonly maturityNote: string;
  readonly parts: readonly { readonly about: string; readonly words: string; readonly translation?: string | null; readonly notForFamily?: boolean | null }[];
}

/** The approved assessment, answer by answer with its sources. */
export interface AssessmentFacts {
  readonly number: number;
  readonly answers: readonly { readonly question: string; readonly value: AnswerValue; readonly discipline: string; readonly on: string; readonly sourceIds: readonly string[] }[];
}

/** Everything on file that a report may rest on. */
export interface ReportFacts {
  readonly today: string;
  readonly priority: number;
  readonly protectionSigns: boolean;
  readonly child: {
    readonly code: string;
    readonly birthDate: string | null;
    readonly nationalities: readonly string[];
    readonly languages: readonly string[];
    readonly accompaniment: string;
    readonly confirmed: boolean;
    readonly names: readonly string[];
  };
  readonly siblings: readonly string[];
  readonly persons: readonly NamedPerson[];
  /** Names of places that are not listed: nobody outside the file reads them. */
  readonly reserved: readonly string[];
  readonly representatives: readonly { readonly kind: string; readonly status: string }[];
  readonly analysis: {
    readonly id: string;
    readonly number: number;
    readonly question: string;
    readonly kind: string | null;
    readonly track: string;
    readonly triggers: readonly string[];
    readonly author: string;
    readonly discipline: string;
    readonly on: string;
    readonly recommendedOptionId: string | null;
    readonly reasoning: string;
  };
  readonly options: readonly OptionFacts[];
  readonly sources: readonly SourceFacts[];
  readonly hearing: HearingFacts | null;
  readonly assessment: AssessmentFacts | null;
}
