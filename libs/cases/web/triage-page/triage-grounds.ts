import { defineGroundWords } from '@cobijo/ui/refusal/ground-words';

const supervisor = { es: 'Su supervisión', en: 'Your supervisor' } as const;

/** The words of the grounds of intake. */
export const triageGrounds = defineGroundWords({
  'emergency-flags-unanswered': {
    es: {
      title: (p) => (p['open'] === '1' ? 'Falta responder 1 pregunta de emergencia' : `Faltan ${p['open'] ?? ''} preguntas de emergencia`),
      why: 'Una pregunta sin respuesta no es un «no». Puede haber alguien en peligro ahora.',
      cure: 'Corrija la llamada y responda todas. «No sé» también sirve.',
    },
    en: {
      title: (p) => (p['open'] === '1' ? '1 emergency question is unanswered' : `${p['open'] ?? ''} emergency questions are unanswered`),
      why: 'A question without an answer is not a “no”. Somebody may be in danger now.',
      cure: 'Correct the call and answer all of them. “Don’t know” is an answer too.',
    },
  },
  'referral-already-settled': {
    es: { title: 'Esta llamada ya se atendió', cure: 'Anote lo nuevo en el expediente o tome otra llamada.' },
    en: { title: 'This call is settled already', cure: 'Note what is new in the file, or take another call.' },
  },
  'safe-contact-missing': {
    es: { title: 'Falta cómo contactarle sin riesgo', why: 'Quien tiene cerca a su agresor puede sufrir por una llamada.', cure: 'Anote hora, medio o palabra clave; si no hay forma segura, escriba «no contactar».' },
    en: { title: 'How to reach the caller safely is missing', why: 'A call can harm somebody whose aggressor is near.', cure: 'Note an hour, a channel or a code word; if there is no safe way, write “do not contact”.' },
  },
  'adult-phone-without-child': {
    es: { title: 'El teléfono es de una persona adulta', why: 'No se devuelve la llamada a una persona adulta si la niña, niño o adolescente no está de acuerdo.', cure: 'Pregúntele, o marque que no se devuelve la llamada.' },
    en: { title: 'The telephone belongs to an adult', why: 'Nobody calls an adult back unless the child agrees.', cure: 'Ask the child, or mark that nobody calls back.' },
  },
  'no-eligibility': {
    es: { title: 'Todavía no se dijo a quién corresponde', cure: 'Marque al menos uno de los cinco grupos.' },
    en: { title: 'Nobody has said yet who it is for', cure: 'Mark at least one of the five groups.' },
  },
  'acceptance-needs-supervisor': {
    es: { title: 'Aceptar es decisión de la supervisión', why: 'Solo en una emergencia abre quien toma la llamada.', cure: 'Avise a su supervisión.', who: supervisor.es },
    en: { title: 'Accepting is the supervisor’s decision', why: 'Only in an emergency does whoever takes the call open a file.', cure: 'Tell your supervisor.', who: supervisor.en },
  },
  'lead-social-worker-missing': {
    es: { title: 'Falta quién será responsable', cure: 'Elija una trabajadora o trabajador social de su oficina.' },
    en: { title: 'Nobody leads yet', cure: 'Choose a social worker of your office.' },
  },
  'conflict-check-missing': {
    es: { title: 'Falta revisar si hay conflicto de interés', why: 'Nadie puede defender a la vez a quien daña y a quien es dañada.', cure: 'Revise y guarde el resultado.' },
    en: { title: 'The check for conflicts of interest is missing', why: 'Nobody can defend both who harms and who is harmed.', cure: 'Check, and save the result.' },
  },
  'conflict-check-later': {
    es: { title: 'Se abre sin revisar conflictos de interés', why: 'En una emergencia se puede; la revisión queda pendiente.' },
    en: { title: 'It opens without a check for conflicts', why: 'In an emergency this may be done; the check remains to be made.' },
  },
  'conflict-of-interest-open': {
    es: { title: 'Hay un conflicto de interés sin decidir', why: 'La supervisión legal debe decidirlo.', who: 'Supervisión legal' },
    en: { title: 'A conflict of interest is undecided', why: 'The legal supervisor must decide it.', who: 'Legal supervisor' },
  },
  'separate-teams-ordered': {
    es: { title: 'Se ordenó trabajar con equipos separados', why: 'Quien acompaña a la otra parte no puede estar en este equipo. Explique cómo se cuida.' },
    en: { title: 'Separate teams were ordered', why: 'Whoever works with the other party may not be on this team. Explain how this is kept.' },
  },
  'conflict-refer-out': {
    es: { title: 'Se decidió derivar a otra organización', cure: 'Derive la llamada y diga a dónde.' },
    en: { title: 'It was decided to refer to another organisation', cure: 'Refer the call and say where to.' },
  },
  'conflict-needs-legal-supervisor': {
    es: { title: 'Lo decide la supervisión legal', cure: 'Pídale que lo decida.', who: 'Supervisión legal' },
    en: { title: 'The legal supervisor decides', cure: 'Ask the legal supervisor.', who: 'Legal supervisor' },
  },
  'conflict-not-recorded': {
    es: { title: 'Nadie ha revisado todavía', cure: 'Guarde primero la revisión.' },
    en: { title: 'Nobody has checked yet', cure: 'Save the check first.' },
  },
  'no-child-to-open-for': {
    es: { title: 'No se marcó a ninguna niña, niño o adolescente', cure: 'Marque para quién se abre el expediente, o corrija el grupo.' },
    en: { title: 'No child is marked', cure: 'Mark for whom the file is opened, or correct the group.' },
  },
  'duplicates-not-settled': {
    es: {
      title: (p) => (p['open'] === '1' ? 'Hay 1 registro muy parecido sin comparar' : `Hay ${p['open'] ?? ''} registros muy parecidos sin comparar`),
      why: 'Con dos expedientes, cada equipo sabría solo la mitad de su historia.',
      cure: 'Diga si es la misma persona u otra.',
    },
    en: {
      title: (p) => (p['open'] === '1' ? '1 record much alike is not compared' : `${p['open'] ?? ''} records much alike are not compared`),
      why: 'With two files, each team would know only half of the story.',
      cure: 'Say whether it is the same person or somebody else.',
    },
  },
  'child-has-active-file': {
    es: { title: 'Ya tiene un expediente abierto', cure: 'Elija «Ya tiene expediente» y avise a su equipo.' },
    en: { title: 'There is an open file already', cure: 'Choose “Has a file already” and tell the team.' },
  },
  'child-known-elsewhere': {
    es: { title: 'Otra oficina le conoce', why: 'Usted no puede ver ese registro; su equipo sí.', cure: 'Llame a esa oficina antes de abrir otro expediente.' },
    en: { title: 'Another office knows this child', why: 'You may not see that record; its team may.', cure: 'Call that office before opening another file.' },
  },
  'duplicate-not-named': {
    es: { title: 'Falta decir de quién es repetida', cure: 'Marque «Es la misma» en el registro parecido.' },
    en: { title: 'Whom it repeats is not said', cure: 'Mark “The same” on the record alike.' },
  },
  'refusal-needs-supervisor': {
    es: { title: 'Solo la supervisión puede decir que no', why: 'Nadie que pide ayuda se va por decisión de una sola persona.', who: supervisor.es },
    en: { title: 'Only a supervisor may say no', why: 'Nobody who asks for help is turned away by one person alone.', who: supervisor.en },
  },
  'refusal-needs-onward-referral': {
    es: { title: 'Falta otra puerta', why: 'Quien pide ayuda debe saber a dónde ir.', cure: 'Escriba a qué servicio se deriva.' },
    en: { title: 'Another door is missing', why: 'Whoever asks for help must know where to go.', cure: 'Write which service it is referred to.' },
  },
  'nothing-to-ratify': {
    es: { title: 'No hay nada por ratificar' },
    en: { title: 'There is nothing to ratify' },
  },
  'ratified-by-same-hand': {
    es: { title: 'Lo abrió usted', cure: 'Debe ratificarlo otra persona de la supervisión.' },
    en: { title: 'You opened it yourself', cure: 'Another supervisor must ratify it.' },
  },
  'merging-needs-supervisor': {
    es: { title: 'Unir registros es de la supervisión', who: supervisor.es },
    en: { title: 'Merging records is for a supervisor', who: supervisor.en },
  },
  'concern-already-settled': {
    es: { title: 'Esta inquietud ya se decidió', cure: 'Vuelva a cargar la página.' },
    en: { title: 'This concern was decided already', cure: 'Load the page again.' },
  },
  'concern-of-ones-own': {
    es: { title: 'Usted avisó esta inquietud', cure: 'Que la decida otra persona de supervisión.' },
    en: { title: 'You raised this concern', cure: 'Let another supervisor decide it.' },
  },
  'contact-by-social-work-or-psychology': {
    es: { title: 'El contacto lo hace trabajo social o psicología', cure: 'Elija a alguien de esas áreas, de esta oficina.' },
    en: { title: 'Social work or psychology makes contact', cure: 'Choose somebody of those, in this office.' },
  },
  'file-has-its-child': {
    es: { title: 'Este expediente ya es de una niña, niño o adolescente', cure: 'Si falta una hermana o hermano, vincúlele en Familia.' },
    en: { title: 'This file is a child’s already', cure: 'If a sister or brother is missing, link them in Family.' },
  },
  'consultation-has-ended': {
    es: { title: 'La consulta ya terminó', cure: 'Tome una llamada nueva y diga que ya se le conoce.' },
    en: { title: 'The consultation has ended', cure: 'Take a new call and say that the family is known.' },
  },
  'record-merged-before': {
    es: { title: 'Uno de los dos registros ya se unió con otro', cure: 'Abra el registro que sigue y compare desde ahí.' },
    en: { title: 'One of the two records was merged before', cure: 'Open the record that goes on and compare from there.' },
  },
  'both-have-active-file': {
    es: { title: 'Los dos registros tienen expediente abierto', cure: 'Cierre o traslade uno primero.' },
    en: { title: 'Both records have an open file', cure: 'Close or transfer one first.' },
  },
  'merge-the-other-way': {
    es: { title: 'El registro que termina tiene el expediente abierto', cure: 'Una al revés: que siga el que tiene expediente.' },
    en: { title: 'The record that ends has the open file', cure: 'Merge the other way: let the one with the file go on.' },
  },
});
