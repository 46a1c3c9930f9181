import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { FirstAccess, type FirstAccessAnswer } from '@cobijo/access/api/first-access';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { invalid, type Invalid } from '@cobijo/audit/api/outcome';
import type { CreateFirstAdministratorInput, FirstAccessRefused, FirstAdministratorCreated } from '@cobijo/graphql/generated/server';

type Answer = FirstAdministratorCreated | FirstAccessRefused | Invalid;

/** The door of a new installation. */
@Resolver()
export class FirstAccessResolver {
  constructor(private readonly access: FirstAccess) {}

  @Mutation('createFirstAdministrator')
  async create(@Context('actor') request: RequestActor, @Args('input') input: CreateFirstAdministratorInput): Promise<Answer> {
    return answerOf(await this.access.create(request, input), input.email.trim());
  }
}

function answerOf(answer: FirstAccessAnswer, email: string): Answer {
  if (answer === 'created') return { __typename: 'FirstAdministratorCreated', email };
  if (answer === 'refused') return { __typename: 'FirstAccessRefused', refused: true };
  return invalid(answer);
}
