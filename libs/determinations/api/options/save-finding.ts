import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { FindingConflict, FindingSaved, SaveFindingInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem, type Problem } from '@cobijo/kernel/rules/problem';
import { isReportOpen } from '../../rules/bid-state';
import { effects, weights } from '../../rules/code-lists';
import { factors } from '../../rules/factors';
import { optionsOf } from './analysis.queries';
import { contributed, locked, openFor } from './open-report';

/** Keeps one finding as it is typed. Two people in one cell never lose a word: the second one sees both. */
@Injectable()
export class SaveFinding {
  constructor(private readonly recorder: Recorder) {}

  save(request: RequestActor, input: SaveFindingInput): Promise<Outcome<FindingSaved | FindingConflict> | null> {
    return this.recorder.act(request, { act: 'options.save-finding', key: input.key, caseFileId: input.caseFileId, entityId: input.optionId }, async (tx) => {
      const found = await openFor(tx, input.caseFileId);
      const option = found && (await optionsOf(tx, found.analysis.id)).find(({ id }) => id === input.optionId);
      if (!found || !option) return null;
      const problems = await problemsOf(tx, found.file.id, input);
      if (problems.length > 0) return invalid(problems);
      if (!isReportOpen(found.analysis.state)) return locked(found.analysis.state);
      const findingVersion = await write(tx, found.file.id, input);
      await remember(tx, input, { caseFileId: found.file.id, kept: findingVersion !== null });
      if (findingVersion === null) return done<FindingSaved | FindingConflict>(await conflictWith(tx, input));
      await contributed(tx, found.analysis);
      return done<FindingSaved | FindingConflict>({ __typename: 'FindingSaved', analysisId: found.analysis.id, version: found.analysis.version + 1, findingVersion, at: tx.now.toISOString() });
    });
  }
}

async function problemsOf(tx: Tx, caseFileId: string, input: SaveFindingInput): Promise<readonly Problem[]> {
  const sources = await tx.sql('select 1 from evidence_source where case_file_id = $1 and id = any ($2::uuid[])', [caseFileId, input.sources]);
  return new InputCheck()
    .require('factor', input.factor).oneOf('factor', input.factor, factors).oneOf('effect', input.effect, effects).oneOf('weight', input.weight, weights)
    .text('text', input.text, { max: 4000 }).when(sources.length !== new Set(input.sources).size, problem('sources', 'not-found')).problems;
}

async function write(tx: Tx, caseFileId: string, input: SaveFindingInput): Promise<number | null> {
  const row = await tx.one<{ version: number }>(
    `insert into option_factor as x (id, case_file_id, option_id, factor, effect, weight, text, sources, author_id, at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $9)
     on conflict (option_id, factor) do update set effect = $5, weight = $6, text = $7, sources = $8, author_id = $9, at = $10, version = x.version + 1
       where x.version = $11 returning x.version`,
    [newId<'OptionFactor'>(), caseFileId, input.optionId, input.factor, input.effect, input.weight ?? null, input.text.trim(), input.sources, tx.actor.id, tx.now, input.baseVersion],
  );
  return row?.version ?? null;
}

const remember = (tx: Tx, input: SaveFindingInput, { caseFileId, kept }: { readonly caseFileId: string; readonly kept: boolean }): Promise<unknown[]> =>
  tx.sql(
    `insert into option_factor_version (case_file_id, option_id, factor, base_version, kept, effect, weight, text, sources, author_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [caseFileId, input.optionId, input.factor, input.baseVersion, kept, input.effect, input.weight ?? null, input.text.trim(), input.sources, tx.actor.id, tx.now],
  );

async function conflictWith(tx: Tx, input: SaveFindingInput): Promise<FindingConflict> {
  const row = await tx.one<Omit<FindingConflict['theirs'], '__typename'> & { readonly at: Date }>(
    `select x.factor, x.effect, x.weight, x.text, x.sources, x.version, x.at, u.name as author
       from option_factor x join app_user u on u.id = x.author_id where x.option_id = $1 and x.factor = $2`,
    [input.optionId, input.factor],
  );
  if (!row) throw new Error('a finding in conflict without a row');
  return { __typename: 'FindingConflict', theirs: { ...row, __typename: 'OptionFinding' }, at: row.at.toISOString() };
}
