import { mayOnFile, type Reach, reachColumns } from '@cobijo/access/api/file-rights';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Reads, Seen } from '@cobijo/audit/api/reads';
import type { AnswerVersion, Assessment, AssessmentsPage } from '@cobijo/graphql/generated/server';
import { isWritable, mayBecome } from '../rules/assessment-state';

const answers = `select a.question, a.value, a.version, a.author_id as "authorId", u.name as "authorName", a.at
  from bia_answer a join app_user u on u.id = a.author_id where a.bia_id = b.id`;
const sources = `select s.id, s.kind, s.origin, s.title, s.obtained_on as "obtainedOn", s.reliability, s.document_id as "documentId", s.hearing_id as "hearingId"
  from evidence_source s where s.case_file_id = f.id`;
const sections = `select s.section, s.complete, u.name as "byName", s.at from bia_section s join app_user u on u.id = s.by_user where s.bia_id = b.id`;
const comments = `select c.section, c.body, u.name as "byName", c.created_at as at from bia_comment c join app_user u on u.id = c.created_by where c.bia_id = b.id`;
const authors = `select c.section, c.user_id as "userId", u.name, u.discipline, c.last_at as "lastAt"
  from bia_contributor c join app_user u on u.id = c.user_id where c.bia_id = b.id`;
const hearings = `select h.id, h.at, h.declined, h.too_young as "tooYoung", h.observation, jsonb_array_length(h.parts) > 0 as words
  from child_hearing h where h.case_file_id = f.id`;
const previous = `select p.id, p.type, p.approved_at as "approvedAt",
    (select coalesce(json_agg(json_build_object('question', a.question, 'value', a.value, 'authorName', u.name)), '[]')
       from bia_answer a join app_user u on u.id = a.author_id where a.bia_id = p.id) as answers
  from bia p where p.case_file_id = f.id and p.number < b.number and p.approved_at is not null order by p.number desc limit 1`;
// Past its date an approved assessment counts as expired: review is due, the content stays readable (domain §6.2).
const state = `case when b.state = 'approved' and b.valid_until < now() then 'expired' else b.state end as state`;
const many = (rows: string, order: string): string => `coalesce((select json_agg(x order by ${order}) from (${rows}) x), '[]')`;

const pageText = `select b.id, b.case_file_id as "caseFileId", b.number, b.type, b.definition_version as "definitionVersion", ${state},
    w.name as "assessorName", b.assessor_id as "assessorId", coalesce(c.preferred_name, c.given_names) as "childName",
    coalesce(c.mx_accompaniment in ('unaccompanied','separated','undetermined') or c.intl_separation in ('unaccompanied','separated','child_headed'), true)
      as "unaccompaniedOrSeparated",
    b.risk_level as "riskLevel", b.bid_required as "bidRequired", b.bid_triggers as "bidTriggers", b.bid_code as "bidCode",
    b.submitted_at as "submittedAt", r.name as "reviewedByName", b.approved_at as "approvedAt", b.valid_until as "validUntil", b.version,
    exists (select 1 from safety_plan p where p.case_file_id = f.id and p.created_at >= now() - interval '90 days') as "safetyPlan",
    ${many(answers, 'x.question')} as answers, ${many(sources, 'x."obtainedOn" desc, x.id desc')} as sources,
    coalesce((select json_agg(json_build_object('question', k.question, 'sourceId', k.source_id))
      from bia_citation k where k.bia_id = b.id and k.withdrawn_at is null), '[]') as citations,
    ${many(sections, 'x.section')} as sections, ${many(comments, 'x.at desc')} as comments, ${many(authors, 'x."lastAt" desc')} as authors,
    ${many(hearings, 'x.at desc')} as hearings, (select row_to_json(p) from (${previous}) p) as previous, ${reachColumns}
  from bia b join case_file f on f.id = b.case_file_id left join child c on c.id = f.child_id
    join app_user w on w.id = b.assessor_id left join app_user r on r.id = b.reviewed_by
  where b.case_file_id = $1 and b.id = $2`;

/** An assessment with everything its page shows, in one statement. */
export async function assessmentPage(reads: Reads, request: RequestActor, [caseFileId, id]: readonly [string, string]): Promise<Assessment | null> {
  const row = await reads.one<Assessment & Reach>(
    request,
    { name: 'assessment-page', text: pageText, values: [caseFileId, id] },
    { seen: { act: 'assessment.read', caseFileId, about: 'Assessment' } },
  );
  if (!row) return null;
  return {
    ...row,
    mayEdit: isWritable(row.state) && mayOnFile(request, row, 'edit', 'Assessment'),
    maySubmit: mayBecome(row.state, 'submitted') && mayOnFile(request, row, 'submit', 'Assessment'),
    mayReview: row.state === 'submitted' && mayOnFile(request, row, 'approve', 'Assessment'),
  };
}

const lines = `select b.id, b.number, b.type, ${state}, u.name as "assessorName", b.created_at as "createdAt", b.submitted_at as "submittedAt",
    b.approved_at as "approvedAt", b.valid_until as "validUntil", b.risk_level as "riskLevel", b.bid_required as "bidRequired", b.bid_code as "bidCode", b.version,
    (select count(*)::int from bia_section s where s.bia_id = b.id and s.complete) as "completeSections"
  from bia b join app_user u on u.id = b.assessor_id where b.case_file_id = f.id`;
const listText = `select coalesce(c.preferred_name, c.given_names) as "childName", ${many(lines, 'x.number desc')} as assessments, ${reachColumns}
  from case_file f left join child c on c.id = f.child_id where f.id = $1`;

/** The assessments of a file, in one statement. */
export async function assessmentsPage(reads: Reads, request: RequestActor, caseFileId: string): Promise<AssessmentsPage | null> {
  const seen: Seen = { act: 'assessment.read', caseFileId, about: 'Assessment' };
  const row = await reads.one<AssessmentsPage & Reach>(request, { name: 'assessments-page', text: listText, values: [caseFileId] }, { seen });
  return row && { ...row, mayStart: mayOnFile(request, row, 'create', 'Assessment') };
}

const historyText = `select v.value, v.base_version as "baseVersion", v.kept, u.name as "authorName", v.at
  from bia_answer_version v join app_user u on u.id = v.author_id where v.case_file_id = $1 and v.bia_id = $2 and v.question = $3 order by v.id desc limit 100`;

/** Everything that anybody ever answered to a question, newest first. */
export const answerHistory = (reads: Reads, request: RequestActor, values: readonly [string, string, string]): Promise<AnswerVersion[]> =>
  reads.rows<AnswerVersion>(request, { name: 'answer-history', text: historyText, values }, { seen: { act: 'assessment.history', caseFileId: values[0], about: 'Assessment' } });
