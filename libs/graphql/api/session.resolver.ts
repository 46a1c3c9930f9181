import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestActor } from '@cobijo/access/api/request-actor';
import { SignIn } from '@cobijo/access/api/sign-in';
import { Reads } from '@cobijo/audit/api/reads';
import type { Me, Office, SignInInput, SignInResult, StaffMember } from '@cobijo/graphql/generated/server';
import { draftKeyStatement, meStatement, officesStatement, staffStatement } from './session.queries';

type SetCookie = (cookie: string) => void;

/** Who is at the door: sign-in, sign-out, the person signed in, colleagues and offices. */
@Resolver()
export class SessionResolver {
  constructor(
    private readonly signing: SignIn,
    private readonly reads: Reads,
  ) {}

  @Mutation('signIn')
  async signIn(@Context('actor') request: RequestActor, @Context('setCookie') setCookie: SetCookie, @Args('input') input: SignInInput): Promise<SignInResult> {
    const opened = await this.signing.open(request, input.email, input.password);
    if (!('session' in opened)) return { __typename: 'SignInRefused', retryAt: opened.retryAt?.toISOString() ?? null };
    setCookie(opened.session.cookie);
    const me = await this.read(new RequestActor(opened.session.hash, request.address));
    if (!me) throw new Error('a session that was just opened is not there');
    return { __typename: 'SignedIn', me };
  }

  @Mutation('signOut')
  async signOut(@Context('actor') request: RequestActor, @Context('setCookie') setCookie: SetCookie, @Args('everywhere') everywhere: boolean): Promise<{ done: boolean }> {
    const ended = await this.signing.end(request, everywhere ? 'everywhere' : 'here');
    if (ended) setCookie(ended);
    return { done: true };
  }

  @Query('me')
  async me(@Context('actor') request: RequestActor): Promise<Me | null> {
    if (!request.tokenHash) return null;
    return this.read(request);
  }

  @Query('demo')
  demo(): boolean {
    return process.env['COBIJO_MODE'] === 'demo';
  }

  @Query('draftKey')
  async draftKey(@Context('actor') request: RequestActor): Promise<string | null> {
    const row = await this.reads.one<{ key: string }>(request, draftKeyStatement);
    return row && row.key;
  }

  @Query('staff')
  staff(@Context('actor') request: RequestActor, @Args('role') role?: string, @Args('officeId') officeId?: string): Promise<StaffMember[]> {
    return this.reads.rows<StaffMember>(request, staffStatement(role ?? null, officeId ?? null));
  }

  @Query('offices')
  offices(@Context('actor') request: RequestActor): Promise<Office[]> {
    return this.reads.rows<Office>(request, officesStatement);
  }

  private async read(request: RequestActor): Promise<Me | null> {
    return this.reads.one<Me>(request, meStatement(this.demo()));
  }
}
