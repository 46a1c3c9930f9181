import {
  arrangedWith,
  atTheDoor,
  attested,
  decidedWith,
  petrona,
  petronaWith,
  stated,
} from './petrona.fixture';
import { failedGuards, guardSheet, mayAuthoriseReturn, mayDepart } from './return-safeguards';
import type { ReturnFacts } from './return-facts';

const days = (count: number): Date => new Date(petrona.now.getTime() - count * 86_400_000);
const resolved = (changes: Partial<NonNullable<ReturnFacts['resolution']>>): Partial<ReturnFacts> => ({
  resolution: petrona.resolution && { ...petrona.resolution, ...changes },
});
const received = (
  changes: Partial<NonNullable<ReturnFacts['arrangement']['receiver']>>,
): Partial<ReturnFacts> =>
  arrangedWith({ receiver: petrona.arrangement.receiver && { ...petrona.arrangement.receiver, ...changes } });
const [beatriz] = petrona.signatures;
const signer = { userId: 'beatriz', discipline: 'legal', roles: ['SUP_L'], affiliations: [] };

// One row per ground. Facts that differ from Petrona's, and exactly the codes that refuse.
const rows: readonly (readonly [title: string, facts: Partial<ReturnFacts>, codes: readonly string[]])[] = [
  [
    'G1 refuses when the plan names another child (R61, LGDNNA 97)',
    { plan: petrona.plan && { ...petrona.plan, childId: 'juana' } },
    ['return-identity-differs'],
  ],
  [
    'G1 refuses while a query of identity is open (R61)',
    { duplicateQueriesOpen: 1 },
    ['identity-query-open'],
  ],
  [
    'G1 refuses until somebody states that the travel document is hers (R61)',
    stated('G1', null),
    ['travel-document-not-attested'],
  ],
  [
    'G2 refuses without a determination (R62, LGDNNA 97)',
    { determination: null, competentPpnna: 'PPNNA-CHIS' },
    ['return-without-determination', 'competence-unknown'],
  ],
  [
    'G2 refuses on an internal recommendation, which is never official (LM 112-III)',
    decidedWith({ authorityLevel: 'internal_recommendation' }),
    ['return-determination-not-official'],
  ],
  [
    'G2 refuses on a suspended determination (LGDNNA 97)',
    decidedWith({ state: 'suspended' }),
    ['return-determination-not-in-force'],
  ],
  [
    'G2 refuses before the determination takes effect (LGDNNA 97)',
    decidedWith({ inForceFrom: '2026-12-01' }),
    ['return-determination-not-in-force'],
  ],
  [
    'G2 refuses on an expired determination (LGDNNA 97)',
    decidedWith({ validUntil: '2026-11-28' }),
    ['return-determination-expired'],
  ],
  [
    'G2 refuses when the determination is to stay (LGDNNA 97)',
    decidedWith({ outcome: 'reunify_MX' }),
    ['determination-is-not-return'],
  ],
  [
    'G2 refuses a return that was found not to be in her best interest (LGDNNA 97)',
    decidedWith({ decision: 'not_in_best_interest' }),
    ['determination-is-not-return'],
  ],
  [
    'G2 refuses another destination than the determined one (LGDNNA 97)',
    decidedWith({ destinationCountry: 'HN' }),
    ['determination-names-other-destination'],
  ],
  [
    'G3 refuses when a municipal DIF signed (LGDNNA 122)',
    decidedWith({ signatoryAuthority: 'SMDIF-COMITAN' }),
    ['signatory-not-competent'],
  ],
  [
    'G3 refuses while it is unknown who signed (LGDNNA 122)',
    decidedWith({ signatoryAuthority: null }),
    ['competence-unknown'],
  ],
  [
    'G3 refuses when another authority is competent by now (LGDNNA 122)',
    { competentPpnna: 'PPNNA-OAX' },
    ['competence-changed'],
  ],
  [
    'G3 refuses until somebody states that nobody disputes the competence (LGDNNA 122)',
    stated('G3', null),
    ['competence-dispute-not-excluded'],
  ],
  ['G4 refuses without a plan in force (LM 112-III)', { plan: null }, ['no-plan-in-force']],
  [
    'G4 refuses when the plan chooses to stay (LM 112-III, 20-IV)',
    { plan: petrona.plan && { ...petrona.plan, migrationMeasure: 'stay_regularise' } },
    ['plan-does-not-choose-return'],
  ],
  ['G5 refuses without a resolution (LM 112-III)', { resolution: null }, ['no-inm-resolution']],
  [
    'G5 refuses on a deportation (LM 120)',
    resolved({ kind: 'deportation' }),
    ['resolution-not-assisted-return'],
  ],
  [
    'G5 refuses a resolution older than the plan (LM 112-III)',
    resolved({ issuedAt: '2026-10-01' }),
    ['resolution-before-plan'],
  ],
  [
    'G5 refuses a resolution that was not served on the representative (LGDNNA 92-I)',
    resolved({ servedRepresentativeAt: null }),
    ['resolution-not-served'],
  ],
  [
    'G5 refuses reasons in a language that she does not speak (LGDNNA 92-IX)',
    resolved({ language: 'spa' }),
    ['resolution-not-understood'],
  ],
  [
    'G6 refuses a child who was not informed alone (LGDNNA 83, 92-IV)',
    { informedIndividuallyAt: null },
    ['not-informed-individually'],
  ],
  [
    'G6 refuses a child who was not heard on this return (LGDNNA 71)',
    { hearing: null },
    ['not-heard-on-return'],
  ],
  [
    'G6 refuses when nobody wrote how her view weighed (LGDNNA 74)',
    { hearing: petrona.hearing && { ...petrona.hearing, weightGiven: null } },
    ['weight-not-recorded'],
  ],
  [
    'G6 refuses when she said no (LGDNNA 91)',
    { hearing: petrona.hearing && { ...petrona.hearing, refusesReturn: true } },
    ['child-refuses-return'],
  ],
  [
    'G6 refuses when she said no the last time she was asked (LGDNNA 91)',
    { reconfirmation: { at: days(0), willing: false } },
    ['child-refuses-return'],
  ],
  [
    'G7 refuses while a claim is open, and for good once granted (LRPCAP 6, 7)',
    { protectionBars: true },
    ['protection-bars-return'],
  ],
  [
    'G7 refuses while she is undecided (LM 112-V)',
    { ipIntent: 'undecided' },
    ['protection-intent-not-excluded'],
  ],
  ['G7 refuses without a screening (LRPCAP 21)', { ipScreen: null }, ['protection-not-screened']],
  [
    'G7 refuses when a screening found signs (LM 112-V)',
    { ipScreen: { at: days(3), result: 'indicators', refoulementRisk: null } },
    ['protection-indicators-found'],
  ],
  [
    'G7 refuses a screening of 31 days ago (30 d)',
    { ipScreen: { at: days(31), result: 'none_found', refoulementRisk: null } },
    ['protection-screen-old'],
  ],
  [
    'G8 refuses without an assessment of the risk (LGDNNA 96)',
    { returnRisk: null },
    ['return-risk-not-assessed'],
  ],
  [
    'G8 refuses when refoulement is possible (LGDNNA 96, LM 74)',
    { returnRisk: { at: days(3), result: null, refoulementRisk: 'possible' } },
    ['refoulement-risk'],
  ],
  [
    'G8 refuses an assessment of 31 days ago (30 d)',
    { returnRisk: { at: days(31), result: null, refoulementRisk: 'none_found' } },
    ['return-risk-old'],
  ],
  [
    'G9 refuses a return while a challenge is pending (LGDNNA 92-X)',
    { openChallenges: 1 },
    ['challenge-pending'],
  ],
  [
    'G9 refuses while a judge suspends (LA 126, 160)',
    { ordersInForce: [{ kind: 'suspension' }] },
    ['suspension-in-force'],
  ],
  [
    'G9 refuses on the last day of the window (LA 17)',
    { challengeWindowEnds: '2026-11-29' },
    ['challenge-window-open'],
  ],
  [
    'G9 refuses while the window is unknown (LA 17)',
    { challengeWindowEnds: null },
    ['challenge-window-unknown'],
  ],
  [
    'G9 refuses a waiver without counsel (LGDNNA 92-X)',
    {
      challengeWindowEnds: '2026-12-04',
      waiver: { at: days(1), byChild: true, byRepresentative: true, counselAdvised: false },
    },
    ['challenge-window-open'],
  ],
  [
    'G10 refuses without a lawyer (LGDNNA 92-VII)',
    { representations: petrona.representations.slice(1) },
    ['no-counsel'],
  ],
  [
    'G10 refuses without a representative (LGDNNA 106)',
    { representations: petrona.representations.slice(0, 1) },
    ['no-representative'],
  ],
  [
    'G10 refuses when one was not served (LGDNNA 92-VIII)',
    { representations: petrona.representations.map((one) => ({ ...one, servedAt: null })) },
    ['representation-not-served'],
  ],
  [
    'G10 refuses a representative in conflict (LGDNNA 106)',
    { representations: petrona.representations.map((one) => ({ ...one, conflictOfInterest: true })) },
    ['representation-in-conflict'],
  ],
  [
    'G11 refuses while a proceeding requires her to stay (LM 113)',
    { proceedingsRequiringStay: 1 },
    ['proceeding-requires-stay'],
  ],
  [
    'G11 refuses under a judicial bar of exit (LM 48)',
    { ordersInForce: [{ kind: 'exit_bar' }] },
    ['exit-bar-in-force'],
  ],
  [
    'G11 refuses until somebody states that nothing requires her to stay (LM 52-V-a)',
    stated('G11', null),
    ['victim-status-not-attested'],
  ],
  ['G12 refuses without a receiver (LGDNNA 91)', arrangedWith({ receiver: null }), ['no-receiver']],
  [
    'G12 refuses a grandmother whose kinship is not proven (GC6 82)',
    received({ verificationStatus: 'pending' }),
    ['receiver-not-verified'],
  ],
  [
    'G12 refuses a receiver who is not able (GC6 82)',
    received({ able: null }),
    ['receiver-unwilling-or-unable'],
  ],
  ['G12 refuses a receiver with a sign of risk (GC6 82)', received({ atRisk: true }), ['receiver-at-risk']],
  ['G12 refuses a receiver of whom nobody has said whether there is a danger (GC6 82)', received({ atRisk: null }), ['receiver-risk-unknown']],
  ['G12 refuses without a home study (GC6 82)', stated('G12', null), ['home-study-not-attested']],
  [
    'G12 refuses a home study that says nothing about safety (GC6 82)',
    stated('G12', attested('G12', { items: ['verified', 'willing', 'able'] })),
    ['attestation-incomplete'],
  ],
  [
    'G12 refuses a plan of the State in place of a study of the family that receives (GC6 82)',
    stated('G12', attested('G12', { items: ['state_reception_plan'] })),
    ['attestation-incomplete'],
  ],
  [
    'G12 refuses a home study where no family receives (LGDNNA 91)',
    received({ kind: 'state_care', verificationStatus: null, willing: null, able: null }),
    ['attestation-incomplete'],
  ],
  ['G13 refuses to leave a brother behind (LM 120)', { siblingsToKeepTogether: 1 }, ['sibling-left-behind']],
  ['G13 refuses to leave family behind (LM 120)', { familyToKeepTogether: 1 }, ['family-left-behind']],
  [
    'G14 refuses a destination that is not her country (LM 121)',
    { destination: 'HN', ...decidedWith({ destinationCountry: 'HN' }) },
    ['destination-not-own-country'],
  ],
  [
    'G14 refuses until the other country agreed in writing (LM 120)',
    stated('G14', null),
    ['reception-not-confirmed'],
  ],
  ['G15 refuses under the shield (LM 112-V)', { asylumShield: true }, ['consular-shield-on']],
  [
    'G15 refuses when she refused the consulate (LM 112-V)',
    { consularConsent: 'refused' },
    ['consular-contact-refused'],
  ],
  ['G15 refuses without a notice (LM 112-III)', stated('G15', null), ['consular-notice-not-attested']],
  [
    'G15 refuses a notice of three days before: 72 hours may not have passed since (72 h)',
    stated('G15', attested('G15', { factOn: '2026-11-26' })),
    ['consular-notice-late'],
  ],
  ['G16 refuses without an examination (LGDNNA 50)', stated('G16', null), ['fitness-not-attested']],
  [
    'G16 refuses an examination of 28 days ago (7 d)',
    stated('G16', attested('G16', { factOn: '2026-11-02' })),
    ['fitness-exam-old'],
  ],
  [
    'G16 refuses a statement that has run out',
    stated('G16', attested('G16', { validUntil: '2026-11-28' })),
    ['attestation-expired'],
  ],
  ['G17 refuses without a named escort (LM 112-III)', arrangedWith({ escortName: null }), ['no-escort']],
  ['G17 refuses an escort of unknown training (LM 112-III)', stated('G17', null), ['escort-not-attested']],
  [
    'G17 refuses a transport with unrelated adults (LM 112-III)',
    arrangedWith({ withUnrelatedAdults: true }),
    ['unrelated-adult-transport'],
  ],
  ['G17 refuses an arrival at night', arrangedWith({ arrivalHour: 22 }), ['arrival-at-night']],
  ['G17 refuses an unknown hour of arrival', arrangedWith({ arrivalHour: null }), ['arrival-time-unknown']],
  ['G18 refuses while she is detained (LM 99)', { detainedNow: true }, ['child-detained-now']],
  ['G18 refuses while nobody knows where she lives (LM 99)', { placement: null }, ['placement-unknown']],
  [
    'G18 refuses an unlawful placement (LM 99)',
    { placement: { kind: 'CAS_private', lawful: false } },
    ['placement-not-lawful'],
  ],
  [
    'G19 refuses without a plan of reintegration (LGDNNA 123-VI)',
    arrangedWith({ reintegrationActions: 0 }),
    ['no-reintegration-plan'],
  ],
  [
    'G19 refuses until somebody there accepted the follow-up (LGDNNA 123-VI)',
    stated('G19', null),
    ['follow-up-not-accepted'],
  ],
  [
    'G20 refuses under a stop order of any discipline (R66)',
    { openStopOrders: [{ discipline: 'psychology' }] },
    ['return-stop-order'],
  ],
  [
    'G20 refuses after a significant change (LGDNNA 97)',
    decidedWith({ significantChangeAt: days(1) }),
    ['significant-change'],
  ],
  [
    'G20 refuses after fear that came later than the decision (R68)',
    { lastFearAt: days(1) },
    ['fear-expressed'],
  ],
  [
    'G20 refuses while an alert for her life is overdue',
    { overduePriorityAlerts: 1 },
    ['priority-alert-overdue'],
  ],
  [
    'G21 refuses one person signing twice (R67)',
    { signatures: [signer, { ...signer, discipline: 'coordination', roles: ['GOV'] }] },
    ['signers-same-person'],
  ],
  [
    'G21 refuses two people of one discipline (R67)',
    { signatures: [signer, { ...signer, userId: 'rodrigo', roles: ['GOV'] }] },
    ['signers-same-discipline'],
  ],
  [
    'G21 refuses two legal supervisors: one signature is the liaison’s (R67)',
    { signatures: [signer, { ...signer, userId: 'aida', discipline: 'psychology' }] },
    ['signers-of-one-side'],
  ],
  [
    'G21 refuses the author of the assessment (R67)',
    { assessmentAuthorIds: ['beatriz'] },
    ['signer-is-author'],
  ],
  [
    'G21 refuses a signer of the migration authority (R67)',
    { signatures: [{ ...signer, affiliations: ['INM'] }, ...petrona.signatures.slice(1)] },
    ['signer-from-immigration-authority'],
  ],
  [
    'G22 refuses until somebody checked her things (LM 119-VII)',
    stated('G22', null),
    ['belongings-not-attested'],
  ],
  [
    'G22 refuses when her money is missing (LM 119-VII)',
    stated('G22', attested('G22', { items: ['belongings', 'documents'] })),
    ['attestation-incomplete'],
  ],
];

