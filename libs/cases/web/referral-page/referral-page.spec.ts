import { provideRouter } from '@angular/router';
import {
  DecideConflictCheckDocument, DuplicateCandidatesDocument, LeadSocialWorkersDocument, RatifyReferralDocument, RecordDuplicateVerdictDocument, ReferralPageDocument,
  ScreenEligibilityDocument, SessionDocument, TriageReferralDocument,
} from '@cobijo/graphql/generated/client/graphql';
import { Session } from '@cobijo/access/web/session';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { configure, fireEvent, render, screen, within } from '@testing-library/angular';
import { ReferralPage } from './referral-page';

// Duplicates and searches wait for a pause in the typing.
jest.setTimeout(20_000);
configure({ dom: { asyncUtilTimeout: 4000 } });

const referral = {
  id: 'r1', referralNo: 'TAP-E-2026-0001', receivedAt: '2026-11-23T16:41:00Z', channel: 'text', sourceType: 'self_child', sourceName: null, sourcePhone: null, sourceEmail: null,
  safeContact: 'Solo mensajes', callBack: 'no', adultPhone: false, adultPhoneOkByChild: null, officeRegion: 'south', locationCode: null, locationText: null, locationRestricted: true,
  authorityPresent: null, summary: 'Están en un hotel', childWords: 'No nos dejan salir', emergencyFlags: [{ flag: 'in_detention', answer: 'yes' }], priority: 0, state: 'screening',
  decisionReason: null, referredTo: null, decidedAt: null, decidedByName: null, ratifyBy: null, ratifiedAt: null, takenByName: 'Noé Chávez', version: 4,
  persons: [{ id: 'p1', name: 'Wilmer P.', motherName: null, age: 16, sex: 'male', nationality: 'HN', language: null, isChild: true, relation: 'self', documentNumber: null, authoritySays: null, withAdult: null, childId: null, verdicts: [] }],
  eligibility: null, conflictCheck: { adverseParties: 'El padre', found: 'confirmed', decision: null, reason: null, byName: 'Noé Chávez', decidedByName: null }, files: [],
};

async function open(over: object = {}, roles: readonly string[] = ['SUP_L']) {
  const server = new WebAnswers()
    .answer(ReferralPageDocument, { referral: { ...referral, ...over } })
    .answer(DuplicateCandidatesDocument, { duplicateCandidates: [] })
    .answer(LeadSocialWorkersDocument, ({ officeId }) => ({ staff: [officeId === 'o1' ? { id: 'u1', name: 'Lucía Arreola' } : { id: 'u2', name: 'Perla Higuera' }] }))
    .answer(SessionDocument, { demo: true, me: { id: 'me', name: 'Beatriz', roles, discipline: 'legal', officeIds: ['o1'], office: { id: 'o1', code: 'TAP', name: 'Tapachula', timeZone: 'America/Mexico_City' } } });
  const { fixture } = await render(ReferralPage, {
    inputs: { referralId: 'r1' },
    providers: [server.provide(), provideRouter([])],
    configureTestBed: (testBed) => void testBed.inject(Session).load(),
  });
  await fixture.whenStable();
  return { server, settle: () => fixture.whenStable() };
}

