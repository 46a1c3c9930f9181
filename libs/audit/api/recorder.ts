import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { DataSource, type QueryRunner } from 'typeorm';
import { actorFrom, enterStatement, type EnteredRow, noSession } from '@cobijo/access/api/database';
import { Clock } from '@cobijo/kernel/api/clock';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { answerOf, codeOf } from './database-answers';
import { type Done, type Invalid, invalid, type Outcome, type Refused, Settled } from './outcome';
import type { Seen } from './reads';
import { Denied, Tx } from './tx';
import { isId } from '@cobijo/kernel/rules/ids';
import { problem } from '@cobijo/kernel/rules/problem';

/** What is about to be done: its name in the trail, its idempotency key and the file whose row is locked first. */
export interface ActOn {
  readonly act: string;
  readonly key: string;
  readonly caseFileId?: string | null;
  readonly entityId?: string | null;
}

type Work<D extends Done> = (tx: Tx) => Promise<Settled<D> | Exclude<Outcome<D>, D> | null>;
type Recorded = 'done' | 'seen' | 'refused' | 'invalid' | 'not-visible' | 'denied' | 'failed';

const retriable = new Set(['40001', '40P01']);
const insufficientPrivilege = '42501';

/** The only door to a write: one transaction, one lock, one trail row, and a receipt against doing it twice. */
@Injectable()
export class Recorder {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Carries an act out. Null means that the person cannot see what it is about. */
  async act<D extends Done>(request: RequestActor, on: ActOn, work: Work<D>): Promise<Outcome<D> | null> {
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

  /** Looks with the questions of the acts themselves, in one transaction, and leaves the trail row of a page. */
  async read<T>(request: RequestActor, seen: Seen, look: (tx: Tx) => Promise<T | null>): Promise<T | null> {
    return this.inTransaction(request, async (tx) => {
      const found = await look(tx);
      await this.write(tx, { ...seen, key: '' }, found === null ? 'not-visible' : 'seen', { outcome: null, accepted: [] });
      return found;
    });
  }

  private async attempt<D extends Done>(request: RequestActor, on: ActOn, work: Work<D>): Promise<Outcome<D> | null> {
    return this.inTransaction(request, async (tx) => {
      const replay = await this.claim<D>(tx, on);
      if (replay) return replay.outcome;
      if (on.caseFileId) await tx.sql('select sec.lock_case($1)', [on.caseFileId]);
      const result = await work(tx);
      const outcome = result instanceof Settled ? result.outcome : result;
      await this.write(tx, on, how(outcome), { outcome, accepted: result instanceof Settled ? result.accepted : [] });
      await tx.sql('update act_receipt set outcome = $3 where actor_id = $1 and key = $2', [tx.actor.id, on.key, JSON.stringify(outcome)]);
      return outcome;
    });
  }

  // A second press waits here for the first and then gets its answer.
  private async claim<D extends Done>(tx: Tx, on: ActOn): Promise<{ outcome: Outcome<D> | null } | null> {
    const fresh = await tx.one('insert into act_receipt (actor_id, key, act) values ($1, $2, $3) on conflict do nothing returning key', [tx.actor.id, on.key, on.act]);
    if (fresh) return null;
    const earlier = await tx.one<{ act: string; outcome: Outcome<D> | null }>('select act, outcome from act_receipt where actor_id = $1 and key = $2', [tx.actor.id, on.key]);
    if (earlier?.act !== on.act) return { outcome: invalid([problem('key', 'malformed')]) };
    return { outcome: earlier.outcome };
  }

  private async write(tx: Tx, on: ActOn, outcome: Recorded, told: { outcome: unknown; accepted: readonly unknown[] }): Promise<void> {
    const arm = told.outcome as { grounds?: unknown; problems?: unknown } | null;
    await tx.sql(
      'insert into audit_event (actor_id, act, outcome, case_file_id, entity_id, grounds, reasons) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        tx.actor.id,
        on.act,
        outcome,
        on.caseFileId ?? null,
        on.entityId ?? null,
        arm?.grounds ? JSON.stringify(arm.grounds) : null,
        told.accepted.length > 0 ? JSON.stringify(told.accepted) : null,
      ],
    );
  }

  private async recordThrown(request: RequestActor, on: ActOn, error: unknown): Promise<Invalid | Refused> {
    if (codeOf(error) === noSession) throw unauthenticated();
    const answer = answerOf(error);
    if (answer) {
      await this.inTransaction(request, (tx) => this.write(tx, on, how(answer), { outcome: answer, accepted: [] }));
      return answer;
    }
    const denied = error instanceof Denied || codeOf(error) === insufficientPrivilege;
    await this.inTransaction(request, (tx) => this.write(tx, on, denied ? 'denied' : 'failed', { outcome: null, accepted: [] }));
    if (!denied) throw error;
    throw new GraphQLError('Forbidden', { extensions: { code: 'FORBIDDEN', about: error instanceof Denied ? error.about : null } });
  }

  private async inTransaction<T>(request: RequestActor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    try {
      await runner.startTransaction();
      const result = await work(await enter(runner, request, this.clock.now()));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }
}

const how = (outcome: { readonly __typename: string } | null): Recorded => {
  if (outcome === null) return 'not-visible';
  if (outcome.__typename === 'Refused') return 'refused';
  return outcome.__typename === 'Invalid' ? 'invalid' : 'done';
};

/** No live session: the person must sign in. */
export const unauthenticated = (): GraphQLError =>
  new GraphQLError('Sign in first', { extensions: { code: 'UNAUTHENTICATED' } });

async function enter(runner: QueryRunner, request: RequestActor, now: Date): Promise<Tx> {
  if (!request.tokenHash) throw unauthenticated();
  const connection = await runner.connect();
  const { rows } = await connection.query({ ...enterStatement, values: [request.tokenHash] });
  const actor = actorFrom(rows[0] as EnteredRow);
  request.entered(actor);
  return new Tx(actor, now, runner.manager, connection);
}
