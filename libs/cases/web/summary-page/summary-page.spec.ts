import { fireEvent, screen, within } from '@testing-library/angular';
import {
  AdvanceCaseDocument,
  CaseFileSummaryDocument,
  type CaseFileSummaryQuery,
  LiftStopOrderDocument,
  RecordIpIntentDocument,
  SessionDocument,
} from '@cobijo/graphql/generated/client/graphql';
import { showPage } from '@cobijo/testing/show-page';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { aFrame, aSocialWorker, aSupervisor, provideFile, signedIn } from '../case-frame/frame-fixture';
import { SummaryPage } from './summary-page';

type File = NonNullable<CaseFileSummaryQuery['caseFile']>;
const said = (scope: string, type: string, granted: boolean): File['consents'][number] => ({
  consentId: scope + type,
  scope,
  granted,
  type,
  giver: 'child',
  at: '2026-11-12T18:00:00Z',
  expiresAt: null,
});
const aFile: File = {
  id: aFrame.id,
  caseNo: aFrame.caseNo,
  kind: 'child',
  state: 'intake',
  priority: 2,
  riskLevel: null,
  eligibility: ['EL1'],
  flags: [],
  openedAt: '2026-11-04T18:00:00Z',
  acceptedAt: '2026-11-04T18:00:00Z',
  competentPpnna: null,
  competentSince: null,
  competentBasis: null,
  ipIntent: 'undecided',
  asylumShield: true,
  holdReviewOn: null,
  holdReason: null,
  version: 3,
  child: { id: 'c', preferredName: 'Petrona', birthDate: '2011-05-03', birthDatePrecision: 'exact', nationalities: ['GT'], languages: [], mxAccompaniment: 'unaccompanied', intlSeparation: 'separated' },
  team: [{ id: 'a1', userId: aSocialWorker.id, name: 'Lucía Arreola', discipline: 'social_work', role: 'lead', since: '2026-11-04T18:00:00Z', acceptedAt: null }],
  stopOrders: [
    { id: 's1', discipline: 'legal', reason: null, placedBy: 'Rodrigo Tamez', placedAt: '2026-11-21T18:00:00Z', liftedBy: null, liftedAt: null, liftReason: null },
  ],
  deadlines: [],
  consents: [said('photo', 'refusal', false), said('service', 'assent', true)],
  representations: [],
  stateChanges: [{ fromState: 'screening', toState: 'intake', reason: null, at: '2026-11-04T18:00:00Z', by: 'Noé Chávez' }],
  alerts: [],
  links: [{ caseFileId: 'other', caseNo: null, reason: 'sibling' }],
};
const ground = (code: string) => ({ __typename: 'Ground', rule: 'STATE', code, kind: 'block', citations: [{ __typename: 'Citation', instrument: 'LM', article: '112-V' }], params: [] });

