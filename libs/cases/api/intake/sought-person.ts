import type { Tx } from '@cobijo/audit/api/tx';
import type { DuplicateQuery, ReferralInput, ReferralPersonInput } from '@cobijo/graphql/generated/server';
import { tellOfLikeness } from '@cobijo/people/api/tell-of-likeness';

type Said = Pick<ReferralPersonInput, 'name' | 'motherName' | 'age' | 'documentNumber' | 'sex' | 'nationality'>;

/** Somebody of a call, as somebody to look for (R6). */
export const soughtPerson = ({ name, motherName, age, documentNumber, sex, nationality }: Said): DuplicateQuery => ({
  name: name ?? '',
  motherName: motherName ?? null,
  age: age ?? null,
  numbers: documentNumber ? [documentNumber] : [],
  sex: sex ?? null,
  nationality: nationality ?? null,
});

/** Tells the offices that hold a child much like one of the call; whoever takes it learns nothing (R6). */
export async function tellOfChildren(tx: Tx, call: { readonly id: string; readonly referralNo: string }, { persons }: ReferralInput): Promise<void> {
  for (const person of persons.filter(({ isChild }) => isChild)) await tellOfLikeness(tx, { kind: 'call', id: call.id, folio: call.referralNo }, soughtPerson(person));
}
