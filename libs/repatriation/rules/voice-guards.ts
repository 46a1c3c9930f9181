import { law, policy } from '@cobijo/kernel/rules/law';
import { attestationCauses, attestationOf } from './attestations';
import { waives } from './challenge-window';
import { against, answer, type Cause, dayOf, daysSince, type Guard, hoursBetween } from './guards';
import type { ReturnFacts } from './return-facts';
import type { ReturnSettings } from './settings';

const no = { act: 'none', by: 'nobody' } as const;

/** Whether the child was informed alone, heard on this very return, and confirms it shortly before leaving. */
export function heardOnThisReturn(facts: ReturnFacts, settings: ReturnSettings): Guard {
  const { hearing, reconfirmation } = facts;
  const heard = hearing !== null && !hearing.declined;
  // A hearing is told by the minute, so it is compared by the minute.
  const early = heard && hearing.at.getTime() < minuteOf(facts.requestedAt);
  const hear = { cure: { act: 'hear', by: 'social_work' } } as const;
  return answer({
    guard: 'G6',
    citations: [
      law.LGDNNA(71),
      law.LGDNNA(74),
      law.LGDNNA(91),
      law.LGDNNA('92-IV'),
      policy(`${settings.reconfirmHours} h`),
    ],
    causes: [
      against(facts.informedIndividuallyAt === null, 'unknown', 'not-informed-individually', {
        cure: { act: 'inform', by: 'legal' },
      }),
      against(!heard, 'unknown', 'not-heard-on-return', hear),
      against(early, 'failed', 'heard-before-request', {
        ...hear,
        params: { heard: hearing ? dayOf(hearing.at, facts) : '', requested: dayOf(facts.requestedAt, facts) },
      }),
      against(heard && hearing.weightGiven === null, 'failed', 'weight-not-recorded', hear),
      against(refuses(facts), 'failed', 'child-refuses-return', {
        cure: no,
        params: { at: dayOf(lastWordAt(facts), facts) },
      }),
      notReconfirmed(facts, settings),
    ],
    params: {
      heard: hearing ? dayOf(hearing.at, facts) : '',
      reconfirmed: reconfirmation ? dayOf(reconfirmation.at, facts) : '',
      hours: settings.reconfirmHours,
    },
  });
}

const refuses = ({ hearing, reconfirmation }: ReturnFacts): boolean =>
  (hearing?.refusesReturn ?? false) || (reconfirmation !== null && !reconfirmation.willing);

const lastWordAt = ({ hearing, reconfirmation, now }: ReturnFacts): Date =>
  reconfirmation?.at ?? hearing?.at ?? now;

// Asked again at the door, not weeks before: a signature does not need it yet, the departure does.
const notReconfirmed = (facts: ReturnFacts, settings: ReturnSettings): Cause | null => {
  const at = facts.reconfirmation?.at ?? null;
  const fresh = at !== null && hoursBetween(at, facts.now) <= settings.reconfirmHours;
  return against(facts.moment === 'departure' && !fresh, 'failed', 'return-not-reconfirmed', {
    cure: { act: 'reconfirm', by: 'social_work' },
    params: { hours: settings.reconfirmHours, last: at ? dayOf(at, facts) : '' },
  });
};

/** Whether there is neither a claim for international protection, nor a status, nor a sign of need. */
export function noProtectionNeed(facts: ReturnFacts, settings: ReturnSettings): Guard {
  const { ipScreen: screen } = facts;
  const screening = { cure: { act: 'screen', by: 'legal' } } as const;
  const old = screen !== null && daysSince(screen.at, facts.now) > settings.screeningDays;
  const { ipIntentAt: saidAt, firstInformedAt } = facts;
  const uninformed = saidAt === null || firstInformedAt === null || saidAt < firstInformedAt;
  return answer({
    guard: 'G7',
    citations: [
      law.LRPCAP(6),
      law.LRPCAP(7),
      law.LRPCAP(21),
      law.LM(74),
      law.LM('112-V'),
      policy(`${settings.screeningDays} d`),
    ],
    causes: [
      against(facts.protectionBars, 'failed', 'protection-bars-return', { cure: no }),
      against(
        facts.ipIntent !== 'no',
        facts.ipIntent === 'not_asked' ? 'unknown' : 'failed',
        'protection-intent-not-excluded',
        { cure: { act: 'inform', by: 'legal' } },
      ),
      against(facts.ipIntent === 'no' && uninformed, 'unknown', 'protection-intent-uninformed', {
        cure: { act: 'inform', by: 'legal' },
      }),
      against(screen === null, 'unknown', 'protection-not-screened', screening),
      against(screen !== null && screen.result !== 'none_found', 'failed', 'protection-indicators-found', {
        cure: no,
      }),
      against(old, 'failed', 'protection-screen-old', {
        ...screening,
        params: { screened: screen ? dayOf(screen.at, facts) : '', days: settings.screeningDays },
      }),
    ],
    params: { screened: screen ? dayOf(screen.at, facts) : '' },
  });
}

