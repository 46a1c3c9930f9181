import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { type CaseFileRow, findCaseFile } from '@cobijo/cases/api/case-files.queries';
import { meetDeadline, startDeadline } from '@cobijo/cases/api/deadlines';
import { documentCounts } from '@cobijo/documents/api/documents.queries';
import type { DeterminationChanged, RegisterOfficialDeterminationInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { combine, type Decision } from '@cobijo/kernel/rules/decision';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { siblingsOf } from '@cobijo/people/api/children.queries';
import { decisions, determinationKinds, officialLevels, options } from '../../rules/code-lists';
import { divergenceOf, mayRegisterOfficial } from '../../rules/official-registration';
import { maySeparate, mayDecideOutcome, mayPartSiblings, separationGrounds } from '../../rules/outcome-bars';
import { blockingFactors } from '../../rules/factors';
import { validUntilOf } from '../../rules/validity';
import { type DeterminationRow, officialDetermination, openRecommendation } from '../determinations.queries';

interface Registration {
  readonly file: CaseFileRow & { readonly childId: string };
  readonly recommendation: DeterminationRow | null;
  readonly divergent: boolean;
}

/** Writes down the determination of the competent authority from its paper (R52, R54, R55). */
@Injectable()
export class RegisterOfficial {
  constructor(private readonly recorder: Recorder) {}

  register(request: RequestActor, input: RegisterOfficialDeterminationInput): Promise<Outcome<DeterminationChanged> | null> {
    return this.recorder.act(request, { act: 'determination.register-official', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file?.childId) return null;
      tx.require('register', 'Determination', file);
      const { problems } = check(input);
      if (problems.length > 0) return invalid(problems);
      const recommendation = await openRecommendation(tx, file.id);
      const decision = await decideOn(tx, { file, recommendation }, input);
      if (!decision.permitted) return refused(decision);
      const { divergent, alerts } = divergenceOf(recommendation, { outcome: input.outcome, decision: input.decision, destinationCountry: input.destinationCountry ?? null });
      const id = await save(tx, { file: { ...file, childId: file.childId }, recommendation, divergent }, input);
      await startClocks(tx, file.id, divergent);
      return done({ __typename: 'DeterminationChanged', id, state: 'official', version: 1, alerts }, decision);
    });
  }
}

const check = (input: RegisterOfficialDeterminationInput): InputCheck =>
  new InputCheck()
    .require('authorityLevel', input.authorityLevel).oneOf('authorityLevel', input.authorityLevel, officialLevels)
    .require('outcome', input.outcome).oneOf('outcome', input.outcome, options).require('decision', input.decision).oneOf('decision', input.decision, decisions)
    .require('kind', input.kind).oneOf('kind', input.kind, determinationKinds)
    .text('signatoryAuthority', input.signatoryAuthority, { min: 2, max: 120 }).text('reasonsGiven', input.reasonsGiven, { min: 3, max: 8000 })
    .date('signedOn', input.signedOn).date('inForceFrom', input.inForceFrom).date('validUntil', input.validUntil).date('separationHeardOn', input.separationHeardOn)
    .everyOf('separationGrounds', input.separationGrounds, separationGrounds).text('siblingsReason', input.siblingsReason, { max: 4000 });

