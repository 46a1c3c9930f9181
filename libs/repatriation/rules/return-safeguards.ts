import { decide, type Decision } from '@cobijo/kernel/rules/decision';
import { hasHerThings, nothingStopsIt } from './authorisation-guards';
import {
  competentSignatory,
  officialDetermination,
  planChoosesReturn,
  resolutionServed,
  sameChild,
} from './decision-guards';
import { consularNotice, destinationConfirmed, familyTogether, receiverFit } from './family-guards';
import type { Guard, GuardNumber } from './guards';
import { escorted, fitToTravel, notDetained, reintegrationAccepted } from './journey-guards';
import type { ReturnFacts } from './return-facts';
import { returnSettings, type ReturnSettings } from './settings';
import { maySign, twoAuthorisers } from './signatures';
import {
  assisted,
  free,
  heardOnThisReturn,
  noProtectionNeed,
  noRefoulement,
  nothingPending,
} from './voice-guards';
import type { SignatureFacts } from './return-facts';

type Ask = (facts: ReturnFacts, settings: ReturnSettings) => Guard;

/** The sheet in its five parts, as people read it. */
export const guardGroups = {
  decision: [sameChild, officialDetermination, competentSignatory, planChoosesReturn, resolutionServed],
  voice: [heardOnThisReturn, noProtectionNeed, noRefoulement, nothingPending, assisted, free],
  family: [receiverFit, familyTogether, destinationConfirmed, consularNotice],
  journey: [fitToTravel, escorted, notDetained, reintegrationAccepted],
  authorisation: [nothingStopsIt, twoAuthorisers, hasHerThings],
} as const satisfies Readonly<Record<string, readonly Ask[]>>;
export type GuardGroup = keyof typeof guardGroups;

/** One row of the sheet: the guard and the part that it belongs to. */
export interface SheetGuard extends Guard {
  readonly group: GuardGroup;
  /** Whether its reasons are known to the child's team only: protection, danger, crimes against her, health. */
  readonly reserved: boolean;
}

const reserved: readonly Ask[] = [noProtectionNeed, noRefoulement, free, fitToTravel];

/** The guard sheet: all 22 safeguards, each answered from the facts. */
export const guardSheet = (
  facts: ReturnFacts,
  settings: ReturnSettings = returnSettings,
): readonly SheetGuard[] =>
  (Object.keys(guardGroups) as GuardGroup[]).flatMap((group) =>
    guardGroups[group].map((ask: Ask) => ({
      ...ask(facts, settings),
      group,
      reserved: reserved.includes(ask),
    })),
  );

const stands = ({ status }: Guard): boolean => status === 'satisfied' || status === 'attested';

/** The guards that are not satisfied: neither what is unknown nor a signature not given is. */
export const failedGuards = (sheet: readonly Guard[]): readonly GuardNumber[] =>
  sheet.filter((guard) => !stands(guard)).map(({ guard }) => guard);

const groundsOf = (sheet: readonly Guard[], except: (guard: Guard) => boolean): Decision =>
  decide(sheet.filter((guard) => !stands(guard) && !except(guard)).flatMap(({ grounds }) => grounds));

/**
 * Whether this person may authorise the return (R62): every safeguard stands, except the signatures, which the act
 * itself proves. [LGDNNA 92, 96, 97; LM 74, 112]
 */
export function mayAuthoriseReturn(
  signer: SignatureFacts,
  facts: ReturnFacts,
  settings: ReturnSettings = returnSettings,
): Decision {
  const sheet = guardSheet({ ...facts, moment: 'authorisation' }, settings);
  const grounds = groundsOf(sheet, ({ status }) => status === 'at-signing').grounds;
  const signature = maySign(signer, facts).grounds.filter(
    (own) => !grounds.some(({ code }) => code === own.code),
  );
  return decide([...grounds, ...signature]);
}

/** Whether the child may leave now: every safeguard is asked again at the door, the two signatures among them (R62). */
export const mayDepart = (facts: ReturnFacts, settings: ReturnSettings = returnSettings): Decision =>
  groundsOf(guardSheet({ ...facts, moment: 'departure' }, settings), () => false);
