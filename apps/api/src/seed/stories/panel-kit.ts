import type { Teller } from '../teller';
import { idOf, type StoryFile, tell } from './story-kit';

/** One factor: how much it weighs, and what is found of it for the option recommended and for the other one. */
export type FactorTold = readonly [factor: string, weight: string, recommended: string, other: string];

/** An option as a story compares it. */
export interface OptionTold {
  readonly code: string;
  readonly description: string;
  readonly childView: string;
  readonly destinationCountry?: string;
  readonly leavesState?: boolean;
}

/** A report: two options, the first of which is recommended. */
export interface ReportTold {
  readonly author: string;
  readonly clearer: string;
  readonly track: string;
  readonly question: string;
  readonly options: readonly [OptionTold, OptionTold];
  readonly factors: readonly FactorTold[];
  /** Factors that speak against the other option; the rest support it. */
  readonly against: readonly string[];
  /** What the urgent track rests on. */
  readonly urgency?: { readonly criterion: string; readonly criterionReason: string };
  readonly reasoning: string;
  readonly hearingId: string;
  readonly sources: readonly string[];
  readonly noRepresentativeReason?: string;
}

const changed = '... on OptionsChanged { optionId version }';
const session = '... on SessionChanged { id version determinationId }';

/** Compares the options, recommends the first and has the report cleared for the panel. Returns the options. */
export async function clearReport(teller: Teller, { caseFileId }: StoryFile, report: ReportTold): Promise<readonly string[]> {
  const { author, clearer, track, urgency, question, factors, against, hearingId, sources } = report;
  await tell(teller, author, ['startOptionsAnalysis'], { caseFileId, question, track, ...urgency });
  const optionIds: string[] = [];
  for (const [index, option] of report.options.entries()) {
    const saved = await tell(teller, author, ['saveOption', changed], { caseFileId, version: 0, feasibility: 'feasible', followUp: 'Llamadas y visitas a los 7, 30, 90 y 180 días', ...option });
    optionIds.push(String(saved['optionId']));
    for (const [factor, weight, recommended, other] of factors)
      await tell(teller, author, ['saveFinding'], {
        caseFileId, optionId: saved['optionId'], factor, effect: index === 1 && against.includes(factor) ? 'against' : 'supports', weight, text: index === 0 ? recommended : other, sources, baseVersion: 0,
      });
  }
  const recommended = await tell(teller, author, ['recommendOption', changed], {
    caseFileId, version: 1, optionId: optionIds[0], reasoning: report.reasoning, hearingId, ...(report.noRepresentativeReason ? { noRepresentativeReason: report.noRepresentativeReason } : {}),
  });
  const submitted = await tell(teller, author, ['submitBidReport', changed], { caseFileId, version: recommended['version'] });
  await tell(teller, clearer, ['clearBidReport', changed], { caseFileId, version: submitted['version'] });
  return optionIds;
}

/** A panel and when it meets. */
export interface PanelTold {
  readonly secretary: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly specialist: string;
  readonly chair: string;
  readonly heldAt: string;
}

/** Calls a session of a new panel. */
export async function callSession(teller: Teller, { secretary, name, members, specialist, chair, heldAt }: PanelTold): Promise<{ readonly sessionId: string; readonly ids: ReadonlyMap<string, string> }> {
  const ids = new Map<string, string>();
  for (const login of members) ids.set(login, await idOf(teller, login));
  const panel = await tell(teller, secretary, ['createPanel', session], {
    name, sopVersion: '2026-1', members: members.map((login) => ({ userId: ids.get(login), organisation: 'Panel interinstitucional', specialist: login === specialist, voting: true })),
  });
  const held = await tell(teller, secretary, ['convenePanelSession', session], { panelId: panel['id'], heldAt, mode: 'in_person', chairId: ids.get(chair) });
  return { sessionId: String(held['id']), ids };
}

/** Signs the undertaking and declares whether anything binds the member to the case. */
export async function attend(teller: Teller, login: string, item: { readonly caseFileId: string; readonly itemId: string }, conflict?: string): Promise<void> {
  await tell(teller, login, ['signUndertaking'], item);
  await tell(teller, login, ['declarePanelConflict'], { ...item, conflict: conflict ? 'declared' : 'none', ...(conflict ? { kind: conflict } : {}) });
}
