import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from '@cobijo/audit/api/reads';
import type { CloseDetentionInput, RecordAgeLabelInput, RecordAuthorityContactInput, RecordDetentionInput, RecordIrregularReturnInput } from '@cobijo/graphql/generated/server';
import { CloseDetention } from './close-detention';
import { encountersOfFile } from './encounters.queries';
import { RecordAgeLabel } from './record-age-label';
import { RecordAuthorityContact } from './record-authority-contact';
import { RecordDetention } from './record-detention';
import { RecordIrregularReturn } from './record-irregular-return';

@Resolver()
export class EncountersResolver {
  constructor(
    private readonly reads: Reads,
    private readonly contacts: RecordAuthorityContact,
    private readonly detentions: RecordDetention,
    private readonly closing: CloseDetention,
    private readonly labels: RecordAgeLabel,
    private readonly irregular: RecordIrregularReturn,
  ) {}

  @Query('encountersOfFile')
  encountersOfFile(@Context('actor') request: RequestActor, @Args('caseFileId') caseFileId: string) {
    return encountersOfFile(this.reads, request, caseFileId);
  }

  @Mutation('recordAuthorityContact')
  recordAuthorityContact(@Context('actor') request: RequestActor, @Args('input') input: RecordAuthorityContactInput) {
    return this.contacts.record(request, input);
  }

  @Mutation('recordDetention')
  recordDetention(@Context('actor') request: RequestActor, @Args('input') input: RecordDetentionInput) {
    return this.detentions.record(request, input);
  }

  @Mutation('closeDetention')
  closeDetention(@Context('actor') request: RequestActor, @Args('input') input: CloseDetentionInput) {
    return this.closing.close(request, input);
  }

  @Mutation('recordAgeLabel')
  recordAgeLabel(@Context('actor') request: RequestActor, @Args('input') input: RecordAgeLabelInput) {
    return this.labels.record(request, input);
  }

  @Mutation('recordIrregularReturn')
  recordIrregularReturn(@Context('actor') request: RequestActor, @Args('input') input: RecordIrregularReturnInput) {
    return this.irregular.record(request, input);
  }
}
