import { expect, type Page } from '@playwright/test';
import { fillIn } from './form';
import type { Girl } from './homecoming-begins';
import { signIn, visit } from './support';

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();

/** Puts a paper on the file, as text. */
export async function attachPaper(page: Page, { file }: Girl, paper: { readonly title: string; readonly kind: string; readonly from: string }): Promise<void> {
  await visit(page, `${file}/documentos`);
  await press(page, 'Adjuntar documento');
  await page.getByLabel('Archivo').setInputFiles({ name: 'oficio.txt', mimeType: 'text/plain', buffer: Buffer.from(paper.title) });
  await fillIn(page, { 'Qué es': paper.kind, 'Título': paper.title, 'Quién lo entregó': paper.from });
  await press(page, 'Adjuntar');
  await expect(page.getByText(`Se adjuntó «${paper.title}».`)).toBeVisible();
}

/** The package goes out; the authority determines; the liaison registers what it signed. */
export async function makeOfficial(page: Page, girl: Girl): Promise<void> {
  await visit(page, `${girl.file}/determinacion`);
  await fillIn(page, { 'Número de acuse': 'PPNNA/0412/2026', 'Recibido': { minutes: -2 }, 'Excepción al consentimiento': 'Hay consentimiento' });
  await press(page, 'Enviar');
  await expect(page.getByText('Enviada a la autoridad').first()).toBeVisible();
  await attachPaper(page, girl, { title: 'Determinación PPNNA-CHIS/2026/2204', kind: 'Determinación', from: 'Procuraduría de Protección de Chiapas' });
  await visit(page, `${girl.file}/determinacion`);
  await press(page, 'Registrar determinación oficial');
  await fillIn(page, {
    'Quién determina': 'Procuraduría', 'Firma': 'PPNNA-CHIS', 'Fecha de firma': {}, 'Documento firmado': 'Determinación PPNNA-CHIS/2026/2204', 'Tipo': 'BID-A', 'Sentido': 'Retorno asistido con familia extensa',
    'Decisión': 'Aprobada', 'País de destino': 'Guatemala', 'Razones de la autoridad': 'Su interés superior es volver con su abuela, con beca y seguimiento.', 'En vigor desde': {},
  });
  await press(page, 'Registrar');
  await expect(page.getByText('Registrada', { exact: true })).toBeVisible();
}

/** She hears of it in Mam, with drawings and audio; her representative is notified. */
export async function notifyBoth(page: Page, { file }: Girl): Promise<void> {
  await signIn(page, 'lucia');
  await visit(page, `${file}/escucha`);
  const talk = page.getByRole('article').first();
  await talk.getByText('Contarle cómo contó su opinión', { exact: true }).click();
  await fillIn(talk, { 'Cuándo se le contó': { minutes: -1 }, 'Cómo, en qué lengua y quién': 'En mam, con dibujos' });
  await talk.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(talk.getByText(/Se le contó cómo contó su opinión/)).toBeVisible();
  await visit(page, `${file}/determinacion`);
  await press(page, 'Avisar en persona');
  await fillIn(page, { 'Cuándo': { minutes: -1 }, 'Cómo': 'En persona, con dibujos y audio', 'En qué idioma': 'mam' });
  await press(page, 'Registrar');
  await expect(page.getByRole('button', { name: 'Avisar en persona' })).toHaveCount(0);
  await signIn(page, 'rodrigo');
  await visit(page, `${file}/determinacion`);
  await press(page, 'Notificar a la representación');
  await fillIn(page, { 'Cuándo': { minutes: -1 }, 'Cómo': 'Oficio' });
  await press(page, 'Registrar');
  await expect(page.getByText('Nada impide actuar hoy')).toBeVisible();
}

/** What was violated, and the plan that restores it with the exit as its migration measure. */
export async function planHerRights(page: Page, { file }: Girl): Promise<void> {
  await visit(page, `${file}/derechos`);
  await press(page, 'Registrar diagnóstico');
  await fillIn(page, { 'Quién lo hizo': 'Nuestra aportación', 'Fecha': {}, 'Derecho': 'Educación', 'Estado': 'Vulnerado', 'Hechos': 'Sin escuela desde agosto', 'Conclusión': 'Restituir su escuela y su vida en familia.' });
  await press(page, 'Guardar diagnóstico');
  await expect(page.getByText('Diagnóstico registrado.')).toBeVisible();

  await signIn(page, 'lucia');
  await visit(page, `${file}/plan`);
  await press(page, 'Empezar plan');
  await fillIn(page, { 'Medida migratoria': 'Retorno asistido' });
  await press(page, 'Empezar');
  await press(page, 'Agregar acción: Educación');
  await fillIn(page.getByRole('form', { name: 'Agregar acción: Educación' }), {
    'Tipo de medida': 'Servicio de apoyo', 'Medida': 'Escuela', 'Qué exactamente': 'Inscripción y beca', 'Institución responsable': 'Ministerio de Educación, Guatemala', 'Persona responsable': 'Mtra. Ical', 'Desde': {}, 'Para cuándo': { days: 30 },
  });
  await press(page, 'Guardar acción');
  await expect(page.getByText('Inscripción y beca').first()).toBeVisible();

  await signIn(page, 'beatriz');
  await visit(page, `${file}/plan`);
  await fillIn(page, { 'Quién lo emite': 'Procuraduría', 'Próxima revisión': { days: 60 } });
  await press(page, 'Emitir plan');
  await expect(page.getByText('Emitido', { exact: true })).toBeVisible();

  await signIn(page, 'lucia');
  await visit(page, `${file}/plan`);
  await fillIn(page, { 'En qué forma (dibujos, audio, su idioma)': 'Audio en mam' });
  await press(page, 'Dar copia a la niña o el niño');
  await expect(page.getByText(/Tiene su copia desde .*: Audio en mam/)).toBeVisible();
}
