import type { Language } from './language';

interface Cited {
  readonly instrument: string;
  readonly article: string;
}

// Short names as practitioners say them; the long ones stand in the README's glossary.
const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  CRC: { es: 'Convención sobre los Derechos del Niño', en: 'Convention on the Rights of the Child' },
  GC6: { es: 'Observación General 6 del Comité', en: 'General Comment 6 of the Committee' },
  GC12: { es: 'Observación General 12 del Comité', en: 'General Comment 12 of the Committee' },
  GC14: { es: 'Observación General 14 del Comité', en: 'General Comment 14 of the Committee' },
  'GC-CMW4-CRC23': { es: 'Observación General conjunta 4/23', en: 'Joint General Comment 4/23' },
  LA: { es: 'Ley de Amparo', en: 'Amparo Act' },
  LFPA: { es: 'Ley Federal de Procedimiento Administrativo', en: 'Federal Administrative Procedure Act' },
  LFPDPPP: { es: 'Ley de Datos Personales (particulares)', en: 'Personal Data Act (private parties)' },
  LGDNNA: { es: 'Ley General de Niñas, Niños y Adolescentes', en: 'General Act on Children and Adolescents' },
  LGPDPPSO: { es: 'Ley General de Datos Personales', en: 'General Personal Data Act' },
  LM: { es: 'Ley de Migración', en: 'Migration Act' },
  LRPCAP: { es: 'Ley sobre Refugiados', en: 'Refugee Act' },
  RLRPC: { es: 'Reglamento de la Ley sobre Refugiados', en: 'Refugee Act Regulations' },
  'UNHCR-BIP': { es: 'Directrices del ACNUR sobre el interés superior', en: 'UNHCR Best Interests Procedure Guidelines' },
  POLICY: { es: 'Regla interna:', en: 'House rule:' },
};

