import { expect, type Page } from '@playwright/test';
import { inDays } from './support';

const yesterday = inDays(-1);

/** Writes an hour of yesterday. */
export async function fillMoment(page: Page, hour: string, legend = 'Fecha y hora'): Promise<void> {
  const moment = page.getByRole('group', { name: legend });
  await moment.getByLabel('Día').fill(yesterday);
  await moment.getByLabel('Hora').fill(hour);
}

async function fillTalk(page: Page, spoken: string, label: string): Promise<void> {
  await page.getByLabel(label).selectOption({ label: spoken });
  const interpreted = page.getByRole('radiogroup', { name: '¿Hubo intérprete?' });
  if (spoken === 'español') return interpreted.getByLabel('No').check();
  await interpreted.getByLabel('Sí').check();
  await page.getByLabel('Intérprete profesional').check();
  await page.getByLabel('En qué lengua').selectOption({ label: spoken });
}

/** Records that the child was informed alone; the page of information is open. */
export async function inform(page: Page, spoken: string, comprehension = 'Entendió'): Promise<void> {
  await page.getByRole('button', { name: 'Registrar charla individual' }).click();
  await fillMoment(page, '10:00');
  await page.getByRole('textbox', { name: 'Lugar' }).fill('Oficina');
  await page.getByLabel('En persona, a solas').check();
  await fillTalk(page, spoken, 'Lengua de la charla');
  await page.getByLabel('Sus derechos en México').check();
  await page.getByLabel('Tarjetas').check();
  await page.getByLabel(comprehension, { exact: true }).check();
  await page.getByRole('button', { name: 'Guardar charla' }).click();
}

/** Records what the child said; the page of hearings is open. */
export async function hear(page: Page, spoken: string, words = 'Quiero ir a la escuela.'): Promise<void> {
  await startHearing(page, spoken, 'Conversación');
  await page.getByLabel('Habló o se expresó').check();
  await page.getByRole('textbox', { name: 'Sus palabras 1' }).fill(words);
  await endHearing(page, 'Lo explica con sus palabras.');
}

/** Records what was seen of a child too young to be asked. */
export async function observe(page: Page, spoken: string, seen: string): Promise<void> {
  await startHearing(page, spoken, 'Juego');
  await page.getByLabel('Es muy pequeña o pequeño: se observó').check();
  await page.getByRole('textbox', { name: 'Qué se observó' }).fill(seen);
  await endHearing(page, 'Cuatro años: se observó su juego.');
}

async function startHearing(page: Page, spoken: string, method: string): Promise<void> {
  await page.getByRole('button', { name: 'Registrar escucha' }).click();
  await fillMoment(page, '12:00');
  await page.getByRole('radiogroup', { name: 'Para qué' }).getByLabel('Evaluación').check();
  await fillTalk(page, spoken, 'Lengua de la escucha');
  await page.getByRole('radiogroup', { name: '¿Estuvo a solas con usted?' }).getByLabel('Sí').check();
  await page.getByRole('radiogroup', { name: 'Cómo fue' }).getByLabel(method).check();
}

async function endHearing(page: Page, maturity: string): Promise<void> {
  await page.getByRole('radiogroup', { name: '¿Dijo que no quiere regresar?' }).getByLabel('No').check();
  await page.getByRole('textbox', { name: 'Cómo entiende lo que está en juego' }).fill(maturity);
  await page.getByRole('button', { name: 'Guardar escucha' }).click();
}

/** Records that the data of the child may be written down; the form of consent is open. */
export async function agree(page: Page, giver = 'La niña, niño o adolescente'): Promise<void> {
  await page.getByRole('radiogroup', { name: '¿Qué expresó?' }).getByLabel('Dijo que sí').check();
  await page.getByRole('radiogroup', { name: '¿Quién lo dijo?' }).getByLabel(giver).check();
  await page.getByRole('button', { name: 'Siguiente' }).click();
  await page.getByLabel('Guardar sus datos').check();
  await page.getByRole('button', { name: 'Siguiente' }).click();
  await page.getByRole('textbox', { name: 'En qué lengua se le explicó' }).fill('Español');
  await page.getByRole('group', { name: 'Cómo se le explicó' }).getByLabel('De palabra').check();
  await page.getByRole('radiogroup', { name: 'Cómo quedó constancia' }).getByLabel('Firma').check();
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(page.getByText('Quedó registrado.')).toBeVisible();
}
