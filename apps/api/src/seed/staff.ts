/** Offices with the contact data of the founding page (E01, SEED-A). */
export const demoOffices = [
  { code: 'TIJ', name: 'Tijuana', state: 'BC', states: ['BC', 'BCS', 'SON'], zone: 'America/Tijuana', region: 'north' },
  { code: 'CJS', name: 'Ciudad Juárez', state: 'CHIH', states: ['CHIH', 'COAH', 'NL', 'TAMPS'], zone: 'America/Ciudad_Juarez', region: 'north' },
  { code: 'CDMX', name: 'Ciudad de México', state: 'CDMX', states: ['CDMX', 'MEX', 'MICH', 'PUE'], zone: 'America/Mexico_City', region: 'south' },
  { code: 'TAP', name: 'Tapachula', state: 'CHIS', states: ['CHIS', 'TAB', 'OAX', 'VER'], zone: 'America/Mexico_City', region: 'south' },
] as const;

export const contact = {
  north: { phone: '+52-55-7100-1542', email: 'KINDMex@supportkind.org' },
  south: { phone: '+52-55-7100-1973', email: 'KINDMXSur@supportkind.org' },
} as const;

export interface DemoPerson {
  readonly login: string;
  readonly name: string;
  readonly discipline: string;
  readonly roles: readonly string[];
  readonly office: (typeof demoOffices)[number]['code'];
  readonly affiliations?: readonly string[];
}

const person = (login: string, name: string, discipline: string, roles: string, office: DemoPerson['office'], affiliations: readonly string[] = []): DemoPerson => ({
  login,
  name,
  discipline,
  roles: roles.split(' '),
  office,
  affiliations,
});

/** The people of the four offices, over all roles that work in them; everybody is invented. */
export const demoStaff: readonly DemoPerson[] = [
  person('noe', 'Noé Chávez', 'coordination', 'INT', 'TAP'),
  person('lucia', 'Lucía Arreola', 'social_work', 'SW', 'TAP'),
  person('tomas', 'Tomás Güemes', 'social_work', 'SW', 'TAP'),
  person('nallely', 'Nallely Cruz', 'social_work', 'SW', 'TAP'),
  person('ramon', 'Ramón Ek', 'social_work', 'SW', 'TAP'),
  person('rodrigo', 'Rodrigo Tamez', 'legal', 'ATT', 'TAP'),
  person('ximena', 'Ximena Ríos', 'legal', 'ATT', 'TAP'),
  person('ines', 'Inés Caballero', 'psychology', 'PSY', 'TAP'),
  person('beto', 'Beto Ñuñez', 'pedagogy', 'WKS', 'TAP'),
  person('beatriz', 'Beatriz Ocampo', 'legal', 'SUP_L', 'TAP'),
  person('marcos', 'Marcos Villaseñor', 'social_work', 'SUP_S', 'TAP'),
  person('carmen', 'Carmen Balam', 'social_work', 'SW SUP_S', 'TAP'),
  person('aida', 'Aída Montúfar', 'psychology', 'SUP_P', 'TAP'),
  person('elena', 'Elena Quijano', 'coordination', 'PSEC', 'TAP'),
  person('fermin', 'Fermín Xool', 'psychology', 'PAN', 'TAP', ['DIF Chiapas']),
  person('graciela', 'Graciela Peña', 'legal', 'PAN', 'TAP', ['PPNNA Chiapas']),
  person('ulises', 'Ulises Arce', 'social_work', 'PAN', 'TAP', ['Casa del Ceibo']),
  person('ofelia', 'Ofelia Cen', 'medicine', 'PAN', 'TAP'),
  person('ivan', 'Iván Lagunes', 'legal', 'PAN', 'TAP'),
  person('jacinta', 'Jacinta Pool', 'legal', 'PAN', 'TAP'),
  person('daniela', 'Daniela Quirós', 'coordination', 'GOV', 'TAP'),
  person('ruth', 'Ruth Barrientos', 'data', 'DPO', 'CDMX'),
  person('kevin', 'Kevin Sosa', 'data', 'ADM', 'CDMX'),
  person('miriam', 'Miriam Tzoc', 'coordination', 'INT', 'TIJ'),
  person('perla', 'Perla Higuera', 'social_work', 'SW', 'TIJ'),
  person('jorge', 'Jorge Villa', 'social_work', 'SW', 'TIJ'),
  person('hector', 'Héctor Barragán', 'legal', 'ATT', 'TIJ'),
  person('noemi', 'Noemí Salgado', 'psychology', 'PSY', 'TIJ'),
  person('saul', 'Saúl Meza', 'legal', 'SUP_L', 'TIJ'),
  person('olga', 'Olga Larios', 'social_work', 'SUP_S', 'TIJ'),
  person('sergio', 'Sergio Anaya', 'coordination', 'GOV', 'TIJ'),
  person('amelia', 'Amelia Cota', 'coordination', 'PSEC', 'TIJ'),
  person('nora', 'Nora Félix', 'medicine', 'PAN', 'TIJ'),
  person('fausto', 'Fausto Rentería', 'legal', 'PAN', 'TIJ', ['PPNNA Baja California']),
  person('irma', 'Irma Yáñez', 'social_work', 'PAN', 'TIJ', ['DIF Baja California']),
  person('mirna', 'Mirna Olivas', 'coordination', 'INT', 'CJS'),
  person('alicia', 'Alicia Roa', 'social_work', 'SW', 'CJS'),
  person('blanca', 'Blanca Terrazas', 'social_work', 'SW', 'CJS'),
  person('efren', 'Efrén Loya', 'legal', 'ATT', 'CJS'),
  person('dalia', 'Dalia Ornelas', 'social_work', 'SUP_S', 'CJS'),
  person('lalo', 'Eduardo Lara', 'coordination', 'INT', 'CDMX'),
  person('pilar', 'Pilar Ávalos', 'social_work', 'SW', 'CDMX'),
  person('mauro', 'Mauro Sánchez', 'social_work', 'SW', 'CDMX'),
  person('gonzalo', 'Gonzalo Íñiguez', 'legal', 'ATT', 'CDMX'),
  person('rebeca', 'Rebeca Lugo', 'social_work', 'SUP_S', 'CDMX'),
  person('mel', 'Melisa Duarte', 'data', 'MEL', 'CDMX'),
  person('socorro', 'Socorro Jiménez', 'social_work', 'DIFL', 'TAP', ['DIF Chiapas']),
  person('aminata', 'Aminata Diallo', 'legal', 'UNO', 'CDMX', ['ACNUR']),
  person('olivia', 'Olivia Brandt', 'legal', 'XBR', 'TIJ'),
  person('fabian', 'Fabián Cámara', 'pedagogy', 'TRN', 'CDMX'),
];

/** The password of every demonstration account; the banner says that this is a demonstration. */
export const demoPassword = 'cobijo-demo-2026';
