import { Inject, Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import type { Pool, QueryResult } from 'pg';
import { actorFrom, enterStatement, type EnteredRow, noSession } from '@cobijo/access/api/database';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { rolesConcerned, type Subject } from '@cobijo/access/rules/abilities';
import type { Actor } from '@cobijo/access/rules/actor';
import { type Role, roles } from '@cobijo/access/rules/roles';
import { codeOf, unreadable } from './database-answers';
import { unauthenticated } from './recorder';

/** The pool of the hot reads: statements are named and sent together (see `ReadsPool`). */
export const readsPool = Symbol('reads pool');

/** One statement of a page. The name must be unique for its text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** Which trail row a page leaves: who saw which file, and which part of it. */
export interface Seen {
  readonly act: string;
  readonly caseFileId: string;
  /** What the page is about. To whoever has nothing to do with it, it does not exist; the attempt is in the trail. */
  readonly about?: Subject;
}

const begin = { name: 'begin', text: 'begin' };
const commit = { name: 'commit', text: 'commit' };
const trail = {
  name: 'seen',
  text: `insert into audit_event (actor_id, act, outcome, case_file_id)
    select sec.actor(), $1, case
      when sec.has_role('DPO') and $1 = 'trail.read' then 'seen'
      when not exists (select 1 from case_file where id = $2) then 'not-visible'
      when not sec.has_role(variadic $3) then 'denied' else 'seen' end, $2`,
};

/** The door to every page: proves the session, reads under row security and leaves the trail, in one round trip. */
@Injectable()
export class Reads {
  constructor(@Inject(readsPool) private readonly pool: Pool) {}

  /** The rows that this person may see. Refuses without a live session. */
  async rows<Row>(request: RequestActor, statement: Statement, options: { readonly seen?: Seen } = {}): Promise<Row[]> {
    if (!request.tokenHash) throw unauthenticated();
    const client = await this.pool.connect();
    // All statements are queued in one tick: nothing of another request can come between them.
    const sent: Promise<QueryResult>[] = [
      client.query(begin),
      client.query({ ...enterStatement, values: [request.tokenHash] }),
      client.query({ name: statement.name, text: statement.text, values: [...(statement.values ?? [])] }),
      ...(options.seen ? [client.query({ ...trail, values: [options.seen.act, options.seen.caseFileId, concernedBy(options.seen)] })] : []),
      client.query(commit),
    ];
    const results = await Promise.allSettled(sent);
    const failed = results.find((result) => result.status === 'rejected');
    // A connection on which something failed is not given to anybody else.
    client.release(failed !== undefined);
    if (failed) throw readError(failed.reason);
    const [, entered, page] = results.map((result) => (result.status === 'fulfilled' ? result.value : null));
    request.entered(actorFrom(entered?.rows[0] as EnteredRow));
    return concerns(request.actor, options.seen) ? ((page?.rows ?? []) as Row[]) : [];
  }

  /** The first row that this person may see, or null. */
  async one<Row>(request: RequestActor, statement: Statement, options: { readonly seen?: Seen } = {}): Promise<Row | null> {
    const [row] = await this.rows<Row>(request, statement, options);
    return row ?? null;
  }
}

const concernedBy = ({ about }: Seen): readonly Role[] => (about ? rolesConcerned(about) : roles);

/** Whether a person has anything to do with what a page is about. */
export const concerns = (actor: Actor | null, seen: Seen | undefined): boolean =>
  !seen?.about || (actor?.roles.some((role) => concernedBy(seen).includes(role)) ?? false);

const readError = (reason: unknown): unknown => {
  if (codeOf(reason) === noSession) return unauthenticated();
  return unreadable(reason) ? new GraphQLError('malformed', { extensions: { code: 'BAD_USER_INPUT' } }) : reason;
};
