import { expect, type Page } from '@playwright/test';
import { visit } from './support';

/** What a report recommends; the page of options is open. */
export async function recommend(page: Page, { option, why, hearingId }: { readonly option: string; readonly why: string; readonly hearingId: string }): Promise<void> {
  await page.getByLabel('Opción que se recomienda').selectOption({ label: option });
  await page.getByLabel('Por qué', { exact: true }).fill(why);
  await page.getByLabel('Escucha en la que se apoya').selectOption(hearingId);
  await page.getByLabel('Si nadie le representa todavía, por qué').fill('Pedida a la Procuraduría');
  await page.getByRole('button', { name: 'Guardar recomendación' }).click();
  await expect(page.getByRole('button', { name: 'Guardar recomendación' })).toBeEnabled();
}

/** Hands the report in. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enviar a revisión' }).click();
  await expect(page.getByText('Informe enviado a revisión')).toBeVisible();
}

/** Clears the report for the panel, and returns the code under which its case waits. */
export async function clearReport(page: Page, file: string): Promise<string> {
  await visit(page, `/expedientes/${file}/opciones`);
  await page.getByRole('button', { name: 'Validar para el panel' }).click();
  await page.getByRole('link', { name: 'Ver informe' }).click();
  const code = page.getByText(/\bN-[A-Z0-9]{6,}\b/).first();
  await expect(code).toBeVisible();
  return /\bN-[A-Z0-9]{6,}\b/.exec(await code.innerText())?.[0] ?? '';
}
