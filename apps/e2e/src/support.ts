import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const password = 'cobijo-demo-2026';

/** Signs a member of the demonstration office in. */
export async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/entrar');
  await page.getByLabel('Correo').fill(`${login}@demo.cobijo.example`);
  await page.getByLabel('Contraseña', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await expect(page).not.toHaveURL(/entrar/);
}

/** Ends the session and signs somebody else in. */
export async function changeTo(page: Page, login: string): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, login);
}

/** Opens a child's file by searching for the name, as a person would. */
export async function openFile(page: Page, name: string): Promise<string> {
  await page.goto('/expedientes');
  await page.getByRole('searchbox').or(page.getByPlaceholder('Nombre o folio')).last().fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: new RegExp(name) }).first().click();
  await expect(page).toHaveURL(/expedientes\/[0-9a-f-]{36}/);
  return /expedientes\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

/** Nothing that stands between a person and the page, in Spanish and in English. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (const [language, spoken] of [['ES, español', /^es/], ['EN, English', /^en/]] as const) {
    await page.getByRole('button', { name: language }).first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', spoken);
    // No page holds a frame, so the rules may run in the page itself: the other mode opens a second page for each look.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${language} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)).toEqual([]);
  }
  await page.getByRole('button', { name: 'ES, español' }).first().click();
}

/** Nothing hangs out of the page at this width. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** A civil date some days from today. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Fills day, month and year of a date in parts. */
export async function fillDate(group: Locator, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  await group.getByLabel('Día').fill(day);
  await group.getByLabel('Mes').fill(month);
  await group.getByLabel('Año').fill(year);
}
