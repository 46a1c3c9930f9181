import type { Tx } from '@cobijo/audit/api/tx';

/** Names people as readers of an address, all in one statement: the first readers are named by whoever wrote it down. */
export const nameReaders = (tx: Tx, addressId: string, named: { readonly userIds: readonly string[]; readonly reason: string }): Promise<unknown> =>
  tx.sql('insert into person_address_reader (address_id, user_id, reason, created_by) select $1, unnest($2::uuid[]), $3, $4', [addressId, named.userIds, named.reason.trim(), tx.actor.id]);
