import { Inject, Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import type { Pool, QueryResult } from 'pg';
import { actorFrom, enterStatement, type EnteredRow, noSession } from '@cobijo/access/api/database';
import { Clock } from '@cobijo/kernel/api/clock';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { answerOf, codeOf } from './database-answers';
import { type Done, type Invalid, invalid, type Outcome, type Refused, Settled } from './outcome';
import { type Answers, answersIn, gathering, type Questions } from './question';
import { concerns, type Seen } from './reads';
import { Denied, nameOf, Tx } from './tx';
import { begin, commit, type NamedStatement, onConnection, together, writesPool } from './writes';
import { isId } from '@cobijo/kernel/rules/ids';
import { problem } from '@cobijo/kernel/rules/problem';

/** What is about to be done: its name in the trail, its idempotency key and the file whose row is locked first. */
export interface ActOn {
  readonly act: string;
  readonly key: string;
  readonly caseFileId?: string | null;
  readonly entityId?: string | null;
}

type Answer<D extends Done> = Promise<Settled<D> | Exclude<Outcome<D>, D> | null>;
type Work<D extends Done> = (tx: Tx) => Answer<D>;

/** What an act or a page asks before anything else: it travels with the opening of the transaction. */
export interface Knowing<Q extends Questions, T> {
  readonly asks: (now: Date) => Q;
  readonly then: (tx: Tx, answers: Answers<Q>) => T;
}

type Recorded = 'done' | 'seen' | 'refused' | 'invalid' | 'not-visible' | 'denied' | 'failed';

const retriable = new Set(['40001', '40P01']);
const insufficientPrivilege = '42501';

/** The only door to a write: one transaction, one lock, one trail row, and a receipt against doing it twice. */
@Injectable()
export class Recorder {
  constructor(
    @Inject(writesPool) private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** Carries an act out. Null means that the person cannot see what it is about. */
  act<D extends Done>(request: RequestActor, on: ActOn, work: Work<D>): Promise<Outcome<D> | null> {
    return this.actKnowing(request, on, { asks: () => ({}), then: work });
  }

  /** Carries an act out whose first questions, asked under the lock, cost no round trip of their own. */
  async actKnowing<Q extends Questions, D extends Done>(request: RequestActor, on: ActOn, work: Knowing<Q, Answer<D>>): Promise<Outcome<D> | null> {
    if (on.key.length < 8 || on.key.length > 64) return invalid([problem('key', 'malformed')]);
    // What has not even the form of an identifier is not there.
    if (on.caseFileId && !isId(on.caseFileId)) return null;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(request, on, work);
      } catch (error) {
        if (retriable.has(codeOf(error)) && attempt < 4) continue;
        return await this.recordThrown(request, on, error);
      }
    }
  }

  /** Looks with the questions of the acts themselves, in one statement, and leaves the trail row of a page. */
  async read<Q extends Questions, T>(request: RequestActor, seen: Seen, look: Knowing<Q, T | null>): Promise<T | null> {
    if (!isId(seen.caseFileId)) return null;
    const questions = look.asks(this.clock.now());
    return this.inTransaction(request, [asked(questions)], (tx, [answered]) => {
      const found = look.then(tx, answersIn(questions, answered?.rows[0]));
      const value = concerns(tx.actor, seen) ? found : null;
      const outcome = found === null ? 'not-visible' : value === null ? 'denied' : 'seen';
      return Promise.resolve({ value, closing: [trailRow(tx, seen, { outcome })] });
    });
  }

  private async attempt<Q extends Questions, D extends Done>(request: RequestActor, on: ActOn, work: Knowing<Q, Answer<D>>): Promise<Outcome<D> | null> {
    const questions = work.asks(this.clock.now());
    const opening = [...(on.caseFileId ? [lock(on.caseFileId)] : []), ...(Object.keys(questions).length > 0 ? [asked(questions)] : [])];
    return this.inTransaction(request, [claim(on), ...opening], async (tx, opened) => {
      if (opened[0]?.rows.length === 0) return { value: await earlierAnswer<D>(tx, on), closing: [] };
      const result = await work.then(tx, answersIn(questions, opened.at(-1)?.rows[0]));
      const value = result instanceof Settled ? result.outcome : result;
      const accepted = result instanceof Settled ? result.accepted : [];
      return { value, closing: [trailRow(tx, on, { outcome: how(value), arm: value, accepted }), receipt(on, value)] };
    });
  }

  private async recordThrown(request: RequestActor, on: ActOn, error: unknown): Promise<Invalid | Refused> {
    if (codeOf(error) === noSession) throw unauthenticated();
    const answer = answerOf(error);
    if (answer) {
      return this.inTransaction(request, [], async (tx) => ({ value: answer, closing: [trailRow(tx, on, { outcome: how(answer), arm: answer })] }));
    }
    const denied = error instanceof Denied || codeOf(error) === insufficientPrivilege;
    await this.inTransaction(request, [], async (tx) => ({ value: null, closing: [trailRow(tx, on, { outcome: denied ? 'denied' : 'failed' })] }));
    if (!denied) throw error;
    throw new GraphQLError('Forbidden', { extensions: { code: 'FORBIDDEN', about: error instanceof Denied ? error.about : null } });
  }

  // Opening and closing are one round trip each: an act waits for the network only for what it asks in between.
  private async inTransaction<T>(request: RequestActor, opening: readonly NamedStatement[], work: Part<T>): Promise<T> {
    const { tokenHash } = request;
    if (!tokenHash) throw unauthenticated();
    return onConnection(this.pool, async (client) => {
      const [, entered, ...opened] = await together(client, [begin, { ...enterStatement, values: [tokenHash] }, ...opening]);
      const actor = actorFrom(entered?.rows[0] as EnteredRow);
      request.entered(actor);
      const { value, closing } = await work(new Tx(actor, this.clock.now(), client), opened);
      await together(client, [...closing, commit]);
      return value;
    });
  }
}

