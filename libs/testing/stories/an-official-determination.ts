import type { Arm, TestApi } from '../api';
import { inDays } from '../civil-day';
import { aDocument } from './a-document';
import { type ReportOptions, must } from './a-cleared-report';
import { aDecidedPanel, type DecidedPanel } from './a-decided-panel';
import { determinationActs } from './determination-acts';
import { justNow } from './an-informed-child';

/** A recommendation that the liaison sent to the procuraduría, with its receipt. */
export async function aTransmittedPackage(api: TestApi, options: ReportOptions = {}): Promise<DecidedPanel> {
  const decided = await aDecidedPanel(api, options);
  must(await api.as('liaison').act(determinationActs.transmitPackage, transmission(decided)), 'DeterminationChanged');
  return decided;
}

/** How the liaison sends the package: by legal duty, because consent was not asked yet. */
export const transmission = (decided: Pick<DecidedPanel, 'caseFileId' | 'determinationId'>, change: object = {}) => ({
  caseFileId: decided.caseFileId, determinationId: decided.determinationId, version: 1, recipient: 'PPNNA-CHIS', receipt: 'PPNNA/0412/2026', receivedAt: justNow(),
  exception: 'legal_duty', exceptionReason: 'La Procuraduría debe determinar (LGDNNA 122)', ...change,
});

/** The authority's paper as the liaison registers it. */
export const registration = (caseFileId: string, documentId: string, change: object = {}) => ({
  caseFileId, authorityLevel: 'official_ppnna', signatoryAuthority: 'PPNNA-CHIS', documentId, signedOn: inDays(0), kind: 'BID-A', outcome: 'return_extended', decision: 'approved',
  destinationCountry: 'GT', reasonsGiven: 'Su interés superior es volver con su abuela.', inForceFrom: inDays(0), ...change,
});

export interface OfficialDetermination {
  readonly caseFileId: string;
  readonly childId: string;
  readonly caseNo: string;
  readonly determinationId: string;
  readonly documentId: string;
  readonly hearingId: string;
  readonly version: number;
}

/** What a spec may want to be different about the authority's determination. */
export interface OfficialOptions {
  readonly outcome?: string;
  readonly destination?: string | null;
  readonly report?: ReportOptions;
  readonly register?: object;
}

/** The procuraduría's determination, registered and not yet notified. */
export async function aRegisteredDetermination(api: TestApi, options: OfficialOptions = {}): Promise<OfficialDetermination> {
  const destinationCountry = options.destination === undefined ? 'GT' : options.destination;
  const recommended = options.outcome ?? 'return_extended';
  const decided = await aTransmittedPackage(api, { recommended, destinationCountry, ...options.report });
  const { documentId } = await aDocument(api, decided.caseFileId, { kind: 'determination', title: 'Determinación PPNNA/0412/2026' });
  const arm: Arm = must(
    await api.as('liaison').act(determinationActs.registerOfficialDetermination, registration(decided.caseFileId, documentId, { outcome: recommended, destinationCountry, ...options.register })),
    'DeterminationChanged',
  );
  const { caseFileId, childId, caseNo, hearingId } = decided;
  return { caseFileId, childId, caseNo, hearingId, documentId, determinationId: String(arm['id']), version: 1 };
}

/** An official determination in force: the child told in Mam, the representative served. */
export async function anOfficialDetermination(api: TestApi, options: OfficialOptions = {}): Promise<OfficialDetermination> {
  const registered = await aRegisteredDetermination(api, options);
  const { caseFileId, determinationId } = registered;
  const told = must(
    await api.as('socialWorker').act(determinationActs.notifyChildOfDetermination, { caseFileId, determinationId, version: 1, at: justNow(), how: 'En persona, con dibujos y audio', language: 'mam' }),
    'DeterminationChanged',
  );
  const served = must(
    await api.as('attorney').act(determinationActs.notifyRepresentativeOfDetermination, { caseFileId, determinationId, version: told['version'], at: justNow(), how: 'Oficio' }),
    'DeterminationChanged',
  );
  return { ...registered, version: Number(served['version']) };
}
