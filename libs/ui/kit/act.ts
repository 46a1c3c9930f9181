import { inject, signal, type Signal } from '@angular/core';
import { type Failure, failureOf, Failed, NotThere, Offline } from '@cobijo/graphql/transport/failure';
import { GraphqlClient } from '@cobijo/graphql/transport/graphql-client';
import type { TypedDocument } from '@cobijo/graphql/transport/typed-document';
import type { GroundData } from '../refusal/ground-words';
import { Unsent } from './unsent';

/** Input that could not be taken, as the contract carries it. */
export interface ProblemData {
  readonly field: string;
  readonly code: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

interface RefusedArm {
  readonly __typename: 'Refused';
  readonly grounds: readonly GroundData[];
}
interface InvalidArm {
  readonly __typename: 'Invalid';
  readonly problems: readonly ProblemData[];
}
type Answer = { readonly __typename: string } | null | undefined;
type DoneOf<A> = Exclude<NonNullable<A>, { readonly __typename: 'Refused' | 'Invalid' }>;
type Without<T> = T extends unknown ? Omit<T, 'key'> : never;
/** Variables of a mutation without the idempotency key, which the act adds itself. */
export type Keyless<V> = V extends { readonly input: infer I } ? Omit<V, 'input'> & { readonly input: Without<I> } : V;

/** What `<cob-outcome>` needs to know of an act. */
export interface AnyAct {
  readonly working: Signal<boolean>;
  readonly grounds: Signal<readonly GroundData[]>;
  readonly problems: Signal<readonly ProblemData[]>;
  readonly failure: Signal<Failure | null>;
  /** When the last answer came. */
  readonly answeredAt: Signal<Date | null>;
  retry(): Promise<unknown>;
  proceed(reasons: Readonly<Record<string, string>>): Promise<unknown>;
}

/** An act of this page: sends it, and says how it went. It never throws and never forgets what was typed. */
export interface Act<V, D> extends AnyAct {
  readonly done: Signal<D | null>;
  /** Sends the act and waits until it is done: at once, after a retry, or after reasons were given. Null when it was given up for another, or is on its way already: what follows, follows once. */
  run(variables: Keyless<V>): Promise<D | null>;
  retry(): Promise<D | null>;
  proceed(reasons: Readonly<Record<string, string>>): Promise<D | null>;
  /** Forgets the last answer, for example when a dialog is opened again. */
  clear(): void;
}

const isRefused = (answer: object): answer is RefusedArm => '__typename' in answer && answer.__typename === 'Refused';
const isInvalid = (answer: object): answer is InvalidArm => '__typename' in answer && answer.__typename === 'Invalid';

/** Prepares an act. Call it where a page is created. */
export function injectAct<R, V, A extends Answer>(document: TypedDocument<R, V>, pick: (data: R) => A): Act<V, DoneOf<A>> {
  return new SentAct(inject(GraphqlClient), inject(Unsent), document, pick);
}

// What a caller waits for, through refusals and retries.
class Awaited<D> {
  private settle: (done: D | null) => void = () => undefined;
  readonly promise = new Promise<D | null>((settle) => (this.settle = settle));
  readonly resolve = (done: D | null): void => this.settle(done);
}

class SentAct<R, V, A extends Answer> implements Act<V, DoneOf<A>> {
  readonly working = signal(false);
  readonly done = signal<DoneOf<A> | null>(null);
  readonly grounds = signal<readonly GroundData[]>([]);
  readonly problems = signal<readonly ProblemData[]>([]);
  readonly failure = signal<Failure | null>(null);
  readonly answeredAt = signal<Date | null>(null);
  private last: { readonly variables: Keyless<V>; readonly text: string; readonly key: string } | null = null;
  private reasons: Readonly<Record<string, string>> = {};
  private current: Promise<DoneOf<A> | null> | null = null;
  private awaited = new Awaited<DoneOf<A>>();

  constructor(
    private readonly client: GraphqlClient,
    private readonly unsent: Unsent,
    private readonly document: TypedDocument<R, V>,
    private readonly pick: (data: R) => A,
  ) {}

  run(variables: Keyless<V>): Promise<DoneOf<A> | null> {
    if (this.current) return Promise.resolve(null);
    // Reasons belong to what they were given for.
    if (JSON.stringify(variables) !== JSON.stringify(this.last?.variables)) this.reasons = {};
    this.giveUp();
    void this.start(variables);
    return this.awaited.promise;
  }

  retry(): Promise<DoneOf<A> | null> {
    if (this.current) return this.current;
    return this.last ? this.start(this.last.variables) : Promise.resolve(null);
  }

  proceed(reasons: Readonly<Record<string, string>>): Promise<DoneOf<A> | null> {
    this.reasons = { ...this.reasons, ...reasons };
    return this.retry();
  }

  clear(): void {
    this.last = null;
    this.reasons = {};
    // What is on its way is still followed when it arrives.
    if (!this.current) this.giveUp();
    this.settle({});
  }

  private giveUp(): void {
    this.awaited.resolve(null);
    this.awaited = new Awaited();
  }

  private start(variables: Keyless<V>): Promise<DoneOf<A> | null> {
    const reasons = Object.entries(this.reasons).map(([code, reason]) => ({ code, reason }));
    const text = JSON.stringify([variables, reasons]);
    // Whether an unanswered act arrived is not known: the same content goes out again under the same key.
    const unanswered = this.failure() instanceof Offline || this.failure() instanceof Failed;
    const key = unanswered && this.last?.text === text ? this.last.key : crypto.randomUUID();
    this.last = { variables, text, key };
    this.working.set(true);
    const scope = this.unsent.scope();
    this.current = this.send(withKey<V>(variables, key, reasons), scope).then((done) => {
      this.working.set(false);
      this.current = null;
      if (done) this.awaited.resolve(done);
      return done;
    });
    return this.current;
  }

  private async send(variables: V, scope: Element | null): Promise<DoneOf<A> | null> {
    try {
      const answer = this.pick(await this.client.query(this.document, variables));
      if (!answer) this.settle({ failure: new NotThere() });
      else if (isRefused(answer)) this.settle({ grounds: answer.grounds });
      else if (isInvalid(answer)) this.settle({ problems: answer.problems });
      // A door: the two arms above are all that is not done.
      else this.finish(answer as DoneOf<A>, scope);
    } catch (thrown) {
      this.settle({ failure: failureOf(thrown) });
    }
    return this.done();
  }

  private finish(done: DoneOf<A>, scope: Element | null): void {
    this.unsent.sent(scope);
    this.settle({ done });
  }

  private settle(told: { done?: DoneOf<A>; grounds?: readonly GroundData[]; problems?: readonly ProblemData[]; failure?: Failure }): void {
    this.done.set(told.done ?? null);
    this.grounds.set(told.grounds ?? []);
    this.problems.set(told.problems ?? []);
    this.failure.set(told.failure ?? null);
    this.answeredAt.set(new Date());
  }
}

// A door: the generated input type wants the key that callers leave out.
function withKey<V>(variables: Keyless<V>, key: string, reasons: readonly { code: string; reason: string }[]): V {
  const { input } = variables as { readonly input?: object };
  if (!input) return variables as unknown as V;
  return { ...variables, input: { ...input, key, ...(reasons.length > 0 ? { reasons } : {}) } } as unknown as V;
}
