import { law, policy } from '@cobijo/kernel/rules/law';
import { addDays } from '@cobijo/kernel/rules/civil-calendar';
import { attestable, attestationCauses, attestationOf } from './attestations';
import { against, answer, type Cause, type Guard, leavesOn } from './guards';
import type { ReturnFacts } from './return-facts';
import type { ReturnSettings } from './settings';

/** Whether whoever receives the child was found, proven, is willing, able and safe; or the State has a plan for her. */
export function receiverFit(facts: ReturnFacts): Guard {
  const { receiver } = facts.arrangement;
  const family = receiver?.kind === 'family';
  // The plan of the State serves where there is no family; a relative is studied at home.
  const [homeStudy, statePlan] = attestable.G12;
  const trace = { cure: { act: 'correct-record', by: 'social_work' } } as const;
  return answer({
    guard: 'G12',
    citations: [law.LGDNNA(91), law.GC6('82')],
    causes: [
      against(receiver === null, 'unknown', 'no-receiver', { cure: { act: 'arrange', by: 'liaison' } }),
      against(family && receiver.verificationStatus !== 'verified', 'failed', 'receiver-not-verified', trace),
      against(
        family && (receiver.willing !== true || receiver.able !== true),
        'failed',
        'receiver-unwilling-or-unable',
        trace,
      ),
      against(family && receiver.atRisk === true, 'failed', 'receiver-at-risk', {
        cure: { act: 'new-determination', by: 'social_work' },
      }),
      against(family && receiver.atRisk === null, 'unknown', 'receiver-risk-unknown', trace),
      ...attestationCauses(facts, 'G12', {
        code: 'home-study-not-attested',
        by: 'liaison',
        ...(receiver ? { alternatives: family ? [homeStudy] : [statePlan] } : {}),
      }),
    ],
    attestation: attestationOf(facts, 'G12'),
  });
}

/** Whether brothers, sisters and family who must stay together travel together, or a determination says otherwise. */
export function familyTogether(facts: ReturnFacts): Guard {
  const exception = attestationOf(facts, 'G13');
  const siblings = facts.siblingsToKeepTogether - facts.siblingsTravelling;
  const family = facts.familyToKeepTogether - facts.familyTravelling;
  const cure = { act: 'arrange', by: 'liaison' } as const;
  const left = siblings > 0 || family > 0;
  return answer({
    guard: 'G13',
    citations: [law.LM(120), law.LGDNNA('27-IV')],
    causes: exception
      ? attestationCauses(facts, 'G13', { code: 'sibling-left-behind', by: 'legal' })
      : [
          against(siblings > 0, 'failed', 'sibling-left-behind', { cure, params: { siblings } }),
          against(family > 0, 'failed', 'family-left-behind', { cure, params: { family } }),
        ],
    params: { siblings: facts.siblingsToKeepTogether },
    attestation: left ? exception : null,
  });
}

/** Whether the destination is the child's own country and its authority agreed in writing to receive her. */
export function destinationConfirmed(facts: ReturnFacts): Guard {
  const own = [...facts.nationalities, facts.habitualResidence].includes(facts.destination);
  return answer({
    guard: 'G14',
    citations: [law.LM('112-III'), law.LM(120), law.LM(121)],
    causes: [
      against(!own, 'failed', 'destination-not-own-country', {
        cure: { act: 'none', by: 'nobody' },
        params: { destination: facts.destination },
      }),
      ...attestationCauses(facts, 'G14', { code: 'reception-not-confirmed', by: 'liaison' }),
    ],
    params: { destination: facts.destination },
    attestation: attestationOf(facts, 'G14'),
  });
}

/** Whether the consulate was told lawfully, in time and with the least data. Under the shield nobody tells it anything. */
export function consularNotice(facts: ReturnFacts, settings: ReturnSettings): Guard {
  return answer({
    guard: 'G15',
    citations: [law.LM('112-III'), law.LM('112-V'), policy(`${settings.consularNoticeHours} h`)],
    causes: [
      against(facts.asylumShield, 'failed', 'consular-shield-on', { cure: { act: 'none', by: 'nobody' } }),
      against(facts.consularConsent === 'refused', 'failed', 'consular-contact-refused', {
        cure: { act: 'none', by: 'nobody' },
      }),
      ...attestationCauses(facts, 'G15', { code: 'consular-notice-not-attested', by: 'liaison' }),
      late(facts, settings),
    ],
    attestation: attestationOf(facts, 'G15'),
  });
}

const late = (facts: ReturnFacts, settings: ReturnSettings): Cause | null => {
  const notice = attestationOf(facts, 'G15');
  const leaves = leavesOn(facts);
  if (!notice || !leaves) return null;
  // The hour of the notice is not known: its hours are counted from the end of its day.
  const earliest = addDays(notice.factOn, Math.ceil(settings.consularNoticeHours / 24) + 1);
  return against(leaves < earliest, 'failed', 'consular-notice-late', {
    cure: { act: 'arrange', by: 'liaison' },
    params: { notice: notice.factOn, hours: settings.consularNoticeHours },
  });
};
