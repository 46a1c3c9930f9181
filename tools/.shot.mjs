import { chromium as pw } from '@playwright/test'; import { chromium } from './chromium.mjs';
const c = await chromium(); Object.assign(process.env, c.env);
const [login, width, out, ...paths] = process.argv.slice(2);
const b = await pw.launch({ executablePath: c.path, chromiumSandbox: false, args: ['--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-dev-shm-usage'], env: {...process.env} });
const page = await (await b.newContext({ viewport: { width: Number(width), height: 800 }, locale: 'es-MX' })).newPage();
page.on('console', m => { if (m.type()==='error') console.log('console:', m.text().slice(0,300)); }); page.on('pageerror', e => console.log('pageerror', String(e).slice(0,500)));
const base = process.env.BASE ?? 'http://localhost:3900';
await page.goto(base + '/entrar'); await page.waitForTimeout(800); await page.screenshot({ path: `${out}-entrar.png` });
await page.getByLabel(/Correo|E-mail/).fill(`${login}@demo.cobijo.example`); await page.getByLabel(/Contraseña|Password/).fill('cobijo-demo-2026'); await page.keyboard.press('Enter'); await page.waitForTimeout(1500);
console.log('at', page.url());
let n = 0; for (const p of paths) { if (p.startsWith('click:')) { await page.getByText(p.slice(6)).first().click(); } else await page.goto(base + p); await page.waitForTimeout(1500); await page.screenshot({ path: `${out}-${n++}.png`, fullPage: true }); console.log(p, page.url()); }
await b.close();
