import type { Page } from '@playwright/test';
import { signIn } from './support';
import { act, send } from './the-same-door';

interface Ground {
  readonly optionsPage: { readonly sources: readonly { readonly id: string }[]; readonly hearings: readonly { readonly id: string }[] };
}

const factors = ['V1', 'S1', 'F1', 'D4', 'L1'] as const;

/** The work before the session, told without pages: Lucía compares two options, Marcos clears her report. Returns the code under which the case waits. */
export async function clearReport(page: Page, caseFileId: string): Promise<string> {
  const { optionsPage } = await send<Ground>(page, 'OptionsPage', { caseFileId });
  await act(page, 'StartOptionsAnalysis', { caseFileId, question: '¿Con quién vivirá?', track: 'ordinary' });
  const optionIds: string[] = [];
  for (const code of ['stay_current', 'foster_MX']) {
    const { optionId } = await act(page, 'SaveOption', { caseFileId, version: 0, code, description: 'Vivir en Tapachula', childView: '«Quiero ir a la escuela.»', followUp: 'Visitas', feasibility: 'feasible' });
    optionIds.push(optionId ?? '');
    for (const factor of factors)
      await act(page, 'SaveFinding', { caseFileId, optionId, factor, effect: 'supports', weight: 'important', text: 'Consta en la evaluación.', sources: optionsPage.sources.map(({ id }) => id), baseVersion: 0 });
  }
  const recommended = await act(page, 'RecommendOption', {
    caseFileId, version: 1, optionId: optionIds[0], reasoning: 'Es lo que pide y es seguro.', hearingId: optionsPage.hearings[0]?.id, noRepresentativeReason: 'Pedida a la Procuraduría',
  });
  const submitted = await act(page, 'SubmitBidReport', { caseFileId, version: recommended.version });
  await signIn(page, 'marcos');
  await act(page, 'ClearBidReport', { caseFileId, version: submitted.version });
  const { bidReport } = await send<{ bidReport: { childCode: string } }>(page, 'BidReport', { caseFileId });
  return bidReport.childCode;
}
