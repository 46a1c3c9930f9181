import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { OptionsChanged, RecommendOptionInput, SaveOptionInput, StartOptionsAnalysisInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { isReportOpen } from '../../rules/bid-state';
import { feasibilities, horizons, options, tracks } from '../../rules/code-lists';
import { mayTakeTrack, trackCriteria } from '../../rules/simplified-track';
import { optionsOf } from './analysis.queries';
import { contributed, locked, openFor, type Written } from './open-report';
import { refreshRequirement } from './requirement';

type Answer = Promise<Outcome<OptionsChanged> | null>;

/** Writes the options: begin, option, recommendation. */
@Injectable()
export class WriteOptions {
  constructor(private readonly recorder: Recorder) {}

  start(request: RequestActor, input: StartOptionsAnalysisInput): Answer {
    return this.recorder.act(request, { act: 'options.start', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file?.childId) return null;
      tx.require('create', 'Options', file);
      const { problems } = new InputCheck().text('question', input.question, { min: 3, max: 500 }).oneOf('track', input.track, tracks)
        .oneOf('criterion', input.criterion, trackCriteria).text('criterionReason', input.criterionReason, { max: 1000 });
      if (problems.length > 0) return invalid(problems);
      const track = input.track ?? 'ordinary';
      const reason = (input.criterionReason ?? '').trim();
      const decision = mayTakeTrack({ track, criterion: input.criterion ?? null, reason });
      if (!decision.permitted) return refused(decision);
      const urgent = track === 'simplified_urgent';
      const id = newId<'OptionsAnalysis'>();
      await tx.sql(
        `insert into options_analysis (id, case_file_id, child_id, office_id, number, track, question, author_id, contributor_ids, created_by, track_criterion, track_reason)
         values ($1, $2, $3, $4, 1 + (select count(*) from options_analysis where case_file_id = $2), $5, $6, $7, array[$7::uuid], $7, $8, $9)`,
        [id, file.id, file.childId, file.officeId, track, input.question.trim(), tx.actor.id, urgent ? input.criterion : null, urgent ? reason : null],
      );
      return done({ __typename: 'OptionsChanged', analysisId: id, state: 'report_draft', version: 1 });
    });
  }

  saveOption(request: RequestActor, input: SaveOptionInput): Answer {
    return this.recorder.act(request, { act: 'options.save-option', key: input.key, caseFileId: input.caseFileId, entityId: input.optionId ?? null }, async (tx) => {
      const found = await openFor(tx, input.caseFileId);
      if (!found) return null;
      const carerKnown = !input.carerPersonId || (await tx.one('select 1 from relationship where child_id = $1 and person_id = $2', [found.analysis.childId, input.carerPersonId])) !== null;
      const { problems } = checkOption(input).when(!carerKnown, problem('carerPersonId', 'not-found'));
      if (problems.length > 0) return invalid(problems);
      if (!isReportOpen(found.analysis.state)) return locked(found.analysis.state);
      const id = input.optionId ?? newId<'Option'>();
      const known = (await optionsOf(tx, found.analysis.id)).find((option) => option.id === id);
      if (input.optionId && !known) return null;
      if (known && known.version !== input.version) return refused([stale(input.version, known.version)]);
      await writeOption(tx, { ...found, id, known: known !== undefined }, input);
      await contributed(tx, found.analysis);
      await refreshRequirement(tx, found.analysis);
      return done({ __typename: 'OptionsChanged', analysisId: found.analysis.id, state: found.analysis.state, version: found.analysis.version + 1, optionId: id });
    });
  }

  recommend(request: RequestActor, input: RecommendOptionInput): Answer {
    return this.recorder.act(request, { act: 'options.recommend', key: input.key, caseFileId: input.caseFileId, entityId: input.optionId }, async (tx) => {
      const found = await openFor(tx, input.caseFileId);
      const option = found && (await optionsOf(tx, found.analysis.id)).find(({ id }) => id === input.optionId);
      if (!found || !option) return null;
      const { problems } = new InputCheck().text('reasoning', input.reasoning, { max: 8000 }).text('noRepresentativeReason', input.noRepresentativeReason, { max: 1000 }).id('hearingId', input.hearingId);
      if (problems.length > 0) return invalid(problems);
      const { analysis } = found;
      if (!isReportOpen(analysis.state)) return locked(analysis.state);
      await tx.sql(
        'update options_analysis set recommended_option_id = $2, reasoning = $3, hearing_id = coalesce($4, hearing_id), no_representative_reason = $5 where id = $1',
        [analysis.id, option.id, input.reasoning.trim(), input.hearingId ?? null, input.noRepresentativeReason ?? null],
      );
      await contributed(tx, analysis);
      return done({ __typename: 'OptionsChanged', analysisId: analysis.id, state: analysis.state, version: analysis.version + 1, optionId: option.id });
    });
  }

}

const checkOption = (input: SaveOptionInput): InputCheck =>
  new InputCheck()
    .require('code', input.code).oneOf('code', input.code, options)
    .text('description', input.description, { min: 3, max: 4000 })
    .oneOf('feasibility', input.feasibility, feasibilities).oneOf('horizon', input.horizon, horizons)
    .when(input.destinationCountry !== null && input.destinationCountry !== undefined && !/^[A-Z]{2}$/.test(input.destinationCountry), problem('destinationCountry', 'malformed'))
    .text('childView', input.childView, { max: 4000 }).text('mitigation', input.mitigation, { max: 4000 }).text('followUp', input.followUp, { max: 4000 })
    .text('legalBasis', input.legalBasis, { max: 1000 }).text('siblingsReason', input.siblingsReason, { max: 2000 }).text('exclusionReason', input.exclusionReason, { max: 2000 })
    .id('carerPersonId', input.carerPersonId)
    .when(typeof input.residentialDays === 'number' && (input.residentialDays < 1 || input.residentialDays > 6570), problem('residentialDays', 'out-of-range'));

async function writeOption(tx: Tx, at: Written & { readonly id: string; readonly known: boolean }, input: SaveOptionInput): Promise<void> {
  const values = [
    at.id, input.code, input.destinationCountry ?? null, input.destinationState ?? null, input.description.trim(), input.feasibility ?? 'unknown', input.legalBasis ?? null,
    input.mitigation ?? null, input.followUp ?? null, input.childView ?? null, input.horizon ?? null, input.splitsSiblings ?? false, input.siblingsReason ?? null,
    input.leavesState ?? false, input.againstWill ?? false, input.excluded ?? false, input.exclusionReason ?? null, input.carerPersonId ?? null, input.residentialDays ?? null,
  ];
  const columns = ['code', 'destination_country', 'destination_state', 'description', 'feasibility', 'legal_basis', 'mitigation', 'follow_up', 'child_view', 'horizon',
    'splits_siblings', 'siblings_reason', 'leaves_state', 'against_will', 'excluded', 'exclusion_reason', 'carer_person_id', 'residential_days'];
  if (at.known) await tx.sql(`update option set ${columns.map((column, index) => `${column} = $${index + 2}`).join(', ')}, version = version + 1 where id = $1`, values);
  else
    await tx.sql(
      `insert into option (id, ${columns.join(', ')}, case_file_id, analysis_id, position, created_by)
       values (${values.map((_, index) => `$${index + 1}`).join(', ')}, $20, $21, 1 + (select count(*) from option where analysis_id = $21), $22)`,
      [...values, at.file.id, at.analysis.id, tx.actor.id],
    );
}
