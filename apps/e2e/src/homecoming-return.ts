import { expect, type Page } from '@playwright/test';
import { type Entries, fillIn, type When } from './form';
import { signIn, visit } from './support';

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();

const save = async (page: Page): Promise<void> => {
  await press(page, 'Guardar');
  await expect(page.getByRole('link', { name: 'Cancelar', exact: true })).toHaveCount(0);
};

/** A file, and who waits at the other end. */
export interface Journey {
  readonly file: string;
  readonly surname: string;
}

/** Fills a panel of the return tab in and saves it; where it wants a paper, with the last one of the file. */
export async function fillPanel(page: Page, file: string, panel: string, entries: Entries): Promise<void> {
  await visit(page, `${file}/retorno/${panel}`);
  await fillIn(page, entries);
  await choosePaper(page);
  await save(page);
}

/** The last paper of the file, where a panel asks for one. */
export async function choosePaper(page: Page): Promise<void> {
  const paper = page.getByLabel('Documento que lo muestra');
  if (await paper.count()) await paper.selectOption({ index: 1 });
}

/** Somebody asks for the return in the girl's own name; the file is looked at. */
export async function askForReturn(page: Page, { file }: Journey): Promise<void> {
  await fillPanel(page, file, 'solicitud', { 'Quién lo pide': 'Ella o él', 'País': 'GT', 'Motivo que da': 'Quiere volver con su abuela.' });
  await expect(page.getByText('Solicitado').first()).toBeVisible();
}

/** The resolution of the migration authority, and that it was read to her in Mam. */
export async function serveResolution(page: Page, { file }: Journey): Promise<void> {
  await fillPanel(page, file, 'resolucion', { 'Número': 'INM-CHIS-2204' });
  await visit(page, `${file}/retorno`);
  await press(page, 'Revisar el expediente');
  await expect(page.getByRole('link', { name: 'Registrar notificación' })).toBeVisible();
  const told = { minutes: -1 };
  await fillPanel(page, file, 'notificacion', { 'Se le dijo en persona': told, 'Se notificó a quien representa': told, 'Lengua en que se leyeron las razones': 'mam', 'Intérprete': 'Eulalia Pablo' });
}

const outside: Readonly<Record<string, readonly string[]>> = {
  G1: ['El documento de viaje es suyo'], G3: ['Nadie disputa la competencia de la Procuraduría'], G11: ['Ningún procedimiento requiere su permanencia'], G12: ['El vínculo está verificado', 'Quiere recibir', 'Puede cuidar', 'El hogar es seguro'],
  G14: ['La autoridad confirmó la recepción por escrito'], G15: ['Se avisó al consulado', 'Solo con los datos necesarios'], G16: ['En condiciones de viajar', 'Lleva medicinas y receta', 'Ningún tratamiento se interrumpe con daño'],
  G17: ['Es especialista en niñez', 'Se le puede localizar'], G19: ['Aceptó las acciones', 'Dio un contacto', 'Aceptó las fechas de 7, 30, 90 y 180 días'],
  G22: ['Pertenencias', 'Dinero', 'Documentos', 'Copia de la decisión', 'Teléfonos', 'Vía de queja'],
};

/** What a paper from outside shows about safeguards, in the name of whoever is signed in. */
export async function attestAll(page: Page, { file }: Journey, guards: readonly string[]): Promise<void> {
  for (const guard of guards) {
    const factOn: When = { days: guard === 'G15' ? -5 : -1 };
    await fillPanel(page, file, `constancia/${guard}`, { 'Qué muestra': outside[guard] ?? [], 'Día del hecho': factOn });
  }
  await expect(page.getByText(/Lo adjuntó Daniela Quirós/).first()).toBeVisible();
}

/** The journey as it is known so far: who goes with her is still missing. */
export async function arrangeJourney(page: Page, { file, surname }: Journey): Promise<void> {
  await fillPanel(page, file, 'preparar', {
    'Salida': { days: 1 }, 'Hora de llegada, en el lugar de destino': '15', 'Transporte': 'Autobús', '¿Viajan personas adultas ajenas en el grupo?': 'No', 'Autoridad que recibe': 'PGN Guatemala',
    'Quién atiende ahí': 'Lic. Tomasa Ical', 'Quién recibe': 'Su familia', 'Persona': `Juana ${surname}`, 'Qué se acordó para su vida allá': 'Inscripción en el instituto de Cuilco', 'Quién da seguimiento allá': 'PGN Huehuetenango',
  });
}

/** With the keyboard: the button stays in reach while safeguards are missing, and answers why. */
export async function pressMain(page: Page, name: 'Autorizar retorno' | 'Registrar la salida'): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
}

/** She asks not to wait, with her representative, after her counsel told her what she gives up. */
export async function waive(page: Page, { file }: Journey): Promise<void> {
  await signIn(page, 'rodrigo');
  await fillPanel(page, file, 'renuncia', {
    'Lo pide ella o él': true, 'Con sus palabras': '«Ya quiero ir.»', 'Su representante está de acuerdo': true, 'Quién representa': 'Lic. Amparo Solís', 'Su abogado le explicó antes qué pierde': true, 'Abogado': 'Lic. Rodrigo Tamez',
  });
}

/** Two people of different disciplines put their names under the same sheet (R67). */
export async function signTwice(page: Page, { file }: Journey): Promise<void> {
  for (const [login, state] of [['beatriz', 'Con una firma'], ['daniela', 'Autorizado']] as const) {
    await signIn(page, login);
    await visit(page, `${file}/retorno`);
    await pressMain(page, 'Autorizar retorno');
    await expect(page.getByText(state).first()).toBeVisible();
  }
}

/** A day before leaving she is asked once more, alone. */
export const askAgain = (page: Page, { file }: Journey): Promise<void> =>
  fillPanel(page, file, 'pregunta', { '¿Todavía quiere ir?': 'Sí', 'Lo que dijo': '«Sí, con mi abuela.»', '¿Se le preguntó a solas?': 'Sí', 'Intérprete': 'Eulalia Pablo' });

/** Who goes with her, the last thing that was missing. */
export const nameEscort = (page: Page, { file }: Journey): Promise<void> =>
  fillPanel(page, file, 'preparar', { 'Acompañante': 'Micaela Xuncax', 'De qué institución': 'DIF Chiapas', 'Teléfono del acompañante': '+52 961 000 0000' });
