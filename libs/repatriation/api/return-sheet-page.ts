import { Injectable } from '@nestjs/common';
import type { Subject, Verb } from '@cobijo/access/rules/abilities';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { groundArm, namedParams } from '@cobijo/audit/api/outcome';
import { Answered, type Answers } from '@cobijo/audit/api/question';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { fileQuestion } from '@cobijo/cases/api/case-files.queries';
import type { Safeguard, ReturnRequest, ReturnSheet } from '@cobijo/graphql/generated/server';
import { companionsQuestion } from '@cobijo/people/api/companions.queries';
import { actsOffered, type ReturnAct } from '../rules/return-acts';
import { guardSheet, type SheetGuard } from '../rules/return-safeguards';
import { isClosed } from '../rules/return-state';
import { aboutChild, factsOf, type OfReturn, returnQuestions } from './return-facts';
import { historyQuestion, lastReturnQuestion, type ReturnRow } from './returns.queries';
import { sheetDigest } from './sheet-digest';
import { tellableSheet } from './tellable';

@Injectable()
export class ReturnSheetPage {
  constructor(private readonly recorder: Recorder) {}

  /** The guard sheet as it stands this very moment; who saw it is in the trail. */
  read(request: RequestActor, caseFileId: string): Promise<ReturnSheet | null> {
    const seen = { act: 'return.read-sheet', caseFileId };
    return this.recorder.read(request, seen, {
      asks: (now) => questions(caseFileId, now),
      then: (tx, answers) => page(request, tx, answers),
    });
  }
}

const questions = (caseFileId: string, now: Date) => {
  const childId = new Answered('file', 'childId');
  return {
    file: fileQuestion(caseFileId),
    row: lastReturnQuestion(caseFileId),
    history: historyQuestion(new Answered('row', 'id')),
    companions: companionsQuestion(childId),
    ...returnQuestions({ caseFileId, childId, destination: new Answered('row', 'destination'), now }),
  };
};

type PageAnswers = Answers<ReturnType<typeof questions>>;

function page(request: RequestActor, tx: Tx, answers: PageAnswers): ReturnSheet | null {
  const file = aboutChild(answers.file);
  if (!file || !tx.may('read', 'Return', file)) return null;
  const { row, child, companions, resolution, history } = answers;
  const sheet = row && !isClosed(row.state) ? sheetOf(answers, { file, request: row, now: tx.now }) : [];
  return {
    __typename: 'ReturnSheet',
    caseFileId: file.id,
    childName: child?.preferredName ?? child?.givenNames ?? null,
    ownCountries: [
      ...new Set([
        ...(child?.nationalities ?? []),
        ...(child?.habitualResidence ? [child.habitualResidence] : []),
      ]),
    ],
    request: row && requestArm(row, companions),
    guards: tellableSheet(request, sheet).map(safeguardArm),
    digest: row && sheet.length > 0 ? sheetDigest(sheet, row) : null,
    signatures: (row?.signatures ?? []).map(({ by, discipline, at }) => ({
      __typename: 'ReturnSignature' as const,
      by,
      discipline,
      at,
    })),
    followUps: history.followUps.map((one) => ({ __typename: 'ReturnFollowUp' as const, ...one })),
    resolution: resolution && {
      ...resolution,
      __typename: 'ReturnResolution',
      issuedOn: resolution.issuedAt,
      servedChildAt: resolution.servedChildAt?.toISOString() ?? null,
    },
    companions: companions.map((one) => ({ __typename: 'ReturnCompanion' as const, ...one })),
    steps: history.steps.map((one) => ({ __typename: 'ReturnStep' as const, ...one })),
    acts: actsOffered(row?.state ?? null).filter((act) => tx.may(...rights[act], file)),
  };
}

// At the door everything is asked once more, so an authorised return already shows the door's sheet.
const sheetOf = (answers: PageAnswers, of: Omit<OfReturn, 'moment'>): readonly SheetGuard[] =>
  guardSheet(
    factsOf(answers, { ...of, moment: of.request.state === 'authorised' ? 'departure' : 'authorisation' }),
  );

const rights: Readonly<Record<ReturnAct, readonly [Verb, Subject]>> = {
  request: ['create', 'Return'],
  screen: ['edit', 'Return'],
  resolution: ['record', 'Return'],
  notified: ['record', 'Return'],
  waiver: ['record', 'Return'],
  attest: ['record', 'Return'],
  arrange: ['edit', 'Return'],
  reconfirm: ['record', 'Return'],
  authorise: ['authorise', 'ReturnAuthorisation'],
  revoke: ['authorise', 'ReturnAuthorisation'],
  execute: ['record', 'Return'],
  incident: ['record', 'Return'],
  'hand-over': ['record', 'Return'],
  'follow-up': ['record', 'Return'],
  resume: ['edit', 'Return'],
  close: ['edit', 'Return'],
  fear: ['record', 'Fear'],
};

const safeguardArm = (row: SheetGuard): Safeguard => ({
  __typename: 'Safeguard',
  guard: row.guard,
  group: row.group,
  status: row.status,
  grounds: row.grounds.map((ground) => ({
    __typename: 'Ground' as const,
    ...contractGround(groundArm(ground)),
  })),
  citations: row.citations.map((one) => ({ __typename: 'Citation' as const, ...one })),
  params: namedParams(row.params).map((one) => ({ __typename: 'Param' as const, ...one })),
  proof: row.proof && { __typename: 'SafeguardProof', ...row.proof, at: row.proof.at.toISOString() },
  cureAct: row.cure?.act ?? null,
  cureBy: row.cure?.by ?? null,
});

const contractGround = ({ citations, params, ...rest }: ReturnType<typeof groundArm>) => ({
  ...rest,
  citations: citations.map((one) => ({ __typename: 'Citation' as const, ...one })),
  params: params.map((one) => ({ __typename: 'Param' as const, ...one })),
});

const requestArm = (
  row: ReturnRow,
  companions: readonly { readonly id: string; readonly name: string | null }[],
): ReturnRequest => ({
  __typename: 'ReturnRequest',
  id: row.id,
  state: row.state,
  requestedBy: row.requestedBy,
  requestedAt: row.requestedAt.toISOString(),
  destination: row.destination,
  statedReason: row.statedReason,
  holdCause: row.state === 'stopped' || row.state === 'suspended' ? row.holdCause : null,
  heldAt: row.heldAt?.toISOString() ?? null,
  challengeWindowEnds: row.challengeWindowEnds,
  waivedAt: row.waiver?.at ?? null,
  lastWords: row.lastSaid?.words ?? null,
  lastAskedAt: row.lastSaid?.at ?? null,
  arrangement: row.arrangement && {
    __typename: 'ReturnArrangement',
    ...row.arrangement,
    receiverName: companions.find(({ id }) => id === row.arrangement?.receiverPersonId)?.name ?? null,
  },
});
