import type { OfficeId, UserId } from '@cobijo/kernel/rules/ids';
import type { Actor } from '../rules/actor';
import type { Discipline, Role } from '../rules/roles';

/** A row of `sec.enter`: the person whom a live session belongs to. */
export interface EnteredRow {
  readonly id: UserId;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly discipline: Discipline;
  readonly office_id: OfficeId;
  readonly office_ids: readonly OfficeId[];
}

export const enterStatement = { name: 'enter', text: 'select * from sec.enter($1)' } as const;

export const actorFrom = (row: EnteredRow): Actor => ({
  id: row.id,
  name: row.name,
  roles: row.roles,
  discipline: row.discipline,
  officeId: row.office_id,
  officeIds: row.office_ids,
});

/** What the database answers when no live session belongs to a token. */
export const noSession = 'CB401';


