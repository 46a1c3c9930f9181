import type { OfficeId, UserId } from '@cobijo/kernel/rules/ids';
import type { Discipline, Role } from './roles';

/** The person who acts, as the session proves it. */
export interface Actor {
  readonly id: UserId;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly discipline: Discipline;
  readonly officeId: OfficeId;
  /** Offices whose files this person works on without being assigned (supervisors). */
  readonly officeIds: readonly OfficeId[];
}

/** What an ability needs to know of a case file: its office and its team. A row of `findCaseFile` satisfies it. */
export interface CaseAccess {
  readonly officeId: string;
  readonly team: readonly { readonly userId: string; readonly discipline: string; readonly role: string }[];
}
