import type { Subject, Verb } from '@cobijo/access/rules/abilities';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import {
  done,
  type Invalid,
  type Outcome,
  refused,
  type Refused,
  type Settled,
} from '@cobijo/audit/api/outcome';
import type { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { fileQuestion } from '@cobijo/cases/api/case-files.queries';
import type { ReturnMoved } from '@cobijo/graphql/generated/server';
import { noOpenReturn } from '../rules/steps';
import type { ReturnState } from '../rules/return-state';
import { aboutChild, type ChildFile } from './return-facts';
import { openReturnQuestion, type ReturnRow } from './returns.queries';

/** What an act on an open return works with. */
export interface OpenReturn {
  readonly file: ChildFile;
  readonly request: ReturnRow;
}

interface Begin {
  readonly act: string;
  readonly key: string;
  readonly caseFileId: string;
  readonly right: readonly [Verb, Subject];
}

type Work = (tx: Tx, open: OpenReturn) => Promise<Settled<ReturnMoved> | Refused | Invalid>;

/** Begins an act on the open return of a file: locked, visible, allowed. Without one there is nothing to act on. */
export const onOpenReturn = (
  recorder: Recorder,
  request: RequestActor,
  begin: Begin,
  work: Work,
): Promise<Outcome<ReturnMoved> | null> =>
  recorder.actKnowing(request, { act: begin.act, key: begin.key, caseFileId: begin.caseFileId }, {
    asks: () => ({ file: fileQuestion(begin.caseFileId), found: openReturnQuestion(begin.caseFileId) }),
    then: async (tx, { file: whole, found }) => {
      const file = aboutChild(whole);
      if (!file) return null;
      tx.require(begin.right[0], begin.right[1], file);
      return found ? work(tx, { file, request: found }) : refused([noOpenReturn]);
    },
  });

/** Moves the return, and says where it stands now. */
export async function moveTo(tx: Tx, request: ReturnRow, state: ReturnState): Promise<Settled<ReturnMoved>> {
  if (state !== request.state)
    await tx.sql('update return_request set state = $2, version = version + 1 where id = $1', [
      request.id,
      state,
    ]);
  return moved(request.id, state);
}

/** Says where a return stands. */
export const moved = (returnId: string, state: ReturnState): Settled<ReturnMoved> =>
  done({ __typename: 'ReturnMoved', returnId, state });
