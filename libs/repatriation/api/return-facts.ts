import type { Tx } from '@cobijo/audit/api/tx';
import { sensitiveReturnFacts } from '@cobijo/assessments/api/return-facts.queries';
import {
  type CaseFileRow,
  consentFor,
  openStopOrders,
  representationsOf,
} from '@cobijo/cases/api/case-files.queries';
import { duplicateQueriesOpen } from '@cobijo/cases/api/duplicate-verdicts.queries';
import { overduePriorityAlerts } from '@cobijo/cases/api/priority-alerts.queries';
import { findChild, relationshipsOf, siblingsOf } from '@cobijo/people/api/children.queries';
import {
  officialDetermination,
  openChallenges,
  planInForce,
} from '@cobijo/determinations/api/determinations.queries';
import { detainedNow } from '@cobijo/encounters/api/encounters.queries';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { ordersInForce, protectionClaimOf, victimProceedingsOf } from '@cobijo/legal/api/legal.queries';
import { currentPlacement } from '@cobijo/placement/api/placement.queries';
import { lastIndividualInfoSession } from '@cobijo/services/api/info-sessions.queries';
import type { ArrangementFacts, Moment, ReturnFacts } from '../rules/return-facts';
import { lastFear, lastResolution, type ReturnRow } from './returns.queries';

/** A file with its child: a return is always about one. */
export type ChildFile = CaseFileRow & { readonly childId: string };

export const aboutChild = (file: CaseFileRow | null): ChildFile | null =>
  file?.childId ? { ...file, childId: file.childId } : null;

/** Gathers, under the lock of the file, all that the 22 guards ask: each context answers for its own. */
export async function returnFacts(
  tx: Tx,
  file: ChildFile,
  request: ReturnRow,
  moment: Moment,
): Promise<ReturnFacts> {
  const [papers, people, protection, rest] = await Promise.all([
    papersOf(tx, file),
    peopleOf(tx, file, request),
    protectionOf(tx, file, request),
    circumstancesOf(tx, file),
  ]);
  return {
    now: tx.now,
    timeZone: file.timeZone,
    today: civilDateOf(tx.now, file.timeZone),
    moment,
    childId: file.childId,
    destination: request.destination,
    competentPpnna: file.competentPpnna,
    ...papers,
    ...people,
    ...protection,
    ...rest,
    challengeWindowEnds: later(
      request.challengeWindowEnds,
      papers.determination?.challengeWindowEnds ?? null,
    ),
    reconfirmation: request.reconfirmation && {
      at: new Date(request.reconfirmation.at),
      willing: request.reconfirmation.willing,
    },
    waiver: request.waiver && { ...request.waiver, at: new Date(request.waiver.at) },
    signatures: request.signatures,
    attestations: request.attestations.map((one) => ({ ...one, at: new Date(one.at) })),
  };
}

// The child waits for the longer of the two windows: against the determination and against the resolution.
const later = (one: string | null, other: string | null): string | null =>
  one === null ? other : other === null || one > other ? one : other;

async function papersOf(tx: Tx, file: ChildFile) {
  const [determination, plan, resolution, challenges] = await Promise.all([
    officialDetermination(tx, file.id),
    planInForce(tx, file.id),
    lastResolution(tx, file.id),
    openChallenges(tx, file.id),
  ]);
  return { determination, plan, resolution, openChallenges: challenges.length };
}

