import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, inDays, openFile, signIn, visit } from './support';

// One child a width; the steps of this story follow each other.
const children: Readonly<Record<string, string>> = { desktop: 'Juana Calel', phone: 'Sebastián Calel' };
test.describe.configure({ mode: 'serial' });

let assessment = '';
async function openSection(page: Page, letter: string): Promise<void> {
  await visit(page, `${assessment}?seccion=${letter}`);
  await expect(page.locator('[data-question]').first()).toBeVisible({ timeout: 20_000 });
}
const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const saved = (page: Page) => expect(page.getByText(/^Guardado /)).toBeVisible();

async function anotherPerson(browser: Browser, login: string, beside: Page): Promise<Page> {
  const { origin: baseURL } = new URL(beside.url());
  const page = await (await browser.newContext({ baseURL, viewport: beside.viewportSize(), locale: 'es-MX', timezoneId: 'America/Mexico_City' })).newPage();
  await signIn(page, login);
  return page;
}

async function writeIn(page: Page, name: string, words: string): Promise<void> {
  await box(page, name).fill(words);
  await box(page, name).blur();
}

/** All that this browser keeps on its disk, as text. */
const onDisk = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('cobijo', 1);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('storage'));
    });
    const rows = await new Promise<{ words: ArrayBuffer }[]>((resolve) => {
      const asked = opened.transaction('drafts').objectStore('drafts').getAll();
      asked.onsuccess = () => resolve(asked.result as { words: ArrayBuffer }[]);
    });
    opened.close();
    return JSON.stringify({ ...localStorage, ...sessionStorage }) + rows.map((row) => JSON.stringify(row) + new TextDecoder().decode(row.words)).join('');
  });

