import { defineTexts } from '@cobijo/ui/i18n/texts';

type Words = Readonly<Record<string, string>>;

// An act is named `noun.verb`; new acts need only the parts that are new.
const nounsEs: Words = {
  access: 'Acceso', 'age-label': 'Etiqueta de edad', assessment: 'Evaluación', assignment: 'Asignación', 'authority-contact': 'Contacto con autoridad',
  'bid-report': 'Informe de determinación', care: 'Cuidado', 'case-file': 'Expediente', challenge: 'Impugnación', child: 'Niña, niño o adolescente',
  closure: 'Cierre', concern: 'Inquietud', conflict: 'Conflicto de interés', consent: 'Consentimiento', 'court-order': 'Orden judicial',
  deadline: 'Plazo', detention: 'Detención', determination: 'Determinación', diagnosis: 'Diagnóstico de derechos', document: 'Documento',
  documents: 'Documentos', duplicate: 'Posible duplicado', eligibility: 'Elegibilidad', encounters: 'Ruta', facility: 'Lugar', family: 'Familia',
  hearing: 'Escucha', 'info-session': 'Sesión informativa', information: 'Información', 'irregular-return': 'Retorno irregular', legal: 'Asuntos legales',
  matter: 'Asunto legal', options: 'Opciones', package: 'Paquete', panel: 'Panel', 'panel-session': 'Sesión del panel', person: 'Persona',
  placement: 'Lugar donde vive', plan: 'Plan de restitución', referral: 'Llamada', relationship: 'Vínculo', representation: 'Representación',
  return: 'Retorno', risk: 'Riesgo', siblings: 'Hermanas y hermanos', source: 'Fuente', 'stop-order': 'Alto', trail: 'Bitácora',
  'urgent-measure': 'Medida urgente', 'victim-proceeding': 'Procedimiento como víctima',
};
const nounsEn: Words = {
  access: 'Access', 'age-label': 'Age label', assessment: 'Assessment', assignment: 'Assignment', 'authority-contact': 'Contact with an authority',
  'bid-report': 'Determination report', care: 'Care', 'case-file': 'Case file', challenge: 'Challenge', child: 'Child', closure: 'Closing',
  concern: 'Concern', conflict: 'Conflict of interest', consent: 'Consent', 'court-order': 'Court order', deadline: 'Deadline',
  detention: 'Detention', determination: 'Determination', diagnosis: 'Diagnosis of rights', document: 'Document', documents: 'Documents',
  duplicate: 'Possible duplicate', eligibility: 'Eligibility', encounters: 'Route', facility: 'Place', family: 'Family', hearing: 'Hearing',
  'info-session': 'Information session', information: 'Information', 'irregular-return': 'Irregular return', legal: 'Legal matters',
  matter: 'Legal matter', options: 'Options', package: 'Package', panel: 'Panel', 'panel-session': 'Panel session', person: 'Person',
  placement: 'Where the child lives', plan: 'Restitution plan', referral: 'Call', relationship: 'Relationship', representation: 'Representation',
  return: 'Return', risk: 'Risk', siblings: 'Siblings', source: 'Source', 'stop-order': 'Stop', trail: 'Trail', 'urgent-measure': 'Urgent measure',
  'victim-proceeding': 'Proceeding as a victim',
};
const verbsEs: Words = {
  accept: 'aceptar', acknowledge: 'enterarse', add: 'agregar', 'add-alias': 'agregar un nombre', 'add-document': 'agregar identificación',
  'add-minute': 'agregar minuta', advance: 'avanzar', amend: 'corregir', approve: 'aprobar', arrange: 'preparar', assign: 'asignar',
  attach: 'agregar', attest: 'dejar constancia', authorise: 'autorizar', 'cast-vote': 'votar', cite: 'citar', clear: 'dar visto bueno',
  close: 'cerrar', 'close-vote': 'cerrar la votación', 'complete-section': 'completar sección', 'confirm-classification': 'confirmar clasificación',
  convene: 'abrir', correct: 'corregir', create: 'crear', decide: 'decidir', 'declare-conflict': 'declarar conflicto', defer: 'aplazar',
  designate: 'designar', end: 'terminar', execute: 'registrar la salida', 'give-reason': 'dar la razón', 'hand-over': 'entregar', history: 'ver historial',
  hold: 'suspender', judge: 'dictaminar', lift: 'levantar', link: 'vincular', merge: 'unir', open: 'abrir', 'open-case': 'abrir el caso',
  order: 'ordenar', place: 'poner', ratify: 'ratificar', read: 'leer', 'read-sheet': 'leer la hoja', recommend: 'recomendar', reconfirm: 'reconfirmar',
  record: 'registrar', 'record-decision': 'registrar decisión', 'record-fear': 'registrar temor', 'record-follow-up': 'registrar seguimiento',
  'record-incident': 'registrar incidente', 'record-notified': 'registrar notificación', 'record-resolution': 'registrar resolución',
  'record-waiver': 'registrar renuncia', register: 'registrar', reopen: 'reabrir', request: 'pedir', resume: 'reanudar', return: 'devolver',
  revoke: 'revocar', ruling: 'registrar resolución', save: 'guardar', 'save-finding': 'guardar hallazgo', 'save-option': 'guardar opción',
  schedule: 'programar', screen: 'revisar', see: 'ver', settle: 'resolver', share: 'compartir', 'sign-undertaking': 'firmar compromiso',
  start: 'iniciar', submit: 'enviar', 'tell-back': 'devolver a quien habló', transmit: 'enviar', triage: 'clasificar', verify: 'verificar', void: 'anular',
  weigh: 'dar peso',
};
const verbsEn: Words = {
  accept: 'accept', acknowledge: 'acknowledge', add: 'add', 'add-alias': 'add a name', 'add-document': 'add an identity paper',
  'add-minute': 'add a minute', advance: 'advance', amend: 'amend', approve: 'approve', arrange: 'arrange', assign: 'assign', attach: 'attach',
  attest: 'attest', authorise: 'authorise', 'cast-vote': 'vote', cite: 'cite', clear: 'clear', close: 'close', 'close-vote': 'close the vote',
  'complete-section': 'complete a section', 'confirm-classification': 'confirm the classification', convene: 'convene', correct: 'correct',
  create: 'create', decide: 'decide', 'declare-conflict': 'declare a conflict', defer: 'defer', designate: 'designate', end: 'end',
  execute: 'record the departure', 'give-reason': 'give the reason', 'hand-over': 'hand over', history: 'see the history', hold: 'put on hold',
  judge: 'judge', lift: 'lift', link: 'link', merge: 'merge', open: 'open', 'open-case': 'open the case', order: 'order', place: 'place',
  ratify: 'ratify', read: 'read', 'read-sheet': 'read the sheet', recommend: 'recommend', reconfirm: 'reconfirm', record: 'record',
  'record-decision': 'record the decision', 'record-fear': 'record fear', 'record-follow-up': 'record a follow-up', 'record-incident': 'record an incident',
  'record-notified': 'record the notification', 'record-resolution': 'record the resolution', 'record-waiver': 'record a waiver', register: 'register',
  reopen: 'reopen', request: 'request', resume: 'resume', return: 'send back', revoke: 'revoke', ruling: 'record the ruling', save: 'save',
  'save-finding': 'save a finding', 'save-option': 'save an option', schedule: 'schedule', screen: 'screen', see: 'see', settle: 'settle',
  share: 'share', 'sign-undertaking': 'sign the undertaking', start: 'start', submit: 'submit', 'tell-back': 'tell back to the child',
  transmit: 'transmit', triage: 'triage', verify: 'verify', void: 'void', weigh: 'weigh',
};
const actIn = (nouns: Words, verbs: Words) => (act: string): string => {
  const [noun = '', verb = ''] = act.split('.');
  return `${nouns[noun] ?? noun}: ${verbs[verb] ?? verb.replaceAll('-', ' ')}`;
};

