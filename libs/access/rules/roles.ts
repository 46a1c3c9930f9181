/** Roles (CL-60). `SUP_L`, `SUP_S` and `SUP_P` supervise the legal, social and clinical work. */
export const roles = [
  'INT',
  'ATT',
  'SW',
  'PSY',
  'WKS',
  'SUP_L',
  'SUP_S',
  'SUP_P',
  'PSEC',
  'PAN',
  'GOV',
  'DIFL',
  'UNO',
  'XBR',
  'MEL',
  'TRN',
  'DPO',
  'ADM',
] as const;
export type Role = (typeof roles)[number];

const known: ReadonlySet<string> = new Set(roles);

/** Whether a text is a role. */
export const isRole = (text: string): text is Role => known.has(text);

/** Disciplines (CL-61). */
export const disciplines = [
  'legal',
  'social_work',
  'psychology',
  'medicine',
  'pedagogy',
  'interpretation',
  'coordination',
  'data',
] as const;
export type Discipline = (typeof disciplines)[number];

export const supervisorRoles = ['SUP_L', 'SUP_S', 'SUP_P'] as const satisfies readonly Role[];

/** Roles that work on every file of their office, not only on assigned ones (domain §8.2, "o"). */
export const officeWideRoles: readonly Role[] = supervisorRoles;

/** The supervisor role that answers for a discipline; coordination and the rest belong to the social supervisor. */
export function supervisorOf(discipline: Discipline): Role {
  switch (discipline) {
    case 'legal':
      return 'SUP_L';
    case 'psychology':
    case 'medicine':
      return 'SUP_P';
    case 'social_work':
    case 'pedagogy':
    case 'interpretation':
    case 'coordination':
    case 'data':
      return 'SUP_S';
  }
}
