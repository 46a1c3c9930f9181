import { randomInt } from 'node:crypto';
import type { Tx } from '@cobijo/audit/api/tx';
import type { ChildIdentityInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import type { ChildId } from '@cobijo/kernel/rules/ids';
import { identityColumns, identityValues } from './child-fields';
import { indexChild } from './index-child';

/** A child just made. */
export interface NewChild {
  readonly id: ChildId;
  readonly childCode: string;
}

const names = identityColumns.join(', ');
const places = identityColumns.map((_, at) => `$${at + 5}`).join(', ');

/** Makes the record of a child in the actor's office. The input must have passed `checkIdentity`. */
export async function createChild(tx: Tx, child: ChildIdentityInput): Promise<NewChild> {
  const made = { id: newId<'Child'>(), childCode: childCode() };
  await tx.sql(`insert into child (id, office_id, child_code, created_by, ${names}) values ($1, $2, $3, $4, ${places})`, [
    made.id,
    tx.actor.officeId,
    made.childCode,
    tx.actor.id,
    ...identityValues(child, tx.now),
  ]);
  await indexChild(tx, made.id);
  return made;
}

// No vowels, so that no word appears; no 0/O, 1/I/L. 27^7 codes: a clash is left to the unique key.
const signs = '23456789BCDFGHJKMNPQRSTVWXZ';
const childCode = (): string => `N-${Array.from({ length: 7 }, () => signs[randomInt(signs.length)]).join('')}`;