/** Whether the risk of the return was assessed lately and none of refoulement was found; "possible" is a bar. */
export function noRefoulement(facts: ReturnFacts, settings: ReturnSettings): Guard {
  const { returnRisk: risk } = facts;
  const assess = { cure: { act: 'assess-risk', by: 'social_work' } } as const;
  const old = risk !== null && daysSince(risk.at, facts.now) > settings.riskDays;
  return answer({
    guard: 'G8',
    citations: [law.LGDNNA(96), law.LM(74), policy(`${settings.riskDays} d`)],
    causes: [
      against(risk === null || risk.refoulementRisk === null, 'unknown', 'return-risk-not-assessed', assess),
      against(
        risk !== null && risk.refoulementRisk !== null && risk.refoulementRisk !== 'none_found',
        'failed',
        'refoulement-risk',
        { cure: no },
      ),
      against(old, 'failed', 'return-risk-old', {
        ...assess,
        params: { assessed: risk ? dayOf(risk.at, facts) : '', days: settings.riskDays },
      }),
    ],
    params: { assessed: risk ? dayOf(risk.at, facts) : '', days: settings.riskDays },
  });
}

/** Whether nothing is challenged or suspended and the time to challenge is over, or waived after independent advice. */
export function nothingPending(facts: ReturnFacts): Guard {
  const ends = facts.challengeWindowEnds;
  const waived = waives(facts);
  const suspended = facts.ordersInForce.filter(({ kind }) => kind !== 'exit_bar').length;
  const wait = { act: 'wait', by: 'legal' } as const;
  return answer({
    guard: 'G9',
    citations: [law.LGDNNA('92-X'), law.LA(17), law.LA(126), law.LA(160)],
    causes: [
      against(facts.openChallenges > 0, 'failed', 'challenge-pending', {
        cure: wait,
        params: { challenges: facts.openChallenges },
      }),
      against(suspended > 0, 'failed', 'suspension-in-force', { cure: wait, params: { orders: suspended } }),
      against(ends === null && !waived, 'unknown', 'challenge-window-unknown', {
        cure: { act: 'serve', by: 'legal' },
      }),
      against(ends !== null && ends >= facts.today && !waived, 'failed', 'challenge-window-open', {
        cure: wait,
        params: { until: ends ?? '' },
      }),
    ],
    params: { until: ends ?? '', waived: facts.waiver && waived ? dayOf(facts.waiver.at, facts) : '' },
  });
}


/** Whether a lawyer and a representative are designated, served and free of conflict. */
export function assisted(facts: ReturnFacts): Guard {
  const active = facts.representations.filter(({ status }) => status === 'active');
  const counsel = active.filter(({ kind }) => kind === 'legal_counsel');
  const representatives = active.filter(({ kind }) =>
    ['originaria', 'suplencia', 'coadyuvante', 'tutor'].includes(kind),
  );
  const designate = { cure: { act: 'designate', by: 'legal' } } as const;
  const both = [...counsel, ...representatives];
  return answer({
    guard: 'G10',
    citations: [law.LGDNNA('92-VII'), law.LGDNNA('92-VIII'), law.LGDNNA(106)],
    causes: [
      against(counsel.length === 0, 'failed', 'no-counsel', designate),
      against(representatives.length === 0, 'failed', 'no-representative', designate),
      against(
        both.some(({ servedAt }) => servedAt === null),
        'failed',
        'representation-not-served',
        { cure: { act: 'serve', by: 'legal' } },
      ),
      against(
        both.some(({ conflictOfInterest }) => conflictOfInterest),
        'failed',
        'representation-in-conflict',
        designate,
      ),
    ],
  });
}

/** Whether no proceeding as victim or witness, and no judge, requires the child to stay. */
export function free(facts: ReturnFacts): Guard {
  const barred = facts.ordersInForce.some(({ kind }) => kind === 'exit_bar');
  const stay = facts.proceedingsRequiringStay;
  // She may refuse to stay for it, informed and with counsel; nothing else outweighs the proceeding.
  const refusedToStay = attestationOf(facts, 'G11')?.items.includes('informed_refusal_with_counsel') ?? false;
  return answer({
    guard: 'G11',
    citations: [law.LM(48), law.LM('52-V-a'), law.LM(113), law.LM(120), law.LM(133)],
    causes: [
      against(stay > 0 && !refusedToStay, 'failed', 'proceeding-requires-stay', {
        cure: no,
        params: { proceedings: stay },
      }),
      against(barred, 'failed', 'exit-bar-in-force', { cure: { act: 'wait', by: 'legal' } }),
      ...attestationCauses(facts, 'G11', { code: 'victim-status-not-attested', by: 'legal' }),
    ],
    attestation: attestationOf(facts, 'G11'),
  });
}

const minuteOf = (at: Date): number => Math.floor(at.getTime() / 60_000) * 60_000;
