import { expect, type Page } from '@playwright/test';
import { fillIn } from './form';
import { signIn, visit } from './support';

/** A girl of a homecoming: each width has her own. */
export interface Girl {
  readonly name: string;
  readonly surname: string;
  /** Why, under each heading: every decision is written for one child (GC14). */
  readonly reasons: readonly string[];
  referral: string;
  file: string;
}

const syllable = (): string => 'bdfgklmnprst'.charAt(Math.floor(Math.random() * 12)) + 'aeiou'.charAt(Math.floor(Math.random() * 5));

/** A surname that no other run has used. */
export function aGirl(given: string): Girl {
  const surname = Array.from({ length: 7 }, syllable).join('');
  const reasons = [
    `${given} ${surname} lo pide desde el primer día, en mam y a solas.`, `Nadie busca a la familia ${surname} en la aldea; la visita no halló peligro.`,
    `Juana ${surname} la crio y la llama a diario.`, `En casa de los ${surname} habla mam y tiene cupo en la secundaria.`, `${surname}: guatemalteca con acta, sin trámite que la retenga.`,
  ];
  return { name: `${given} ${surname}`, surname, reasons, referral: '', file: '' };
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** Noé writes the call down; accepting is not his to do (R4). */
export async function takeTheCall(page: Page, girl: Girl): Promise<void> {
  await visit(page, '/triaje/nueva');
  await fillIn(page, { 'Qué pasa y qué piden': 'Salió tras un pleito; su abuela llama a diario. No ha expresado temor.' });
  await page.getByText('7 preguntas más').click();
  for (const question of await page.locator('fieldset.fl').all()) await question.getByText('No', { exact: true }).click();
  await fillIn(page, {
    'Quién llama': 'DIF', 'Región': 'Sur', 'Tipo de lugar': 'Centro de asistencia público', 'Lugar o señas': 'Comitán',
    'Nombre o apodo': girl.name, 'Edad aproximada': '15', 'País': 'Guatemala',
  });
  await page.getByText('Más datos de esta persona').click();
  await fillIn(page, { 'Lengua': 'Mam', 'Sexo': 'Mujer' });
  await press(page, 'Guardar la llamada');
  await page.getByRole('checkbox', { name: /EL1/ }).check();
  await press(page, 'Guardar grupos');
  await expect(page.getByText('Lo revisó Noé', { exact: false })).toBeVisible();
  await page.getByRole('radio', { name: 'Ninguno' }).check();
  await press(page, 'Guardar revisión');
  await expect(page.getByText('Resultado: ninguno.')).toBeVisible();
  await accept(page);
  await expect(page.getByRole('alert').getByText('Aceptar es decisión de la supervisión')).toBeVisible();
  girl.referral = new URL(page.url()).pathname;
}

async function accept(page: Page): Promise<void> {
  await fillIn(page, { 'Cómo se atiende': 'Aceptar y abrir expediente', 'Trabajadora o trabajador social responsable': 'Lucía Arreola' });
  await press(page, 'Guardar');
}

/** Marcos accepts, and brings three disciplines together. */
export async function formTheTeam(page: Page, girl: Girl): Promise<void> {
  await signIn(page, 'marcos');
  await visit(page, girl.referral);
  await accept(page);
  girl.file = (await page.getByRole('link', { name: /^Abrir TAP-/ }).getAttribute('href')) ?? '';
  const { file } = girl;
  await visit(page, `${file}/equipo`);
  for (const [person, discipline, role] of [['Rodrigo Tamez · Legal', 'Legal', 'Responsable'], ['Inés Caballero · Psicología', 'Psicología', 'Equipo'], ['Daniela Quirós · Coordinación', 'Coordinación', 'Equipo']] as const) {
    await fillIn(page, { 'Persona': person, 'Disciplina en este caso': discipline, 'Papel': role });
    await press(page, 'Sumar a una persona');
    await expect(page.getByRole('listitem').filter({ hasText: person.split(' · ')[0] ?? '' })).toBeVisible();
  }
}

/** Rodrigo says which procuraduría is competent and who represents her. */
export async function giveHerCounsel(page: Page, { file }: Girl): Promise<void> {
  await signIn(page, 'rodrigo');
  await visit(page, `${file}/resumen`);
  await page.getByText('Registrar la Procuraduría competente').click();
  await fillIn(page, { 'Procuraduría competente': 'PPNNA-CHIS', 'Por qué es competente': 'Está en Comitán, Chiapas' });
  await press(page, 'Guardar la Procuraduría');
  await expect(page.getByText(/PPNNA-CHIS, desde/)).toBeVisible();

  await visit(page, `${file}/representacion`);
  for (const [kind, holder] of [['En suplencia: Procuraduría', 'Lic. Amparo Solís'], ['Defensa legal', 'Lic. Rodrigo Tamez']] as const) {
    await fillIn(page, { 'Tipo': kind, 'Otra persona': holder });
    await press(page, 'Designar');
    await press(page, `Cambiar o notificar a ${holder}`);
    await press(page, 'Registrar notificación de hoy');
    await expect(page.getByRole('listitem').filter({ hasText: holder })).toContainText('Notificada');
  }
}

/** Lucía takes the case, writes down who waits for her and where she lives. */
export async function findHerFamily(page: Page, { file, surname }: Girl): Promise<void> {
  await signIn(page, 'lucia');
  await visit(page, `${file}/equipo`);
  await press(page, 'Acepto el caso');
  await visit(page, `${file}/familia`);
  await page.getByRole('link', { name: 'Agregar persona' }).first().click();
  await fillIn(page, {
    'Nombres': 'Juana', 'Primer apellido': surname, 'Sexo': 'Mujer', 'Con vida': 'Sí', 'País donde está': 'Guatemala', 'Señal de peligro': 'Ninguna', 'Parentesco': 'Abuela o abuelo', 'Base': 'De sangre',
    '¿Está con ella o él ahora?': 'No', '¿Le cuida por costumbre?': 'Sí', '¿Quiere recibirle y cuidarle?': 'Sí', '¿Puede cuidarle?': 'Sí',
  });
  await press(page, 'Guardar persona');
  await page.getByRole('link', { name: /^Anotar prueba/ }).first().click();
  await fillIn(page, { 'Resultado': 'Verificado', 'Cómo se probó': ['Documento'], 'Qué se encontró': 'Acta y visita de la PGN de Guatemala' });
  await press(page, 'Guardar prueba');
  await expect(page.getByRole('region', { name: 'Personas' }).getByText(/Juana/).first()).toBeVisible();

  await visit(page, `${file}/ruta/acogimiento`);
  await fillIn(page, {
    'Con quién o en qué lugar': 'Con quien le cuida por costumbre', 'Quién le cuida': 'Familia Ortiz, Comitán', 'Desde cuándo': { minutes: -30 }, 'En qué se apoya': 'En nada todavía',
    '¿Con sus hermanas y hermanos?': 'No', '¿Con personas adultas ajenas?': 'No',
  });
  await press(page, 'Registrar');
  await expect(page.getByRole('status').getByText('Quedó registrado dónde vive.')).toBeVisible();
}
