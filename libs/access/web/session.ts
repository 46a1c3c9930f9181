import { computed, inject, Injectable, signal } from '@angular/core';
import { type SessionQuery, SessionDocument, SignInDocument, SignOutDocument } from '@cobijo/graphql/generated/client/graphql';
import { type Failure, failureOf } from '@cobijo/graphql/transport/failure';
import { GraphqlClient } from '@cobijo/graphql/transport/graphql-client';
import { useTimeZone } from '@cobijo/ui/i18n/time-zone';
import { mayDo, type Subject, type Verb } from '../rules/abilities';
import type { CaseAccess } from '../rules/actor';
import { isRole } from '../rules/roles';
import { dropDrafts } from './local-drafts/draft-store';

/** The person signed in, as the screen knows them. */
export type SignedInPerson = NonNullable<SessionQuery['me']>;
export type SignInAnswer = { readonly entered: true } | { readonly entered: false; readonly retryAt: string | null };

/** Who is at this screen. Holds nothing about children. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly client = inject(GraphqlClient);
  private readonly person = signal<SignedInPerson | null>(null);
  private readonly seenEnds = signal(0);
  private readonly leaving = new Set<() => Promise<unknown>>();

  readonly me = this.person.asReadonly();
  /** Whether this is a demonstration with invented people. */
  readonly demo = signal(false);
  /** Why the session could not be asked for at the start. */
  readonly failure = signal<Failure | null>(null);
  /** The server ended the session while somebody was working; what they typed is still on the page. */
  readonly expired = computed(() => this.person() !== null && this.client.signedOut() > this.seenEnds());
  /** Somebody else signed in where a page of the former person stood: it must go, and sends nothing more. */
  readonly handedOver = signal(false);

  /** Asks who is signed in. Never throws: the shell shows the failure. */
  async load(): Promise<void> {
    try {
      const { me, demo } = await this.client.query(SessionDocument, {});
      this.demo.set(demo);
      this.enter(me);
      this.failure.set(null);
    } catch (thrown) {
      this.failure.set(failureOf(thrown));
    }
  }

  /** Opens a session. The server answers the same for an unknown address and a wrong password. */
  async signIn(email: string, password: string): Promise<SignInAnswer> {
    const { signIn } = await this.client.query(SignInDocument, { input: { key: crypto.randomUUID(), email, password } });
    if (signIn.__typename === 'SignInRefused') return { entered: false, retryAt: signIn.retryAt };
    const former = this.person();
    if (former && former.id !== signIn.me.id) this.handOver();
    else this.enter(signIn.me);
    return { entered: true };
  }

  /** What is still to be sent before the person leaves; returns how to take it back. */
  beforeLeaving(work: () => Promise<unknown>): () => void {
    this.leaving.add(work);
    return () => this.leaving.delete(work);
  }

  /** Ends the session of this device, or of every device, and wipes what the person kept on this one. */
  async signOut(reach: 'here' | 'everywhere'): Promise<void> {
    await Promise.allSettled([...this.leaving].map((work) => work()));
    await this.client.query(SignOutDocument, { everywhere: reach === 'everywhere' });
    const me = this.person();
    this.enter(null);
    if (me) await dropDrafts(({ person }) => person === me.id);
  }

  /** Whether the person may do something, by the same rules as the server, which alone decides. */
  may(verb: Verb, about: Subject, file?: CaseAccess): boolean {
    const me = this.person();
    if (!me) return false;
    // A door: identifiers come as plain text.
    const actor = { id: me.id, roles: me.roles.filter(isRole), officeIds: me.officeIds } as unknown as Parameters<typeof mayDo>[0];
    return mayDo(actor, verb, about, file);
  }

  private handOver(): void {
    this.client.close();
    this.handedOver.set(true);
  }

  private enter(me: SignedInPerson | null): void {
    this.client.actFor(me?.id ?? null);
    this.seenEnds.set(this.client.signedOut());
    this.person.set(me);
    if (me) useTimeZone(me.office.timeZone);
  }
}