async function decideOn(tx: Tx, { file, recommendation }: Pick<Registration, 'file' | 'recommendation'> | { file: CaseFileRow; recommendation: DeterminationRow | null }, input: RegisterOfficialDeterminationInput): Promise<Decision> {
  const counts = (id: string | null | undefined): Promise<boolean> => (id ? documentCounts(tx, file.id, id) : Promise.resolve(false));
  const bars = await tx.one<{ bars: boolean }>('select sec.protection_bars_return($1) as bars', [file.id]);
  return combine(
    mayRegisterOfficial({
      authorityLevel: input.authorityLevel, competentAuthority: file.competentPpnna, signatoryAuthority: input.signatoryAuthority.trim(), documentCounts: await counts(input.documentId),
      signedOn: input.signedOn, today: civilDateOf(tx.now, file.timeZone), outcome: input.outcome, destinationCountry: input.destinationCountry ?? null,
      recommendationSent: recommendation ? recommendation.state === 'transmitted' : null,
    }),
    maySeparate({
      outcome: input.outcome, orderDocumentId: (await counts(input.separationOrderId)) ? (input.separationOrderId ?? null) : null, partiesHeard: Boolean(input.separationHeardOn),
      opinionDocumentId: (await counts(input.separationOpinionId)) ? (input.separationOpinionId ?? null) : null, grounds: input.separationGrounds ?? [],
    }),
    mayPartSiblings({ decision: input.decision, siblingsToKeepTogether: await siblingsToKeep(tx, file), splits: input.splitsSiblings ?? null, reason: input.siblingsReason ?? null }),
    // What the authority knew is the authority's to answer for; what we know of protection still bars a return (R50).
    mayDecideOutcome({ outcome: input.outcome, decision: input.decision, ipIntent: file.ipIntent, protectionBarsReturn: bars?.bars ?? true, findings: answeredByAuthority }),
  );
}

const siblingsToKeep = async (tx: Tx, { childId }: CaseFileRow): Promise<number> =>
  childId ? (await siblingsOf(tx, childId)).filter(({ keepTogether }) => keepTogether).length : 0;

const answeredByAuthority = blockingFactors.map((factor) => ({ factor, effect: 'neutral', weight: null, text: '', sources: [] }));

async function save(tx: Tx, { file, recommendation, divergent }: Registration, input: RegisterOfficialDeterminationInput): Promise<string> {
  const id = newId<'Determination'>();
  const before = await officialDetermination(tx, file.id);
  if (before)
    await tx.sql(`update determination set state = 'superseded', superseded_by = $2, suspended_from = null, version = version + 1 where id = $1`, [before.id, id]);
  if (recommendation) await tx.sql('update determination set state = $2, version = version + 1 where id = $1', [recommendation.id, divergent ? 'answered_divergent' : 'answered']);
  const from = input.inForceFrom ?? input.signedOn;
  await tx.sql(
    `insert into determination (id, case_file_id, child_id, office_id, number, kind, authority_level, recommendation_id, state, outcome, decision, destination_country, reasons,
       competent_authority, signatory_authority, document_id, signed_on, in_force_from, valid_until, hearing_id, separation_order_id, separation_heard_on, separation_opinion_id,
       separation_grounds, divergent, supersedes, decided_at, created_by, splits_siblings, siblings_reason)
     values ($1, $2, $3, $4, 1 + (select count(*) from determination where case_file_id = $2), $5, $6, $7, 'official', $8, $9, $10, $11,
       $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28)`,
    [
      id, file.id, file.childId, file.officeId, input.kind, input.authorityLevel, recommendation?.id ?? null, input.outcome, input.decision, input.destinationCountry ?? null,
      JSON.stringify({ L: input.reasonsGiven.trim() }), file.competentPpnna, input.signatoryAuthority.trim(), input.documentId, input.signedOn, from,
      input.validUntil ?? validUntilOf(input.outcome, from), input.hearingId ?? recommendation?.hearingId ?? null, input.separationOrderId ?? null, input.separationHeardOn ?? null,
      input.separationOpinionId ?? null, input.separationGrounds ?? [], divergent, before?.id ?? null, tx.now, tx.actor.id, input.splitsSiblings ?? null,
      input.splitsSiblings ? (input.siblingsReason ?? '').trim() : null,
    ],
  );
  return id;
}

async function startClocks(tx: Tx, caseFileId: string, divergent: boolean): Promise<void> {
  await meetDeadline(tx, { rule: 'DL45', caseFileId });
  await startDeadline(tx, { rule: 'DL46', caseFileId, subject: 'plan', triggerAt: tx.now });
  await startDeadline(tx, { rule: 'DL46-notify', caseFileId, subject: 'notify_child', triggerAt: tx.now });
  if (!divergent) return;
  for (const rule of ['DL18', 'DL19']) await startDeadline(tx, { rule, caseFileId, subject: 'challenge_review', triggerAt: tx.now });
  await tx.tell({ kind: 'determination.divergent', caseFileId });
}
