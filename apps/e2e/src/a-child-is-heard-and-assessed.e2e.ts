import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, openFile, signIn, visit } from './support';
import { agree, hear, inform } from './talks';

// Each width works on a child of its own, so that both may run at once.
const children: Readonly<Record<string, readonly [login: string, name: string]>> = { desktop: ['lucia', 'Micaela Xicará'], phone: ['nallely', 'Alexander Vera Quishpe'] };

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Empezar evaluación' }).click();
  await page.getByLabel('Evaluación breve').check();
  await page.getByLabel('Primera evaluación').check();
  await page.getByRole('button', { name: 'Empezar', exact: true }).click();
}

test('a child is informed, heard and assessed, and nothing goes ahead without it (R23, R27, R37, LGDNNA 71)', async ({ page }, { project }) => {
  const [login, name] = children[project.name] ?? ['', ''];
  await signIn(page, login);
  const file = `/expedientes/${await openFile(page, name)}`;
  await visit(page, `${file}/informacion`);
  const spoken = ((await page.getByText(/^Lenguas que habla: /).textContent()) ?? '').replace('Lenguas que habla: ', '').split(/ y |, /)[0] ?? '';

  await visit(page, `${file}/escucha`);
  await hear(page, spoken);
  await expect(page.getByRole('alert').getByText('Antes hay que explicarle, a solas, sus derechos')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await visit(page, `${file}/informacion`);
  await inform(page, spoken);
  await expect(page.getByText('Charla registrada. Ya se le puede escuchar.')).toBeVisible();

  await visit(page, `${file}/escucha`);
  await hear(page, spoken);
  await expect(page.getByText('Escucha registrada.')).toBeVisible();

  await visit(page, `${file}/evaluacion`);
  await begin(page);
  await expect(page.getByRole('alert').getByText('Falta su permiso para usar sus datos')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Registrar su permiso' }).click();
  await page.getByRole('button', { name: 'Salir sin guardar' }).click();
  await agree(page);
  await visit(page, `${file}/evaluacion`);
  await begin(page);
  await expect(page).toHaveURL(/evaluacion\/[0-9a-f-]{36}/);
  const assessment = page.url().split('?')[0] ?? '';

  await visit(page, `${assessment}?seccion=L`);
  await page.getByRole('radiogroup', { name: /Escucha en la que se apoya/ }).getByRole('radio').first().check();
  await page.getByRole('textbox', { name: 'Sus palabras' }).fill('«Quiero ir a la escuela.»');
  await page.getByRole('textbox', { name: /Qué se le explicó antes/ }).focus();
  await expect(page.getByText(/^Guardado/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Sus palabras' })).toHaveValue('«Quiero ir a la escuela.»');
  await expectAccessible(page);

  await visit(page, `${assessment}?seccion=Q`);
  await page.getByRole('button', { name: 'Enviar a revisión' }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal.getByText('La evaluación todavía no se puede enviar')).toBeVisible();
  await expect(refusal.getByText('Hay 0 de 2 fuentes independientes')).toBeVisible();
  await expect(refusal.getByText('Falta escuchar')).toHaveCount(0);
  await expectNoSidewaysScroll(page);
});
