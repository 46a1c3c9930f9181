import { languageNameIn } from '@cobijo/people/rules/language-names';
import type { ServiceGroundCode } from '@cobijo/services/rules/grounds';
import { defineGroundWords, type Params } from '@cobijo/ui/refusal/ground-words';
import { findQuestion } from '../rules/definition/bia';
import type { AssessmentGroundCode } from '../rules/grounds';

type ConsentCode = 'no-consent-for-scope' | 'child-refused-scope' | 'consent-withdrawn';
type Code = AssessmentGroundCode | ServiceGroundCode | ConsentCode | 'approved-record-is-locked';

const questions = ({ questions: codes = '' }: Params, spoken: 'es' | 'en'): string =>
  codes
    .split(', ')
    .map((code) => findQuestion(code)?.label[spoken] ?? code)
    .join('; ');
const tongues = ({ languages = '' }: Params, spoken: 'es' | 'en'): string =>
  languages
    .split(', ')
    .map((code) => languageNameIn(spoken, code))
    .join(', ');

/** What the grounds of hearing, assessing and reviewing say. */
export const assessmentGrounds = defineGroundWords<Code>({
  'answers-missing': {
    es: { title: (p) => `Sección ${p['section'] ?? ''}: faltan respuestas`, why: (p) => questions(p, 'es'), cure: 'Responda, o diga que no se sabe, no quiso decir o no se preguntó.' },
    en: { title: (p) => `Section ${p['section'] ?? ''}: answers are missing`, why: (p) => questions(p, 'en'), cure: 'Answer, or say that it is not known, was declined or was not asked.' },
  },
  'not-alone-without-reason': {
    es: { title: 'No se habló a solas y no consta por qué', why: 'Delante de otras personas puede callar lo que le da miedo.', cure: 'Hable a solas, o escriba por qué no fue posible (sección A).' },
    en: { title: 'The child was not seen alone and it does not say why', why: 'In front of others a child may keep silent about what frightens.', cure: 'Talk alone, or write why that was not possible (section A).' },
  },
  'too-few-sources': {
    es: {
      title: (p) => `Hay ${p['found'] ?? '0'} de ${p['needed'] ?? '2'} fuentes independientes`,
      why: 'Dos voces distintas evitan decidir por un malentendido.',
      cure: 'Agregue otra fuente y diga qué tan confiable es.',
    },
    en: {
      title: (p) => `There are ${p['found'] ?? '0'} of ${p['needed'] ?? '2'} independent sources`,
      why: 'Two different voices keep a misunderstanding from deciding.',
      cure: 'Add another source and say how reliable it is.',
    },
  },
  'asylum-account-outside-matter': {
    es: {
      title: 'Parece un relato de asilo',
      why: (p) => `Aquí lo leería más gente de la que debe: ${questions(p, 'es')}.`,
      cure: 'Páselo al asunto legal y deje aquí solo una frase neutra.',
      who: 'Área legal.',
    },
    en: {
      title: 'This reads like an asylum account',
      why: (p) => `More people would read it here than should: ${questions(p, 'en')}.`,
      cure: 'Move it to the legal matter and leave one neutral sentence here.',
      who: 'Legal team.',
    },
  },
  'safety-plan-missing': {
    es: { title: (p) => `Riesgo ${p['level'] ?? ''} sin plan de seguridad`, why: 'El peligro no espera a la revisión.', cure: 'Registre el riesgo con su plan y la acción inmediata (Riesgos).' },
    en: { title: (p) => `Risk ${p['level'] ?? ''} without a safety plan`, why: 'Danger does not wait for the review.', cure: 'Record the risk with its plan and immediate action (Risks).' },
  },
  'hearing-missing': {
    es: { title: 'Falta escuchar a la niña, niño o adolescente', why: 'Nada se decide sobre ella o él sin su voz.', cure: 'Elija la escucha en la sección L, o registre una; también si no quiso hablar.' },
    en: { title: 'The child has not been heard', why: 'Nothing is decided about a child without the child’s voice.', cure: 'Choose the hearing in section L, or record one; also when the child declined.' },
  },
  'reviewer-took-part': {
    es: { title: 'Usted escribió en esta evaluación', why: 'Quien escribe no aprueba: otra mirada protege.', who: 'Otra persona de supervisión.' },
    en: { title: 'You wrote in this assessment', why: 'Who writes does not approve: another look protects.', who: 'Another supervisor.' },
  },
  'view-not-weighed': {
    es: { title: 'Nadie ha pesado todavía su opinión', why: 'No se le puede explicar cómo contó.', cure: 'Diga primero qué peso se le dio y por qué.' },
    en: { title: 'Nobody has weighed the view yet', why: 'It cannot be explained how it counted.', cure: 'First say which weight it was given and why.' },
  },
  'feedback-missing': {
    es: { title: 'Falta contarle cómo contó su opinión', cure: 'Explíqueselo y regístrelo en la escucha.' },
    en: { title: 'The child has not been told how the view counted', cure: 'Explain it and record it with the hearing.' },
  },
  'told-again-too-soon': {
    es: {
      title: (p) => `Otra disciplina ya preguntó lo mismo en los últimos ${p['days'] ?? '30'} días`,
      why: 'Contar otra vez lo que dolió puede dañar.',
      cure: 'Use lo que ya consta, o explique por qué hizo falta.',
    },
    en: {
      title: (p) => `Another discipline asked the same within the last ${p['days'] ?? '30'} days`,
      why: 'Telling again what hurt can do harm.',
      cure: 'Use what is on file, or explain why it was needed.',
    },
  },
  'assessment-not-in-state': {
    es: { title: 'La evaluación ya no está en ese paso', cure: 'Vuelva a cargar la página y mire en qué paso está.' },
    en: { title: 'The assessment is no longer at that step', cure: 'Load the page again and see where it stands.' },
  },
  'approved-record-is-locked': {
    es: { title: 'La evaluación está aprobada y ya no se edita', why: 'Lo decidido se apoya en ella.', cure: 'Empiece una versión nueva; la anterior queda a la vista.' },
    en: { title: 'The assessment is approved and not edited any more', why: 'Decisions rest on it.', cure: 'Start a new version; the previous one stays in view.' },
  },
  'comments-missing': {
    es: { title: 'Diga qué hay que mejorar', cure: 'Escriba al menos un comentario en una sección.' },
    en: { title: 'Say what to mend', cure: 'Write at least one comment in a section.' },
  },
  'assessment-open-already': {
    es: { title: 'Ya hay una evaluación sin terminar', cure: 'Siga con ella, o espere a que se revise.' },
    en: { title: 'Another assessment is unfinished', cure: 'Go on with it, or wait for its review.' },
  },
  'approved-assessment-missing': {
    es: { title: 'Falta una evaluación aprobada', why: 'Sin saber qué necesita no se planea.', cure: 'Termine la evaluación y pida su revisión.' },
    en: { title: 'An approved assessment is missing', why: 'Without knowing what the child needs there is no planning.', cure: 'Finish the assessment and ask for its review.' },
  },
  'comprehensive-assessment-missing': {
    es: { title: 'La evaluación breve no basta aquí', why: 'La breve alcanza solo con prioridad 0 o 1.', cure: 'Haga la evaluación integral.' },
    en: { title: 'The short assessment is not enough here', why: 'It is enough only with priority 0 or 1.', cure: 'Do the comprehensive assessment.' },
  },
  'file-not-open': {
    es: { title: 'El expediente no está abierto', cure: 'Pida su reapertura a supervisión.' },
    en: { title: 'The file is not open', cure: 'Ask your supervisor to reopen it.' },
  },
  'no-consent-for-scope': {
    es: { title: 'Falta su permiso para usar sus datos', why: 'Lo que se escribe aquí es de la niña, niño o adolescente.', cure: 'Explíquele y registre lo que diga. Si no puede esperar, indique la excepción de ley y por qué.' },
    en: { title: 'There is no permission to use the data', why: 'What is written here belongs to the child.', cure: 'Explain, and record what the child says. If it cannot wait, name the exception of law and why.' },
  },
  'child-refused-scope': {
    es: { title: 'Dijo que no al uso de sus datos', why: 'Su no se respeta.', cure: 'Hable otra vez si quiere; mientras tanto protéjale sin escribir más de lo necesario.', who: 'Supervisión' },
    en: { title: 'The child said no to the use of data', why: 'That no is respected.', cure: 'Talk again if the child wants to; meanwhile protect without writing more than needed.', who: 'Supervisor' },
  },
  'consent-withdrawn': {
    es: { title: 'Retiró su permiso para usar sus datos', why: 'Desde entonces no se escribe nada nuevo.', cure: 'Pregúntele de nuevo solo si quiere hablarlo.' },
    en: { title: 'The permission to use the data was taken back', why: 'Nothing new is written since then.', cure: 'Ask again only if the child wants to talk about it.' },
  },
  'interpreter-needed': {
    es: { title: (p) => `Falta intérprete: habla ${tongues(p, 'es')}`, why: 'Sin una lengua en común no se sabe qué quiso decir.', cure: 'Pida intérprete y escúchele otra vez.' },
    en: { title: (p) => `An interpreter is needed: the child speaks ${tongues(p, 'en')}`, why: 'Without a shared language nobody knows what was meant.', cure: 'Ask for an interpreter and hear the child again.' },
  },
  'interpreter-not-independent': {
    es: { title: 'Esta persona no puede interpretar', why: 'Ante familiares o autoridades no hablaría con libertad.', cure: 'Pida un intérprete independiente y escúchele otra vez.' },
    en: { title: 'This person may not interpret', why: 'Before relatives or authorities the child could not speak freely.', cure: 'Ask for an independent interpreter and hear the child again.' },
  },
  'interpreter-in-another-language': {
    es: { title: (p) => `El intérprete no habla su lengua: ${tongues(p, 'es')}`, cure: 'Corrija la lengua, o pida otro intérprete.' },
    en: { title: (p) => `The interpreter does not speak the child’s language: ${tongues(p, 'en')}`, cure: 'Correct the language, or ask for another interpreter.' },
  },
  'child-not-informed-first': {
    es: { title: 'Antes hay que explicarle, a solas, sus derechos', why: 'Nadie opina sobre lo que no conoce.', cure: 'Registre primero la charla de orientación individual (Información).' },
    en: { title: 'First the child must be told, alone, about rights and options', why: 'Nobody has a view on what is unknown.', cure: 'Record the individual information session first (Information).' },
  },
});
