import { defineGroundWords } from '@cobijo/ui/refusal/ground-words';

type Code =
  | 'claim-cannot-pass'
  | 'child-not-informed-of-withdrawal'
  | 'no-second-interview-alone'
  | 'withdrawal-needs-legal-supervisor'
  | 'remedy-window-open'
  | 'order-already-lifted'
  | 'lifting-decision-not-shown'
  | 'lifting-reason-missing';

const day = (iso: string | undefined): string => (iso ?? '').slice(0, 10);

export const legalGrounds = defineGroundWords<Code>({
  'claim-cannot-pass': {
    es: { title: 'La solicitud no puede pasar a ese estado desde donde está', cure: 'Registre primero el paso que falta.' },
    en: { title: 'The claim cannot pass to that state from where it is', cure: 'Record the missing step first.' },
  },
  'child-not-informed-of-withdrawal': {
    es: { title: 'Falta explicar qué pierde si desiste', why: 'Desistir quita lo único que impide un retorno. Debe decidirlo con información.', cure: 'Explique en su lengua qué significa desistir y anote cuándo.', who: 'Abogada o abogado, con intérprete' },
    en: { title: 'The child has not been told what withdrawing means', why: 'Withdrawing takes away what bars a return. It must be an informed decision.', cure: 'Explain it in the child’s language and note when.', who: 'The lawyer, with an interpreter' },
  },
  'no-second-interview-alone': {
    es: { title: 'Falta una segunda escucha a solas', why: 'Puede haber presión de otras personas.', cure: 'Escuche a solas otra vez y anote cuándo.', who: 'Abogada o abogado' },
    en: { title: 'A second hearing alone is missing', why: 'There may be pressure from others.', cure: 'Hear the child alone once more and note when.', who: 'The lawyer' },
  },
  'withdrawal-needs-legal-supervisor': {
    es: { title: 'Solo la supervisión legal registra un desistimiento', cure: 'Pida a la supervisión legal que lo revise y lo registre.', who: 'Supervisión legal' },
    en: { title: 'Only the legal supervisor records a withdrawal', cure: 'Ask the legal supervisor to review and record it.', who: 'Legal supervisor' },
  },
  'remedy-window-open': {
    es: {
      title: 'Todavía puede impugnarse el resultado',
      why: ({ until }) => (until ? `El plazo para el recurso corre hasta el ${day(until)}. Mientras corre, ningún retorno procede.` : 'No consta cuándo se notificó el resultado, así que el plazo sigue abierto.'),
      cure: 'Presente el recurso, o registre la notificación del resultado.',
      who: 'Abogada o abogado',
    },
    en: {
      title: 'The result can still be challenged',
      why: ({ until }) => (until ? `The time for a remedy runs until ${day(until)}. While it runs, no return goes ahead.` : 'It is not known when the result was notified, so the time is still open.'),
      cure: 'File the remedy, or record the notification of the result.',
      who: 'The lawyer',
    },
  },
  'order-already-lifted': { es: { title: 'La orden ya no está vigente', cure: 'No hace falta nada más.' }, en: { title: 'The order is no longer in force', cure: 'There is nothing else to do.' } },
  'lifting-decision-not-shown': {
    es: { title: 'Falta la resolución que la deja sin efecto', why: 'Mientras no se muestre, la orden protege y ningún retorno avanza.', cure: 'Adjunte la resolución y elíjala aquí.', who: 'Abogada o abogado' },
    en: { title: 'The decision that lifts it is missing', why: 'Until it is shown, the order protects and no return moves.', cure: 'Attach the decision and choose it here.', who: 'The lawyer' },
  },
  'lifting-reason-missing': { es: { title: 'Falta decir por qué dejó de estar vigente', cure: 'Escriba la razón en una o dos frases.' }, en: { title: 'It is not said why it no longer stands', cure: 'Write the reason in one or two sentences.' } },
});
