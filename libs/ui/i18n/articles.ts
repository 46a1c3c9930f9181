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
  'simplified track': { es: 'la vía urgente es para casos urgentes y sencillos', en: 'the urgent track is for what is urgent and simple' },
  'other-hand': { es: 'decide otra persona', en: 'another person decides' },
};

/** An article in words: "Ley de Migración 112-III", "Regla interna: 7 días". */
export function articleWords({ instrument, article }: Cited, language: Language): string {
  const name = names[instrument]?.[language] ?? instrument;
  // A house rule without words of its own is told by its number, after the words.
  if (instrument === 'POLICY' && /^[A-Z]+\d+$/.test(article)) return `${name.replace(':', '')} (${article})`;
  const said = instrument === 'POLICY' ? (policies[article]?.[language] ?? article.replaceAll('-', ' ')) : article;
  return `${name} ${said.replaceAll(' ', '\u00a0')}`;
}
