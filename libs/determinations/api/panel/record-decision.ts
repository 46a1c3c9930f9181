import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, reasonsOf, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { viewWeights } from '@cobijo/assessments/rules/code-lists';
import type { RecordDecisionInput, SessionChanged } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { addBusinessDays } from '@cobijo/kernel/rules/civil-calendar';
import { combine, type Decision, decide, unless } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { viewsFollowed } from '../../rules/code-lists';
import { maySignDecision } from '../../rules/decision-reasons';
import { headings } from '../../rules/factors';
import { mayDecideOutcome } from '../../rules/outcome-bars';
import { determinationDefaults } from '../../rules/settings';
import type { OptionFacts } from '../../rules/report/report-facts';
import { moveAnalysis } from '../options/analysis.queries';
import { daysNotCounted, findItem, type ItemRow, type SeatRow, seatsOf, todayIn } from './panel.queries';

/** What the secretary may know of a case: the packet, not the file. */
interface Case {
  readonly childId: string;
  readonly kind: string | null;
  readonly hearingId: string | null;
  readonly recommendedOptionId: string;
  readonly authorIds: readonly string[];
  readonly options: readonly OptionFacts[];
  readonly protectionBarsReturn: boolean;
  readonly protectionWishExcluded: boolean;
}
interface Recorded {
  readonly item: ItemRow;
  readonly found: Case;
  readonly chosen: OptionFacts;
  readonly decision: string;
  readonly today: string;
}

/** Records what the panel decided: a recommendation, with reasons under every heading (R49 to R53, R56, R57). */
@Injectable()
export class RecordDecision {
  constructor(private readonly recorder: Recorder) {}

  record(request: RequestActor, input: RecordDecisionInput): Promise<Outcome<SessionChanged> | null> {
    return this.recorder.act(request, { act: 'panel.record-decision', key: input.key, caseFileId: input.caseFileId, entityId: input.itemId }, async (tx) => {
      tx.require('record', 'Panel');
      const item = await findItem(tx, input);
      const found = item && (await caseOf(tx, item));
      if (!item || !found) return null;
      const { problems } = check(input);
      if (problems.length > 0) return invalid(problems);
      if (item.version !== input.version) return refused([stale(input.version, item.version)]);
      const closed = decide([unless(item.state === 'votes_closed' && item.count !== null, block('R47', 'vote-not-closed', [policy('quorum')], { state: item.state }))]);
      const chosen = found.options.find(({ id }) => id === (item.count?.optionId ?? found.recommendedOptionId));
      if (!closed.permitted || !chosen || !item.count) return refused(closed);
      const recorded: Recorded = { item, found, chosen, decision: item.count.decision, today: await todayIn(tx, item.officeId) };
      const decision = await decideOn(tx, recorded, input);
      if (!decision.permitted) return refused(decision);
      const determinationId = await save(tx, recorded, input);
      return done({ __typename: 'SessionChanged', id: item.id, state: 'decided', version: item.version + 1, determinationId }, decision);
    });
  }
}

const check = (input: RecordDecisionInput): InputCheck => {
  const found = new InputCheck()
    .require('viewWeight', input.viewWeight).oneOf('viewWeight', input.viewWeight, viewWeights).oneOf('viewFollowed', input.viewFollowed, viewsFollowed).require('viewFollowed', input.viewFollowed)
    .text('viewReason', input.viewReason, { min: 3, max: 4000 }).text('followUp', input.followUp, { max: 4000 }).text('conditions', input.conditions, { max: 4000 })
    .date('reviewOn', input.reviewOn).text('siblingsReason', input.siblingsReason, { max: 4000 });
  input.reasonsByHeading.forEach(({ heading, text }, index) => found.oneOf(`reasonsByHeading.${index}.heading`, heading, headings).text(`reasonsByHeading.${index}.text`, text, { max: 8000 }));
  return found;
};

const reasonsIn = (input: RecordDecisionInput): Readonly<Record<string, string>> => Object.fromEntries(input.reasonsByHeading.map(({ heading, text }) => [heading, text.trim()]));

async function decideOn(tx: Tx, { found, chosen, item, decision, today }: Recorded, input: RecordDecisionInput): Promise<Decision> {
  const byHeading = reasonsIn(input);
  const text = Object.keys(byHeading).sort().map((heading) => byHeading[heading]).join(' ');
  const likeness = await tx.one<{ likeness: number }>('select sec.likeness_of_reasons($1, $2) as likeness', [found.childId, text]);
  return combine(
    mayDecideOutcome({
      outcome: chosen.code, decision, findings: chosen.findings, ipIntent: found.protectionWishExcluded ? 'no' : 'undecided', protectionBarsReturn: found.protectionBarsReturn,
    }),
    maySignDecision(
      {
        reasons: byHeading,
        rejected: found.options.filter(({ id, excluded }) => id !== chosen.id && !excluded).map(({ id, code }) => ({ option: code, reason: input.rejected.find((one) => one.optionId === id)?.reason ?? null })),
        followUp: input.followUp, reviewOn: input.reviewOn, today, likeness: likeness?.likeness ?? 0,
        splitsSiblings: chosen.splitsSiblings, siblingsReason: input.siblingsReason ?? chosen.siblingsReason,
      },
      reasonsOf(input),
    ),
    decide([unless(item.state === 'votes_closed', block('STATE', 'item-not-closed', [policy('6.3')]))]),
  );
}

