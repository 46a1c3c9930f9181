import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { FearRecorded, RecordFearExpressedInput } from '@cobijo/graphql/generated/server';
import { fearKinds } from '../../rules/code-lists';
import { openReturn } from '../returns.queries';
import { keepFear } from './keep-fear';

@Injectable()
export class RecordFearExpressed {
  constructor(private readonly recorder: Recorder) {}

  /** The child is afraid or says no. One press, from anybody who sees the file; nothing typed can stand in its way (R68). */
  record(request: RequestActor, input: RecordFearExpressedInput): Promise<Outcome<FearRecorded> | null> {
    return this.recorder.act(
      request,
      { act: 'return.record-fear', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('record', 'Fear', file);
        const kind = fearKinds.find((code) => code === input.kind) ?? 'fear';
        const screenBy = await keepFear(tx, file, { kind, words: input.words?.slice(0, 4000) ?? null });
        const request = await openReturn(tx, file.id);
        return done({
          __typename: 'FearRecorded',
          screenBy: screenBy.toISOString(),
          state: request?.state ?? null,
        });
      },
    );
  }
}
