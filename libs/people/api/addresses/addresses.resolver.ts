import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Outcome } from '@cobijo/audit/api/outcome';
import { Reads } from '@cobijo/audit/api/reads';
import type * as Api from '@cobijo/graphql/generated/server';
import { addressPage } from './addresses.queries';
import { CorrectAddressReaders } from './correct-address-readers';
import { RecordAddress } from './record-address';

/** Where somebody of the family lives, for its named readers. */
@Resolver()
export class AddressesResolver {
  constructor(
    private readonly reads: Reads,
    private readonly recording: RecordAddress,
    private readonly correcting: CorrectAddressReaders,
  ) {}

  @Query('addressPage')
  page(@Context('actor') request: RequestActor, @Args() about: { caseFileId: string; relationshipId: string }): Promise<Api.AddressPage | null> {
    return addressPage(this.reads, request, about);
  }

  @Mutation('recordAddress')
  record(@Context('actor') request: RequestActor, @Args('input') input: Api.RecordAddressInput): Promise<Outcome<Api.AddressSaved> | null> {
    return this.recording.record(request, input);
  }

  @Mutation('correctAddressReaders')
  correct(@Context('actor') request: RequestActor, @Args('input') input: Api.CorrectAddressReadersInput): Promise<Outcome<Api.AddressSaved> | null> {
    return this.correcting.correct(request, input);
  }
}