type Part<T> = (tx: Tx, opened: readonly QueryResult[]) => Promise<{ readonly value: T; readonly closing: readonly NamedStatement[] }>;

// A second press waits here for the first and then gets its answer.
const claim = ({ key, act }: ActOn): NamedStatement => ({
  name: 'act-claim',
  text: 'insert into act_receipt (actor_id, key, act) values (sec.actor(), $1, $2) on conflict do nothing returning key',
  values: [key, act],
});

const lock = (caseFileId: string): NamedStatement => ({ name: 'act-lock', text: 'select sec.lock_case($1)', values: [caseFileId] });

function asked(questions: Questions): NamedStatement {
  const { text, values } = gathering(questions);
  return { name: nameOf(text), text, values };
}

const receipt = ({ key }: ActOn, outcome: unknown): NamedStatement => ({
  name: 'act-receipt',
  text: 'update act_receipt set outcome = $2 where actor_id = sec.actor() and key = $1',
  values: [key, JSON.stringify(outcome)],
});

async function earlierAnswer<D extends Done>(tx: Tx, on: ActOn): Promise<Outcome<D> | null> {
  const earlier = await tx.one<{ act: string; outcome: Outcome<D> | null }>('select act, outcome from act_receipt where actor_id = $1 and key = $2', [tx.actor.id, on.key]);
  return earlier?.act === on.act ? earlier.outcome : invalid([problem('key', 'malformed')]);
}

interface Trace {
  readonly outcome: Recorded;
  readonly arm?: object | null;
  readonly accepted?: readonly unknown[];
}

function trailRow(tx: Tx, on: Omit<ActOn, 'key'>, { outcome, arm, accepted = [] }: Trace): NamedStatement {
  const grounds = arm && 'grounds' in arm ? JSON.stringify(arm.grounds) : null;
  return {
    name: 'act-trail',
    text: 'insert into audit_event (actor_id, act, outcome, case_file_id, entity_id, grounds, reasons) values ($1, $2, $3, $4, $5, $6, $7)',
    values: [tx.actor.id, on.act, outcome, idOrNull(on.caseFileId), idOrNull(on.entityId), grounds, accepted.length > 0 ? JSON.stringify(accepted) : null],
  };
}

// What has not the form of an identifier names nothing; the row of the attempt is written all the same.
const idOrNull = (text: string | null | undefined): string | null => (text && isId(text) ? text : null);

const how = (outcome: { readonly __typename: string } | null): Recorded => {
  if (outcome === null) return 'not-visible';
  if (outcome.__typename === 'Refused') return 'refused';
  return outcome.__typename === 'Invalid' ? 'invalid' : 'done';
};

/** No live session: the person must sign in. */
export const unauthenticated = (): GraphQLError =>
  new GraphQLError('Sign in first', { extensions: { code: 'UNAUTHENTICATED' } });
