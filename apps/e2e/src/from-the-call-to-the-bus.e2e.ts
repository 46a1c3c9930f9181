import { expect, test } from '@playwright/test';
import { fillIn } from './form';
import { attachPaper, makeOfficial, notifyBoth, planHerRights } from './homecoming-authority';
import { compareOptions, decideInPanel } from './homecoming-decision';
import { assess, assessRisk, hear, inform } from './homecoming-hearing';
import { arrangeJourney, askAgain, askForReturn, attestAll, nameEscort, pressMain, serveResolution, signTwice, waive } from './homecoming-return';
import { aGirl, findHerFamily, formTheTeam, giveHerCounsel, takeTheCall } from './homecoming-begins';
import { expectAccessible, expectNoSidewaysScroll, signIn, visit } from './support';

const girl = aGirl('Eulalia');

// One road, told in its stages: each begins where the one before ended.
test.describe.configure({ mode: 'serial' });

test('V4 a girl found in Comitán is accepted, represented and traced (LGDNNA 92, 106)', async ({ page }) => {
  await signIn(page, 'noe');
  await takeTheCall(page, girl);
  await formTheTeam(page, girl);
  await giveHerCounsel(page, girl);
  await findHerFamily(page, girl);
  await visit(page, `${girl.file}/resumen`);
  await expect(page.getByText('Lic. Amparo Solís')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('V4.1 R27 R28 she is informed in Mam, and heard through nobody her words do not count (LGDNNA 71, 92-V)', async ({ page }) => {
  await signIn(page, 'lucia');
  await inform(page, girl);
  await hear(page, girl, {
    purpose: 'Evaluación', at: { minutes: -6 }, words: 'Waji tuʼn wmeltzʼaj tukʼa nyayay.', translation: '«Quiero regresar con mi abuela.»',
    first: async () => {
      await expect(page.getByRole('alert')).toContainText('R28');
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    },
  });
  await assessRisk(page, girl, { 'Qué se valora': 'Tamiz de protección internacional', '¿Se le informó de su derecho a pedir asilo?': 'Sí', 'Resultado': 'Sin indicios' });
});

test('V4.2 R35 she is assessed by one and approved by another; the return asks for a determination (R41, LGDNNA 97)', async ({ page }) => {
  await signIn(page, 'lucia');
  await assess(page, girl);
});

test('V4.3 R41 R44 R47 R49 four who did not assess her recommend the return, one dissents in writing (LGDNNA 97)', async ({ page }, { project }) => {
  await signIn(page, 'lucia');
  const code = await compareOptions(page, girl);
  await decideInPanel(page, { code, inDays: project.name === 'phone' ? 6 : 5, reasons: girl.reasons });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('V4.4 the authority determines, she is told in Mam, and her plan contains the way home (LGDNNA 122, 123; LM 112-III)', async ({ page }) => {
  await signIn(page, 'daniela');
  await makeOfficial(page, girl);
  await notifyBoth(page, girl);
  await planHerRights(page, girl);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('V4.5 G9 G16 G17 G19 stand against it, all told at once; put in order, two people sign (R67; LGDNNA 92-X, 50; LM 112-III)', async ({ page }) => {
  await signIn(page, 'lucia');
  await askForReturn(page, girl);
  await hear(page, girl, { purpose: 'Retorno', at: {}, words: 'Ejee, waji nxi.', translation: '«Sí quiero ir. ¿Puedo llevar a mi perrita?»' });
  await assessRisk(page, girl, { 'Qué se valora': 'Riesgo de retorno', 'A dónde': 'GT', '¿Quien le dañó está cerca?': 'No', '¿El Estado le protegería?': 'Sí', 'Riesgo de devolución': 'No se encontró' });
  await signIn(page, 'daniela');
  await attachPaper(page, girl, { title: 'Resolución INM-CHIS-2204', kind: 'Resolución del INM', from: 'INM' });
  await attachPaper(page, girl, { title: 'Oficio PGN-412', kind: 'Estudio del hogar', from: 'PGN Guatemala' });
  await signIn(page, 'rodrigo');
  await serveResolution(page, girl);
  await signIn(page, 'daniela');
  await arrangeJourney(page, girl);
  await attestAll(page, girl, ['G1', 'G3', 'G11', 'G12', 'G14', 'G15', 'G22']);

  await signIn(page, 'beatriz');
  await visit(page, `${girl.file}/retorno`);
  await pressMain(page, 'Autorizar retorno');
  const refusal = page.getByRole('alert').filter({ hasText: 'todavía no procede' });
  await expect(refusal.getByText(/^G\d+$/)).toHaveText(['G9', 'G16', 'G17', 'G19']);
  await expect(refusal.getByRole('listitem').first()).toBeFocused();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await waive(page, girl);
  await signIn(page, 'daniela');
  await nameEscort(page, girl);
  await attestAll(page, girl, ['G16', 'G17', 'G19']);
  await signTwice(page, girl);
});

test('V4.6 R58 R66 R68 asked again she says yes; at the bus a word of fear stops it, whoever hears it (LM 112-V; LGDNNA 91)', async ({ page }) => {
  await signIn(page, 'lucia');
  await askAgain(page, girl);
  await signIn(page, 'ines');
  await visit(page, `${girl.file}/retorno`);
  await page.getByRole('button', { name: 'Tiene miedo o dijo que no' }).click();
  await fillIn(page, { 'Qué dijo, con sus palabras': '«Mi tío ya regresó.»' });
  await page.getByRole('button', { name: 'Guardar sus palabras' }).click();
  await expect(page.getByText('Sus palabras quedaron guardadas.')).toBeVisible();
  await expect(page.getByText('Detenido').first()).toBeVisible();
  await expectAccessible(page);

  await signIn(page, 'daniela');
  await visit(page, `${girl.file}/retorno`);
  await expect(page.getByText('Nadie puede firmar ni salir mientras tanto.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Registrar la salida' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Retomar', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'R68' })).toBeVisible();
  await visit(page, `${girl.file}/determinacion`);
  await expect(page.getByText('No se ejecuta hoy')).toBeVisible();
  await expect(page.getByText('R58').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('V4.6 R63 R69 an authority takes her all the same: it is written down with what was missing, and is never a hand-over (LM 120, 74; LA 17-IV)', async ({ page }) => {
  await signIn(page, 'lucia');
  await visit(page, `${girl.file}/retorno`);
  await page.getByRole('link', { name: 'Registrar retorno irregular' }).click();
  for (const guard of ['G20', 'G21']) await expect(page.getByRole('checkbox', { name: new RegExp(`^${guard}\\b`) })).toBeChecked();
  await fillIn(page, { 'Quién hizo la salida': 'INM', 'Cuándo se supo': { minutes: -1 }, 'Cómo se supo': 'Su familia', '¿Ya se sabe dónde está?': 'No', 'Qué tan seguro es': 'Creíble' });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Registrar', exact: true }).click();
  const done = page.getByRole('status').filter({ hasText: 'Quedó registrado con las salvaguardas que faltaban.' });
  await expect(done).toContainText('Amparo: no tiene plazo');
  await expect(done).toContainText('Contacto con el país de origen');
  await visit(page, `${girl.file}/retorno`);
  await expect(page.getByText('Detenido').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Registrar la entrega' })).toHaveCount(0);
  await visit(page, `${girl.file}/retorno/solicitud`);
  await fillIn(page, { 'Qué se pide': 'Otra salida ordenada por una autoridad', 'Quién lo pide': 'INM', 'País': 'GT', 'Motivo que da': 'Orden de salida' });
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('R63');
});