describe('the guard sheet', () => {
  it('lets Petrona leave when all 22 stand (V4, R62)', () => {
    expect(mayDepart(petrona)).toPermit();
    expect(failedGuards(guardSheet(petrona))).toEqual([]);
    expect(guardSheet(petrona)).toHaveLength(22);
  });

  it.each(rows)('%s', (_title, facts, codes) => expect(mayDepart(petronaWith(facts))).toRefuseFor(...codes));

  it('G6 asks her again at the door, at most 72 hours before (LGDNNA 71)', () => {
    expect(mayDepart(atTheDoor({ reconfirmation: { at: days(4), willing: true } }))).toRefuseFor(
      'return-not-reconfirmed',
    );
    expect(
      mayAuthoriseReturn({ ...signer, userId: 'eva' }, petronaWith({ reconfirmation: null, signatures: [] })),
    ).toPermit();
  });

  it('G9 takes a written waiver of child, representative and counsel (LGDNNA 92-X)', () =>
    expect(
      mayDepart(
        petronaWith({
          challengeWindowEnds: '2026-12-04',
          waiver: { at: days(1), byChild: true, byRepresentative: true, counselAdvised: true },
        }),
      ),
    ).toPermit());

  it('G16 needs a date of departure before anybody signs (7 d)', () =>
    expect(
      mayAuthoriseReturn(
        { ...signer, userId: 'eva' },
        petronaWith({ ...arrangedWith({ departureAt: null }), signatures: [] }),
      ),
    ).toRefuseFor('no-departure-date'));

  it('G12 takes a plan of the authority where there is no family (LGDNNA 91)', () =>
    expect(
      mayDepart(
        petronaWith({
          ...received({ kind: 'state_care', verificationStatus: null, willing: null, able: null }),
          ...stated('G12', attested('G12', { items: ['state_reception_plan'] })),
        }),
      ),
    ).toPermit());

  it('G13 takes an exception of the rank of a determination (LGDNNA 27-IV)', () =>
    expect(
      mayDepart(
        petronaWith({ siblingsToKeepTogether: 1, attestations: [...petrona.attestations, attested('G13')] }),
      ),
    ).toPermit());

  it('G21 waits for the signatures until the door, where it refuses (R67)', () => {
    expect(guardSheet(petronaWith({ signatures: [] })).find(({ guard }) => guard === 'G21')?.status).toBe(
      'at-signing',
    );
    expect(mayDepart(petronaWith({ signatures: beatriz ? [beatriz] : [] }))).toRefuseFor(
      'signatures-missing',
    );
  });

  it('tells attested from computed, and names document and person', () => {
    const sheet = guardSheet(petrona);
    expect(sheet.find(({ guard }) => guard === 'G12')).toMatchObject({
      status: 'attested',
      proof: { documentId: 'doc-G12', by: 'Daniela Quirós' },
    });
    expect(sheet.find(({ guard }) => guard === 'G2')).toMatchObject({ status: 'satisfied', proof: null });
  });

  it('counts unknown as not satisfied, and lists every failed guard for an irregular return (R69)', () =>
    expect(
      failedGuards(
        guardSheet(
          petronaWith({ ipIntent: 'not_asked', ipScreen: null, openChallenges: 1, ...stated('G22', null) }),
        ),
      ),
    ).toEqual(['G7', 'G9', 'G22']));

  it('returns every ground at once, not the first (V4.5)', () =>
    expect(
      mayAuthoriseReturn(
        { ...signer, userId: 'eva' },
        petronaWith({
          signatures: [],
          challengeWindowEnds: '2026-12-04',
          ...stated('G16', null),
          ...arrangedWith({ escortName: null, reintegrationActions: 0 }),
        }),
      ),
    ).toRefuseFor('challenge-window-open', 'fitness-not-attested', 'no-escort', 'no-reintegration-plan'));
});
