import { when } from '@cobijo/kernel/rules/decision';
import { warn, type Ground } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import type { Answers } from './answers';

// Phrases that tell why someone fled, as said in the field. A list, not a judge: it warns and a person decides.
const phrases: readonly string[] = [
  'me van a matar', 'lo van a matar', 'la van a matar', 'los van a matar', 'amenazaron de muerte', 'amenaza de muerte', 'amenazas de muerte',
  'me querian matar', 'lo querian matar', 'la querian matar', 'temor fundado', 'miedo de volver a su pais', 'miedo de regresar a su pais',
  'huyo porque', 'huyo de la mara', 'huyo de las maras', 'huyeron porque', 'huyo por amenazas', 'salio huyendo', 'pidio asilo porque',
  'pide asilo porque', 'solicita refugio porque', 'perseguido por', 'perseguida por', 'persecucion por', 'persecucion politica',
  'lo torturaron', 'la torturaron', 'me torturaron', 'quisieron reclutar', 'querian reclutar', 'cobraban renta', 'cobran renta',
  'mara salvatrucha', 'barrio 18', 'ms-13', 'preso politico', 'por su orientacion sexual lo', 'por su opinion politica',
  'they will kill', 'death threat', 'well-founded fear', 'fled because', 'fears returning', 'persecuted', 'persecution', 'was tortured',
  'tried to recruit', 'applied for asylum because', 'seeks asylum because', 'political opinion',
];

const accents = /[\u0300-\u036f]/g;
const plain = (text: string): string => text.normalize('NFD').replace(accents, '').toLowerCase().replace(/\s+/g, ' ');

/** Whether a text tells the grounds of an asylum claim, judged by phrases in Spanish and English. */
export const tellsAsylumAccount = (text: string): boolean => {
  const words = plain(text);
  return phrases.some((phrase) => words.includes(phrase));
};

/** The questions whose answer tells grounds of asylum. */
export const asylumAccountIn = (answers: Answers): readonly string[] =>
  [...answers].filter(([, value]) => tellsAsylumAccount([value.text ?? '', ...(value.rows ?? []).flat()].join(' '))).map(([code]) => code);

/** The warning of R38: the account of an asylum claim belongs to the privileged matter, not to the assessment. */
export function asylumAccountGround(answers: Answers): Ground | null {
  const questions = asylumAccountIn(answers);
  return when(
    questions.length > 0,
    warn('R38', 'asylum-account-outside-matter', [law.LRPCAP(10), policy('asylum-account')], { questions: questions.join(', ') }),
  );
}