describe('a call', () => {
  it("shows the child's words, the alerts, and hides the place from whoever is not on the team (R9)", async () => {
    await open();
    screen.getByText('«No nos dejan salir»');
    screen.getByText('No los dejan salir');
    screen.getByText(/Solo el equipo lo ve/);
  });

  it('R4 R7 shows every reason at once why it is not accepted, where it was pressed', async () => {
    const { server, settle } = await open();
    const block = (rule: string, code: string) => ({ rule, code, kind: 'block', citations: [{ instrument: 'POLICY', article: rule }], params: [] });
    server.answer(TriageReferralDocument, { triageReferral: { __typename: 'Refused', grounds: [block('R4', 'no-eligibility'), block('R4', 'lead-social-worker-missing')] } });
    fireEvent.click(screen.getByRole('radio', { name: 'Aceptar y abrir expediente' }));
    await settle();
    const leads = within(screen.getByLabelText('Trabajadora o trabajador social responsable'));
    leads.getByText('Lucía Arreola');
    expect(leads.queryByText('Perla Higuera')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    await settle();
    const alert = await screen.findByRole('alert');
    within(alert).getByText('Todavía no se dijo a quién corresponde');
    within(alert).getByText('Falta quién será responsable');
    expect(server.inputsOf(TriageReferralDocument)).toMatchObject([{ referralId: 'r1', version: 4, decision: 'accept', childPersonIds: ['p1'], leadUserId: null }]);
  });

  it('R7 keeps the reason for going on although teams must be separate', async () => {
    const { server, settle } = await open();
    const ground = { rule: 'R7', code: 'separate-teams-ordered', kind: 'warn', citations: [], params: [] };
    server.answer(TriageReferralDocument, ({ input }) =>
      'reasons' in (input as object) ? { triageReferral: { __typename: 'ReferralSettled', state: 'accepted', files: [] } } : { triageReferral: { __typename: 'Refused', grounds: [ground] } },
    );
    fireEvent.click(screen.getByRole('radio', { name: 'Aceptar y abrir expediente' }));
    await settle();
    fireEvent.change(screen.getByLabelText('Trabajadora o trabajador social responsable'), { target: { value: 'u1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    fireEvent.input(await screen.findByLabelText(/Razón para continuar/), { target: { value: 'Lucía no conoce al padre' } });
    fireEvent.click(screen.getByRole('button', { name: 'Continuar con estas razones' }));
    await settle();
    expect(server.inputsOf(TriageReferralDocument).at(-1)).toMatchObject({ leadUserId: 'u1', reasons: [{ code: 'separate-teams-ordered', reason: 'Lucía no conoce al padre' }] });
  });

  it('R4 screens the groups, and asks for another door when it is none of them', async () => {
    const { server, settle } = await open();
    server.answer(ScreenEligibilityDocument, { screenEligibility: { __typename: 'EligibilityScreened', result: 'eligible' } });
    screen.getByLabelText(/A qué otro servicio acudir/);
    fireEvent.click(screen.getByRole('checkbox', { name: /EL1/ }));
    await settle();
    expect(screen.queryByLabelText(/A qué otro servicio acudir/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Guardar grupos' }));
    await settle();
    expect(server.inputsOf(ScreenEligibilityDocument)).toMatchObject([{ referralId: 'r1', categories: ['EL1'], onwardService: null }]);
  });

  it('R7 lets only a supervisor see the decision on a conflict', async () => {
    const { server, settle } = await open();
    server.answer(DecideConflictCheckDocument, { decideConflictCheck: { __typename: 'ConflictChecked', standing: 'separate_teams' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Equipos separados' }));
    fireEvent.input(screen.getByLabelText('Razón'), { target: { value: 'El padre es usuario' } });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar decisión' }));
    await settle();
    expect(server.inputsOf(DecideConflictCheckDocument)).toMatchObject([{ decision: 'separate_teams', reason: 'El padre es usuario' }]);
  });

  it('R7 does not offer it to intake', async () => {
    await open({}, ['INT']);
    expect(screen.queryByRole('button', { name: 'Guardar decisión' })).toBeNull();
    screen.getByText(/Falta la decisión de la supervisión legal/);
  });

  it('shows a settled call with its files, and lets a supervisor ratify an emergency', async () => {
    const settled = { state: 'accepted', decidedByName: 'Noé Chávez', decidedAt: '2026-11-23T17:00:00Z', ratifyBy: '2026-11-24T17:00:00Z', files: [{ caseFileId: 'f1', caseNo: 'TAP-2026-0001' }] };
    const { server, settle } = await open(settled);
    expect(screen.getByRole('link', { name: 'Abrir TAP-2026-0001' }).getAttribute('href')).toBe('/expedientes/f1');
    expect(screen.queryByRole('button', { name: 'Guardar' })).toBeNull();
    server.answer(RatifyReferralDocument, { ratifyReferral: { __typename: 'Refused', grounds: [{ rule: 'R4', code: 'ratified-by-same-hand', kind: 'block', citations: [], params: [] }] } });
    fireEvent.click(screen.getByRole('button', { name: 'Ratificar' }));
    await settle();
    expect((await screen.findByRole('alert')).textContent).toContain('Lo abrió usted');
  });

  it('R6 keeps a verdict given on the page', async () => {
    const { server, settle } = await open();
    const alike = { childId: 'c1', score: 0.9, band: 'much', childCode: 'N-1', name: 'Wílmer Paz', birthDate: null, nationalities: [], siblingNames: [], signs: [] };
    server.answer(DuplicateCandidatesDocument, { duplicateCandidates: [alike] }).answer(RecordDuplicateVerdictDocument, { recordDuplicateVerdict: { __typename: 'DuplicateVerdictRecorded', verdict: 'same' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Es la misma' }));
    await settle();
    expect(server.inputsOf(RecordDuplicateVerdictDocument)).toMatchObject([{ referralPersonId: 'p1', otherChildId: 'c1', verdict: 'same' }]);
  });
});
