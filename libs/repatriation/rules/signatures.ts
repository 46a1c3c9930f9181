import { decide, type Decision, unless, when } from '@cobijo/kernel/rules/decision';
import { law, policy } from '@cobijo/kernel/rules/law';
import { forbids } from './grounds';
import { against, answer, type Guard } from './guards';
import type { ReturnFacts, SignatureFacts } from './return-facts';

const citations = [law.LGDNNA(97), policy('two-authorisers')];
const immigration = ['INM', 'INM_OPI', 'Grupo_Beta'];

const fromImmigration = ({ affiliations }: SignatureFacts): boolean =>
  affiliations.some((code) => immigration.includes(code));
const authorsOf = (facts: ReturnFacts): readonly string[] => [
  ...facts.assessmentAuthorIds,
  ...(facts.determination?.authorIds ?? []),
];
// The legal supervisor for the house, the liaison for the protection authority: one of each.
const fromBothSides = (one: SignatureFacts, other: SignatureFacts): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([house, authority]) => house?.roles.includes('SUP_L') && authority?.roles.includes('GOV'));
const different = (values: readonly string[]): boolean => new Set(values).size === values.length;

/**
 * Whether two people of different disciplines authorise, a legal supervisor and the liaison of the protection authority,
 * neither author of what is decided, neither of the INM (R67).
 */
export function twoAuthorisers(facts: ReturnFacts): Guard {
  const signed = facts.signatures;
  const cure = { act: 'sign', by: 'supervisors' } as const;
  return answer({
    guard: 'G21',
    citations,
    causes: [
      against(!different(signed.map(({ userId }) => userId)), 'failed', 'signers-same-person', { cure }),
      against(!different(signed.map(({ discipline }) => discipline)), 'failed', 'signers-same-discipline', {
        cure,
      }),
      against(oneSided(signed), 'failed', 'signers-of-one-side', { cure }),
      against(
        signed.some(({ userId }) => authorsOf(facts).includes(userId)),
        'failed',
        'signer-is-author',
        { cure },
      ),
      against(signed.some(fromImmigration), 'failed', 'signer-from-immigration-authority', { cure }),
      against(
        signed.length < 2,
        facts.moment === 'departure' ? 'failed' : 'at-signing',
        'signatures-missing',
        { cure, params: { signed: signed.length } },
      ),
    ],
    params: { signed: signed.length },
  });
}

const oneSided = ([one, other]: readonly SignatureFacts[]): boolean =>
  one !== undefined && other !== undefined && !fromBothSides(one, other);

/** Whether this person may put one of the two signatures under the return. */
export function maySign(signer: SignatureFacts, facts: ReturnFacts): Decision {
  const others = facts.signatures;
  return decide([
    unless(
      others.every(({ userId }) => userId !== signer.userId),
      forbids('G21', 'signers-same-person', citations),
    ),
    unless(
      others.every(({ userId, discipline }) => userId === signer.userId || discipline !== signer.discipline),
      forbids('G21', 'signers-same-discipline', citations, { discipline: signer.discipline }),
    ),
    when(
      others.some((other) => other.userId !== signer.userId && !fromBothSides(signer, other)),
      forbids('G21', 'signers-of-one-side', citations),
    ),
    when(authorsOf(facts).includes(signer.userId), forbids('G21', 'signer-is-author', citations)),
    when(fromImmigration(signer), forbids('G21', 'signer-from-immigration-authority', citations)),
  ]);
}
