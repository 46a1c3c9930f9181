import { randomUUID } from 'node:crypto';
import type { TestApi } from '../api';
import { offices, staff, type StaffKey } from '../staff';

/** What a spec may want to be different about the child or her file. */
export interface ChildFileOptions {
  readonly givenNames?: string;
  readonly paternalSurname?: string | null;
  readonly birthDate?: string;
  readonly sex?: string;
  readonly nationality?: string;
  /** Code of the child's own language. */
  readonly language?: string;
  readonly mxAccompaniment?: string;
  readonly state?: string;
  readonly priority?: number;
  readonly ipIntent?: string;
  readonly office?: keyof typeof offices;
  /** Who works on the file besides or instead of the usual three. */
  readonly team?: readonly { readonly who: StaffKey; readonly discipline: string; readonly role: string }[];
}

export interface ChildFile {
  readonly childId: string;
  readonly caseFileId: string;
  readonly caseNo: string;
}

const usualTeam: NonNullable<ChildFileOptions['team']> = [
  { who: 'socialWorker', discipline: 'social_work', role: 'lead' },
  { who: 'attorney', discipline: 'legal', role: 'lead' },
  { who: 'psychologist', discipline: 'psychology', role: 'co' },
];

/** Petrona, 15, Mam speaker: an accepted file in Tapachula with a social worker, an attorney and a psychologist. */
export async function aChildFile(api: TestApi, options: ChildFileOptions = {}): Promise<ChildFile> {
  const file = {
    childId: randomUUID(),
    caseFileId: randomUUID(),
    caseNo: `${options.office ?? 'TAP'}-2026-${randomUUID().slice(0, 5)}`,
  };
  const officeId = offices[options.office ?? 'TAP'].id;
  await addChild(api, { ...options, childId: file.childId, officeId });
  await api.owner.query(
    `insert into case_file (id, case_no, kind, child_id, office_id, state, priority, eligibility, ip_intent, asylum_shield, opened_at, accepted_at, created_by)
     values ($1, $2, 'child', $3, $4, $5, $6, '{EL1}', $7, $8, now(), now(), $9)`,
    [
      file.caseFileId,
      file.caseNo,
      file.childId,
      officeId,
      options.state ?? 'intake',
      options.priority ?? 2,
      options.ipIntent ?? 'not_asked',
      options.ipIntent !== 'no',
      staff.intake.id,
    ],
  );
  for (const { who, discipline, role } of options.team ?? usualTeam)
    await api.owner.query(
      `insert into case_assignment (id, case_file_id, user_id, discipline, role_on_case, accepted_at, created_by) values ($1, $2, $3, $4, $5, now(), $6)`,
      [randomUUID(), file.caseFileId, staff[who].id, discipline, role, staff.supervisorSocial.id],
    );
  return file;
}

async function addChild(
  api: TestApi,
  child: ChildFileOptions & { readonly childId: string; readonly officeId: string },
): Promise<void> {
  await api.owner.query(
    `insert into child (id, office_id, child_code, given_names, paternal_surname, preferred_name, birth_date, birth_date_precision, age_status, sex,
                        nationalities, habitual_residence, languages, mx_accompaniment, handed_over_at, created_by)
     values ($1, $2, $3, $4, $5, $4, $6, 'exact', 'documented', $7, array[$8], $8, $9, $10, now(), $11)`,
    [
      child.childId,
      child.officeId,
      `K-${child.childId.slice(0, 8)}`,
      child.givenNames ?? 'Petrona',
      child.paternalSurname === undefined ? 'Matías' : child.paternalSurname,
      child.birthDate ?? '2011-05-03',
      child.sex ?? 'female',
      child.nationality ?? 'GT',
      JSON.stringify([{ code: child.language ?? 'mam', level: 'native', preferred: true }]),
      child.mxAccompaniment ?? 'unaccompanied',
      staff.intake.id,
    ],
  );
}
