import { mayDo, type Subject, type Verb } from '../rules/abilities';
import type { RequestActor } from './request-actor';

/** Columns that a page statement over `case_file f` selects, so that its buttons can be drawn. */
export const reachColumns = `f.office_id as "officeId", exists (select 1 from case_assignment a where a.case_file_id = f.id
    and a.user_id = sec.actor() and a.ended_at is null and not a.conflict_declared) as assigned`;

/** How the person who asks stands to a file. */
export interface Reach {
  readonly officeId: string;
  readonly assigned: boolean;
}

/** Whether the person who asked may do something on this file: the same ability as the act's own, for drawing buttons. */
export function mayOnFile(request: RequestActor, reach: Reach, verb: Verb, about: Subject): boolean {
  const { actor } = request;
  if (!actor) return false;
  const team = reach.assigned ? [{ userId: actor.id, discipline: actor.discipline, role: 'co' }] : [];
  return mayDo(actor, verb, about, { officeId: reach.officeId, team });
}
