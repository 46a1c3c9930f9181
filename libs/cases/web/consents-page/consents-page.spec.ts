import { fireEvent, screen, within } from '@testing-library/angular';
import {
  CaseConsentsDocument,
  type CaseConsentsQuery,
  RecordConsentDocument,
  RecordWithdrawalPassedOnDocument,
  ReviewConsentOverrideDocument,
  SessionDocument,
  ShareInformationDocument,
} from '@cobijo/graphql/generated/client/graphql';
import { showPage } from '@cobijo/testing/show-page';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { aFrame, aSocialWorker, aSupervisor, provideFile, signedIn } from '../case-frame/frame-fixture';
import { ConsentsPage } from './consents-page';
import { scopesToday } from './scopes-today';

type File = NonNullable<CaseConsentsQuery['caseFile']>;
const said = (scope: string, type: string, change: Partial<File['consents'][number]> = {}): File['consents'][number] => ({
  consentId: `${scope}-${type}`,
  scope,
  granted: type !== 'refusal' && type !== 'withdrawal',
  type,
  giver: 'child',
  at: '2026-11-12T18:00:00Z',
  expiresAt: null,
  recipient: null,
  infoWithheld: null,
  overrideApproved: null,
  ...change,
});
const aFile: File = {
  id: aFrame.id,
  kind: 'child',
  child: { id: 'c', preferredName: 'Petrona', birthDate: '2011-05-03', languages: [{ code: 'mam', level: 'native', preferred: true }] },
  consents: [said('photo', 'refusal'), said('share_health', 'vital_interest_override', { giver: 'nobody' })],
  sharings: [],
  dutyOverrides: [],
  pendingWithdrawals: [{ consentId: 'w1', scope: 'photo', recipient: 'Casa del Migrante' }],
};
const refusal = (code: string, scope: string) => ({
  __typename: 'Refused',
  grounds: [{ __typename: 'Ground', rule: 'R25', code, kind: 'block', citations: [{ __typename: 'Citation', instrument: 'LGDNNA', article: '71' }], params: [{ __typename: 'Param', name: 'scope', value: scope }] }],
});

describe('Consentimientos', () => {
  const show = async (me: typeof aSocialWorker = aSocialWorker): Promise<WebAnswers> => {
    const server = new WebAnswers().answer(SessionDocument, { demo: true, me }).answer(CaseConsentsDocument, { caseFile: aFile });
    await showPage(ConsentsPage, { server, start: signedIn, inputs: { caseFileId: aFrame.id }, providers: [provideFile()] });
    return server;
  };

  it('records a no in three steps, with nothing preselected', async () => {
    const server = await show();
    server.answer(RecordConsentDocument, { recordConsent: { __typename: 'ConsentRecorded', consentId: 'k', toTell: [] } });
    const card = await screen.findByRole('region', { name: 'Registrar lo que dijo' });
    expect((within(card).getAllByRole('radio') as HTMLInputElement[]).some(({ checked }) => checked)).toBe(false);
    fireEvent.click(within(card).getByRole('radio', { name: 'Dijo que no' }));
    fireEvent.click(within(card).getByRole('radio', { name: 'La niña, niño o adolescente' }));
    fireEvent.click(within(card).getByRole('button', { name: 'Siguiente' }));
    fireEvent.click(await within(card).findByRole('checkbox', { name: 'Fotografías' }));
    fireEvent.click(within(card).getByRole('button', { name: 'Siguiente' }));
    fireEvent.click(await within(card).findByRole('checkbox', { name: 'De palabra' }));
    fireEvent.click(within(card).getByRole('radio', { name: 'Ninguna' }));
    fireEvent.click(within(card).getByRole('button', { name: 'Guardar' }));
    await screen.findByText('Quedó registrado.');
    expect(server.inputsOf(RecordConsentDocument)).toEqual([
      expect.objectContaining({ type: 'refusal', giver: 'child', explainedIn: 'mam', signature: 'none', scopes: [{ scope: 'photo', infoWithheld: null }] }),
    ]);
  });

  it('shows every wrong field at once, also those of other steps', async () => {
    const server = await show();
    const problems = [
      { __typename: 'Problem', field: 'type', code: 'required', params: [] },
      { __typename: 'Problem', field: 'signature', code: 'required', params: [] },
    ];
    server.answer(RecordConsentDocument, { recordConsent: { __typename: 'Invalid', problems } });
    const card = await screen.findByRole('region', { name: 'Registrar lo que dijo' });
    fireEvent.click(within(card).getByRole('button', { name: 'Siguiente' }));
    fireEvent.click(await within(card).findByRole('button', { name: 'Siguiente' }));
    fireEvent.click(await within(card).findByRole('button', { name: 'Guardar' }));
    await screen.findAllByText('Falta este dato.');
    within(card).getByRole('radio', { name: 'Consintió' });
    within(card).getByRole('radio', { name: 'Huella' });
  });

  it('does not share against her no, and says whom to talk to', async () => {
    const server = await show();
    server.answer(ShareInformationDocument, { shareInformation: refusal('child-refused-scope', 'photo') });
    const card = await screen.findByRole('region', { name: 'Compartir información' });
    fireEvent.input(within(card).getByLabelText('Con quién'), { target: { value: 'Periódico' } });
    fireEvent.click(within(card).getByRole('button', { name: 'Compartir' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Dijo que no: Fotografías');
    expect((within(card).getByLabelText('Con quién') as HTMLInputElement).value).toBe('Periódico');
  });

  it('says who must be told of a withdrawal, and takes that they were', async () => {
    const server = await show();
    server.answer(RecordWithdrawalPassedOnDocument, { recordWithdrawalPassedOn: { __typename: 'WithdrawalPassedOn', toldAt: '2026-11-23T18:00:00Z' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Ya avisé a Casa del Migrante' }));
    await screen.findByText('Falta avisar a Casa del Migrante');
    expect(server.inputsOf(RecordWithdrawalPassedOnDocument)).toEqual([expect.objectContaining({ consentId: 'w1', recipient: 'Casa del Migrante' })]);
  });

  it('lets a supervisor review a vital interest', async () => {
    const server = await show(aSupervisor);
    server.answer(ReviewConsentOverrideDocument, { reviewConsentOverride: { __typename: 'ConsentOverrideReviewed', approved: true } });
    fireEvent.click(await screen.findByRole('button', { name: 'Revisar la excepción' }));
    fireEvent.input(await screen.findByLabelText('¿Qué encontró?'), { target: { value: 'Riesgo de vida documentado' } });
    fireEvent.click(screen.getByRole('button', { name: 'Fue correcto' }));
    await screen.findByText('Interés vital por revisar: Compartir con salud');
    expect(server.inputsOf(ReviewConsentOverrideDocument)).toEqual([expect.objectContaining({ approved: true, consentId: 'share_health-vital_interest_override' })]);
  });

  it('says where each scope stands by the rule of the server', () => {
    const now = new Date('2026-11-23T18:00:00Z');
    const today = scopesToday([...aFile.consents, said('service', 'assent', { expiresAt: '2026-11-20T00:00:00Z' }), said('tracing', 'assent'), said('interpreter', 'withdrawal')], now);
    expect(Object.fromEntries(today.map(({ scope, standing }) => [scope, standing]))).toEqual({
      photo: 'refused',
      share_health: 'vital',
      service: 'expired',
      tracing: 'granted',
      interpreter: 'withdrawn',
    });
  });
});