/** The words of the trail. */
export const auditTexts = defineTexts({
  es: {
    heading: 'Bitácora',
    lead: 'Quién hizo, vio, o recibió un no, en este expediente. Nadie puede cambiarla ni borrarla.',
    filter: 'Mostrar',
    all: 'Todo',
    outcomes: {
      done: 'Hecho',
      refused: 'No procede',
      denied: 'Sin acceso',
      seen: 'Visto',
      'not-visible': 'No visible para esa persona',
      invalid: 'Datos por corregir',
      failed: 'Falló',
    },
    when: 'Cuándo',
    who: 'Quién',
    what: 'Qué',
    outcome: 'Resultado',
    why: 'Razones',
    nobody: 'Sin sesión',
    act: actIn(nounsEs, verbsEs),
    reason: (words: string) => `Siguió con esta razón: ${words}`,
    reasonHidden: 'Siguió con una razón reservada.',
    empty: 'No hay nada que mostrar, o su función no lee esta bitácora.',
    more: 'Ver más antiguo',
    working: 'Cargando…',
    failed: 'No se pudo cargar lo más antiguo. Intente otra vez.',
  },
  en: {
    heading: 'Trail',
    lead: 'Who did, saw, or was told no, on this file. Nobody can change or erase it.',
    filter: 'Show',
    all: 'Everything',
    outcomes: {
      done: 'Done',
      refused: 'Refused',
      denied: 'No access',
      seen: 'Seen',
      'not-visible': 'Not visible to that person',
      invalid: 'Input to correct',
      failed: 'Failed',
    },
    when: 'When',
    who: 'Who',
    what: 'What',
    outcome: 'Outcome',
    why: 'Grounds',
    nobody: 'No session',
    act: actIn(nounsEn, verbsEn),
    reason: (words: string) => `Went on with this reason: ${words}`,
    reasonHidden: 'Went on with a reserved reason.',
    empty: 'There is nothing to show, or your role does not read this trail.',
    more: 'Show older',
    working: 'Loading…',
    failed: 'Older entries could not be loaded. Try again.',
  },
});
