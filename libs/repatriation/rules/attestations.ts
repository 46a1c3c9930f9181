import type { AttestationFacts, ReturnFacts } from './return-facts';
import type { Cause, Cure, GuardNumber } from './guards';
import type { ReturnGroundCode } from './grounds';

/**
 * What a person states, point by point, when a guard rests on a fact from outside. One point missing leaves the guard
 * unproven. A guard with alternatives lists each of them: one complete alternative is enough.
 */
export const attestable = {
  G1: [['travel_document_same_child']],
  G3: [['competence_undisputed']],
  G11: [['no_proceeding_requires_stay'], ['informed_refusal_with_counsel']],
  G12: [['verified', 'willing', 'able', 'safe'], ['state_reception_plan']],
  G13: [['determination_level_exception']],
  G14: [['reception_confirmed_in_writing']],
  G15: [['notice_given', 'data_minimum']],
  G16: [['fit_to_travel', 'medication_pack', 'no_treatment_interrupted']],
  G17: [['child_specialised', 'contactable']],
  G19: [['actions_accepted', 'contact_named', 'dates_accepted']],
  G22: [['belongings', 'money', 'documents', 'decision_copy', 'phone_numbers', 'complaint_route']],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;
export type AttestableGuard = keyof typeof attestable;
type Alternatives = readonly (readonly string[])[];

/** Whether a guard rests on a fact from outside. All others are computed and can never be ticked. */
export const isAttestable = (guard: string): guard is AttestableGuard => Object.hasOwn(attestable, guard);

/** The points that a person may state for a guard. */
export const attestableItems = (guard: AttestableGuard): readonly string[] => attestable[guard].flat();

const complete = (alternatives: Alternatives, items: readonly string[]): boolean =>
  alternatives.some((points) => points.every((point) => items.includes(point)));

/** The last word stated about a guard. */
export const attestationOf = (facts: ReturnFacts, guard: AttestableGuard): AttestationFacts | null =>
  facts.attestations
    .filter((attestation) => attestation.guard === guard)
    .reduce<AttestationFacts | null>(
      (last, next) => (last === null || next.at > last.at ? next : last),
      null,
    );

/** What stands against an attested guard: nothing stated yet, a point missing, or a statement that has run out. */
export function attestationCauses(
  facts: ReturnFacts,
  guard: AttestableGuard & GuardNumber,
  missing: { readonly code: ReturnGroundCode; readonly by: Cure['by']; readonly alternatives?: Alternatives },
): readonly (Cause | null)[] {
  const stated = attestationOf(facts, guard);
  const cure: Cure = { act: 'attest', by: missing.by };
  if (!stated) return [{ status: 'unknown', code: missing.code, cure }];
  const over = stated.validUntil !== null && stated.validUntil < facts.today;
  return [
    complete(missing.alternatives ?? attestable[guard], stated.items)
      ? null
      : { status: 'failed', code: 'attestation-incomplete', cure, params: { guard } },
    over
      ? {
          status: 'failed',
          code: 'attestation-expired',
          cure,
          params: { guard, until: stated.validUntil ?? '' },
        }
      : null,
  ];
}