test('two people write in one section; in the same field both versions stand and a person chooses', async ({ page, browser }, { project }) => {
  await signIn(page, 'lucia');
  const file = await openFile(page, children[project.name] ?? '');
  await visit(page, `/expedientes/${file}/evaluacion`);
  await page.getByRole('link', { name: /^Seguir: Evaluación integral/ }).click();
  await expect(page).toHaveURL(/evaluacion\/[0-9a-f-]{36}/);
  assessment = page.url().split('?')[0] ?? '';

  await openSection(page, 'L');
  await expect(page.getByText(/^En la anterior \(evaluación breve/).first()).toBeVisible();
  await openSection(page, 'H');
  await expect(page.getByText('A cargo de: Psicología.')).toBeVisible();

  const ines = await anotherPerson(browser, 'ines', page);
  await openSection(ines, 'H');
  await writeIn(ines, 'Sueño', 'Duerme bien desde que comparten cuarto.');
  await saved(ines);
  await writeIn(page, 'Sueño', 'Despierta dos veces por noche.');

  const conflict = page.getByRole('group', { name: 'Dos personas escribieron aquí a la vez' });
  await expect(conflict.getByText('Despierta dos veces por noche.')).toBeVisible();
  await expect(conflict.getByText('Duerme bien desde que comparten cuarto.')).toBeVisible();
  await expect(conflict.getByText('Inés Caballero', { exact: true })).toBeVisible();
  await expect(page.getByText('Inés Caballero también está aquí')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await conflict.getByRole('button', { name: 'Unir las dos' }).click();
  await expect(box(page, 'Sueño')).toHaveValue('Despierta dos veces por noche.\n\nDuerme bien desde que comparten cuarto.');
  await saved(page);
  await ines.reload();
  await expect(box(ines, 'Sueño')).toHaveValue(/Despierta dos veces[^]*Duerme bien/);
  await ines.context().close();
});

test('a lost line loses no word: it waits on this device, unreadable, and goes out by itself', async ({ page }) => {
  await signIn(page, 'lucia');
  await openSection(page, 'H');
  await expect(box(page, 'Ánimo')).toBeVisible();
  await page.context().setOffline(true);
  await writeIn(page, 'Ánimo', 'Hoy cantó por primera vez.');
  await expect(page.getByText('Sin conexión: guardado en este equipo; se enviará solo')).toBeVisible();
  const kept = await onDisk(page);
  expect(kept).toContain(assessment.split('/').at(-1));
  expect(kept).not.toContain('cantó');

  // The tab is closed as phones close them; later the line is back.
  const later = await page.context().newPage();
  await page.close();
  await later.context().setOffline(false);
  await openSection(later, 'H');
  await expect(box(later, 'Ánimo')).toHaveValue('Hoy cantó por primera vez.');
  await saved(later);
  await expect.poll(() => onDisk(later)).not.toContain(assessment.split('/').at(-1));
});

test('after a session ran out the same person goes on; another person finds nothing of hers', async ({ page }) => {
  await signIn(page, 'lucia');
  await openSection(page, 'H');
  await expect(box(page, 'Ánimo')).toBeVisible();
  const dialog = page.getByRole('dialog', { name: 'Su sesión terminó' });
  const enter = async (login: string): Promise<void> => {
    await dialog.getByLabel('Correo').fill(`${login}@demo.cobijo.example`);
    await dialog.getByLabel('Contraseña', { exact: true }).fill('cobijo-demo-2026');
    await dialog.getByRole('button', { name: 'Entrar' }).click();
  };

  await page.context().clearCookies();
  await writeIn(page, 'Ánimo', 'Canta todos los días.');
  await expect(dialog).toBeVisible();
  await expect(page.getByRole('heading', { name: 'H. Psicosocial' })).toBeHidden();
  await enter('lucia');
  await expect(dialog).toBeHidden();
  await expect(box(page, 'Ánimo')).toHaveValue('Canta todos los días.');
  await saved(page);

  await page.context().clearCookies();
  await writeIn(page, 'Ánimo', 'Solo yo sé esto todavía.');
  await expect(dialog).toBeVisible();
  await enter('ines');
  await expect(page).toHaveURL(/\/hoy$/);
  await expect(page.getByText('Solo yo sé esto todavía.')).toHaveCount(0);
  await openSection(page, 'H');
  await expect(box(page, 'Ánimo')).toHaveValue('Canta todos los días.');

  await signIn(page, 'lucia');
  await openSection(page, 'H');
  await expect(box(page, 'Ánimo')).toHaveValue('Solo yo sé esto todavía.');
  await saved(page);
  await page.locator('.cb-me').click();
  await page.getByRole('button', { name: 'Salir', exact: true }).click();
  await expect(page).toHaveURL(/entrar/);
  expect(await onDisk(page)).toBe('{}');
});

test('it is not sent without a reason and two sources, comes back with comments, and is approved by somebody who did not write (R35, R36, R37)', async ({ page }) => {
  await signIn(page, 'lucia');
  await openSection(page, 'Q');
  const send = page.getByRole('button', { name: 'Enviar a revisión' });
  await send.click();
  const refusal = page.getByRole('alert');
  await expect(refusal.getByText('No se habló a solas y no consta por qué')).toBeVisible();
  await expect(refusal.getByText('Hay 1 de 2 fuentes independientes')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await openSection(page, 'A');
  await writeIn(page, 'Por qué no a solas', 'Pidió que su hermano se quedara.');
  await saved(page);
  await openSection(page, 'F');
  await addSource(page);
  await openSection(page, 'Q');
  await send.click();
  await expect(page.getByText('Está en revisión. Mientras tanto no se edita.')).toBeVisible();

  await signIn(page, 'carmen');
  await openSection(page, 'F');
  await page.getByRole('button', { name: 'Aprobar' }).click();
  await expect(page.getByRole('alert').getByText('Usted escribió en esta evaluación')).toBeVisible();

  await signIn(page, 'marcos');
  await openSection(page, 'F');
  await expectAccessible(page);
  await box(page, /Comentario a la sección F/).fill('¿Quién más lo vio?');
  await page.getByRole('button', { name: 'Devolver con comentarios' }).click();
  await expect(page.getByText('Devuelta', { exact: false }).first()).toBeVisible();

  await signIn(page, 'lucia');
  await openSection(page, 'F');
  await expect(page.getByText('¿Quién más lo vio?')).toBeVisible();
  await writeIn(page, 'Qué se sabe, con su fuente', 'Lo vieron también la cocinera y la maestra.');
  await saved(page);
  await openSection(page, 'Q');
  await send.click();
  await expect(page.getByText('Está en revisión. Mientras tanto no se edita.')).toBeVisible();

  await signIn(page, 'marcos');
  await openSection(page, 'Q');
  await page.getByRole('button', { name: 'Aprobar' }).click();
  await expect(page.getByText(/aprobada/i).first()).toBeVisible();
  await expect(page.getByText('Esta evaluación ya no se edita. Para cambiar algo, empiece una versión nueva.')).toBeVisible();
});

async function addSource(page: Page): Promise<void> {
  const field = page.locator('.cb-field', { has: page.locator('[data-question="F.what"]') }).first();
  await field.getByRole('button', { name: 'Fuente' }).click();
  const form = page.getByRole('group', { name: 'Fuente para «Qué se sabe, con su fuente»' });
  await form.getByRole('radiogroup', { name: 'Qué es' }).getByLabel('Conversación').check();
  await form.getByLabel('De quién viene').fill('Maestra de la escuela móvil');
  const yesterday = inDays(-1).split('-');
  for (const [index, part] of ['Año', 'Mes', 'Día'].entries()) await form.getByLabel(part, { exact: true }).fill(String(Number(yesterday[index])));
  await form.getByRole('radiogroup', { name: 'Qué tan confiable es' }).getByLabel('B · Probable').check();
  await form.getByRole('button', { name: 'Agregar fuente' }).click();
  await expect(field.getByText(/Maestra de la escuela móvil/)).toBeVisible();
}
