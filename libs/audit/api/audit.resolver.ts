import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from './reads';
import { trailPage, type TrailRow } from './trail.queries';

interface TrailArgs {
  readonly caseFileId: string;
  readonly before?: string | null;
  readonly outcome?: string | null;
}

@Resolver()
export class TrailResolver {
  constructor(private readonly reads: Reads) {}

  @Query('trail')
  trail(@Context('actor') request: RequestActor, @Args() args: TrailArgs): Promise<{ entries: readonly TrailRow[]; next: string | null }> {
    return trailPage(this.reads, request, args);
  }
}
