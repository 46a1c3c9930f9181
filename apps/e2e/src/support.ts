import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { act } from './the-same-door';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const password = 'cobijo-demo-2026';
const emailOf = (login: string): string => `${login}@demo.cobijo.example`;

/** Signs a member of the demonstration office in with the form, as a person would. */
export async function signInByHand(page: Page, login: string): Promise<void> {
  await page.goto('/entrar');
  await page.getByLabel('Correo').fill(emailOf(login));
  await page.getByLabel('Contraseña', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await expect(page).not.toHaveURL(/entrar/);
}

const changed = new WeakSet<Page>();

/** Goes to another page as its links do. The application is loaded anew for somebody else, and for a page that is open already. */
export async function visit(page: Page, path: string): Promise<void> {
  const here = page.url();
  const there = new URL(path, here.startsWith('http') ? here : 'http://localhost').href;
  if (changed.delete(page) || !here.startsWith('http') || new URL(there).pathname === new URL(here).pathname) {
    await page.goto(path);
    return;
  }
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, there);
  if ((await whereAfter(page)) === 'asked') {
    await page.getByRole('button', { name: 'Salir sin guardar' }).click();
    await whereAfter(page);
  }
}

// The router writes its mark when it has arrived; a page with something unsent asks first.
async function whereAfter(page: Page): Promise<'arrived' | 'asked'> {
  const state = await page.waitForFunction(() => {
    if (history.state?.navigationId !== undefined) return 'arrived' as const;
    return document.querySelector('app-leave-dialog dialog[open]') ? ('asked' as const) : null;
  });
  return (await state.jsonValue()) ?? 'arrived';
}

/** Signs somebody in through the same door, in place of whoever sat here: the form has a journey of its own. */
export async function signIn(page: Page, login: string): Promise<void> {
  await page.context().clearCookies();
  changed.add(page);
  const { __typename } = await act(page, 'SignIn', { email: emailOf(login), password });
  if (__typename !== 'SignedIn') throw new Error(`${login} could not sign in`);
}

/** Opens a child's file by searching for the name, as a person would. */
export async function openFile(page: Page, name: string): Promise<string> {
  await visit(page, '/expedientes');
  await page.getByRole('searchbox').or(page.getByPlaceholder('Nombre o folio')).last().fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: new RegExp(name) }).first().click();
  await expect(page).toHaveURL(/expedientes\/[0-9a-f-]{36}/);
  return /expedientes\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

/** Nothing that stands between a person and the page, in Spanish and in English. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  for (const [language, spoken] of [['ES, español', /^es/], ['EN, English', /^en/]] as const) {
    await page.getByRole('button', { name: language }).first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', spoken);
    expect(await violationsOf(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'ES, español' }).first().click();
}

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

// No page holds a frame: the rules run in the page itself, and come to it once.
async function violationsOf(page: Page): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  }, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
}

/** Nothing hangs out of the page at this width. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** A civil date some days from today, where the day begins last: today is nowhere tomorrow. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'America/Tijuana' });

/** Fills day, month and year of a date in parts. */
export async function fillDate(group: Locator, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  await group.getByLabel('Día').fill(day);
  await group.getByLabel('Mes').fill(month);
  await group.getByLabel('Año').fill(year);
}
