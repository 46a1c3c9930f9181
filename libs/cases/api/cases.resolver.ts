import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { Reads } from '@cobijo/audit/api/reads';
import type { CaseloadFilter } from '@cobijo/graphql/generated/server';
import { isId } from '@cobijo/kernel/rules/ids';
import { caseFileStatement, caseFrameStatement } from './reads/case-file-page.queries';
import { type CaseloadAnswer, caseloadPage, caseloadStatement } from './reads/caseload.queries';
import { selectedFields } from './reads/selected-fields';
import { todayStatement } from './reads/today.queries';

/** The pages of the file. */
@Resolver()
export class CasesResolver {
  constructor(private readonly reads: Reads) {}

  @Query('caseFile')
  caseFile(
    @Context('actor') request: RequestActor,
    @Args('id') id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    if (!isId(id)) return Promise.resolve(null);
    return this.reads.one<object>(request, caseFileStatement(id, selectedFields(info)), {
      seen: { act: 'case-file.read', caseFileId: id },
    });
  }

  @Query('caseFrame')
  caseFrame(@Context('actor') request: RequestActor, @Args('id') id: string): Promise<object | null> {
    if (!isId(id)) return Promise.resolve(null);
    return this.reads.one<object>(request, caseFrameStatement(id), {
      seen: { act: 'case-file.open', caseFileId: id },
    });
  }

  @Query('caseload')
  async caseload(
    @Context('actor') request: RequestActor,
    @Args('filter') filter: CaseloadFilter,
    @Args('after') after?: string | null,
  ): Promise<object> {
    return caseloadPage(
      await this.reads.one<CaseloadAnswer>(request, caseloadStatement(filter, after ?? null)),
    );
  }

  @Query('today')
  today(@Context('actor') request: RequestActor, @Args('scope') scope: string): Promise<object | null> {
    return this.reads.one<object>(request, todayStatement(scope));
  }
}
