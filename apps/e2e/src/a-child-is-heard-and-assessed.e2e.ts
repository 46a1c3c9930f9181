import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, openFile, signIn } from './support';

const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
// Each width works on a child of its own, so that both may run at once.
const children: Readonly<Record<string, string>> = { desktop: 'Micaela Xicará', phone: 'Maikelis Pérez Briceño' };

async function fillMoment(page: Page, hour: string): Promise<void> {
  const moment = page.getByRole('group', { name: 'Fecha y hora' });
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

async function hear(page: Page, spoken: string): Promise<void> {
  await page.getByRole('button', { name: 'Registrar escucha' }).click();
  await fillMoment(page, '12:00');
  await page.getByRole('radiogroup', { name: 'Para qué' }).getByLabel('Evaluación').check();
  await fillTalk(page, spoken, 'Lengua de la escucha');
  await page.getByRole('radiogroup', { name: '¿Estuvo a solas con usted?' }).getByLabel('Sí').check();
  await page.getByRole('radiogroup', { name: 'Cómo fue' }).getByLabel('Conversación').check();
  await page.getByLabel('Habló o se expresó').check();
  await page.getByRole('textbox', { name: 'Sus palabras 1' }).fill('Quiero ir a la escuela.');
  await page.getByRole('radiogroup', { name: '¿Dijo que no quiere regresar?' }).getByLabel('No').check();
  await page.getByRole('textbox', { name: 'Cómo entiende lo que está en juego' }).fill('Lo explica con sus palabras.');
  await page.getByRole('button', { name: 'Guardar escucha' }).click();
}

async function inform(page: Page, spoken: string): Promise<void> {
  await page.getByRole('button', { name: 'Registrar charla individual' }).click();
  await fillMoment(page, '10:00');
  await page.getByRole('textbox', { name: 'Lugar' }).fill('Oficina');
  await page.getByLabel('En persona, a solas').check();
  await fillTalk(page, spoken, 'Lengua de la charla');
  await page.getByLabel('Sus derechos en México').check();
  await page.getByLabel('Tarjetas').check();
  await page.getByLabel('Entendió', { exact: true }).check();
  await page.getByRole('button', { name: 'Guardar charla' }).click();
}

async function agree(page: Page): Promise<void> {
  await page.getByRole('radiogroup', { name: '¿Qué expresó?' }).getByLabel('Dijo que sí').check();
  await page.getByRole('radiogroup', { name: '¿Quién lo dijo?' }).getByLabel('La niña, niño o adolescente').check();
  await page.getByRole('button', { name: 'Siguiente' }).click();
  await page.getByLabel('Guardar sus datos').check();
  await page.getByRole('button', { name: 'Siguiente' }).click();
  await page.getByRole('group', { name: 'Cómo se le explicó' }).getByLabel('De palabra').check();
  await page.getByRole('radiogroup', { name: 'Cómo quedó constancia' }).getByLabel('Firma').check();
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(page.getByText('Quedó registrado.')).toBeVisible();
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Empezar evaluación' }).click();
  await page.getByLabel('Evaluación breve').check();
  await page.getByLabel('Primera evaluación').check();
  await page.getByRole('button', { name: 'Empezar', exact: true }).click();
}

test('a child is informed, heard and assessed, and nothing goes ahead without it (R23, R27, R37, LGDNNA 71)', async ({ page }, { project }) => {
  await signIn(page, 'lucia');
  const file = `/expedientes/${await openFile(page, children[project.name] ?? '')}`;
  await page.goto(`${file}/informacion`);
  const spoken = ((await page.getByText(/^Lenguas que habla: /).textContent()) ?? '').replace('Lenguas que habla: ', '').split(/ y |, /)[0] ?? '';

  await page.goto(`${file}/escucha`);
  await hear(page, spoken);
  await expect(page.getByRole('alert').getByText('Antes hay que explicarle, a solas, sus derechos')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await page.goto(`${file}/informacion`);
  await inform(page, spoken);
  await expect(page.getByText('Charla registrada. Ya se le puede escuchar.')).toBeVisible();

  await page.goto(`${file}/escucha`);
  await hear(page, spoken);
  await expect(page.getByText('Escucha registrada.')).toBeVisible();

  await page.goto(`${file}/evaluacion`);
  await begin(page);
  await expect(page.getByRole('alert').getByText('Falta su permiso para usar sus datos')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Registrar su permiso' }).click();
  await agree(page);
  await page.goto(`${file}/evaluacion`);
  await begin(page);
  await expect(page).toHaveURL(/evaluacion\/[0-9a-f-]{36}/);
  const assessment = page.url().split('?')[0] ?? '';

  await page.goto(`${assessment}?seccion=L`);
  await page.getByRole('radiogroup', { name: /Escucha en la que se apoya/ }).getByRole('radio').first().check();
  await page.getByRole('textbox', { name: 'Sus palabras' }).fill('«Quiero ir a la escuela.»');
  await page.getByRole('textbox', { name: /Qué se le explicó antes/ }).focus();
  await expect(page.getByText(/^Guardado/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Sus palabras' })).toHaveValue('«Quiero ir a la escuela.»');
  await expectAccessible(page);

  await page.goto(`${assessment}?seccion=Q`);
  await page.getByRole('button', { name: 'Enviar a revisión' }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal.getByText('La evaluación todavía no se puede enviar')).toBeVisible();
  await expect(refusal.getByText('Hay 0 de 2 fuentes independientes')).toBeVisible();
  await expect(refusal.getByText('Falta escuchar')).toHaveCount(0);
  await expectNoSidewaysScroll(page);
});
