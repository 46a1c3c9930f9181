import { provideRouter } from '@angular/router';
import { AuthorityPackageDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { render, screen } from '@testing-library/angular';
import { PackagePage } from './package-page';

const page = (change: object = {}) => ({
  authorityPackage: {
    id: 'f1-0000-1', sent: false, at: null, recipient: null, receipt: null, receivedAt: null, legalBasis: null, by: null, whitelist: ['identity', 'counsel'], accompaniment: 'unaccompanied', protectionSigns: true, partsKept: 0,
    requestedMeasures: ['Escuela · Inscribir'], identity: { names: 'Petrona Matías', childCode: 'K-90ab', caseNo: 'TAP-2026-0412', birthDate: '2011-05-03', sex: 'female', nationalities: ['GT'], languages: ['mam'] },
    location: { kind: 'CAS_private', state: 'Chiapas', municipality: null, facility: null }, persons: [{ mark: 'P1', relation: 'grandparent', name: 'Juana Matías', verified: true }], representatives: [], options: [],
    statements: [{ place: 'care', topic: 'E.arrangement', optionId: null, factor: null, effect: null, weight: null, text: null, translation: null, answer: { choices: ['centre'] }, withheld: false, notes: [1] }],
    notes: [{ number: 1, origin: 'Centro', kind: 'interview', section: null, discipline: null, date: '2026-11-02', reliability: 'B' }],
    decision: { outcome: 'return_extended', decision: 'approved', destinationCountry: 'GT', conditions: null, followUp: 'Llamadas', reviewOn: null, reasons: [{ heading: 'S', text: 'No se halló riesgo.' }] },
    counsel: [{ name: 'Rodrigo Tamez', email: 'rodrigo@demo.cobijo.example' }], ...change,
  },
});

describe('the package for the authority', () => {
  const open = (answer: object) => render(PackagePage, { inputs: { caseFileId: 'f1' }, providers: [new WebAnswers().answer(AuthorityPackageDocument, answer).provide(), provideRouter([])] });

  it('shows what would leave and what never leaves, a reserved place by its state (domain §8.3; R82)', async () => {
    await open(page());
    await screen.findByText('Todavía no se envía: esto es exactamente lo que saldría.');
    screen.getByText('El relato de una solicitud de asilo');
    screen.getByText('Centro de asistencia social privado, lugar reservado, Chiapas');
    screen.getByText('P1: Juana Matías, Abuela o abuelo, vínculo verificado');
    screen.getByText('Escuela · Inscribir');
  });

  it('keeps the receipt of what left', async () => {
    await open(page({ sent: true, recipient: 'PPNNA-CHIS', receipt: 'PPNNA/0412/2026', receivedAt: '2026-11-20T16:00:00Z', legalBasis: 'legal_duty', by: 'Daniela Quirós' }));
    await screen.findByText('Acuse PPNNA/0412/2026. Sustento: deber legal. Envió Daniela Quirós.');
  });
});
