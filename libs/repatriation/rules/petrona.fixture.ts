import { attestable, type AttestableGuard } from './attestations';
import type { AttestationFacts, ReturnFacts } from './return-facts';

const now = new Date('2026-11-29T12:00:00Z');
const ago = (days: number): Date => new Date(now.getTime() - days * 86_400_000);

/** A statement with every point of its first alternative. */
export const attested = (
  guard: AttestableGuard,
  changes: Partial<AttestationFacts> = {},
): AttestationFacts => ({
  guard,
  items: [...attestable[guard][0]],
  documentId: `doc-${guard}`,
  documentTitle: `Constancia ${guard}`,
  attestedById: 'daniela',
  attestedBy: 'Daniela Quirós',
  at: ago(2),
  factOn: '2026-11-26',
  validUntil: null,
  ...changes,
});

const statements = ['G1', 'G3', 'G11', 'G12', 'G14', 'G15', 'G16', 'G17', 'G19', 'G22'] as const;

/** Petrona (V4), fifteen, Mam speaker, wants to go home to her grandmother: everything stands, two people signed. */
export const petrona: ReturnFacts = {
  now,
  timeZone: 'America/Mexico_City',
  today: '2026-11-29',
  moment: 'authorisation',
  childId: 'petrona',
  destination: 'GT',
  requestedAt: ago(28),
  nationalities: ['GT'],
  habitualResidence: 'GT',
  languages: ['mam'],
  duplicateQueriesOpen: 0,
  competentPpnna: 'PPNNA-CHIS',
  ipIntent: 'no',
  ipIntentAt: ago(38),
  asylumShield: false,
  consularConsent: 'granted',
  determination: {
    childId: 'petrona',
    authorityLevel: 'official_ppnna',
    state: 'in_force',
    outcome: 'return_extended',
    decision: 'approved',
    decidedAt: ago(32),
    destinationCountry: 'GT',
    competentAuthority: 'PPNNA-CHIS',
    signatoryAuthority: 'PPNNA-CHIS',
    validUntil: '2027-01-28',
    inForceFrom: '2026-11-01',
    challengeWindowEnds: '2026-11-20',
    significantChangeAt: null,
    authorIds: ['ines'],
  },
  plan: { childId: 'petrona', migrationMeasure: 'assisted_return', issuedAt: ago(30) },
  resolution: {
    childId: 'petrona',
    kind: 'assisted_return',
    issuedAt: '2026-11-03',
    servedChildAt: ago(25),
    servedRepresentativeAt: ago(25),
    language: 'mam',
  },
  informedIndividuallyAt: ago(40),
  firstInformedAt: ago(40),
  hearing: { at: ago(17), declined: false, refusesReturn: false, weightGiven: 'determining' },
  reconfirmation: { at: ago(1), willing: true },
  protectionBars: false,
  ipScreen: { at: ago(23), result: 'none_found', refoulementRisk: null },
  returnRisk: { at: ago(23), result: null, refoulementRisk: 'none_found' },
  openChallenges: 0,
  ordersInForce: [],
  challengeWindowEnds: '2026-11-27',
  waiver: null,
  representations: [
    { kind: 'legal_counsel', status: 'active', conflictOfInterest: false, servedAt: ago(25) },
    { kind: 'suplencia', status: 'active', conflictOfInterest: false, servedAt: ago(25) },
  ],
  proceedingsRequiringStay: 0,
  siblingsToKeepTogether: 0,
  siblingsTravelling: 0,
  familyToKeepTogether: 0,
  familyTravelling: 0,
  arrangement: {
    departureAt: new Date('2026-11-30T14:00:00Z'),
    arrivalHour: 16,
    transportMode: 'bus',
    withUnrelatedAdults: false,
    escortName: 'Micaela Xuncax',
    escortPhone: '+529610000000',
    receiver: { kind: 'family', verificationStatus: 'verified', willing: true, able: true, atRisk: false },
    receivingAuthority: 'PGN',
    reintegrationActions: 2,
    followUpContact: 'PGN Huehuetenango',
  },
  detainedNow: false,
  placement: { kind: 'CAS_public', lawful: true },
  openStopOrders: [],
  lastFearAt: null,
  overduePriorityAlerts: 0,
  assessmentAuthorIds: ['lucia'],
  signatures: [
    { userId: 'beatriz', discipline: 'legal', roles: ['SUP_L'], affiliations: [] },
    { userId: 'daniela', discipline: 'coordination', roles: ['GOV'], affiliations: [] },
  ],
  attestations: statements.map((guard) => attested(guard, guard === 'G15' ? { factOn: '2026-11-25' } : {})),
};

/** Petrona's facts with some of them otherwise. */
export const petronaWith = (changes: Partial<ReturnFacts>): ReturnFacts => ({ ...petrona, ...changes });
/** Petrona's facts at the door. */
export const atTheDoor = (changes: Partial<ReturnFacts> = {}): ReturnFacts => ({
  ...petrona,
  moment: 'departure',
  ...changes,
});
/** Petrona's facts without one statement, or with another in its place. */
export const stated = (
  guard: AttestableGuard,
  instead: AttestationFacts | null,
): Pick<ReturnFacts, 'attestations'> => ({
  attestations: [
    ...petrona.attestations.filter((attestation) => attestation.guard !== guard),
    ...(instead ? [instead] : []),
  ],
});
/** Her determination with something otherwise. */
export const decidedWith = (
  changes: Partial<NonNullable<ReturnFacts['determination']>>,
): Pick<ReturnFacts, 'determination'> => ({
  determination: petrona.determination && { ...petrona.determination, ...changes },
});
/** Her arrangement with something otherwise. */
export const arrangedWith = (
  changes: Partial<ReturnFacts['arrangement']>,
): Pick<ReturnFacts, 'arrangement'> => ({
  arrangement: { ...petrona.arrangement, ...changes },
});
