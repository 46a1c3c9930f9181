import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from '@cobijo/audit/api/reads';
import type * as contract from '@cobijo/graphql/generated/server';
import { AnswerAlerts } from './alerts/answer-alerts';
import { Concerns, concernsOf } from './intake/concerns';

/** Alerts, pages and concerns: what people are told, and how they answer. */
@Resolver()
export class AlertsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly answers: AnswerAlerts,
    private readonly raising: Concerns,
  ) {}

  @Query('concerns')
  concerns(@Context('actor') request: RequestActor): Promise<contract.Concern[]> {
    return concernsOf(this.reads, request);
  }

  @Mutation('acknowledgeAlert')
  acknowledgeAlert(@Context('actor') request: RequestActor, @Args('input') input: contract.AcknowledgeAlertInput) {
    return this.answers.acknowledge(request, input);
  }

  @Mutation('takeEmergency')
  takeEmergency(@Context('actor') request: RequestActor, @Args('input') input: contract.TakeEmergencyInput) {
    return this.answers.take(request, input);
  }

  @Mutation('raiseConcern')
  raiseConcern(@Context('actor') request: RequestActor, @Args('input') input: contract.RaiseConcernInput) {
    return this.raising.raise(request, input);
  }

  @Mutation('settleConcern')
  settleConcern(@Context('actor') request: RequestActor, @Args('input') input: contract.SettleConcernInput) {
    return this.raising.settle(request, input);
  }
}
