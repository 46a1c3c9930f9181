// Complete assessments, ready to submit: the answers are those of the story that the specs use.
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';

async function answers() {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['libs/testing/stories/an-approved-assessment.ts'], bundle: true, write: false, format: 'esm', platform: 'node', packages: 'external', tsconfig: 'tsconfig.base.json',
  });
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'cobijo-bench-')), 'story.mjs');
  writeFileSync(file, outputFiles[0].text);
  const { completeAnswers } = await import(file);
  return { 'A.purposes': { choices: ['initial'] }, ...completeAnswers('HEARING') };
}

const literal = (value) => `'${JSON.stringify(value).replaceAll("'", "''")}'`;

/** Statements that give at most so many open files of children an informed and heard child and a complete draft. */
export async function assessmentSteps(most = 6000) {
  const rows = Object.entries(await answers()).map(([question, value]) => `('${question}', ${literal(value)})`);
  return [
    ['hearings', `
      create temp table heard as select uuidv7() as info, uuidv7() as hearing, uuidv7() as bia, l.id as file, l.lead
        from lead l join case_file f on f.id = l.id and f.child_id is not null where l.open order by l.lead limit ${most};
      insert into info_session (id, case_file_id, at, place, mode, facilitator_id, language, interviewer_languages, materials, topics, comprehension, questions_for_lawyer, created_by)
        select info, file, now(), 'Oficina', 'individual', lead, 'spa', array['spa'], array['cards'], array['rights'], 'full', false, lead from heard;
      insert into child_hearing (id, case_file_id, at, heard_by, discipline, purpose, info_session_id, language, interviewer_languages, alone, method, declined, too_young, parts,
          maturity_note, refuses_return, created_by)
        select hearing, file, now(), lead, 'social_work', 'assessment', info, 'spa', array['spa'], true, 'interview', false, false, '[{"about":"family","words":"Quiero estar con mi abuela.","notForFamily":false}]', 'Clara', false, lead from heard;`],
    ['assessments', `
      insert into bia (id, case_file_id, type, definition_version, number, state, assessor_id, created_by) select bia, file, 'short', 1, 1, 'in_progress', lead, lead from heard;
      insert into bia_answer (case_file_id, bia_id, question, value, version, author_id, at)
        select h.file, h.bia, a.question, replace(a.value, 'HEARING', h.hearing::text)::jsonb, 1, h.lead, now() from heard h cross join (values ${rows.join(', ')}) a(question, value);
      insert into bia_contributor (case_file_id, bia_id, user_id, section) select file, bia, lead, s from heard, unnest(array['A','F','L']) s;
      insert into evidence_source (id, case_file_id, bia_id, kind, origin, obtained_on, reliability, created_by)
        select uuidv7(), file, bia, 'interview', o, current_date, 'B', lead from heard, unnest(array['Petrona','Centro de asistencia social']) o;
      insert into deadline (id, case_file_id, rule, subject, kind, trigger_at, computed_due_at, due_at, responsible, created_by)
        select uuidv7(), file, 'DL43-short', 'bench', 'target', now(), now() + interval '3 days', now() + interval '3 days', 'us', lead from heard;`],
    ['returns', `
      create temp table decided as select h.*, uuidv7() as paper, uuidv7() as determination, f.child_id, f.office_id from heard h join case_file f on f.id = h.file limit 3000;
      insert into document (id, case_file_id, kind, title, dated, received_from, language, sensitivity, media_type, size_bytes, sha256, created_by)
        select paper, file, 'determination', 'Determinación', current_date, 'PPNNA', 'spa', 'S2', 'application/pdf', 1000, repeat('a', 64), lead from decided;
      insert into determination (id, case_file_id, child_id, office_id, number, kind, authority_level, state, outcome, decision, destination_country, hearing_id, competent_authority,
          signatory_authority, document_id, signed_on, decided_at, notified_child_at, notified_representative_at, in_force_from, valid_until, created_by)
        select determination, file, child_id, office_id, 1, 'BID-B', 'official_ppnna', 'in_force', 'return_extended', 'approved', 'HN', hearing, 'PPNNA', 'PPNNA', paper, current_date - 10,
          now() - interval '10 days', now() - interval '9 days', now() - interval '9 days', current_date - 9, current_date + 60, lead from decided;
      insert into return_request (id, case_file_id, child_id, requested_by, requested_at, destination, stated_reason, state, created_by)
        select uuidv7(), file, child_id, 'child', now(), 'HN', 'Volver con su abuela', 'plan_issued', lead from decided;`],
  ];
}

/** Puts submitted assessments back, between two runs. */
export const rearm = `
  update bia set state = 'in_progress', version = 1, submitted_at = null where state = 'submitted';
  update deadline set state = 'open', met_at = null where rule = 'DL43-short' and state = 'met';`;

/** Files with a return on its way, each with a member of its team. */
export const returns = `
  select translate(r.created_by::text, '-', '') || '00000000000' as token, r.case_file_id as "caseFileId" from return_request r order by md5(r.id::text) limit 1500`;

/** Complete drafts with the person who may submit them. */
export const drafts = `
  select translate(b.assessor_id::text, '-', '') || '00000000000' as token, b.id as "assessmentId", b.case_file_id as "caseFileId" from bia b where b.state = 'in_progress' order by md5(b.id::text)`;
