import { provideRouter } from '@angular/router';
import { DeterminationPageDocument, FileChallengeDocument, RegisterOfficialDeterminationDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { DeterminationPage } from './determination-page';

const determination = (change: object = {}) => ({
  id: 'd1', number: 1, kind: 'BID-A', authorityLevel: 'internal_recommendation', track: 'ordinary', state: 'transmitted', outcome: 'return_extended', decision: 'approved_modified', destinationCountry: 'GT', conditions: 'Beca', followUp: 'Llamadas',
  reviewOn: '2027-01-20', viewWeight: 'determining', viewFollowed: 'yes', viewReason: 'Lo sostiene', siblingsReason: null, competentAuthority: null, signatoryAuthority: null, signedOn: null, divergent: false, decidedAt: '2026-11-20T17:00:00Z', ratifyBy: null,
  transmittedAt: '2026-11-21T17:00:00Z', notifiedChildAt: null, notifiedChildLanguage: null, notifiedRepresentativeAt: null, inForceFrom: null, validUntil: null, challengeWindowEnds: null, suspensionReason: null, significantChange: null,
  significantChangeAt: null, version: 2, reasons: [{ heading: 'S', text: 'Sin riesgo' }], votes: [{ name: 'Ofelia Cen', discipline: 'medicine', recused: false, vote: 'defer', dissent: 'La secundaria queda lejos.' }], bars: [], ...change,
});
const official = determination({
  id: 'd2', number: 2, authorityLevel: 'official_ppnna', state: 'in_force', signatoryAuthority: 'PPNNA-CHIS', signedOn: '2026-11-22', inForceFrom: '2026-11-22', validUntil: '2027-02-20', votes: [], reasons: [],
  notifiedChildAt: '2026-11-22T17:00:00Z', notifiedRepresentativeAt: '2026-11-22T18:00:00Z', bars: [{ rule: 'R59', code: 'held-by-challenge', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '92-X' }], params: [] }],
});
const page = (change: object = {}) => ({
  determinationPage: {
    caseFileId: 'f1', childName: 'Petrona', bidState: 'decided', competentAuthority: 'PPNNA-CHIS', languages: ['mam'], siblingsTogether: 0, mayTransmit: false, mayRegister: true, mayRecord: true, mayChallenge: true, mayDecideChallenge: false,
    recommendation: determination(), official: null, earlier: [], challenges: [], silence: { level: 'amber', since: '2026-10-30', amberOn: '2026-11-23', redOn: '2026-12-14', actions: ['promotion_letter'] }, deciders: [], ...change,
  },
  documentsOfFile: { documents: [{ id: 'doc1', title: 'Determinación PPNNA', voidedAt: null }] },
});

describe('the determination of a file', () => {
  afterEach(() => speak('es'));
  const open = async (server: WebAnswers) => {
    const view = await render(DeterminationPage, { inputs: { caseFileId: 'f1' }, providers: [server.provide(), provideRouter([])] });
    await view.fixture.whenStable();
    return view;
  };

  it('R60 keeps recommendation and official determination apart, and says that silence decides nothing', async () => {
    await open(new WebAnswers().answer(DeterminationPageDocument, page()));
    screen.getByRole('region', { name: 'Recomendación del panel' });
    expect(screen.getByRole('region', { name: 'Determinación oficial' }).textContent).toContain('La autoridad todavía no determina.');
    screen.getByText('La autoridad tarda');
    screen.getByText('Envíe un oficio de promoción');
    screen.getByText('La secundaria queda lejos.');
  });

  it('R54 shows why a paper cannot be registered, in both languages', async () => {
    const grounds = [{ rule: 'R54', code: 'official-signatory-not-competent', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '122' }], params: [{ name: 'competent', value: 'PPNNA-CHIS' }] }];
    const server = new WebAnswers().answer(DeterminationPageDocument, page()).answer(RegisterOfficialDeterminationDocument, { registerOfficialDetermination: { __typename: 'Refused', grounds } });
    const { fixture } = await open(server);
    fireEvent.click(screen.getByRole('button', { name: 'Registrar determinación oficial' }));
    fireEvent.change(await screen.findByRole('combobox', { name: 'Documento firmado' }), { target: { value: 'doc1' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Sentido' }), { target: { value: 'return_extended' } });
    fireEvent.click(screen.getByRole('button', { name: 'Registrar' }));
    await screen.findByText('Firma una autoridad que no es la competente');
    await waitFor(() => expect(server.inputsOf(RegisterOfficialDeterminationDocument)).toMatchObject([{ documentId: 'doc1', outcome: 'return_extended', signatoryAuthority: 'PPNNA-CHIS' }]));
    speak('en');
    await fixture.whenStable();
    screen.getByText('The signing authority is not the competent one');
  });

  it('R57 asks about brothers and sisters only where there are any, and sends the ground for parting them (LGDNNA 27-IV)', async () => {
    const grounds = [{ rule: 'R57', code: 'siblings-not-answered', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '27-IV' }], params: [{ name: 'siblings', value: '1' }] }];
    const server = new WebAnswers().answer(DeterminationPageDocument, page({ siblingsTogether: 1 })).answer(RegisterOfficialDeterminationDocument, { registerOfficialDetermination: { __typename: 'Refused', grounds } });
    await open(server);
    fireEvent.click(screen.getByRole('button', { name: 'Registrar determinación oficial' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Registrar' }));
    await screen.findByText('No se dice si sus hermanas o hermanos siguen a su lado');
    fireEvent.click(screen.getByRole('radio', { name: 'Les separa' }));
    fireEvent.input(await screen.findByRole('textbox', { name: 'Qué motivo da para separarles' }), { target: { value: 'Lo agredió' } });
    fireEvent.click(screen.getByRole('button', { name: 'Registrar' }));
    await waitFor(() => expect(server.inputsOf(RegisterOfficialDeterminationDocument).at(-1)).toMatchObject({ splitsSiblings: true, siblingsReason: 'Lo agredió' }));
  });

  it('says where to write her language down when none is on record (LGDNNA 92-V)', async () => {
    await open(new WebAnswers().answer(DeterminationPageDocument, page({ languages: [], official: { ...official, state: 'registered', notifiedChildAt: null } })));
    fireEvent.click(screen.getByRole('button', { name: 'Avisar en persona' }));
    expect((await screen.findByRole('link', { name: 'Anotarla en Familia' })).getAttribute('href')).toBe('/expedientes/f1/familia');
  });

  it('R59 shows that execution waits, and files a challenge in the child\'s words', async () => {
    const server = new WebAnswers().answer(DeterminationPageDocument, page({ official })).answer(FileChallengeDocument, { fileChallenge: { __typename: 'ChallengeFiled', id: 'c1', holdsExecution: true } });
    await open(server);
    screen.getByText(/Hay una inconformidad pendiente/);
    fireEvent.click(screen.getByRole('button', { name: 'Pedir que se piense otra vez' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'La niña, el niño o adolescente' }));
    fireEvent.input(screen.getByRole('textbox', { name: /Con sus palabras/ }), { target: { value: '«Ya no quiero ir»' } });
    fireEvent.click(screen.getByRole('button', { name: 'Presentar' }));
    await waitFor(() => expect(server.inputsOf(FileChallengeDocument)).toMatchObject([{ requestedBy: 'child', kind: 'internal_reconsideration', words: '«Ya no quiero ir»' }]));
    await screen.findByText(/La ejecución espera/);
  });
});
