import type { Arm, TestApi } from '../api';
import { inDays } from '../civil-day';
import { staff, type StaffKey } from '../staff';
import { aClearedReport, must, type ReportOptions, type WrittenReport } from './a-cleared-report';
import { determinationActs } from './determination-acts';

const specialists: readonly StaffKey[] = ['panelist3'];

/** A standing panel with these members; the third one is the child-protection specialist. */
export async function aPanel(api: TestApi, members: readonly StaffKey[] = ['panelist1', 'panelist2', 'panelist3', 'panelist4']): Promise<{ readonly panelId: string }> {
  const arm = must(
    await api.as('panelSecretary').act(determinationActs.createPanel, {
      name: 'Panel de Tapachula',
      sopVersion: '2026-1',
      members: members.map((key) => ({ userId: staff[key].id, organisation: 'DIF Chiapas', specialist: specialists.includes(key), voting: true })),
    }),
    'SessionChanged',
  );
  return { panelId: String(arm['id']) };
}

export interface Scheduled {
  readonly sessionId: string;
  readonly itemId: string;
  readonly members: readonly StaffKey[];
}

/** A case on the agenda of a session, with its members. */
export async function aScheduledCase(api: TestApi, caseFileId: string, members: readonly StaffKey[] = ['panelist1', 'panelist2', 'panelist3', 'panelist4']): Promise<Scheduled> {
  const { panelId } = await aPanel(api, members);
  const secretary = api.as('panelSecretary');
  const session = must(await secretary.act(determinationActs.convenePanelSession, { panelId, heldAt: new Date().toISOString(), mode: 'in_person', chairId: staff.panelist2.id }), 'SessionChanged');
  const item = must(await secretary.act(determinationActs.schedulePanelCase, { sessionId: session['id'], caseFileId, memberIds: members.map((key) => staff[key].id) }), 'SessionChanged');
  return { sessionId: String(session['id']), itemId: String(item['id']), members };
}

/** Members who signed the undertaking and declared no conflict. */
export async function attended(api: TestApi, caseFileId: string, { itemId, members }: Scheduled): Promise<void> {
  for (const key of members) {
    must(await api.as(key).act(determinationActs.signUndertaking, { caseFileId, itemId }), 'SessionChanged');
    must(await api.as(key).act(determinationActs.declarePanelConflict, { caseFileId, itemId, conflict: 'none' }), 'SessionChanged');
  }
}

/** A case in session with the votes cast; the last member dissents unless told otherwise. */
export async function aVotedCase(api: TestApi, caseFileId: string, votes?: Readonly<Partial<Record<StaffKey, object>>>, members?: readonly StaffKey[]): Promise<Scheduled> {
  const scheduled = await aScheduledCase(api, caseFileId, members);
  await attended(api, caseFileId, scheduled);
  const { itemId } = scheduled;
  must(await api.as('panelSecretary').act(determinationActs.openPanelCase, { caseFileId, itemId }), 'SessionChanged');
  for (const key of scheduled.members)
    must(await api.as(key).act(determinationActs.castVote, { caseFileId, itemId, ...(votes?.[key] ?? { vote: 'approve_modified' }) }), 'SessionChanged');
  return scheduled;
}

/** Petrona's decision as the secretary writes it. */
export const decisionInput = (report: Pick<WrittenReport, 'caseFileId' | 'optionIds'>, item: { readonly itemId: string; readonly version: number }, change: object = {}) => ({
  caseFileId: report.caseFileId,
  itemId: item.itemId,
  version: item.version,
  reasonsByHeading: [
    { heading: 'V', text: `Lo pidió en tres escuchas, a solas y en mam; lo sostiene. Expediente ${report.caseFileId}.` },
    { heading: 'S', text: `En la casa viven la abuela y una tía; no se halló riesgo. ${report.caseFileId.split('').reverse().join('')}` },
    { heading: 'F', text: `La abuela la cuidó desde los cuatro años. ${report.optionIds.join(' ')}` },
    { heading: 'D', text: 'Conserva su lengua y su comunidad.' },
    { heading: 'L', text: 'Es su país de nacionalidad; ningún procedimiento se perjudica.' },
  ],
  rejected: [{ optionId: report.optionIds[1], reason: 'La separa de quien la crio y ella no la desea.' }],
  viewWeight: 'determining',
  viewFollowed: 'yes',
  viewReason: 'Es coherente, libre y conoce las consecuencias.',
  conditions: 'Beca y transporte confirmados antes de viajar.',
  followUp: 'Llamadas a los 7, 30, 90 y 180 días.',
  reviewOn: inDays(60),
  ...change,
});

export interface DecidedPanel extends WrittenReport, Scheduled {
  readonly determinationId: string;
}

/** A panel that recommended, with one dissent in writing (V4). */
export async function aDecidedPanel(api: TestApi, options: ReportOptions & { readonly members?: readonly StaffKey[]; readonly decision?: object } = {}): Promise<DecidedPanel> {
  const report = await aClearedReport(api, options);
  const dissent = { panelist4: { vote: 'defer', reason: 'Falta confirmar la beca', dissent: 'La secundaria queda a dos horas a pie.' } };
  const scheduled = await aVotedCase(api, report.caseFileId, options.members ? undefined : dissent, options.members);
  const { itemId } = scheduled;
  const closed: Arm = must(await api.as('panelSecretary').act(determinationActs.closePanelVote, { caseFileId: report.caseFileId, itemId }), 'SessionChanged');
  const decided = must(
    await api.as('panelSecretary').act(determinationActs.recordDecision, decisionInput(report, { itemId, version: Number(closed['version']) }, options.decision)),
    'SessionChanged',
  );
  return { ...report, ...scheduled, determinationId: String(decided['determinationId']) };
}
