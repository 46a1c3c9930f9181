import { provideRouter } from '@angular/router';
import { AttestSafeguardDocument, AuthoriseReturnDocument, RecordFearExpressedDocument, ReturnPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/angular';
import type { Guard } from '../../rules/guards';
import { arrangedWith, petronaWith, stated } from '../../rules/petrona.fixture';
import type { ReturnFacts } from '../../rules/return-facts';
import { guardSheet } from '../../rules/return-safeguards';
import { ReturnPage } from './return-page';

const named = (params: Guard['params']) => Object.entries(params).map(([name, value]) => ({ name, value: String(value) }));

// The sheet as the server computes it: the same rules, from Petrona's facts.
const rowsOf = (facts: ReturnFacts) =>
  guardSheet(facts).map((row) => ({
    guard: row.guard,
    group: row.group,
    status: row.status,
    cureAct: row.cure?.act ?? null,
    cureBy: row.cure?.by ?? null,
    grounds: row.grounds.map((ground) => ({ ...ground, citations: [...ground.citations], params: named(ground.params) })),
    params: named(row.params),
    proof: row.proof && { ...row.proof, at: row.proof.at.toISOString() },
  }));
const missing = petronaWith({ signatures: [], challengeWindowEnds: '2026-12-04', ...stated('G22', null), ...arrangedWith({ escortName: null }) });

const sheet = (facts: ReturnFacts, changes: object = {}) => ({
  returnSheet: {
    caseFileId: 'f1',
    childName: 'Petrona',
    ownCountries: ['GT'],
    digest: 'digest-1',
    acts: ['attest', 'arrange', 'authorise', 'waiver', 'fear'],
    request: {
      id: 'r1', state: 'arranging', requestedBy: 'child', requestedAt: '2026-11-01T18:00:00Z', destination: 'GT', statedReason: 'Quiere volver', holdCause: null, heldAt: null,
      challengeWindowEnds: '2026-11-27', waivedAt: null, lastWords: null, lastAskedAt: null,
      arrangement: { departureAt: '2026-11-30T14:00:00Z', receiverName: 'Juana Matías', version: 1, siblingsTravelling: [], familyTravelling: [], reintegrationActions: [] },
    },
    guards: rowsOf(facts),
    signatures: [],
    followUps: [],
    resolution: null,
    companions: [],
    steps: [],
    ...changes,
  },
  documentsOfFile: { mayAttach: true, sensitivities: ['S2'], documents: [{ id: 'd1', title: 'Oficio PGN-412', date: '2026-11-11', voidedAt: null }] },
});

async function open(data: object, inputs: object = {}) {
  const server = new WebAnswers().answer(ReturnPageDocument, data);
  const { fixture } = await render(ReturnPage, { inputs: { caseFileId: 'f1', ...inputs }, providers: [server.provide(), provideRouter([])] });
  await fixture.whenStable();
  return { server, settle: () => fixture.whenStable() };
}

describe('the guard sheet on the screen', () => {
  afterEach(() => speak('es'));

  it('shows 22 safeguards in five parts, with five counts that add to 22 and filter', async () => {
    const { settle } = await open(sheet(missing));
    const tally = within(screen.getByRole('group', { name: 'Resumen de las 22 salvaguardas' }));
    const counts = tally.getAllByRole('button').map((button) => Number(button.textContent.match(/\d+/)?.[0]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(22);
    fireEvent.click(tally.getByRole('button', { name: /no cumplidas/ }));
    await settle();
    screen.getByText(/Se muestran 2 de 22/);
    screen.getByText('Sin impugnación pendiente y plazo concluido', { exact: false });
    expect(screen.queryByText('El plan de restitución incluye la salida')).toBeNull();
  });

  it('names document and person where a fact comes from outside, and has no control where it is computed', async () => {
    await open(sheet(missing));
    const attested = screen.getByText('El país de destino confirmó la recepción').closest('li');
    expect(attested?.textContent).toMatch(/Consta por escrito\..*Constancia G14\. Lo adjuntó Daniela Quirós/);
    const computed = screen.getByText('Determinación oficial, vigente, con este destino').closest('li');
    expect(within(computed ?? document.body).queryByRole('link')).toBeNull();
    screen.getByRole('link', { name: 'Adjuntar constancia para G22' });
  });

  it('G9 G12 G17 says with each safeguard that does not stand why, by which article, and leads to what would cure it', async () => {
    await open(sheet(petronaWith({ challengeWindowEnds: '2026-12-04', ...arrangedWith({ escortName: null, receiver: { kind: 'family', verificationStatus: 'verified', willing: true, able: true, atRisk: null } }) })));
    const row = (title: string) => within(screen.getByText(title).closest('li') ?? document.body);
    const waiting = row('Sin impugnación pendiente y plazo concluido');
    waiting.getByText(/El plazo para impugnar sigue abierto\./);
    waiting.getByText(/92-X/);
    const receiver = row('Quien recibe es apto, quiere y puede');
    receiver.getByText(/Nadie ha dicho si quien recibe es un peligro/);
    expect(receiver.getByRole('link', { name: 'Valorarlo y anotar la señal de peligro en Familia' }).getAttribute('href')).toBe('/expedientes/f1/familia');
    expect(row('Acompañante con nombre y llegada de día').getByRole('link', { name: 'Nombrar acompañante' }).getAttribute('href')).toBe('/expedientes/f1/retorno/preparar');
  });

  it('keeps the act focusable while safeguards are missing, and shows every ground where it was pressed', async () => {
    const { server, settle } = await open(sheet(missing));
    const grounds = rowsOf(missing).flatMap((row) => (row.status === 'at-signing' ? [] : row.grounds));
    server.answer(AuthoriseReturnDocument, { authoriseReturn: { __typename: 'Refused', grounds } });
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Autorizar retorno' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.disabled).toBe(false);
    screen.getByText('Faltan 3 salvaguardas');
    fireEvent.click(button);
    await settle();
    const panel = within(await screen.findByRole('alert'));
    panel.getByRole('heading', { name: 'El retorno de Petrona todavía no procede' });
    panel.getByText('El plazo para impugnar sigue abierto');
    panel.getByText('No hay acompañante con nombre y teléfono');
    expect(panel.getByRole('link', { name: 'Nombrar acompañante' }).getAttribute('href')).toBe('/expedientes/f1/retorno/preparar');
    expect(document.activeElement?.textContent).toContain('El plazo para impugnar sigue abierto');
    expect(server.inputsOf(AuthoriseReturnDocument)).toMatchObject([{ caseFileId: 'f1', sheetDigest: 'digest-1' }]);
  });

  it('R68 stops by one press and asks for the words afterwards', async () => {
    const { server, settle } = await open(sheet(missing));
    server.answer(RecordFearExpressedDocument, { recordFearExpressed: { __typename: 'FearRecorded', screenBy: '2026-11-30T18:00:00Z', state: 'stopped' } });
    fireEvent.click(screen.getByRole('button', { name: 'Tiene miedo o dijo que no' }));
    await settle();
    expect(server.inputsOf(RecordFearExpressedDocument)).toMatchObject([{ caseFileId: 'f1', kind: 'fear' }]);
    fireEvent.input(await screen.findByLabelText('Qué dijo, con sus palabras'), { target: { value: 'Mi tío volvió' } });
    await settle();
    fireEvent.click(screen.getByRole('button', { name: 'Guardar sus palabras' }));
    await settle();
    expect(server.inputsOf(RecordFearExpressedDocument)[1]).toMatchObject({ words: 'Mi tío volvió' });
  });

  it('states a fact with its paper, and keeps what was chosen when the paper is missing', async () => {
    const { server, settle } = await open(sheet(missing), { panel: 'constancia', item: 'G22' });
    server.answer(AttestSafeguardDocument, { attestSafeguard: { __typename: 'Invalid', problems: [{ field: 'documentId', code: 'not-found', params: [] }] } });
    const form = within(screen.getByRole('region', { name: 'Constancia para G22' }));
    fireEvent.click(form.getByLabelText('Pertenencias'));
    fireEvent.click(form.getByRole('button', { name: 'Guardar' }));
    await settle();
    expect(server.inputsOf(AttestSafeguardDocument)).toMatchObject([{ guard: 'G22', items: ['belongings'], documentId: '' }]);
    expect(form.getByLabelText<HTMLInputElement>('Pertenencias').checked).toBe(true);
    await waitFor(() => expect(form.getByLabelText('Documento que lo muestra').getAttribute('aria-invalid')).toBe('true'));
  });

  it('says what stopped it, and offers a removal against the safeguards to be written down with them filled in', async () => {
    const held = { state: 'stopped', holdCause: 'fear', heldAt: '2026-11-30T14:10:00Z', destination: 'GT', arrangement: null };
    await open(sheet(missing, { request: held, acts: ['resume', 'fear'] }));
    screen.getByText(/Detenido por miedo o un no/);
    expect(screen.queryByRole('button', { name: 'Autorizar retorno' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Registrar retorno irregular' }).getAttribute('href')).toBe('/expedientes/f1/ruta/retorno-irregular?guards=G9,G17,G21,G22');
  });

  it('speaks English, and says when nobody asked for a return', async () => {
    const { settle } = await open(sheet(missing, { request: null, guards: [], acts: ['request'] }));
    screen.getByText(/Nadie ha pedido un retorno/);
    speak('en');
    await settle();
    screen.getByText(/Nobody has asked for a return/);
    screen.getByRole('heading', { name: 'Guard sheet of the return' });
  });
});
