import type { Tx } from '@cobijo/audit/api/tx';
import type { DuplicateQuery } from '@cobijo/graphql/generated/server';
import { peopleSettings } from '../rules/settings';
import { isWorthAsking, soughtValues } from './sought-child';

/** What was recorded: a call, or the record of a child. */
export interface LikenessSource {
  readonly kind: 'call' | 'record';
  readonly id: string;
  /** Number of the call or code of the child: what the other office is told. */
  readonly folio: string;
}

const text = 'select sec.tell_of_likeness($10, $11, $12, $13, $1, $2, $3, $4, $5, $6, $7, $8, $9, $14)';

/**
 * Tells the supervisors of whichever office holds a child much like this one, whom the actor may not see. Nothing comes back:
 * neither the actor nor this program learns whether there is one (R6).
 */
export async function tellOfLikeness(tx: Tx, source: LikenessSource, query: DuplicateQuery): Promise<void> {
  if (isWorthAsking(query)) await tx.sql(text, [...soughtValues(query), source.kind, source.id, source.folio, tx.now, peopleSettings.muchAlike]);
}