// House rules are named by a code; these are said in words.
const policies: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'same-child': { es: 'la misma persona en cada documento', en: 'the same person in every paper' },
  'two-authorisers': { es: 'dos personas de disciplinas distintas', en: 'two people of different disciplines' },
  'stop-order': { es: 'cualquier disciplina puede detener', en: 'any discipline can stop' },
  'arrival-by-day': { es: 'llegada de día', en: 'arrival by day' },
  'one-return-at-a-time': { es: 'una solicitud a la vez', en: 'one request at a time' },
  'return-steps': { es: 'los pasos en su orden', en: 'the steps in their order' },
  'read-before-signing': { es: 'se firma lo que se leyó', en: 'what is signed was read' },
  '72 h': { es: '72 horas', en: '72 hours' },
  '30 d': { es: '30 días', en: '30 days' },
  '7 d': { es: '7 días', en: '7 days' },
  'urgent-task': { es: 'se hace cuanto antes', en: 'it is done as soon as possible' },
  withdrawal: { es: 'nadie desiste sin que se le explique a solas', en: 'nobody withdraws without having it explained alone' },
  version: { es: 'nadie escribe sobre lo que otra persona escribió', en: 'nobody writes over what somebody else wrote' },
  intake: { es: 'cómo se acepta una llamada', en: 'how a call is accepted' },
  eligibility: { es: 'a quién atiende la oficina', en: 'whom the office serves' },
  'conflict-of-interest': { es: 'nadie defiende a las dos partes', en: 'nobody defends both sides' },
  duplicates: { es: 'un registro por persona', en: 'one record for each person' },
  'one-file': { es: 'un expediente activo por persona', en: 'one active file for each person' },
  'no-closed-door': { es: 'nadie se va sin otra puerta', en: 'nobody leaves without another door' },
  'safe-contact': { es: 'contacto seguro', en: 'safe contact' },
  'emergency-questions': { es: 'primero, quién está en peligro', en: 'first, who is in danger' },
  'simplified-track': { es: 'la vía urgente es para casos urgentes y sencillos', en: 'the urgent track is for what is urgent and simple' },
  'other-hand': { es: 'decide otra persona', en: 'another person decides' },
  duties: { es: 'nadie revisa lo suyo', en: 'nobody reviews their own work' },
  states: { es: 'los pasos de la evaluación en su orden', en: 'the steps of the assessment in their order' },
  'one-assessment-at-a-time': { es: 'una evaluación abierta a la vez', en: 'one open assessment at a time' },
  'comments-by-section': { es: 'lo que se devuelve dice por qué, sección por sección', en: 'what is returned says why, section by section' },
  'asylum-account': { es: 'el relato de asilo se guarda en su asunto legal', en: 'an asylum account is kept in its legal matter' },
  'urgent-levels': { es: 'un riesgo grave pide un plan de seguridad', en: 'a grave risk asks for a safety plan' },
  'coming-of-age': { es: 'la transición a los 18 años', en: 'the transition at 18' },
  'assent-from-12': { es: 'desde los 12 años se pide su acuerdo', en: 'from 12 years her agreement is sought' },
  'casting-vote': { es: 'nadie vota dos veces', en: 'nobody votes twice' },
  'not-individualised': { es: 'cada decisión se escribe para una sola persona', en: 'every decision is written for one child' },
  'document-size': { es: 'el tamaño de un documento', en: 'the size of a document' },
  audit: { es: 'lo aprobado no se cambia', en: 'what was approved is not changed' },
  options: { es: 'se comparan al menos dos opciones', en: 'at least two options are compared' },
  panel: { es: 'quiénes forman un panel', en: 'who makes a panel' },
  quorum: { es: 'cuántas personas y disciplinas deciden', en: 'how many people and disciplines decide' },
  deferral: { es: 'se aplaza una vez por cada motivo', en: 'put off once for each reason' },
  validity: { es: 'cuánto vale una determinación', en: 'how long a determination is valid' },
  reconsideration: { es: 'otras personas lo piensan de nuevo', en: 'others think again' },
  R25: { es: 'un deber legal se dice a la niña o el niño', en: 'a legal duty is told to the child' },
  R43: { es: 'proteger de urgencia siempre se puede', en: 'urgent protection is always possible' },
  DL44: { es: 'cuándo sesiona el panel', en: 'when the panel meets' },
  DL45: { es: 'cuánto se espera a la autoridad', en: 'how long the authority is waited for' },
  E15: { es: 'quién forma el equipo', en: 'who makes the team' },
  E16: { es: 'cómo se registra un consentimiento', en: 'how consent is recorded' },
  E18: { es: 'lo que preocupa en un taller lo ve otra persona', en: 'what worries in a workshop is seen by another' },
  E37: { es: 'los pasos del plan de restitución', en: 'the steps of the restitution plan' },
  S5: { es: 'un domicilio reservado nombra a quién puede leerlo', en: 'a secret address names who may read it' },
  '3.7': { es: 'lo decisivo no se deja sin saber', en: 'what decides is not left unknown' },
  '3.8': { es: 'toda decisión se vuelve a mirar', en: 'every decision is looked at again' },
  '6.1': { es: 'los pasos del expediente en su orden', en: 'the steps of the file in their order' },
  '6.3': { es: 'los pasos de la determinación en su orden', en: 'the steps of the determination in their order' },
  '6.7': { es: 'los pasos de cada acción en su orden', en: 'the steps of each action in their order' },
  '6.8': { es: 'un plazo se cierra una vez', en: 'a deadline is settled once' },
  '8.1': { es: 'cada quien en su función', en: 'each in their own role' },
};

// Parts of international texts that have a name and no number.
const parts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  reasoning: { es: 'sobre la argumentación', en: 'on reasoning' },
  facts: { es: 'sobre los hechos', en: 'on facts' },
  elements: { es: 'sobre lo que se valora', en: 'on what is weighed' },
  review: { es: 'sobre la revisión', en: 'on review' },
  confidentiality: { es: 'sobre la confidencialidad', en: 'on confidentiality' },
  BIA: { es: 'sobre la evaluación', en: 'on the assessment' },
  BID: { es: 'sobre la determinación', en: 'on the determination' },
};

/** An article in words: "Ley de Migración 112-III", "Regla interna: 7 días". */
export function articleWords({ instrument, article }: Cited, language: Language): string {
  const name = names[instrument]?.[language] ?? instrument;
  // A house deadline is told by its number, after the words.
  if (instrument === 'POLICY' && /^DL\d+$/.test(article) && !policies[article]) return `${name.replace(':', '')} (${article})`;
  const said = (instrument === 'POLICY' ? policies : parts)[article]?.[language] ?? article;
  return `${name} ${said.replaceAll(' ', '\u00a0')}`;
}
