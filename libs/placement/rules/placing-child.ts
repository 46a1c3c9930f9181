import type { Decision } from '@cobijo/kernel/rules/decision';
import { decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law } from '@cobijo/kernel/rules/law';
import { isDetentionPlace } from '@cobijo/encounters/rules/detention';
import { casKinds, residentialKinds } from './code-lists';

/** What must be known before a child's placement can be written down. */
export interface PlacingFacts {
  readonly kind: string;
  /** Whether the place is registered as a social assistance centre; null when the child is with a family. */
  readonly registeredCentre: boolean | null;
  readonly libertyRestrictions: readonly string[];
  /** An order of the protection authority, a judge or a determination was shown. */
  readonly orderShown: boolean;
  /** The order shown was cancelled, or its measure has ended. */
  readonly orderLost: boolean;
  readonly protectionAuthorityToldAt: Date | null;
  readonly whyNotKin: string;
  readonly whyNotFoster: string;
}

/** Whether a place may be entered as the one where the child lives. */
export function mayPlaceChild(facts: PlacingFacts): Decision {
  const detention = isDetentionPlace(facts.kind);
  const restricted = facts.libertyRestrictions.length > 0;
  const centre = casKinds.includes(facts.kind);
  const residential = residentialKinds.includes(facts.kind);
  const ordered = facts.orderShown && !facts.orderLost;
  const told = facts.protectionAuthorityToldAt !== null;
  return decide([
    when(detention, block('R31', 'detention-is-never-placement', [law.LM(99), law.LRPCAP(20)], { kind: facts.kind })),
    when(
      !detention && restricted && facts.registeredCentre !== true,
      block('R17', 'locked-place-is-detention', [law.LM(99)], { kind: facts.kind }),
    ),
    when(centre && facts.orderLost && !told, block('R32', 'centre-order-lost', [law.LGDNNA('30 Bis 1')])),
    when(
      centre && !ordered && !facts.orderLost && !told,
      block('R32', 'centre-without-order-or-notice', [law.LGDNNA('30 Bis 1'), law.LGDNNA('111-VIII')]),
    ),
    unless(!residential || written(facts.whyNotKin), block('R34', 'kin-not-excluded', [law.LGDNNA(26), law.LGDNNA('120-I')])),
    unless(!residential || written(facts.whyNotFoster), block('R34', 'foster-not-excluded', [law.LGDNNA(26), law.LGDNNA('4-II')])),
  ]);
}

const written = (reason: string): boolean => reason.trim().length > 0;