async function save(tx: Tx, recorded: Recorded, input: RecordDecisionInput): Promise<string> {
  const ratified = recorded.item.ratifies ? await ratify(tx, recorded) : null;
  const id = ratified ?? (await recommend(tx, recorded, input));
  const { item } = recorded;
  await tx.sql(`update session_item set state = 'decided', version = version + 1 where id = $1`, [item.id]);
  await moveAnalysis(tx, item.analysisId, item.track === 'simplified_urgent' ? 'decided_provisional' : 'decided');
  await tx.tell({ kind: 'determination.recommended', caseFileId: item.caseFileId, officeId: item.officeId });
  return id;
}

// The panel agrees with the two reviewers: what they decided stands, sent or not. Otherwise it is replaced.
async function ratify(tx: Tx, { item, chosen, decision }: Recorded): Promise<string | null> {
  const row = await tx.one<{ id: string }>(
    `update determination set ratified_at = $5, state = case when state = 'provisional' then 'decided' else state end, version = version + 1
      where case_file_id = $1 and analysis_id = $2 and ratify_by is not null and ratified_at is null and state <> 'replaced' and outcome = $3
        and (decision = $4 or (decision in ('approved','approved_modified') and $4 in ('approved','approved_modified'))) returning id`,
    [item.caseFileId, item.analysisId, chosen.code, decision, tx.now],
  );
  return row?.id ?? null;
}

async function recommend(tx: Tx, recorded: Recorded, input: RecordDecisionInput): Promise<string> {
  const { item, found, chosen, decision, today } = recorded;
  const urgent = item.track === 'simplified_urgent';
  const seats = await seatsOf(tx, item.id);
  const id = newId<'Determination'>();
  await tx.sql(`update determination set state = 'replaced', version = version + 1 where case_file_id = $1 and state in ('provisional','decided','transmitted')`, [item.caseFileId]);
  await tx.sql(
    `insert into determination (id, case_file_id, child_id, office_id, number, kind, authority_level, track, analysis_id, item_id, state, outcome, decision, destination_country,
       reasons, rejected, conditions, follow_up, review_on, hearing_id, view_weight, view_followed, view_reason, siblings_reason, votes, ratify_by, decided_at, author_ids, created_by)
     values ($1, $2, $3, $4, 1 + (select count(*) from determination where case_file_id = $2), $5, 'internal_recommendation', $6, $7, $8, $9, $10, $11, $12,
       $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27)`,
    [
      id, item.caseFileId, found.childId, item.officeId, found.kind ?? 'BID-B', item.track, item.analysisId, item.id, urgent ? 'provisional' : 'decided', chosen.code, decision, chosen.destinationCountry,
      JSON.stringify(reasonsIn(input)), JSON.stringify(input.rejected), input.conditions ?? null, input.followUp.trim(), input.reviewOn, found.hearingId, input.viewWeight, input.viewFollowed,
      input.viewReason.trim(), input.siblingsReason ?? null, JSON.stringify(seats.map(voteLine)),
      urgent ? addBusinessDays(today, determinationDefaults.ratifyBusinessDays, await daysNotCounted(tx, item.officeId)) : null,
      tx.now, [...new Set([...found.authorIds, ...seats.map(({ userId }) => userId)])], tx.actor.id,
    ],
  );
  return id;
}

const voteLine = ({ name, discipline, conflict, vote, reason, dissent }: SeatRow) => ({ name, discipline, recused: conflict === 'declared', vote, reason, dissent });

const caseOf = (tx: Tx, item: ItemRow): Promise<Case | null> =>
  tx.one<Case>(
    `select a.child_id as "childId", a.kind, a.hearing_id as "hearingId", p.content->>'recommendedOptionId' as "recommendedOptionId", p.content->'options' as options,
        a.contributor_ids || a.reviewer_ids || a.author_id || a.cleared_by as "authorIds",
        sec.protection_bars_return(a.case_file_id) as "protectionBarsReturn", sec.protection_wish_excluded(a.case_file_id) as "protectionWishExcluded"
       from options_analysis a join determination_package p on p.id = $2 where a.id = $1`,
    [item.analysisId, item.packageId],
  );
