import type { Page } from '@playwright/test';
import { inDays } from './support';
import { act, send } from './the-same-door';

type Answers = Readonly<Record<string, object>>;

/** What differs from child to child; everything else is answered the usual way. */
export interface AssessmentTold {
  readonly hearingId: string;
  readonly place: string;
  readonly purposes: readonly string[];
  readonly answers: Answers;
  readonly sources: readonly { readonly kind: string; readonly origin: string }[];
}

const today = (): string => inDays(0);

const usual = ({ hearingId, place }: AssessmentTold): Answers => ({
  'A.date': { date: today() }, 'A.place': { text: place }, 'A.interpreter': { choices: ['not_needed'] }, 'A.language': { text: 'Español' }, 'A.present': { rows: [['Inés Caballero', 'Psicóloga']] },
  'A.seen_alone': { choices: ['yes'] }, 'A.methods': { choices: ['interview', 'play'] }, 'A.consent': { choices: ['on_file'] },
  'E.arrangement': { choices: ['centre'] }, 'E.carer': { text: 'El equipo del centro.' }, 'E.quality': { choices: ['good'] }, 'E.restricted': { choices: ['free'] }, 'E.satisfaction': { text: '«Aquí estoy bien.»' },
  'F.concerns': { choices: ['none'] }, 'F.what': { text: 'Sin violencia conocida.' }, 'F.family_risk': { choices: ['no'] }, 'F.perpetrator_near': { choices: ['no'] }, 'F.return_risk': { choices: ['none_found'] },
  'F.refoulement': { choices: ['none_found'] }, 'F.self_harm': { choices: ['no'] },
  'G.urgent': { choices: ['no'] }, 'G.medication': { text: 'Ninguno' }, 'G.functioning': { choices: ['none'] },
  'K.asylum_intent': { choices: ['no'] },
  'L.hearing': { choices: [hearingId] }, 'L.words': { text: '«Quiero estar con los míos.»' }, 'L.told': { text: 'Que su opinión cuenta y que puede callar.' }, 'L.live_with': { choices: ['parents'] },
  'L.capacity': { text: 'Explica con sus palabras las opciones.' }, 'L.weight': { text: 'Peso alto: lo sostiene.' },
  'N.risk_level': { choices: ['2'] }, 'N.reasons': { text: 'Sin peligro inmediato; falta familia cerca.' },
  'O.taken': { text: 'Llamada con la familia.' }, 'P.in_view': { choices: ['none'] }, 'Q.assessor': { choices: ['signed'] }, 'Q.child_told': { choices: ['after_review'] },
});

interface Begun {
  readonly assessment: { readonly version: number };
}

/** The forty answers of a short assessment, sent as one: a journey presses what decides, not every field of a form that has a journey of its own. */
export async function answerAll(page: Page, caseFileId: string, assessmentId: string, told: AssessmentTold): Promise<void> {
  const answers = Object.entries({ ...usual(told), ...told.answers }).map(([question, value]) => ({ question, baseVersion: 0, value }));
  await act(page, 'SaveAnswers', { caseFileId, assessmentId, answers });
  for (const source of told.sources) await act(page, 'AddSource', { caseFileId, assessmentId, question: 'F.what', ...source, obtainedOn: today(), reliability: 'B' });
}

/** A whole short assessment of that kind: begun and answered. */
export async function answerAssessment(page: Page, caseFileId: string, told: AssessmentTold): Promise<string> {
  const { id = '' } = await act(page, 'StartAssessment', { caseFileId, type: 'short', purposes: told.purposes });
  await answerAll(page, caseFileId, id, told);
  return id;
}

/** Hands an answered assessment in, as its author. */
export async function submitAssessment(page: Page, caseFileId: string, assessmentId: string): Promise<void> {
  const { assessment } = await send<Begun>(page, 'AssessmentPage', { caseFileId, id: assessmentId });
  await act(page, 'SubmitAssessment', { caseFileId, assessmentId, version: assessment.version });
}

/** Approves it, as whoever reviews. */
export async function approveAssessment(page: Page, caseFileId: string, assessmentId: string): Promise<void> {
  const { assessment } = await send<Begun>(page, 'AssessmentPage', { caseFileId, id: assessmentId });
  await act(page, 'ApproveAssessment', { caseFileId, assessmentId, version: assessment.version });
}

interface Ground {
  readonly optionsPage: { readonly sources: readonly { readonly id: string }[]; readonly hearings: readonly { readonly id: string }[]; readonly analysis: { readonly options: readonly { readonly id: string; readonly code: string }[] } | null };
}

/** An option and what each factor says of it. */
export interface OptionTold {
  readonly code: string;
  readonly description: string;
  readonly childView: string;
  readonly destinationCountry?: string;
  readonly splitsSiblings?: boolean;
  readonly siblingsReason?: string;
  readonly effect: string;
}

const factors = ['V1', 'S1', 'S6', 'F1', 'F5', 'D4', 'L1'] as const;

/** What each factor says of an option, sent as one. */
export async function findAll(page: Page, caseFileId: string, { optionId, effect, sources }: { readonly optionId: string; readonly effect: string; readonly sources: readonly string[] }): Promise<void> {
  for (const factor of factors)
    await act(page, 'SaveFinding', { caseFileId, optionId, factor, effect, weight: 'important', text: 'Consta en la evaluación.', sources, baseVersion: 0 });
}

/** What an analysis has to rest on: sources, hearings, and the options written so far. */
export const groundOf = async (page: Page, caseFileId: string): Promise<Ground['optionsPage']> => (await send<Ground>(page, 'OptionsPage', { caseFileId })).optionsPage;

/** Compares options, every factor of each; returns the hearing that a recommendation names. */
export async function compareOptions(page: Page, caseFileId: string, { track, question, told }: { readonly track: string; readonly question: string; readonly told: readonly OptionTold[] }): Promise<string> {
  const { sources, hearings } = await groundOf(page, caseFileId);
  await act(page, 'StartOptionsAnalysis', { caseFileId, question, track });
  for (const { effect, ...option } of told) {
    const { optionId = '' } = await act(page, 'SaveOption', { caseFileId, version: 0, followUp: 'Visitas y llamadas a los 7, 30, 90 y 180 días', feasibility: 'feasible', ...option });
    await findAll(page, caseFileId, { optionId, effect, sources: sources.map(({ id }) => id) });
  }
  return hearings[0]?.id ?? '';
}
