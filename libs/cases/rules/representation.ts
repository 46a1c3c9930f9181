import { type Decision, decide, unless, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law } from '@cobijo/kernel/rules/law';
import type { RepresentationKind, RepresentationStatus } from './code-lists';

// Only one may stand in the place of the parents; a lawyer and the coadyuvante stand beside (LGDNNA 4-XXIV to XXVI).
const exclusive: readonly RepresentationKind[] = ['originaria', 'suplencia', 'tutor'];

const representing: readonly string[] = [...exclusive, 'coadyuvante'];

/** Who stands for a child: somebody who represents her, and a lawyer who defends her. Where the law wants both, one is not enough. */
export const standingFor = (all: readonly { readonly kind: string; readonly status: string }[]) => {
  const active = all.filter(({ status }) => status === 'active');
  return {
    represented: active.some(({ kind }) => representing.includes(kind)),
    assisted: active.some(({ kind }) => kind === 'legal_counsel'),
  };
};

/** Whether a representative may be designated: two who stand in the same place contradict each other. */
export const mayDesignate = (facts: {
  readonly kind: RepresentationKind;
  readonly status: string;
  readonly active: readonly RepresentationKind[];
}): Decision =>
  decide([
    when(
      facts.status === 'active' && exclusive.includes(facts.kind) && facts.active.some((kind) => exclusive.includes(kind)),
      block('STATE', 'another-representative-stands', [law.LGDNNA(106)], { kind: facts.kind }),
    ),
  ]);

const transitions: Readonly<Record<RepresentationStatus, readonly RepresentationStatus[]>> = {
  requested: ['active', 'ended'],
  active: ['contested', 'suspended', 'revoked', 'ended'],
  contested: ['active', 'suspended', 'revoked', 'ended'],
  suspended: ['active', 'revoked', 'ended'],
  revoked: [],
  ended: [],
};

/** Whether a representation may pass from one status to another (LGDNNA 106). */
export const mayChangeRepresentation = (facts: { readonly from: RepresentationStatus; readonly to: RepresentationStatus }): Decision =>
  decide([
    unless(
      transitions[facts.from].includes(facts.to),
      block('STATE', 'representation-does-not-pass', [law.LGDNNA(106)], { from: facts.from, to: facts.to }),
    ),
  ]);
