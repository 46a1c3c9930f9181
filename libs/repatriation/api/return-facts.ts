import type { Answers, Asked } from '@cobijo/audit/api/question';
import type { Tx } from '@cobijo/audit/api/tx';
import { sensitiveFactsQuestion } from '@cobijo/assessments/api/return-facts.queries';
import {
  type CaseFileRow,
  consentQuestion,
  representationsQuestion,
  stopOrdersQuestion,
} from '@cobijo/cases/api/case-files.queries';
import { identityQueriesQuestion } from '@cobijo/cases/api/duplicate-verdicts.queries';
import { priorityAlertsQuestion } from '@cobijo/cases/api/priority-alerts.queries';
import { childQuestion, relationshipsQuestion, siblingsQuestion } from '@cobijo/people/api/children.queries';
import {
  challengesQuestion,
  officialDeterminationQuestion,
  planQuestion,
} from '@cobijo/determinations/api/determinations.queries';
import { detainedQuestion } from '@cobijo/encounters/api/encounters.queries';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import {
  ordersQuestion,
  protectionClaimQuestion,
  victimProceedingsQuestion,
} from '@cobijo/legal/api/legal.queries';
import { placementQuestion } from '@cobijo/placement/api/placement.queries';
import { infoSessionQuestion } from '@cobijo/services/api/info-sessions.queries';
import { fluentIn } from '@cobijo/services/rules/interpreter';
import type { ArrangementFacts, Moment, ReturnFacts } from '../rules/return-facts';
import { fearQuestion, resolutionQuestion, type ReturnRow } from './returns.queries';

/** A file with its child: a return is always about one. */
export type ChildFile = CaseFileRow & { readonly childId: string };

export const aboutChild = (file: CaseFileRow | null): ChildFile | null =>
  file?.childId ? { ...file, childId: file.childId } : null;

/** Whom and what the guards ask about. */
export interface About {
  readonly caseFileId: string;
  readonly childId: Asked;
  readonly destination: Asked;
  readonly now: Date;
}

/** All that the 22 guards ask: each context answers for its own, the page and the acts ask the same. */
export const returnQuestions = ({ caseFileId, childId, destination, now }: About) => ({
  determination: officialDeterminationQuestion(caseFileId),
  plan: planQuestion(caseFileId),
  resolution: resolutionQuestion(caseFileId),
  challenges: challengesQuestion(caseFileId),
  child: childQuestion(childId),
  relationships: relationshipsQuestion(childId),
  siblings: siblingsQuestion(childId),
  identityQueries: identityQueriesQuestion(childId),
  claim: protectionClaimQuestion(caseFileId),
  sensitive: sensitiveFactsQuestion(caseFileId, destination),
  informed: infoSessionQuestion(caseFileId),
  consent: consentQuestion(caseFileId, 'contact_consulate', now),
  orders: ordersQuestion(caseFileId),
  proceedings: victimProceedingsQuestion(caseFileId, now),
  representations: representationsQuestion(caseFileId),
  stops: stopOrdersQuestion(caseFileId),
  fear: fearQuestion(caseFileId),
  alerts: priorityAlertsQuestion(caseFileId, now),
  detained: detainedQuestion(caseFileId),
  placement: placementQuestion(caseFileId),
});

export type ReturnAnswers = Answers<ReturnType<typeof returnQuestions>>;

/** The return that the guards are asked about, and when. */
export interface OfReturn {
  readonly file: ChildFile;
  readonly request: ReturnRow;
  readonly moment: Moment;
  readonly now: Date;
}

/** Gathers the facts in one statement, under the lock of the file. */
export async function returnFacts(
  tx: Tx,
  { file, request }: Pick<OfReturn, 'file' | 'request'>,
  moment: Moment,
): Promise<ReturnFacts> {
  const about = {
    caseFileId: file.id,
    childId: file.childId,
    destination: request.destination,
    now: tx.now,
  };
  return factsOf(await tx.gather(returnQuestions(about)), { file, request, moment, now: tx.now });
}

/** What the answers mean for the guards. */
export function factsOf(answers: ReturnAnswers, { file, request, moment, now }: OfReturn): ReturnFacts {
  const { determination, plan, resolution } = answers;
  return {
    now,
    timeZone: file.timeZone,
    today: civilDateOf(now, file.timeZone),
    moment,
    childId: file.childId,
    destination: request.destination,
    requestedAt: request.requestedAt,
    competentPpnna: file.competentPpnna,
    ipIntent: file.ipIntent,
    ipIntentAt: file.ipIntentAt,
    asylumShield: file.asylumShield,
    determination,
    plan,
    resolution,
    ...peopleIn(answers, request),
    ...protectionIn(answers),
    ...circumstancesIn(answers),
    challengeWindowEnds: later(request.challengeWindowEnds, determination?.challengeWindowEnds ?? null),
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

function peopleIn({ child, relationships, siblings, identityQueries }: ReturnAnswers, request: ReturnRow) {
  const together = siblings.filter(({ keepTogether, caseFileId }) => keepTogether && caseFileId !== null);
  const family = relationships.filter(
    ({ travellingTogether, keepTogether }) => travellingTogether && keepTogether,
  );
  const { siblingsTravelling = [], familyTravelling = [] } = request.arrangement ?? {};
  const receiver = relationships.find(({ personId }) => personId === request.arrangement?.receiverPersonId);
  return {
    nationalities: child?.nationalities ?? [],
    habitualResidence: child?.habitualResidence ?? null,
    languages: fluentIn(child?.languages ?? []),
    duplicateQueriesOpen: identityQueries,
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

// Whom nobody looked at is neither safe nor a danger.
function riskOf({ riskFlag, contactAllowed }: ReceiverEdge): boolean | null {
  if (!contactFree.includes(contactAllowed) || !['none', 'unknown'].includes(riskFlag)) return true;
  return riskFlag === 'none' ? false : null;
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
      atRisk: receiver ? riskOf(receiver) : false,
    },
  };
}

function protectionIn({ claim, sensitive, informed, consent, orders, proceedings }: ReturnAnswers) {
  return {
    ...sensitive,
    protectionBars: claim?.barsReturn ?? false,
    informedIndividuallyAt: informed?.at ?? null,
    firstInformedAt: informed?.firstAt ?? null,
    consularConsent: consent?.granted
      ? ('granted' as const)
      : consent?.refused || consent?.withdrawn
        ? ('refused' as const)
        : ('none' as const),
    ordersInForce: orders,
    proceedingsRequiringStay: proceedings.filter(({ stayRequired }) => stayRequired).length,
  };
}

const circumstancesIn = (answers: ReturnAnswers) => ({
  openChallenges: answers.challenges.length,
  representations: answers.representations.map((one) => ({
    ...one,
    conflictOfInterest: one.conflictOfInterest !== null,
  })),
  openStopOrders: answers.stops,
  lastFearAt: answers.fear,
  overduePriorityAlerts: answers.alerts,
  detainedNow: answers.detained,
  placement: answers.placement,
});
