import { createHash } from 'node:crypto';

/** Synthetic staff that every test database holds, by the name that specs call them. */
export interface StaffSeed {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly discipline: string;
  readonly roles: readonly string[];
  readonly office: 'TAP' | 'TIJ';
}

const idOf = (key: string): string => {
  const hex = createHash('sha256').update(key).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

export const offices = {
  TAP: { id: idOf('office TAP'), code: 'TAP', name: 'Tapachula', state: 'CHIS', timeZone: 'America/Mexico_City' },
  TIJ: { id: idOf('office TIJ'), code: 'TIJ', name: 'Tijuana', state: 'BC', timeZone: 'America/Tijuana' },
} as const;

const person = (key: string, name: string, discipline: string, roles: readonly string[], office: 'TAP' | 'TIJ' = 'TAP'): StaffSeed => ({
  id: idOf(key),
  name,
  email: `${key.toLowerCase()}@cobijo.example`,
  discipline,
  roles,
  office,
});

export const staff = {
  intake: person('intake', 'Noé Chávez', 'coordination', ['INT']),
  socialWorker: person('socialWorker', 'Lucía Arreola', 'social_work', ['SW']),
  otherSocialWorker: person('otherSocialWorker', 'Tomás Güemes', 'social_work', ['SW']),
  attorney: person('attorney', 'Rodrigo Tamez', 'legal', ['ATT']),
  otherAttorney: person('otherAttorney', 'Ximena Ríos', 'legal', ['ATT']),
  psychologist: person('psychologist', 'Inés Caballero', 'psychology', ['PSY']),
  facilitator: person('facilitator', 'Beto Ñuñez', 'pedagogy', ['WKS']),
  supervisorLegal: person('supervisorLegal', 'Beatriz Ocampo', 'legal', ['SUP_L']),
  supervisorSocial: person('supervisorSocial', 'Marcos Villaseñor', 'social_work', ['SUP_S']),
  supervisorClinical: person('supervisorClinical', 'Aída Montúfar', 'psychology', ['SUP_P']),
  panelSecretary: person('panelSecretary', 'Elena Quijano', 'coordination', ['PSEC']),
  panelist1: person('panelist1', 'Fermín Xool', 'psychology', ['PAN']),
  panelist2: person('panelist2', 'Graciela Peña', 'legal', ['PAN']),
  panelist3: person('panelist3', 'Ulises Arce', 'social_work', ['PAN']),
  panelist4: person('panelist4', 'Ofelia Cen', 'medicine', ['PAN']),
  panelist5: person('panelist5', 'Iván Lagunes', 'legal', ['PAN']),
  panelist6: person('panelist6', 'Jacinta Pool', 'legal', ['PAN']),
  liaison: person('liaison', 'Daniela Quirós', 'coordination', ['GOV']),
  otherOfficeWorker: person('otherOfficeWorker', 'Perla Higuera', 'social_work', ['SW'], 'TIJ'),
  otherOfficeSupervisor: person('otherOfficeSupervisor', 'Saúl Meza', 'legal', ['SUP_L'], 'TIJ'),
  privacyOfficer: person('privacyOfficer', 'Ruth Barrientos', 'data', ['DPO']),
  admin: person('admin', 'Kevin Sosa', 'data', ['ADM']),
} as const satisfies Record<string, StaffSeed>;

export type StaffKey = keyof typeof staff;
