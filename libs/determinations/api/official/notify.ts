import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { hearingsOf } from '@cobijo/assessments/api/assessments.queries';
import { type CaseFileRow, findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { meetDeadline } from '@cobijo/cases/api/deadlines';
import type { DeterminationChanged, DeterminationStepInput, NotifyInput } from '@cobijo/graphql/generated/server';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { combine, decide, unless } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { findChild } from '@cobijo/people/api/children.queries';
import { fluentIn } from '@cobijo/services/rules/interpreter';
import { isOfficial } from '../../rules/code-lists';
import { mayNotifyChild } from '../../rules/notification';
import { challengeWindowEndOf, mayComeIntoForce } from '../../rules/validity';
import { daysNotCounted } from '../panel/panel.queries';
import { type DeterminationRow, findDetermination } from '../determinations.queries';

type Answer = Promise<Outcome<DeterminationChanged> | null>;
interface Found {
  readonly file: CaseFileRow;
  readonly row: DeterminationRow;
}

/** Tells the child and the representative; both told, the determination comes into force on its day. */
@Injectable()
export class Notify {
  constructor(private readonly recorder: Recorder) {}

  child(request: RequestActor, input: NotifyInput): Answer {
    return this.recorder.act(request, { act: 'determination.notify-child', key: input.key, caseFileId: input.caseFileId, entityId: input.determinationId }, async (tx) => {
      const found = await find(tx, input);
      if (!found) return null;
      const { problems } = check(input, tx.now).text('language', input.language, { min: 2, max: 20 });
      if (problems.length > 0) return invalid(problems);
      if (found.row.version !== input.version) return refused([stale(input.version, found.row.version)]);
      const hearings = await hearingsOf(tx, found.file.id);
      const child = await findChild(tx, found.row.childId);
      const decision = mayNotifyChild({
        state: isOfficial(found.row.authorityLevel) ? found.row.state : 'recommendation', language: input.language ?? '',
        childLanguages: fluentIn(child?.languages ?? []), hearing: hearings.find(({ id }) => id === found.row.hearingId) ?? hearings[0] ?? null,
      });
      if (!decision.permitted) return refused(decision);
      await tx.sql('update determination set notified_child_at = $2, notified_child_how = $3, notified_child_language = $4, version = version + 1 where id = $1', [found.row.id, input.at, input.how.trim(), input.language]);
      await meetDeadline(tx, { rule: 'DL46-notify', caseFileId: found.file.id });
      return done(await settle(tx, found), decision);
    });
  }

  representative(request: RequestActor, input: NotifyInput): Answer {
    return this.recorder.act(request, { act: 'determination.notify-representative', key: input.key, caseFileId: input.caseFileId, entityId: input.determinationId }, async (tx) => {
      const found = await find(tx, input);
      if (!found) return null;
      const { problems } = check(input, tx.now);
      if (problems.length > 0) return invalid(problems);
      if (found.row.version !== input.version) return refused([stale(input.version, found.row.version)]);
      const decision = decide([unless(isOfficial(found.row.authorityLevel), block('R54', 'recommendation-not-served', [law.LGDNNA(122)]))]);
      if (!decision.permitted) return refused(decision);
      await tx.sql('update determination set notified_representative_at = $2, version = version + 1 where id = $1', [found.row.id, input.at]);
      return done(await settle(tx, found), decision);
    });
  }

  bringIntoForce(request: RequestActor, input: DeterminationStepInput): Answer {
    return this.recorder.act(request, { act: 'determination.bring-into-force', key: input.key, caseFileId: input.caseFileId, entityId: input.determinationId }, async (tx) => {
      const found = await find(tx, input);
      if (!found) return null;
      if (found.row.version !== input.version) return refused([stale(input.version, found.row.version)]);
      const decision = combine(
        decide([unless(isOfficial(found.row.authorityLevel), block('R54', 'recommendation-never-in-force', [law.LGDNNA(122)]))]),
        mayComeIntoForce({ ...found.row, orderInForce: await orderInForce(tx, found.file.id) }),
        decide([unless(hasBegun(found, tx.now), block('STATE', 'day-not-reached', [policy('6.3')], { from: found.row.inForceFrom ?? '' }))]),
      );
      if (!decision.permitted) return refused(decision);
      await tx.sql(`update determination set state = 'in_force', version = version + 1 where id = $1`, [found.row.id]);
      return done({ __typename: 'DeterminationChanged', id: found.row.id, state: 'in_force', version: found.row.version + 1, alerts: [] }, decision);
    });
  }
}

async function find(tx: Tx, input: { readonly caseFileId: string; readonly determinationId: string }): Promise<Found | null> {
  const file = await findCaseFile(tx, input.caseFileId);
  const row = file && (await findDetermination(tx, file.id, input.determinationId));
  if (!file || !row) return null;
  tx.require('record', 'Determination', file);
  return { file, row };
}

const check = (input: NotifyInput, now: Date): InputCheck =>
  new InputCheck().require('at', input.at).instant('at', input.at, { notAfter: now }).text('how', input.how, { min: 2, max: 500 });

const hasBegun = ({ file, row }: Found, now: Date): boolean => row.inForceFrom !== null && row.inForceFrom <= civilDateOf(now, file.timeZone);

/** Whether an order of a court suspends anything on this file. */
export async function orderInForce(tx: Tx, caseFileId: string): Promise<boolean> {
  return (await tx.one('select 1 from court_order where case_file_id = $1 and in_force limit 1', [caseFileId])) !== null;
}

// Notified once both were told; the time to challenge runs from then, and the determination binds on its day unless an order stands.
async function settle(tx: Tx, { file, row }: Found): Promise<DeterminationChanged> {
  const fresh = await findDetermination(tx, file.id, row.id);
  if (!fresh) throw new Error('a determination that was just changed is not visible');
  const told = fresh.notifiedChildAt !== null && fresh.notifiedRepresentativeAt !== null;
  if (!told || fresh.state !== 'official') return { __typename: 'DeterminationChanged', id: fresh.id, state: fresh.state, version: fresh.version, alerts: [] };
  const force = mayComeIntoForce({ ...fresh, state: 'notified', orderInForce: await orderInForce(tx, file.id) }).permitted && hasBegun({ file, row: fresh }, tx.now);
  const last = new Date(Math.max(Number(fresh.notifiedChildAt), Number(fresh.notifiedRepresentativeAt)));
  const state = force ? 'in_force' : 'notified';
  await tx.sql('update determination set state = $2, challenge_window_ends = $3, version = version + 1 where id = $1', [
    fresh.id, state, challengeWindowEndOf(civilDateOf(last, file.timeZone), await daysNotCounted(tx, file.officeId)),
  ]);
  return { __typename: 'DeterminationChanged', id: fresh.id, state, version: fresh.version + 1, alerts: [] };
}