describe('Resumen', () => {
  afterEach(() => speak('es'));

  const show = async (me: typeof aSocialWorker = aSocialWorker, file: File = aFile): Promise<WebAnswers> => {
    const server = new WebAnswers().answer(SessionDocument, { demo: true, me }).answer(CaseFileSummaryDocument, { caseFile: file });
    await showPage(SummaryPage, { server, start: signedIn, inputs: { caseFileId: aFrame.id }, providers: [provideFile()] });
    return server;
  };

  it('says what matters, and a no as plainly as a yes', async () => {
    await show();
    const consents = await screen.findByRole('region', { name: 'Consentimientos' });
    expect(consents.textContent).toContain('Fotografías: dijo que no');
    expect(consents.textContent).toContain('Servicio y acompañamiento: sí');
    const facts = screen.getByRole('region', { name: 'Datos que importan' });
    for (const words of ['3 may 2011', 'Guatemala', 'No lo ha decidido', 'S3 Sensible', 'Sin contacto con su consulado.']) expect(facts.textContent?.replaceAll('\u00a0', ' ')).toContain(words);
    expect(screen.getByRole('region', { name: 'Casos ligados' }).textContent).toContain('Lo lleva otro equipo');
  });

  it('shows every failed guard of a step where it was pressed', async () => {
    const server = await show();
    const refusal = { __typename: 'Refused', grounds: [ground('child-not-informed-first'), ground('protection-intent-not-asked'), ground('core-consent-not-settled')] };
    server.answer(AdvanceCaseDocument, { advanceCase: refusal });
    fireEvent.click(await screen.findByRole('button', { name: 'Pasar a Evaluación' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getAllByRole('listitem').length).toBeGreaterThanOrEqual(3);
    expect(alert.textContent).toContain('Falta informarle antes, a solas');
    expect(alert.textContent).toContain('Falta preguntarle si quiere protección en México');
    expect(server.inputsOf(AdvanceCaseDocument)).toEqual([expect.objectContaining({ to: 'assessment', version: 3 })]);
  });

  it('offers to lift a stop only to a supervisor, and says whose it is when it is not hers', async () => {
    await show();
    await screen.findByText('La razón está por escribirse.', { exact: false });
    expect(screen.queryByRole('button', { name: 'Levantar este alto' })).toBeNull();
  });

  it('lifts a stop with a reason, and shows why not', async () => {
    const server = await show(aSupervisor);
    const refused = { ...ground('not-this-disciplines-supervisor'), params: [{ __typename: 'Param', name: 'discipline', value: 'psychology' }] };
    server.answer(LiftStopOrderDocument, { liftStopOrder: { __typename: 'Refused', grounds: [refused] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Levantar este alto' }));
    fireEvent.input(await screen.findByLabelText('¿Por qué ya no hace falta?'), { target: { value: 'Se habló con ella' } });
    fireEvent.click(screen.getByRole('button', { name: 'Levantar el alto' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Este alto es de psicología');
  });

  it('records whether she wants protection', async () => {
    const server = await show();
    server.answer(RecordIpIntentDocument, { recordIpIntent: { __typename: 'IpIntentRecorded', ipIntent: 'no', asylumShield: false } });
    fireEvent.click(await screen.findByRole('radio', { name: 'No la pide' }));
    fireEvent.click(screen.getByRole('button', { name: 'Guardar su respuesta' }));
    await screen.findByText('Sin contacto con su consulado.');
    expect(server.inputsOf(RecordIpIntentDocument)).toEqual([expect.objectContaining({ intent: 'no' })]);
  });

  it('shows no intent to whom it is masked', async () => {
    await show(aSocialWorker, { ...aFile, ipIntent: null, asylumShield: null });
    await screen.findByRole('region', { name: 'Datos que importan' });
    expect(screen.queryByText('Protección en México')).toBeNull();
  });

  it('says that there is no access, without naming anything', async () => {
    const server = new WebAnswers().answer(SessionDocument, { demo: true, me: aSocialWorker }).answer(CaseFileSummaryDocument, () => new Error('denied'));
    await showPage(SummaryPage, { server, start: signedIn, inputs: { caseFileId: aFrame.id }, providers: [provideFile()] });
    expect((await screen.findByRole('alert')).textContent).toContain('Sin acceso');
    expect(screen.queryByText('Petrona')).toBeNull();
  });

  it('offers to try again without a connection', async () => {
    const server = new WebAnswers().answer(SessionDocument, { demo: true, me: aSocialWorker }).answer(CaseFileSummaryDocument, { caseFile: aFile });
    server.offline = true;
    await showPage(SummaryPage, { server, start: signedIn, inputs: { caseFileId: aFrame.id }, providers: [provideFile()] });
    const again = await screen.findByRole('button', { name: 'Intentar otra vez' });
    server.offline = false;
    fireEvent.click(again);
    await screen.findByRole('heading', { name: 'Resumen' });
  });
});
