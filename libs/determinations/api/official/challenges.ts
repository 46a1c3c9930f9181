import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { ChallengeDecided, ChallengeFiled, DecideChallengeInput, FileChallengeInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { effectOf, filingConsequences, mayDecideChallenge } from '../../rules/challenge-decision';
import { challengeGrounds, challengeKinds, challengeResults, requesters } from '../../rules/code-lists';
import { findDetermination, officialDetermination, openRecommendation } from '../determinations.queries';
import { markSignificantChange } from './significant-change';

interface ChallengeRow {
  readonly id: string;
  readonly kind: string;
  readonly result: string | null;
  readonly determinationId: string | null;
  readonly firstVoterIds: readonly string[];
  readonly contributorIds: readonly string[];
}

/** What is filed against a determination, and how it ends. */
@Injectable()
export class Challenges {
  constructor(private readonly recorder: Recorder) {}

  // Protective: nothing but an unusable input stands in the way, and execution waits from here on (R59).
  file(request: RequestActor, input: FileChallengeInput): Promise<Outcome<ChallengeFiled> | null> {
    return this.recorder.act(request, { act: 'challenge.file', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('record', 'Challenge', file);
      const { problems } = new InputCheck().require('requestedBy', input.requestedBy).oneOf('requestedBy', input.requestedBy, requesters).oneOf('kind', input.kind, challengeKinds)
        .everyOf('grounds', input.grounds, challengeGrounds).text('words', input.words, { max: 8000 });
      if (problems.length > 0) return invalid(problems);
      const named = input.determinationId ? await findDetermination(tx, file.id, input.determinationId) : null;
      const about = named ?? (await officialDetermination(tx, file.id)) ?? (await openRecommendation(tx, file.id));
      const id = newId<'Challenge'>();
      await tx.sql(
        `insert into challenge (id, case_file_id, determination_id, kind, requested_by, grounds, words, filed_at, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, file.id, about?.id ?? null, input.kind ?? 'internal_reconsideration', input.requestedBy, input.grounds ?? [], input.words?.trim() ?? null, tx.now, tx.actor.id],
      );
      const { holdsExecution, tells } = filingConsequences();
      for (const who of tells) await tx.tell({ kind: `challenge.filed.${who}`, caseFileId: file.id, officeId: file.officeId });
      return done({ __typename: 'ChallengeFiled', id, holdsExecution });
    });
  }

  decide(request: RequestActor, input: DecideChallengeInput): Promise<Outcome<ChallengeDecided> | null> {
    return this.recorder.act(request, { act: 'challenge.decide', key: input.key, caseFileId: input.caseFileId, entityId: input.challengeId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      const row = file && (await findChallenge(tx, file.id, input.challengeId));
      if (!file || !row) return null;
      tx.require('decide', 'Challenge', file);
      const { problems } = new InputCheck().require('result', input.result).oneOf('result', input.result, challengeResults).text('reasonsGiven', input.reasonsGiven, { max: 8000 });
      if (problems.length > 0) return invalid(problems);
      const documentCountsHere = input.documentId ? await documentCounts(tx, file.id, input.documentId) : false;
      const decision = mayDecideChallenge({
        ...row, result: input.result, open: row.result === null, reasons: input.reasonsGiven, deciderIds: [...new Set(input.deciderIds ?? [])],
        documentCounts: documentCountsHere, withdrawnByRequester: input.withdrawnByRequester ?? false,
      });
      if (!decision.permitted) return refused(decision);
      await tx.sql(
        `update challenge set result = $2, result_reasons = $3, decided_at = $4, decided_by = $5, decider_ids = $6, decision_document_id = $7, version = version + 1 where id = $1`,
        [row.id, input.result, input.reasonsGiven.trim(), tx.now, tx.actor.id, input.deciderIds ?? [], input.documentId ?? null],
      );
      const effect = effectOf(input.result, row.kind);
      if (effect === 'annulled' && row.determinationId) await annul(tx, row.determinationId);
      if (effect === 'no_longer_fits') await markSignificantChange(tx, { caseFileId: file.id, change: 'new_facts', note: input.reasonsGiven });
      return done({ __typename: 'ChallengeDecided', id: row.id, effect }, decision);
    });
  }
}

const annul = (tx: Tx, id: string): Promise<unknown[]> =>
  tx.sql(
    `update determination set state = case when authority_level in ('official_ppnna','judicial') then 'annulled' else 'replaced' end, suspended_from = null, version = version + 1
      where id = $1 and state not in ('superseded','annulled','executed','answered','answered_divergent','replaced')`,
    [id],
  );

const findChallenge = (tx: Tx, caseFileId: string, id: string): Promise<ChallengeRow | null> =>
  tx.one<ChallengeRow>(
    `select c.id, c.kind, c.result, c.determination_id as "determinationId",
        coalesce((select array_agg(p.user_id) from participation p where p.vote is not null and p.item_id = coalesce(d.item_id, r.item_id)), '{}') as "firstVoterIds",
        coalesce((select a.contributor_ids || a.reviewer_ids || a.author_id || a.cleared_by from options_analysis a where a.id = coalesce(d.analysis_id, r.analysis_id)), '{}') as "contributorIds"
       from challenge c left join determination d on d.id = c.determination_id left join determination r on r.id = d.recommendation_id
      where c.case_file_id = $1 and c.id = $2`,
    [caseFileId, id],
  );
