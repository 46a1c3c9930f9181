import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, reasonsOf, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { ChildIdentified, ChildIdentityInput, IdentifyChildInput } from '@cobijo/graphql/generated/server';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { insertPerson } from '@cobijo/people/api/add-person';
import { reachChild } from '@cobijo/people/api/child-access';
import { checkIdentity } from '@cobijo/people/api/child-fields';
import { classifyChild } from '@cobijo/people/api/classify-child';
import { createChild } from '@cobijo/people/api/create-child';
import { candidatesFor } from '@cobijo/people/api/duplicate-candidates.queries';
import { soughtFrom } from '@cobijo/people/api/sought-child';
import { tellOfLikeness } from '@cobijo/people/api/tell-of-likeness';
import { insertRelationship } from '@cobijo/people/api/relationship-fields';
import { relationshipTypes } from '@cobijo/people/rules/code-lists';
import { hasEnded } from '../../rules/case-state';
import { priorities } from '../../rules/code-lists';
import { mayIdentifyChild } from '../../rules/intake/identifying';
import { type CaseFileRow, childHasActiveFile, findCaseFile } from '../case-files.queries';
import { openCaseFile } from '../open-case-file';
import { supervises } from './referrals.queries';
import { isSocialWorker } from './triage-facts';

/** Opens the file of a child whom a consultation led to (R5). */
@Injectable()
export class IdentifyChild {
  constructor(private readonly recorder: Recorder) {}

  /** The consultation stays what it is; the child gets a file and a team of her own, and her parent is linked as claimed. */
  identify(request: RequestActor, input: IdentifyChildInput): Promise<Outcome<ChildIdentified> | null> {
    return this.recorder.act(request, { act: 'case-file.identify-child', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('edit', 'CaseFile', file);
      const { problems } = checkInput(input, tx.now);
      if (problems.length > 0) return invalid(problems);
      if (input.knownChildId && !(await reachChild(tx, { childId: input.knownChildId }))) return invalid([problem('knownChildId', 'not-found')]);
      const decision = mayIdentifyChild(await factsOf(tx, file, input), reasonsOf(input));
      if (!decision.permitted) return refused(decision);
      return done(await open(tx, file, input), decision);
    });
  }
}

function checkInput(input: IdentifyChildInput, now: Date): InputCheck {
  const check = input.child ? checkIdentity(input.child, now) : new InputCheck();
  return check
    .id('knownChildId', input.knownChildId)
    .id('leadUserId', input.leadUserId)
    .when(Boolean(input.child) === Boolean(input.knownChildId), problem('child', 'required'))
    .text('parentName', input.parentName, { min: 1, max: 120 })
    .oneOf('parentRelation', input.parentRelation, relationshipTypes);
}

async function factsOf(tx: Tx, file: CaseFileRow, input: IdentifyChildInput): Promise<Parameters<typeof mayIdentifyChild>[0]> {
  const alike = input.child ? await candidatesFor(tx, soughtFrom(input.child)) : [];
  return {
    consultation: file.kind !== 'child',
    ended: hasEnded(file.state),
    supervisor: supervises(tx),
    emergency: file.priority === 0,
    leadSocialWorker: await isSocialWorker(tx, input.leadUserId),
    childHasActiveFile: input.knownChildId ? await childHasActiveFile(tx, input.knownChildId) : false,
    muchAlike: alike.filter(({ band }) => band === 'much').length,
  };
}

async function register(tx: Tx, child: ChildIdentityInput): Promise<string> {
  const { id, childCode } = await createChild(tx, child);
  await tellOfLikeness(tx, { kind: 'record', id, folio: childCode }, soughtFrom(child));
  return id;
}

async function open(tx: Tx, file: CaseFileRow, input: IdentifyChildInput): Promise<ChildIdentified> {
  const childId = input.knownChildId ?? (input.child ? await register(tx, input.child) : '');
  const opened = await openCaseFile(tx, {
    kind: 'child',
    childId,
    priority: priorities.find((level) => level === file.priority) ?? 1,
    eligibility: ['EL1', file.kind === 'separated_parent' ? 'EL5' : 'EL3'],
    team: [{ userId: input.leadUserId, discipline: 'social_work', role: 'lead' }],
  });
  const personId = await insertPerson(tx, { givenNames: input.parentName });
  // Only claimed: nothing about where she is goes to whoever says to be her parent until it is verified (R82).
  await insertRelationship(tx, { childId, personId }, { type: input.parentRelation, basis: 'claimed' });
  await classifyChild(tx, childId);
  await tx.sql(
    `insert into case_link (id, case_file_id, linked_case_file_id, reason, created_by)
     select gen_random_uuid(), a, b, 'parent', $3 from (values ($1::uuid, $2::uuid), ($2::uuid, $1::uuid)) x (a, b) on conflict do nothing`,
    [file.id, opened.id, tx.actor.id],
  );
  await tx.sql('select sec.hand_over_child($1)', [childId]);
  await tx.tell({ kind: 'file-opened', caseFileId: opened.id, userId: input.leadUserId });
  return { __typename: 'ChildIdentified', caseFileId: opened.id, caseNo: opened.caseNo, childId };
}
