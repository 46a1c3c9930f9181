import { law, policy } from '@cobijo/kernel/rules/law';
import { addDays } from '@cobijo/kernel/rules/civil-calendar';
import { attestationCauses, attestationOf } from './attestations';
import { against, answer, type Guard, leavesOn } from './guards';
import type { ReturnFacts } from './return-facts';
import type { ReturnSettings } from './settings';

const arrange = { cure: { act: 'arrange', by: 'liaison' } } as const;

/** Whether a doctor lately found the child fit to travel, with her medicines, and no treatment breaks off. */
export function fitToTravel(facts: ReturnFacts, settings: ReturnSettings): Guard {
  const exam = attestationOf(facts, 'G16');
  const leaves = leavesOn(facts);
  const old = exam !== null && leaves !== null && addDays(exam.factOn, settings.fitnessDays) < leaves;
  return answer({
    guard: 'G16',
    citations: [law.LGDNNA(50), law.LGDNNA(122), policy(`${settings.fitnessDays} d`)],
    causes: [
      against(leaves === null, 'unknown', 'no-departure-date', arrange),
      ...attestationCauses(facts, 'G16', { code: 'fitness-not-attested', by: 'social_work' }),
      against(old, 'failed', 'fitness-exam-old', {
        cure: { act: 'attest', by: 'social_work' },
        params: { exam: exam?.factOn ?? '', days: settings.fitnessDays },
      }),
    ],
    params: { exam: exam?.factOn ?? '', days: settings.fitnessDays },
    attestation: exam,
  });
}

/** Whether a named escort trained in childhood travels with her, among no unrelated adults, to arrive by day. */
export function escorted(facts: ReturnFacts, settings: ReturnSettings): Guard {
  const { arrangement } = facts;
  const named = arrangement.escortName !== null && arrangement.escortPhone !== null;
  const hour = arrangement.arrivalHour;
  const night = hour !== null && (hour < settings.arriveFromHour || hour >= settings.arriveBeforeHour);
  return answer({
    guard: 'G17',
    citations: [law.LM('112-III'), policy('arrival-by-day')],
    causes: [
      against(!named, 'failed', 'no-escort', arrange),
      ...(named ? attestationCauses(facts, 'G17', { code: 'escort-not-attested', by: 'liaison' }) : []),
      against(
        arrangement.withUnrelatedAdults !== false,
        arrangement.withUnrelatedAdults === null ? 'unknown' : 'failed',
        'unrelated-adult-transport',
        arrange,
      ),
      against(hour === null, 'unknown', 'arrival-time-unknown', arrange),
      against(night, 'failed', 'arrival-at-night', {
        ...arrange,
        params: { hour: hour ?? '', from: settings.arriveFromHour, before: settings.arriveBeforeHour },
      }),
    ],
    attestation: attestationOf(facts, 'G17'),
  });
}

/** Whether the child is free now and lives where she lawfully may. */
export function notDetained(facts: ReturnFacts): Guard {
  const cure = { act: 'place', by: 'social_work' } as const;
  return answer({
    guard: 'G18',
    citations: [law.LM(99)],
    causes: [
      against(facts.detainedNow, 'failed', 'child-detained-now', { cure }),
      against(facts.placement === null, 'unknown', 'placement-unknown', { cure }),
      against(facts.placement !== null && !facts.placement.lawful, 'failed', 'placement-not-lawful', {
        cure,
      }),
    ],
    params: { placement: facts.placement?.kind ?? '' },
  });
}

/** Whether somebody at the destination accepted what follows: actions, a contact and the dates of follow-up. */
export function reintegrationAccepted(facts: ReturnFacts): Guard {
  const { reintegrationActions: actions, followUpContact } = facts.arrangement;
  return answer({
    guard: 'G19',
    citations: [law.LGDNNA('123-VI'), law.GC23('3')],
    causes: [
      against(actions === 0 || followUpContact === null, 'failed', 'no-reintegration-plan', arrange),
      ...attestationCauses(facts, 'G19', { code: 'follow-up-not-accepted', by: 'liaison' }),
    ],
    params: { actions },
    attestation: attestationOf(facts, 'G19'),
  });
}
