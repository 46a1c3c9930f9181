import { createHash } from 'node:crypto';
import type { Actor, CaseAccess } from '@cobijo/access/rules/actor';
import { mayDo, type Subject, type Verb } from '@cobijo/access/rules/abilities';
import { type Answers, answersIn, gathering, type Question, type Questions } from './question';

/** Your role may not do this. Not a ground of law: it is answered as FORBIDDEN and recorded. */
export class Denied extends Error {
  constructor(
    readonly verb: Verb,
    readonly about: Subject,
  ) {
    super(`denied: ${verb} ${about}`);
  }
}

interface NamedQuery {
  query(statement: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: unknown[] }>;
}

/** Something to be told outside once the act is committed. Codes only: no name and no place. */
export interface Message {
  readonly kind: string;
  readonly officeId?: string;
  readonly caseFileId?: string;
  readonly userId?: string;
  readonly payload?: Readonly<Record<string, string | number>>;
}

/** The one transaction of an act. */
export class Tx {
  constructor(
    readonly actor: Actor,
    readonly now: Date,
    private readonly connection: NamedQuery,
  ) {}

  /** Runs a statement under the actor's row security; statements are named, so that they are planned once. */
  async sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.connection.query({ name: nameOf(text), text, values });
    return rows as Row[];
  }

  /** The first row of a statement, or null. */
  async one<Row>(text: string, values: readonly unknown[] = []): Promise<Row | null> {
    const [row] = await this.sql<Row>(text, values);
    return row ?? null;
  }

  /** Asks one question. */
  async ask<T>({ text, values, read }: Question<T>): Promise<T> {
    return read(await this.sql<Readonly<Record<string, unknown>>>(text, values));
  }

  /** Asks many questions in one statement: all see the same picture. */
  async gather<Q extends Questions>(questions: Q): Promise<Answers<Q>> {
    const { text, values } = gathering(questions);
    const [row] = await this.sql<Readonly<Record<string, unknown>>>(text, values);
    return answersIn(questions, row);
  }

  /** Refuses with FORBIDDEN unless the actor's role may do this, on this file. */
  require(verb: Verb, about: Subject, file?: CaseAccess): void {
    if (!mayDo(this.actor, verb, about, file)) throw new Denied(verb, about);
  }

  may(verb: Verb, about: Subject, file?: CaseAccess): boolean {
    return mayDo(this.actor, verb, about, file);
  }

  /** Writes what must be told outside, in the same transaction. */
  async tell(message: Message): Promise<void> {
    await this.sql('insert into outbox (kind, office_id, case_file_id, user_id, payload) values ($1, $2, $3, $4, $5)', [
      message.kind,
      message.officeId ?? null,
      message.caseFileId ?? null,
      message.userId ?? null,
      JSON.stringify(message.payload ?? {}),
    ]);
  }
}

const names = new Map<string, string>();

/** The name under which a connection keeps the plan of a statement. */
export const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known) return known;
  const name = `a_${createHash('sha1').update(text).digest('base64url')}`;
  names.set(text, name);
  return name;
};
