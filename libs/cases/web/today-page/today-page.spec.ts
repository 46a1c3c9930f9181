import { screen, within } from '@testing-library/angular';
import { SessionDocument, TodayDocument, type TodayQuery } from '@cobijo/graphql/generated/client/graphql';
import { showPage } from '@cobijo/testing/show-page';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { aFrame, aSocialWorker, aSupervisor, signedIn } from '../case-frame/frame-fixture';
import { TodayPage } from './today-page';

const clock = (dueAt: string, state: string) => ({ __typename: 'Deadline' as const, id: dueAt, rule: 'DL42', subject: 'consent_and_information', kind: 'target', dueAt, state });
const file = { caseFileId: aFrame.id, caseNo: 'TIJ-2026-0187', priority: 0, childName: 'Alma Itzel' };
const busy: TodayQuery['today'] = {
  lateCount: 1,
  activeCount: 18,
  openCalls: 0,
  late: [{ ...file, deadline: clock('2020-01-01T00:00:00Z', 'missed') }],
  next: [{ ...file, deadline: clock('2099-01-01T00:00:00Z', 'open') }],
  danger: [{ ...file, birthDate: '2022-08-08', flags: ['medical_critical'], stopOrders: 1, nextDeadline: null }],
  waiting: [{ kind: 'closure', caseFileId: aFrame.id, caseNo: 'TIJ-2026-0187', childName: 'Alma Itzel', since: '2026-11-22T00:00:00Z' }],
  alerts: [],
  calls: [],
  likenesses: [],
};
const calm: TodayQuery['today'] = { lateCount: 0, activeCount: 3, openCalls: 4, late: [], next: [], danger: [], waiting: [], alerts: [], calls: [], likenesses: [] };

describe('Hoy', () => {
  afterEach(() => speak('es'));

  const show = async (today: TodayQuery['today'], me: typeof aSocialWorker = aSocialWorker): Promise<WebAnswers> => {
    const server = new WebAnswers().answer(SessionDocument, { demo: true, me }).answer(TodayDocument, { today });
    await showPage(TodayPage, { server, start: signedIn });
    return server;
  };

  it('puts who is in danger first, with the word and the way to the file', async () => {
    await show(busy);
    const danger = await screen.findByRole('region', { name: 'En peligro ahora' });
    within(danger).getByRole('heading', { name: /Alma Itzel, \d+ años/ });
    expect(danger.textContent).toContain('Riesgo médico grave');
    expect(danger.textContent).toContain('1 alto en pie');
    expect(within(danger).getByRole('link', { name: 'Abrir caso de Alma Itzel' }).getAttribute('href')).toBe(`/expedientes/${aFrame.id}/resumen`);
  });

  it('tells what is late, what is next and what waits, and that a target is not the law', async () => {
    await show(busy);
    const late = await screen.findByRole('region', { name: 'Vencido' });
    expect(late.textContent).toContain('Información y consentimiento: Alma Itzel');
    expect(late.textContent).toContain('Meta interna');
    within(screen.getByRole('region', { name: 'Sigue' })).getByText('Información y consentimiento: Alma Itzel');
    const link = within(screen.getByRole('region', { name: 'Su respuesta se espera' })).getByRole('link', { name: /Responder el cierre de Alma Itzel/ });
    expect(link.getAttribute('href')).toBe(`/expedientes/${aFrame.id}/cierre`);
  });

  it('asks for the office when a supervisor looks', async () => {
    const server = await show(calm, aSupervisor);
    await screen.findByText('Nada vencido.');
    expect(server.sent.at(-1)?.variables).toEqual({ scope: 'office' });
  });

  it('says "or more" where it counted no further', async () => {
    await show({ ...busy, lateCount: 50, activeCount: 200 }, aSupervisor);
    await screen.findByText(/^50 o más plazos vencidos, 1 plazo en los próximos siete días/);
    expect(screen.getByRole('region', { name: 'Vencido' }).textContent).toContain('50 o más');
    expect(screen.getByRole('link', { name: 'Verlos todos en Expedientes' }).getAttribute('href')).toBe('/expedientes?ver=late');
    screen.getByRole('link', { name: 'Ver 200 o más expedientes activos' });
  });

  it('says so when the day is calm, in English too', async () => {
    await show(calm);
    await screen.findByText('Nadie espera su respuesta.');
    expect(screen.queryByRole('region', { name: 'En peligro ahora' })).toBeNull();
    speak('en');
    await screen.findByText('Nobody waits for your answer.');
  });

  it('shows whoever has no files the way to the calls that wait', async () => {
    await show({ ...calm, activeCount: 0 });
    await screen.findByText('No lleva expedientes. Abajo está lo que le toca.');
    expect(screen.queryByRole('region', { name: 'Vencido' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Triaje: 4 llamadas por atender' }).getAttribute('href')).toBe('/triaje');
    expect(screen.queryByRole('link', { name: /expedientes? activos?/ })).toBeNull();
  });
});
