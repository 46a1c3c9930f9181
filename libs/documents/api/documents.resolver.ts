import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from '@cobijo/audit/api/reads';
import type { AttachDocumentInput, VoidDocumentInput } from '@cobijo/graphql/generated/server';
import { AttachDocument } from './attach-document';
import { documentsOfFile } from './documents.queries';
import { VoidDocument } from './void-document';

@Resolver()
export class DocumentsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly attaching: AttachDocument,
    private readonly voiding: VoidDocument,
  ) {}

  @Query('documentsOfFile')
  documentsOfFile(@Context('actor') request: RequestActor, @Args('caseFileId') caseFileId: string) {
    return documentsOfFile(this.reads, request, caseFileId);
  }

  @Mutation('attachDocument')
  attachDocument(@Context('actor') request: RequestActor, @Args('input') input: AttachDocumentInput) {
    return this.attaching.attach(request, input);
  }

  @Mutation('voidDocument')
  voidDocument(@Context('actor') request: RequestActor, @Args('input') input: VoidDocumentInput) {
    return this.voiding.void(request, input);
  }
}
