import { law, policy } from '@cobijo/kernel/rules/law';
import { attestationCauses, attestationOf } from './attestations';
import { decidesReturn } from './code-lists';
import { against, answer, dayOf, type Guard } from './guards';
import type { ReturnFacts } from './return-facts';

const toOfficial = ['official_ppnna', 'judicial'];
const correct = { cure: { act: 'correct-record', by: 'social_work' } } as const;
const awaitAuthority = { cure: { act: 'await-authority', by: 'liaison' } } as const;

/** Whether every paper is about this child: identities equal, nobody asking who she is (R61). */
export function sameChild(facts: ReturnFacts): Guard {
  const { determination, plan, resolution } = facts;
  const other = [determination, plan, resolution].find(
    (paper) => paper !== null && paper.childId !== facts.childId,
  );
  const paper = other === determination ? 'determination' : other === plan ? 'plan' : 'resolution';
  return answer({
    guard: 'G1',
    citations: [law.LGDNNA(97), policy('same-child')],
    causes: [
      against(other !== undefined, 'failed', 'return-identity-differs', { ...correct, params: { paper } }),
      against(facts.duplicateQueriesOpen > 0, 'failed', 'identity-query-open', {
        ...correct,
        params: { queries: facts.duplicateQueriesOpen },
      }),
      ...attestationCauses(facts, 'G1', { code: 'travel-document-not-attested', by: 'liaison' }),
    ],
    attestation: attestationOf(facts, 'G1'),
  });
}

/** Whether an official determination of return for this destination is in force today. An internal one never is. */
export function officialDetermination(facts: ReturnFacts): Guard {
  const found = facts.determination;
  const decide = { cure: { act: 'new-determination', by: 'legal' } } as const;
  const expired = found !== null && (found.validUntil === null || found.validUntil < facts.today);
  const begun =
    found?.inForceFrom !== null && found?.inForceFrom !== undefined && found.inForceFrom <= facts.today;
  return answer({
    guard: 'G2',
    citations: [law.LGDNNA(97), law.LM('112-III')],
    causes: [
      against(found === null, 'failed', 'return-without-determination', awaitAuthority),
      ...(found === null
        ? []
        : [
            against(
              !toOfficial.includes(found.authorityLevel),
              'failed',
              'return-determination-not-official',
              awaitAuthority,
            ),
            against(found.state !== 'in_force' || !begun, 'failed', 'return-determination-not-in-force', {
              ...awaitAuthority,
              params: { state: found.state },
            }),
            against(expired, 'failed', 'return-determination-expired', {
              ...decide,
              params: { until: found.validUntil ?? '' },
            }),
            against(!decidesReturn(found), 'failed', 'determination-is-not-return', {
              cure: { act: 'none', by: 'nobody' },
              params: { outcome: found.outcome },
            }),
            against(
              found.destinationCountry !== facts.destination,
              'failed',
              'determination-names-other-destination',
              { ...decide, params: { destination: found.destinationCountry ?? '' } },
            ),
          ]),
    ],
    params: { until: found?.validUntil ?? '' },
  });
}

/** Whether the authority that signed is the one competent for this child, still is, and no other disputes it. */
export function competentSignatory(facts: ReturnFacts): Guard {
  const competent = facts.determination?.competentAuthority ?? facts.competentPpnna;
  const signatory = facts.determination?.signatoryAuthority ?? null;
  const known = competent !== null && signatory !== null;
  const changed = known && competent === signatory && facts.competentPpnna !== null && facts.competentPpnna !== signatory;
  return answer({
    guard: 'G3',
    citations: [law.LGDNNA(122)],
    causes: [
      against(!known, 'unknown', 'competence-unknown', awaitAuthority),
      against(known && competent !== signatory, 'failed', 'signatory-not-competent', {
        ...awaitAuthority,
        params: { competent: competent ?? '', signatory: signatory ?? '' },
      }),
      against(changed, 'failed', 'competence-changed', {
        ...awaitAuthority,
        params: { competent: facts.competentPpnna ?? '', signatory: signatory ?? '' },
      }),
      ...(known ? attestationCauses(facts, 'G3', { code: 'competence-dispute-not-excluded', by: 'liaison' }) : []),
    ],
    params: { authority: signatory ?? '' },
    attestation: attestationOf(facts, 'G3'),
  });
}

/** Whether the restitution plan in force contains the exit as its migration measure. */
export function planChoosesReturn(facts: ReturnFacts): Guard {
  const { plan } = facts;
  return answer({
    guard: 'G4',
    citations: [law.LM('112-III'), law.LM('20-IV')],
    causes: [
      against(plan === null, 'failed', 'no-plan-in-force', awaitAuthority),
      against(
        plan !== null && plan.migrationMeasure !== 'assisted_return',
        'failed',
        'plan-does-not-choose-return',
        { cure: { act: 'none', by: 'nobody' }, params: { measure: plan?.migrationMeasure ?? '' } },
      ),
    ],
    params: { issued: plan ? dayOf(plan.issuedAt, facts) : '' },
  });
}

/** Whether a resolution of assisted return followed the plan and was served in a language that is understood. */
export function resolutionServed(facts: ReturnFacts): Guard {
  const { plan, resolution: found } = facts;
  const serve = { cure: { act: 'serve', by: 'legal' } } as const;
  const served = found !== null && found.servedChildAt !== null && found.servedRepresentativeAt !== null;
  const understood =
    found?.language !== null && found?.language !== undefined && facts.languages.includes(found.language);
  return answer({
    guard: 'G5',
    citations: [law.LM('112-III'), law.LM(120), law.LGDNNA('92-I'), law.LGDNNA('92-IX')],
    causes: [
      against(found === null, 'unknown', 'no-inm-resolution', {
        cure: { act: 'record-resolution', by: 'legal' },
      }),
      ...(found === null
        ? []
        : [
            against(found.kind !== 'assisted_return', 'failed', 'resolution-not-assisted-return', {
              cure: { act: 'none', by: 'nobody' },
              params: { kind: found.kind },
            }),
            against(
              plan !== null && found.issuedAt < dayOf(plan.issuedAt, facts),
              'failed',
              'resolution-before-plan',
              {
                ...awaitAuthority,
                params: { issued: found.issuedAt, plan: plan ? dayOf(plan.issuedAt, facts) : '' },
              },
            ),
            against(!served, 'failed', 'resolution-not-served', serve),
            against(served && !understood, 'failed', 'resolution-not-understood', {
              ...serve,
              params: { language: found.language ?? '' },
            }),
          ]),
    ],
    params: {
      issued: found?.issuedAt ?? '',
      served: found?.servedChildAt ? dayOf(found.servedChildAt, facts) : '',
      language: found?.language ?? '',
    },
  });
}
