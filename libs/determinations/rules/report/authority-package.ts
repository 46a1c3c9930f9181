import type { Note } from './footnotes';
import { staysWithCounsel } from './redaction';
import type { ReportContent, Statement } from './assemble-report';

/** What the competent authority may be given (domain §8.3). Nothing else leaves the file. */
export const authorityWhitelist = [
  'identity', 'accompaniment', 'location', 'persons', 'representation', 'protection_signs', 'background', 'views', 'risks', 'medical_needs', 'options', 'findings', 'recommendation',
  'decision', 'requested_measures', 'counsel', 'sources',
] as const;

/** What the file adds to the panel's copy for the authority: who she is, where she is, who defends her. */
export interface AuthorityFacts {
  readonly identity: {
    readonly names: string;
    readonly birthDate: string | null;
    readonly sex: string;
    readonly nationalities: readonly string[];
    readonly languages: readonly string[];
    readonly caseNo: string;
  };
  readonly location: { readonly kind: string; readonly state: string | null; readonly municipality: string | null; readonly facility: string | null; readonly listed: boolean } | null;
  readonly persons: readonly { readonly id: string; readonly name: string }[];
  readonly counsel: readonly { readonly name: string; readonly email: string | null }[];
  readonly decision: {
    readonly outcome: string;
    readonly decision: string;
    readonly destinationCountry: string | null;
    readonly reasons: Readonly<Record<string, string>>;
    readonly conditions: string | null;
    readonly followUp: string | null;
    readonly reviewOn: string | null;
  };
}

/** The package as it is sent. */
export interface AuthorityPackage {
  readonly identity: AuthorityFacts['identity'] & { readonly childCode: string };
  readonly accompaniment: string;
  readonly location: { readonly kind: string; readonly state: string | null; readonly municipality: string | null; readonly facility: string | null } | null;
  readonly persons: readonly { readonly mark: string; readonly relation: string; readonly name: string; readonly verified: boolean }[];
  readonly representatives: ReportContent['representatives'];
  readonly protectionSigns: boolean;
  readonly partsKept: number;
  readonly options: readonly { readonly id: string; readonly code: string; readonly destinationCountry: string | null; readonly recommended: boolean; readonly excluded: boolean }[];
  readonly statements: readonly Statement[];
  readonly notes: readonly Note[];
  readonly decision: AuthorityFacts['decision'];
  readonly requestedMeasures: readonly string[];
  readonly counsel: AuthorityFacts['counsel'];
}

/** The package for the authority: the panel's copy with identity and counsel; a reserved place is its state and no more, the account of a claim stays with counsel. */
export function packageForAuthority(report: ReportContent, facts: AuthorityFacts): AuthorityPackage {
  const nameOf = new Map(facts.persons.map(({ id, name }) => [id, name]));
  const told = (text: string | null): string | null => (text && staysWithCounsel(text) ? null : text);
  const { decision, location } = facts;
  return {
    identity: { ...facts.identity, childCode: report.childCode },
    accompaniment: report.accompaniment,
    location: location && { kind: location.kind, state: location.state, municipality: location.listed ? location.municipality : null, facility: location.listed ? location.facility : null },
    persons: report.persons.map(({ id, mark, relation, verified }) => ({ mark, relation, name: nameOf.get(id) ?? '', verified })),
    representatives: report.representatives,
    protectionSigns: report.protectionSigns,
    partsKept: report.partsKept,
    options: report.options.map(({ id, code, destinationCountry, recommended, excluded }) => ({ id, code, destinationCountry, recommended, excluded })),
    statements: report.statements,
    notes: report.notes,
    decision: {
      ...decision,
      reasons: Object.fromEntries(Object.entries(decision.reasons).map(([heading, text]) => [heading, told(text) ?? ''])),
      conditions: told(decision.conditions),
      followUp: told(decision.followUp),
    },
    requestedMeasures: [...measuresAsked(report), decision.conditions, decision.followUp].flatMap((text) => told(text) ?? []),
    counsel: facts.counsel,
  };
}

// The recommended actions of the assessment: need, action, who, when.
const measuresAsked = ({ statements }: ReportContent): readonly string[] =>
  statements.filter(({ topic, withheld }) => topic === 'O.recommended' && !withheld).flatMap(({ answer }) => (answer?.rows ?? []).map((row) => row.filter((cell) => cell.trim() !== '').join(' · ')));
