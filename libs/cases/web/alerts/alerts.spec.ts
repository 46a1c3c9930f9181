import { fireEvent, screen, within } from '@testing-library/angular';
import { AcknowledgeAlertDocument, AnswerLikenessDocument, SessionDocument, TakeEmergencyDocument, TodayDocument, type TodayQuery } from '@cobijo/graphql/generated/client/graphql';
import { showPage } from '@cobijo/testing/show-page';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { aFrame, aSupervisor, signedIn } from '../case-frame/frame-fixture';
import { TodayPage } from '../today-page/today-page';

const alert = { id: 'a1', kind: 'authority-silent', raisedAt: '2026-11-26T18:00:00Z', rule: 'DL45', subject: 'notice', caseFileId: aFrame.id, caseNo: 'TAP-2026-0412', priority: 2, childName: 'Petrona' };
const emergency = { kind: 'emergency', referralId: 'r1', referralNo: 'TAP-E-2026-0007', since: '2026-11-28T12:00:00Z', dueAt: null, flags: ['missing'], takenBy: null, called: null };
const likeness = { id: 'l1', kind: 'call', folio: 'TIJ-E-2026-0007', raisedAt: '2026-11-27T18:00:00Z', officeName: 'Tijuana', officePhone: '+526645550100', officeEmail: 'tij@cobijo.example', childId: 'c1', childCode: 'N-1', childName: 'Petrona Matías', caseFileId: aFrame.id, caseNo: 'TAP-2026-0412' };
const today: TodayQuery['today'] = {
  lateCount: 0, activeCount: 1, openCalls: 0, late: [], next: [], danger: [], waiting: [],
  likenesses: [likeness, { ...likeness, id: 'l2', kind: 'record', folio: 'N-7KQ4M2B', officeName: 'Ciudad Juárez', officePhone: null, officeEmail: null, childId: 'c2', childName: null, caseFileId: null, caseNo: null }],
  alerts: [alert, { ...alert, id: 'a2', kind: 'deadline-missed', rule: 'DL19', subject: 'amparo' }],
  calls: [emergency, { ...emergency, kind: 'concern', referralId: 'w1', referralNo: 'Mi mapa y mis derechos', flags: null, called: 'Yoselin' }],
};

describe('what Hoy tells a supervisor', () => {
  afterEach(() => speak('es'));

  const show = async (): Promise<WebAnswers> => {
    const server = new WebAnswers()
      .answer(SessionDocument, { demo: true, me: aSupervisor })
      .answer(TodayDocument, { today })
      .answer(AcknowledgeAlertDocument, { acknowledgeAlert: { __typename: 'AlertAcknowledged', alertId: 'a1' } })
      .answer(AnswerLikenessDocument, { answerLikeness: { __typename: 'LikenessAnswered', likenessId: 'l1', verdict: 'not_same' } })
      .answer(TakeEmergencyDocument, { takeEmergency: { __typename: 'EmergencyTaken', takenBy: 'Beatriz Ocampo' } });
    await showPage(TodayPage, { server, start: signedIn });
    return server;
  };

  it('R1 shows an emergency that nobody takes yet, and says who goes with one press', async () => {
    const server = await show();
    const calls = within(await screen.findByRole('region', { name: 'Llamadas y avisos que le esperan' }));
    expect(calls.getByRole('link', { name: 'Emergencia TAP-E-2026-0007' }).getAttribute('href')).toBe('/triaje/r1');
    calls.getByText('Nadie ha dicho que va');
    expect(calls.getByRole('link', { name: 'Inquietud en un taller: Mi mapa y mis derechos' }).getAttribute('href')).toBe('/inquietudes');
    calls.getByText(/le dicen Yoselin/);
    fireEvent.click(calls.getByRole('button', { name: 'Voy yo a la emergencia TAP-E-2026-0007' }));
    expect(server.inputsOf(TakeEmergencyDocument)).toMatchObject([{ referralId: 'r1' }]);
  });

  it('R6 says which office recorded a name alike, and when, whom to call, and takes what comparing gave', async () => {
    const server = await show();
    const alike = within(await screen.findByRole('region', { name: 'Nombres parecidos en otra oficina' }));
    expect(alike.getByRole('link', { name: '¿Es Petrona Matías?' }).getAttribute('href')).toBe(`/expedientes/${aFrame.id}/duplicados`);
    alike.getByText(/La oficina Tijuana registró el .* la llamada TIJ-E-2026-0007/);
    expect(alike.getByRole('link', { name: '+526645550100' }).getAttribute('href')).toBe('tel:+526645550100');
    alike.getByText(/La oficina Ciudad Juárez registró el .*N-7KQ4M2B/);
    fireEvent.click(alike.getByRole('button', { name: 'Es otra que Petrona Matías' }));
    expect(server.inputsOf(AnswerLikenessDocument)).toMatchObject([{ likenessId: 'l1', caseFileId: aFrame.id, verdict: 'not_same' }]);
  });

  it('says what time brought about and what to do, and that seeing it is one press', async () => {
    const server = await show();
    const alerts = within(await screen.findByRole('region', { name: 'Avisos' }));
    alerts.getByRole('link', { name: 'Quince días hábiles sin determinación oficial · Petrona' });
    alerts.getByRole('link', { name: /Pasó un plazo de ley: Amparo/ });
    alerts.getByText(/promoción escrita/);
    fireEvent.click(alerts.getAllByRole('button', { name: /Enterada o enterado del aviso de Petrona/ })[0] as HTMLElement);
    expect(server.inputsOf(AcknowledgeAlertDocument)).toMatchObject([{ caseFileId: aFrame.id, alertId: 'a1' }]);
    speak('en');
    await screen.findByText(/written request to the procuraduría/);
  });
});
