import { randomUUID } from 'node:crypto';
import type { TestApi } from '../api';
import { inDays } from '../civil-day';
import { staff } from '../staff';
import { aChildFile, type ChildFile } from './a-child-file';
import { aDocument } from './a-document';
import { aHearing, weighChildView } from './a-hearing';
import { anInformedChild } from './an-informed-child';

const by = staff.socialWorker.id;

export interface DecidedFile extends ChildFile {
  readonly determinationId: string;
  readonly planId: string;
  readonly grandmotherId: string;
  readonly documentId: string;
}

/** What a spec may want otherwise: columns of the determination. */
export interface DecisionOptions {
  readonly outcome?: string;
  readonly decision?: string;
  readonly level?: string;
  readonly validUntil?: string;
  readonly destination?: string;
  readonly measure?: string;
}

/**
 * Petrona (V4) after the panel: informed and heard in Mam, screened, her grandmother verified, lawyer and representative
 * served, an official determination of return in force and its plan. Nothing of the return itself has begun.
 */
export async function aFileWithDecisionToReturn(
  api: TestApi,
  options: DecisionOptions = {},
): Promise<DecidedFile> {
  const file = await aChildFile(api, {
    ipIntent: 'no',
    state: 'planning',
    team: [
      { who: 'socialWorker', discipline: 'social_work', role: 'lead' },
      { who: 'attorney', discipline: 'legal', role: 'lead' },
      { who: 'psychologist', discipline: 'psychology', role: 'co' },
      { who: 'liaison', discipline: 'coordination', role: 'co' },
    ],
  });
  const { documentId } = await aDocument(api, file.caseFileId);
  await anInformedChild(api, file.caseFileId);
  const { hearingId } = await aHearing(api, file.caseFileId, { change: { purpose: 'determination' } });
  await api.as('socialWorker').act(weighChildView, {
    caseFileId: file.caseFileId,
    hearingId,
    version: 1,
    weight: 'determining',
    reasons: 'Lo pide desde el primer día.',
  });
  const grandmotherId = await theGrandmother(api, file.childId);
  await circumstances(api, file.caseFileId);
  return { ...file, grandmotherId, documentId, ...(await theDecision(api, { file, documentId, options })) };
}

async function theGrandmother(api: TestApi, childId: string): Promise<string> {
  const id = randomUUID();
  await api.owner.query(
    `insert into person (id, office_id, given_names, paternal_surname, country, risk_flag, created_by) select $1, office_id, 'Juana', 'Matías', 'GT', 'none', $3 from child where id = $2`,
    [id, childId, by],
  );
  await api.owner.query(
    `insert into relationship (id, child_id, person_id, type, basis, verification_status, habitual_carer_by_custom, willing_to_care, able_to_care, created_by)
     values ($1, $2, $3, 'grandparent', 'biological', 'verified', true, true, true, $4)`,
    [randomUUID(), childId, id, by],
  );
  return id;
}

async function circumstances(api: TestApi, caseFileId: string): Promise<void> {
  await api.owner.query('update case_file set ip_intent_at = now() where id = $1', [caseFileId]);
  for (const [kind, holder] of [
    ['legal_counsel', 'Rodrigo Tamez'],
    ['suplencia', 'Procuraduría de Chiapas'],
  ])
    await api.owner.query(
      `insert into representation (id, case_file_id, kind, holder_name, from_at, status, served_at, served_by, served_how, created_by)
       values ($1, $2, $3, $4, now() - interval '20 days', 'active', now() - interval '10 days', $5, 'in_person', $5)`,
      [randomUUID(), caseFileId, kind, holder, by],
    );
  await api.owner.query(
    `insert into placement (id, case_file_id, kind, carer, started_at, created_by) values ($1, $2, 'customary_carer', 'Señora Ortiz', now() - interval '15 days', $3)`,
    [randomUUID(), caseFileId, by],
  );
  await aScreeningAndRisk(api, caseFileId);
}

/** A screening for protection without signs, and an assessment of the return without danger. */
export async function aScreeningAndRisk(api: TestApi, caseFileId: string): Promise<void> {
  await api.owner.query(
    `insert into risk_assessment (id, case_file_id, at, kind, indicators, level, rationale, next_review, indicators_present, child_informed_of_asylum, result, created_by)
     values ($1, $2, clock_timestamp(), 'ip_screen', '[]', '3', 'Sin temor', $3, false, true, 'none_found', $4)`,
    [randomUUID(), caseFileId, inDays(30), staff.psychologist.id],
  );
  await api.owner.query(
    `insert into risk_assessment (id, case_file_id, at, kind, indicators, level, rationale, next_review, destination, refoulement_risk, created_by)
     values ($1, $2, clock_timestamp(), 'return_risk', '[]', '3', 'Aldea tranquila', $3, 'GT', 'none_found', $4)`,
    [randomUUID(), caseFileId, inDays(30), staff.psychologist.id],
  );
}

interface Decided {
  readonly file: ChildFile;
  readonly documentId: string;
  readonly options: DecisionOptions;
}

/** An official determination in force, and the plan that rests on it. */
export async function theDecision(
  api: TestApi,
  { file, documentId, options }: Decided,
): Promise<{ determinationId: string; planId: string }> {
  const [determinationId, planId, diagnosisId] = [randomUUID(), randomUUID(), randomUUID()];
  const level = options.level ?? 'official_ppnna';
  await api.owner.query(
    `insert into determination (id, case_file_id, child_id, office_id, number, kind, authority_level, state, outcome, decision, destination_country,
       competent_authority, signatory_authority, document_id, signed_on, decided_at, notified_child_at, notified_representative_at, in_force_from, valid_until,
       challenge_window_ends, author_ids, created_by)
     select $1, f.id, f.child_id, f.office_id, 1 + (select count(*) from determination d where d.case_file_id = f.id), 'BID-A', $2, $3, $4, $5, $6, 'PPNNA-CHIS',
       'PPNNA-CHIS', $7, $8, clock_timestamp(), now(), now(), $8, $9, $10, array[$11]::uuid[], $11 from case_file f where f.id = $12`,
    [
      determinationId,
      level,
      level === 'official_ppnna' ? 'in_force' : 'decided',
      options.outcome ?? 'return_extended',
      options.decision ?? 'approved',
      options.destination ?? 'GT',
      documentId,
      inDays(-5),
      options.validUntil ?? inDays(60),
      inDays(-1),
      staff.otherSocialWorker.id,
      file.caseFileId,
    ],
  );
  await api.owner.query(
    `insert into rights_diagnosis (id, case_file_id, made_by, authority_level, at, conclusion, created_by) values ($1, $2, 'ppnna', 'state', $3, 'Vida en familia', $4)`,
    [diagnosisId, file.caseFileId, inDays(-6), by],
  );
  await api.owner.query(
    `insert into restitution_plan (id, case_file_id, child_id, number, diagnosis_id, determination_id, issued_by, migration_measure, state, issued_at, next_review, created_by)
     values ($1, $2, $3, 1 + (select count(*) from restitution_plan p where p.case_file_id = $2), $4, $5, 'official_ppnna', $6, 'agreed', $7, $8, $9)`,
    [
      planId,
      file.caseFileId,
      file.childId,
      diagnosisId,
      determinationId,
      options.measure ?? 'assisted_return',
      inDays(-4),
      inDays(30),
      by,
    ],
  );
  return { determinationId, planId };
}
