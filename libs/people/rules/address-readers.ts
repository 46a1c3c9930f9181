import { type Decision, decide, when } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';

/** Authorities from which where a family lives is kept, whatever role a person holds here (LRPCAP 10). */
export const keptFrom: readonly string[] = ['INM', 'INM_OPI', 'Grupo_Beta', 'consulate'];

/** Who is to read an address, and who on this file may. */
export interface ReadersFacts {
  readonly named: readonly string[];
  /** The team of the file and its supervisors, cleared for what can cost a life, from no authority that it is kept from. */
  readonly entitled: readonly string[];
}

/** Whether these people may be named as the readers of an address: somebody must be, and nobody beyond those who protect the child. */
export function mayNameReaders({ named, entitled }: ReadersFacts): Decision {
  const others = named.filter((id) => !entitled.includes(id)).length;
  return decide([
    when(named.length === 0, block('STATE', 'address-without-reader', [law.LGDNNA(76), policy('S5')])),
    when(others > 0, block('STATE', 'address-reader-not-entitled', [law.LGDNNA(76), law.LRPCAP(10), policy('S5')], { readers: others })),
  ]);
}
