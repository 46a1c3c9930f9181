import { mayOnFile, type Reach, reachColumns } from '@cobijo/access/api/file-rights';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Reads } from '@cobijo/audit/api/reads';
import { bidTriggersOf } from '@cobijo/assessments/rules/bid-required';
import { plannedBy, type WeighedOption } from '../../rules/bid-requirement';
import { assembleReport, panelWhitelist, type ReportContent } from '../../rules/report/assemble-report';
import type { ReportFacts } from '../../rules/report/report-facts';
import { determinationColumns, type DeterminationColumns, recommendationShown } from '../official/determination-page.queries';
import { carerOf } from './analysis.queries';
import { reportFactsText } from './report-facts.queries';

type Page = Reach & { readonly alone: boolean; readonly analysis: { readonly triggers: readonly string[]; readonly options: readonly WeighedOption[] } | null };

const findings = `coalesce((select json_agg(x order by x.factor) from (select v.factor, v.effect, v.weight, v.text, v.sources, v.version,
    (select u.name from app_user u where u.id = v.author_id) as author from option_factor v where v.option_id = o.id) x), '[]'::json) as findings`;

const optionRows = `coalesce((select json_agg(y order by y.position) from (select o.id, o.position, o.code, o.destination_country as "destinationCountry",
    o.destination_state as "destinationState", o.description, o.feasibility, o.legal_basis as "legalBasis", o.mitigation, o.follow_up as "followUp",
    o.child_view as "childView", o.horizon, o.splits_siblings as "splitsSiblings", o.siblings_reason as "siblingsReason", o.leaves_state as "leavesState",
    o.against_will as "againstWill", o.excluded, o.exclusion_reason as "exclusionReason", o.residential_days as "residentialDays", o.carer_person_id as "carerPersonId", ${carerOf('o')} as carer, o.version, ${findings}
  from option o where o.analysis_id = a.id) y), '[]'::json) as options`;

const pageText = `select f.id as "caseFileId", ${reachColumns}, coalesce(c.preferred_name, c.given_names) as "childName",
    (c.mx_accompaniment <> 'accompanied' or c.intl_separation in ('separated','unaccompanied')) as alone,
    (select row_to_json(z) from (select a.id, a.state, a.question, a.track, a.track_criterion as criterion, a.track_reason as "criterionReason", a.kind, a.triggers, cardinality(a.triggers) > 0 as required,
        a.recommended_option_id as "recommendedOptionId", a.reasoning, a.hearing_id as "hearingId", a.no_representative_reason as "noRepresentativeReason",
        a.return_note as "returnNote", a.version, (select u.name from app_user u where u.id = a.author_id) as author,
        (select u.name from app_user u where u.id = a.cleared_by) as "clearedBy", ${optionRows}
      from options_analysis a where a.case_file_id = f.id order by a.number desc limit 1) z) as analysis,
    coalesce((select json_agg(s order by s."obtainedOn" desc) from (select e.id, e.kind, e.origin, e.title, e.obtained_on as "obtainedOn", e.reliability
      from evidence_source e where e.case_file_id = f.id) s), '[]'::json) as sources,
    coalesce((select json_agg(h order by h.at desc) from (select x.id, x.at from child_hearing x where x.case_file_id = f.id) h), '[]'::json) as hearings,
    coalesce((select json_agg(k order by k.name) from (select distinct p.id as "personId", concat_ws(' ', p.given_names, p.paternal_surname) as name, r.type as relation
      from relationship r join person p on p.id = r.person_id where r.child_id = f.child_id and r.state = 'current') k), '[]'::json) as carers
  from case_file f left join child c on c.id = f.child_id where f.id = $1`;

/** The page of the options, in one statement; why each option needs a determination is computed, not stored. */
export async function optionsPage(reads: Reads, request: RequestActor, caseFileId: string): Promise<object | null> {
  const page = await reads.one<Page>(request, { name: 'options-page', text: pageText, values: [caseFileId] }, { seen: { act: 'options.read', caseFileId, about: 'Options' } });
  if (!page) return null;
  const options = page.analysis?.options.map((option) => ({ ...option, triggers: bidTriggersOf(plannedBy(option, page.alone)) }));
  return {
    ...page,
    analysis: page.analysis && { ...page.analysis, options },
    mayEdit: mayOnFile(request, page, 'edit', 'Options'),
    mayClear: mayOnFile(request, page, 'approve', 'Options'),
  };
}

// The packet stands as soon as the report is cleared; until then the team reads what it would say.
const reportText = `select (select json_build_object('id', p.id, 'at', p.created_at, 'whitelist', p.whitelist, 'content', p.content, 'analysisId', p.analysis_id)
      from determination_package p where p.case_file_id = $1 and p.recipient = 'panel' order by p.created_at desc limit 1) as packet,
    (${reportFactsText}) as facts, (select json_build_object('id', a.id, 'state', a.state, 'clearedAt', a.cleared_at, 'clearedBy', u.name, 'at', now())
      from options_analysis a left join app_user u on u.id = a.cleared_by where a.case_file_id = $1 order by a.number desc limit 1) as analysis,
    (select row_to_json(x) from (select ${determinationColumns} from determination d join office o on o.id = d.office_id where d.case_file_id = $1 and d.authority_level in ('internal_recommendation','joint_panel')
        and d.analysis_id = (select a.id from options_analysis a where a.case_file_id = $1 order by a.number desc limit 1) order by d.number desc limit 1) x) as decided,
    (select max(d.notified_child_at) from determination d join determination r on r.id = d.recommendation_id where d.case_file_id = $1
        and r.analysis_id = (select a.id from options_analysis a where a.case_file_id = $1 order by a.number desc limit 1)) as told`;

interface ReportRow {
  readonly packet: { readonly id: string; readonly at: string; readonly whitelist: readonly string[]; readonly content: ReportContent; readonly analysisId: string } | null;
  readonly facts: ReportFacts | null;
  readonly analysis: { readonly id: string; readonly state: string; readonly clearedAt: string | null; readonly clearedBy: string | null; readonly at: string } | null;
  readonly decided: DeterminationColumns | null;
  readonly told: string | null;
}

/** The report as it was given to the panel, or as it stands; row security decides who opens it (R45, R46). */
export async function bidReport(reads: Reads, request: RequestActor, caseFileId: string): Promise<object | null> {
  const row = await reads.one<ReportRow>(request, { name: 'bid-report', text: reportText, values: [caseFileId] }, { seen: { act: 'bid-report.read', caseFileId } });
  if (!row) return null;
  const { packet, facts, analysis, decided, told } = row;
  const given = packet !== null && (analysis === null || (analysis.clearedAt !== null && analysis.id === packet.analysisId));
  const about = { clearedBy: analysis?.clearedBy ?? null, clearedAt: analysis?.clearedAt ?? null, determination: decided && recommendationShown(decided, told) };
  if (given) return { ...packet.content, id: packet.id, at: packet.at, whitelist: packet.whitelist, given: true, ...about };
  return facts && analysis && { ...assembleReport(facts), id: analysis.id, at: analysis.at, whitelist: panelWhitelist, given: false, ...about };
}
