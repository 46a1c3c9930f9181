import { provideRouter } from '@angular/router';
import { CloseDetentionDocument, LiftCourtOrderDocument, RutaPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import { RutaPage } from './ruta-page';

const detention = {
  id: 'd1', version: 1, authority: 'INM', placeType: 'hotel_motel', placeKnown: false, placeText: null, startedAt: '2026-11-18T20:00:00Z', endedAt: null, hours: 61, outcome: 'ongoing',
  lawyerAccessDenied: true, medicalDenied: true, conditions: [], verifiedLevel: 'credible',
};
const placement = {
  id: 'p1', version: 2, kind: 'CAS_public', carer: null, startedAt: '2026-11-01T10:00:00Z', endedAt: null, orderKind: 'urgent_measure', orderNo: 'MU-118', notifiedPpnnaAt: null, lawful: false,
  basisLostAt: '2026-11-19T10:00:00Z', basisLostReason: 'urgent-measure-cancelled', exitReason: null, exitTo: null, address: null, facility: { id: 'c1', name: 'Albergue Viva México', state: 'CHIS', municipality: 'Tapachula', listed: true },
};
const order = { id: 'o1', version: 1, kind: 'suspension', authority: 'district_judge', docket: '1187/2026', orderedAt: '2026-11-20T10:00:00Z', notifiedAt: null, liftedAt: null, liftReason: null };
const encounters = { caseFileId: 'f1', mayRecord: true, mayRecordIrregularReturn: true, contacts: [], detentions: [detention], ageLabels: [{ id: 'a1', authority: 'INM', saidAt: '2026-11-19T12:00:00Z', words: 'Son adultos' }], irregularReturns: [] };
const care = { caseFileId: 'f1', mayPlace: true, mayRecordMeasure: true, placements: [placement], measures: [] };
const legal = { caseFileId: 'f1', protectionBarsReturn: true, mayOpenMatter: true, mayRecordClaim: true, mayRecordOrder: true, mayLead: true, matters: [], claim: null, orders: [order], victimProceedings: [] };
const claim = { id: 'c1', version: 3, state: 'admitted', next: ['interviewed', 'withdrawn'], statedAt: '2026-11-10T10:00:00Z', filedAt: null, fileNo: null, resultNotifiedAt: null, ratifyBy: null, remedyUntil: null, barsReturn: true };

async function open(change: object = {}) {
  const server = new WebAnswers().answer(RutaPageDocument, { encountersOfFile: encounters, careOfFile: care, legalOfFile: legal, ...change });
  const { fixture } = await render(RutaPage, { inputs: { caseFileId: 'f1' }, providers: [server.provide(), provideRouter([{ path: '**', children: [] }])] });
  await fixture.whenStable();
  return { server, settle: () => fixture.whenStable() };
}
const happenings = (): (string | undefined)[] => within(screen.getByRole('region', { name: 'Lo que ha pasado' })).getAllByRole('listitem').map(({ textContent }) => textContent?.trim());

describe('the route of a child', () => {
  afterEach(() => speak('es'));

  it('R14 shows first that she is deprived of liberty, for how long, and that nobody knows where (LM 99)', async () => {
    await open();
    screen.getByText('Privación de libertad: 61 h');
    screen.getByText('No se sabe en qué lugar está.');
  });

  it('tells what happened, newest first, from all three contexts', async () => {
    await open();
    expect(happenings().map((text) => text?.replace(/^\d+\s\w+\s\d{4}/u, ''))).toEqual([
      expect.stringContaining('Suspensión: Juzgado de distrito'),
      expect.stringContaining('INM dijo que es una persona adulta. No se adopta.'),
      expect.stringContaining('El acogimiento perdió su base legal'),
      expect.stringContaining('Privación de libertad: Hotel o motel, INM'),
      expect.stringContaining('Empezó a vivir: Centro de asistencia social público'),
    ]);
  });

  it('warns that the placement lost its basis when a judge cancelled the measure (LGDNNA 122-VI, 30 Bis 1)', async () => {
    await open();
    screen.getByText('Sin base legal ahora');
    screen.getByText(/La medida en que se apoyaba fue cancelada/);
  });

  it('shows a flag to the team and the claim to its attorneys only (LRPCAP 10)', async () => {
    await open();
    screen.getByText(/Hay necesidad de protección por resolver/);
    expect(screen.queryByText('Constancia de trámite')).toBeNull();
  });

  it('shows the claim, its state and its next steps to whom it exists', async () => {
    const { settle } = await open({ legalOfFile: { ...legal, claim } });
    expect(screen.queryByText(/Hay necesidad de protección por resolver/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Registrar el siguiente paso' }));
    await settle();
    expect(within(screen.getByLabelText('Pasa a')).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Elija…', 'Entrevista hecha', 'Desistida']);
  });

  it('R70 shows what is missing to lift an order (LA 126, 160)', async () => {
    const { server, settle } = await open();
    const ground = { rule: 'R70', code: 'lifting-decision-not-shown', kind: 'block', citations: [{ instrument: 'LA', article: '126' }], params: [] };
    server.answer(LiftCourtOrderDocument, { liftCourtOrder: { __typename: 'Refused', grounds: [ground] } });
    fireEvent.click(screen.getByRole('button', { name: 'Dejó de estar vigente' }));
    await settle();
    fireEvent.input(screen.getByLabelText('Por qué dejó de estar vigente'), { target: { value: 'Sentencia' } });
    fireEvent.click(screen.getByRole('button', { name: 'Registrar' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Falta la resolución que la deja sin efecto');
    expect(server.inputsOf(LiftCourtOrderDocument)).toMatchObject([{ courtOrderId: 'o1', version: 1, documentId: null, reason: 'Sentencia' }]);
  });

  it('closes a detention and reads the page again', async () => {
    const { server, settle } = await open();
    server.answer(CloseDetentionDocument, { closeDetention: { __typename: 'DetentionClosed', detentionId: 'd1', hours: 61, recordIrregularReturn: false } });
    fireEvent.click(screen.getByRole('button', { name: 'Registrar cómo terminó' }));
    await settle();
    fireEvent.input(screen.getByLabelText('Cómo terminó'), { target: { value: 'moved_to_CAS' } });
    server.answer(RutaPageDocument, { encountersOfFile: { ...encounters, detentions: [{ ...detention, endedAt: '2026-11-21T09:00:00Z', outcome: 'moved_to_CAS' }] }, careOfFile: care, legalOfFile: legal });
    fireEvent.click(screen.getByRole('button', { name: 'Registrar' }));
    await screen.findByText(/Terminó la privación de libertad: Pasó a un centro de asistencia, 61 h/);
    expect(screen.queryByText('No se sabe en qué lugar está.')).toBeNull();
  });

  it('offers only what the viewer may record, and draws nothing that is masked', async () => {
    const masked = { ...detention, authority: null, placeType: null, startedAt: null, hours: null };
    await open({
      encountersOfFile: { ...encounters, mayRecord: false, mayRecordIrregularReturn: false, ageLabels: [], detentions: [masked] },
      careOfFile: { ...care, mayPlace: false, mayRecordMeasure: false, placements: [] },
      legalOfFile: { ...legal, protectionBarsReturn: null, mayOpenMatter: false, mayRecordClaim: false, mayRecordOrder: false, mayLead: false, orders: [] },
    });
    expect(screen.queryByRole('navigation', { name: 'Registrar' })).toBeNull();
    screen.getByText('Todavía no hay nada registrado.');
    screen.getByText('No consta dónde vive.');
    screen.getByText('Nada registrado por ahora.');
  });

  it('says that the file is not there, and speaks English', async () => {
    const { settle } = await open({ encountersOfFile: null, careOfFile: null, legalOfFile: null });
    expect((await screen.findByRole('alert')).textContent).toContain('No se encuentra');
    speak('en');
    await settle();
    screen.getByRole('heading', { level: 1, name: 'Route' });
  });
});