async function peopleOf(tx: Tx, file: ChildFile, request: ReturnRow) {
  const [child, relationships, siblings, queries] = await Promise.all([
    findChild(tx, file.childId),
    relationshipsOf(tx, file.childId),
    siblingsOf(tx, file.childId),
    duplicateQueriesOpen(tx, file.childId),
  ]);
  const together = siblings.filter(({ keepTogether, caseFileId }) => keepTogether && caseFileId !== null);
  const family = relationships.filter(
    ({ travellingTogether, keepTogether }) => travellingTogether && keepTogether,
  );
  const { siblingsTravelling = [], familyTravelling = [] } = request.arrangement ?? {};
  const receiver = relationships.find(({ personId }) => personId === request.arrangement?.receiverPersonId);
  return {
    nationalities: child?.nationalities ?? [],
    habitualResidence: child?.habitualResidence ?? null,
    languages: (child?.languages ?? []).map(({ code }) => code),
    duplicateQueriesOpen: queries,
    siblingsToKeepTogether: together.length,
    siblingsTravelling: together.filter(({ childId }) => siblingsTravelling.includes(childId)).length,
    familyToKeepTogether: family.length,
    familyTravelling: family.filter(({ personId }) => familyTravelling.includes(personId)).length,
    arrangement: arrangementFacts(request, receiver),
  };
}

// Nobody is handed to a person whom a judge or she herself keeps away.
const contactFree = ['allowed', 'supervised'];

interface ReceiverEdge {
  readonly verificationStatus: string;
  readonly willingToCare: boolean | null;
  readonly ableToCare: boolean | null;
  readonly riskFlag: string;
  readonly contactAllowed: string;
}

function arrangementFacts({ arrangement }: ReturnRow, receiver: ReceiverEdge | undefined): ArrangementFacts {
  const kind = arrangement?.receiverKind ?? null;
  return {
    departureAt: arrangement?.departureAt ? new Date(arrangement.departureAt) : null,
    arrivalHour: arrangement?.arrivalHour ?? null,
    transportMode: arrangement?.transportMode ?? null,
    withUnrelatedAdults: arrangement?.withUnrelatedAdults ?? null,
    escortName: arrangement?.escortName ?? null,
    escortPhone: arrangement?.escortPhone ?? null,
    receivingAuthority: arrangement?.receivingAuthority ?? null,
    reintegrationActions: arrangement?.reintegrationActions.length ?? 0,
    followUpContact: arrangement?.followUpContact ?? null,
    receiver: kind && {
      kind,
      verificationStatus: receiver?.verificationStatus ?? null,
      willing: receiver?.willingToCare ?? null,
      able: receiver?.ableToCare ?? null,
      atRisk:
        receiver !== undefined &&
        (receiver.riskFlag !== 'none' || !contactFree.includes(receiver.contactAllowed)),
    },
  };
}

async function protectionOf(tx: Tx, file: ChildFile, request: ReturnRow) {
  const [claim, sensitive, informed, consent, orders, proceedings] = await Promise.all([
    protectionClaimOf(tx, file.id),
    sensitiveReturnFacts(tx, file.id, request.destination),
    lastIndividualInfoSession(tx, file.id),
    consentFor(tx, file.id, 'contact_consulate'),
    ordersInForce(tx, file.id),
    victimProceedingsOf(tx, file.id),
  ]);
  return {
    ipIntent: file.ipIntent,
    asylumShield: file.asylumShield,
    ...sensitive,
    protectionBars: claim?.barsReturn ?? false,
    informedIndividuallyAt: informed?.at ?? null,
    consularConsent: consent?.granted
      ? ('granted' as const)
      : consent?.refused || consent?.withdrawn
        ? ('refused' as const)
        : ('none' as const),
    ordersInForce: orders,
    proceedingsRequiringStay: proceedings.filter(({ stayRequired }) => stayRequired).length,
  };
}

async function circumstancesOf(tx: Tx, file: ChildFile) {
  const [representations, stops, fear, alerts, detained, placement] = await Promise.all([
    representationsOf(tx, file.id),
    openStopOrders(tx, file.id),
    lastFear(tx, file.id),
    overduePriorityAlerts(tx, file.id),
    detainedNow(tx, file.id),
    currentPlacement(tx, file.id),
  ]);
  return {
    representations: representations.map((one) => ({
      ...one,
      conflictOfInterest: one.conflictOfInterest !== null,
    })),
    openStopOrders: stops,
    lastFearAt: fear,
    overduePriorityAlerts: alerts,
    detainedNow: detained,
    placement,
  };
}
