import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EnterWithCode } from '@cobijo/access/api/enter-with-code';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { invalid } from '@cobijo/audit/api/outcome';
import { Reads } from '@cobijo/audit/api/reads';
import type {
  AccountInput,
  AccountsPage,
  ChangeRolesInput,
  DecideRoleInput,
  EnterWithCodeInput,
  OpenAccountInput,
  OpenOfficeInput,
} from '@cobijo/graphql/generated/server';
import { accountsStatement } from './accounts.queries';
import { ChangeRoles } from './change-roles';
import { CloseAccount } from './close-account';
import { IssueAccessCode } from './issue-access-code';
import { OpenAccount } from './open-account';

/** Accounts: who works here, and what they may do. */
@Resolver()
export class AccountsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly opening: OpenAccount,
    private readonly roles: ChangeRoles,
    private readonly closing: CloseAccount,
    private readonly codes: IssueAccessCode,
    private readonly entering: EnterWithCode,
  ) {}

  @Query('accountsPage')
  accountsPage(@Context('actor') request: RequestActor): Promise<AccountsPage | null> {
    return this.reads.one<AccountsPage>(request, accountsStatement);
  }

  @Mutation('openOffice')
  openOffice(@Context('actor') request: RequestActor, @Args('input') input: OpenOfficeInput) {
    return this.opening.office(request, input);
  }

  @Mutation('openAccount')
  openAccount(@Context('actor') request: RequestActor, @Args('input') input: OpenAccountInput) {
    return this.opening.account(request, input);
  }

  @Mutation('changeRoles')
  changeRoles(@Context('actor') request: RequestActor, @Args('input') input: ChangeRolesInput) {
    return this.roles.change(request, input);
  }

  @Mutation('decideRole')
  decideRole(@Context('actor') request: RequestActor, @Args('input') input: DecideRoleInput) {
    return this.roles.decide(request, input);
  }

  @Mutation('closeAccount')
  closeAccount(@Context('actor') request: RequestActor, @Args('input') input: AccountInput) {
    return this.closing.close(request, input);
  }

  @Mutation('reopenAccount')
  reopenAccount(@Context('actor') request: RequestActor, @Args('input') input: AccountInput) {
    return this.closing.reopen(request, input);
  }

  @Mutation('issueAccessCode')
  issueAccessCode(@Context('actor') request: RequestActor, @Args('input') input: AccountInput) {
    return this.codes.issue(request, input);
  }

  @Mutation('enterWithCode')
  async enterWithCode(@Context('actor') request: RequestActor, @Args('input') input: EnterWithCodeInput) {
    const answer = await this.entering.enter(request, input);
    if (answer === 'refused') return { __typename: 'AccessCodeRefused' as const, refused: true };
    return 'email' in answer ? { __typename: 'PasswordSet' as const, email: answer.email } : invalid(answer.problems);
  }
}
