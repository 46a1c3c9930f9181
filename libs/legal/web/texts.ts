import { defineTexts } from '@cobijo/ui/i18n/texts';

export const legalTexts = defineTexts({
  es: {
    title: 'Ruta',
    lead: 'Qué hicieron las autoridades, dónde vive y qué le protege.',
    back: 'Volver a la ruta', choose: 'Elija…', save: 'Registrar', cancel: 'Cancelar', yes: 'Sí', no: 'No', unknown: 'No se sabe',
    add: {
      heading: 'Registrar', detention: 'Privación de libertad', contact: 'Contacto con autoridad', placement: 'Dónde vive', measure: 'Medida urgente', claim: 'Pide protección', order: 'Suspensión u orden', matter: 'Asunto legal', victim: 'Víctima o testigo', ageLabel: 'Dicho sobre la edad', irregular: 'Retorno irregular',
    },
    detained: {
      heading: (hours: number) => `Privación de libertad: ${hours} h`,
      where: (place: string, by: string) => `${place} · ${by}`,
      unknownPlace: 'No se sabe en qué lugar está.',
      close: 'Registrar cómo terminó',
      becameReturn: 'Salió del país: registre el retorno irregular.',
    },
    lives: {
      heading: 'Dónde vive', none: 'No consta dónde vive.', since: (date: string) => `Desde el ${date}`, lawful: 'Acogimiento conforme a la ley', unlawful: 'Sin base legal ahora',
      lost: 'La medida en que se apoyaba fue cancelada. Hay que mostrar otra orden o avisar a la Procuraduría.', address: 'Dirección', end: 'Ya no vive ahí', order: (kind: string, no: string) => `${kind} ${no}`.trim(), noticeOnly: 'Solo con aviso a la Procuraduría: falta la orden', unrelated: 'Vive entre personas adultas ajenas', unrelatedLead: 'LGDNNA 95: niñas, niños y adolescentes sin acompañante viven aparte. Busquen otro lugar hoy.',
    },
    measures: { heading: 'Medidas urgentes', none: 'No hay medidas urgentes.', next: 'Registrar el siguiente paso', silent: 'La jueza o juez no ha resuelto en 24 horas. La medida sigue protegiendo.', judge: 'Resuelve la jueza o juez' },
    bars: {
      heading: 'Qué impide un retorno', none: 'Nada registrado por ahora.', flag: 'Hay necesidad de protección por resolver. Ningún retorno procede.', claim: 'Solicitud de protección', since: (date: string) => `Desde el ${date}`, lifted: (date: string) => `Sin efecto desde el ${date}`,
      advance: 'Registrar el siguiente paso', lift: 'Dejó de estar vigente', remedy: 'Recurso', ratify: 'Ratificar', stay: 'El proceso requiere que se quede', notTold: 'Falta avisar a la autoridad',
    },
    matters: { heading: 'Asuntos legales', none: 'No hay asuntos abiertos.', leads: (name: string) => `Lleva ${name}`, close: 'Cerrar', outcome: 'Cómo terminó' },
    timeline: {
      heading: 'Lo que ha pasado', none: 'Todavía no hay nada registrado.', detention: (place: string, by: string) => `Privación de libertad: ${place}, ${by}`, detentionEnd: (outcome: string, hours: number) => `Terminó la privación de libertad: ${outcome}, ${hours} h`,
      placed: (kind: string) => `Empezó a vivir: ${kind}`, left: (reason: string) => `Dejó de vivir ahí: ${reason}`, measureAsked: (what: string, of: string) => `Medida urgente solicitada: ${what}, a ${of}`, measureOrdered: (by: string) => `Medida urgente ordenada por ${by}`,
      judged: (result: string) => `La jueza o juez: ${result}`, basisLost: 'El acogimiento perdió su base legal', ordered: (kind: string, by: string) => `${kind}: ${by}`, lifted: (kind: string) => `${kind} sin efecto`, adult: (by: string) => `${by} dijo que es una persona adulta. No se adopta.`,
      irregular: (by: string) => `Retorno irregular: ${by}`, missing: (guards: string) => `Faltaban ${guards}`, matter: (type: string) => `Se abrió asunto: ${type}`, claimed: 'Pidió protección',
    },
    claim: {
      title: 'Registrar que pide protección', lead: 'Basta que lo diga. Se activa el blindaje frente a su consulado, ningún retorno procede y se avisa a su abogada o abogado.', when: 'Cuándo lo dijo', words: 'Con sus palabras', wordsHint: 'Solo lo leerá el equipo legal.', done: 'Quedó registrado. El blindaje está activo.',
      to: 'Pasa a', at: 'Cuándo', fileNo: 'Número en COMAR', byOther: '¿La presentó otra persona?', informed: 'Cuándo se le explicó qué significa desistir', interview: 'Cuándo se le escuchó a solas otra vez', note: 'Nota para el equipo legal',
    },
    order: { title: 'Registrar suspensión u orden', lead: 'Protege desde ahora: todo retorno se detiene.', kind: 'Qué ordena', authority: 'Quién la dio', docket: 'Expediente', when: 'Cuándo', notified: 'Cuándo se notificó a la autoridad que debe cumplir', done: 'La orden está vigente. Ningún retorno avanza.', tell: 'Falta notificarla a la autoridad que debe cumplir.', liftReason: 'Por qué dejó de estar vigente', liftPaper: 'Resolución que la deja sin efecto', attachPaper: 'Adjuntar la resolución', attached: (title: string) => `Resolución: ${title}` },
    matter: { title: 'Abrir asunto legal', lead: 'La solicitud de protección no se registra aquí.', type: 'Tipo', authority: 'Ante quién', fileNo: 'Expediente', capacity: 'En qué calidad', done: 'El asunto quedó abierto.' },
    victim: { title: 'Registrar que es víctima o testigo', lead: 'Puede dar derecho a quedarse.', role: 'Calidad', authority: 'Ante quién', fileNo: 'Expediente', stay: '¿El proceso requiere que se quede?', opened: 'Desde cuándo', done: 'Quedó registrado.' },
    labels: { statedAt: 'Cuándo lo dijo', to: 'Pasa a', at: 'Cuándo', kind: 'Qué ordena', authority: 'Quién la dio', orderedAt: 'Cuándo', type: 'Tipo', capacity: 'En qué calidad', role: 'Calidad', openedOn: 'Desde cuándo', outcome: 'Cómo terminó' },
  },
  en: {
    title: 'Route',
    lead: 'What authorities did, where the child lives, and what protects the child.',
    back: 'Back to the route', choose: 'Choose…', save: 'Record', cancel: 'Cancel', yes: 'Yes', no: 'No', unknown: 'Not known',
    add: {
      heading: 'Record', detention: 'Deprivation of liberty', contact: 'Contact with an authority', placement: 'Where the child lives', measure: 'Urgent measure', claim: 'Asks for protection', order: 'Stay or order', matter: 'Legal matter', victim: 'Victim or witness', ageLabel: 'Remark about the age', irregular: 'Irregular return',
    },
    detained: {
      heading: (hours: number) => `Deprived of liberty: ${hours} h`,
      where: (place: string, by: string) => `${place} · ${by}`,
      unknownPlace: 'It is not known where.',
      close: 'Record how it ended',
      becameReturn: 'The child left the country: record the irregular return.',
    },
    lives: {
      heading: 'Where the child lives', none: 'It is not recorded where the child lives.', since: (date: string) => `Since ${date}`, lawful: 'Placement in accordance with law', unlawful: 'No legal basis now',
      lost: 'The measure it rested on was cancelled. Show another order, or tell the protection authority.', address: 'Address', end: 'No longer lives there', order: (kind: string, no: string) => `${kind} ${no}`.trim(), noticeOnly: 'On notice only: the order is missing', unrelated: 'Lives among unrelated adults', unrelatedLead: 'LGDNNA 95: unaccompanied children live apart. Find another place today.',
    },
    measures: { heading: 'Urgent measures', none: 'There are no urgent measures.', next: 'Record the next step', silent: 'The judge has not ruled in 24 hours. The measure keeps protecting.', judge: 'The judge rules' },
    bars: {
      heading: 'What bars a return', none: 'Nothing recorded for now.', flag: 'There is a need for protection to be resolved. No return goes ahead.', claim: 'Claim for protection', since: (date: string) => `Since ${date}`, lifted: (date: string) => `Not in force since ${date}`,
      advance: 'Record the next step', lift: 'No longer in force', remedy: 'Remedy', ratify: 'Ratify', stay: 'The proceeding needs the child to stay', notTold: 'The authority has not been told',
    },
    matters: { heading: 'Legal matters', none: 'There are no open matters.', leads: (name: string) => `Led by ${name}`, close: 'Close', outcome: 'How it ended' },
    timeline: {
      heading: 'What has happened', none: 'Nothing is recorded yet.', detention: (place: string, by: string) => `Deprived of liberty: ${place}, ${by}`, detentionEnd: (outcome: string, hours: number) => `The deprivation of liberty ended: ${outcome}, ${hours} h`,
      placed: (kind: string) => `Began to live: ${kind}`, left: (reason: string) => `No longer lives there: ${reason}`, measureAsked: (what: string, of: string) => `Urgent measure asked: ${what}, of ${of}`, measureOrdered: (by: string) => `Urgent measure ordered by ${by}`,
      judged: (result: string) => `The judge: ${result}`, basisLost: 'The placement lost its legal basis', ordered: (kind: string, by: string) => `${kind}: ${by}`, lifted: (kind: string) => `${kind} no longer in force`, adult: (by: string) => `${by} said this is an adult. It is not adopted.`,
      irregular: (by: string) => `Irregular return: ${by}`, missing: (guards: string) => `Missing: ${guards}`, matter: (type: string) => `Matter opened: ${type}`, claimed: 'Asked for protection',
    },
    claim: {
      title: 'Record that the child asks for protection', lead: 'It is enough that it is said. The shield goes up, no return goes ahead, and the lawyer is told.', when: 'When it was said', words: 'In the child’s words', wordsHint: 'Only the legal team will read it.', done: 'It is recorded. The shield is up.',
      to: 'Passes to', at: 'When', fileNo: 'Number at COMAR', byOther: 'Did somebody else file it?', informed: 'When it was explained what withdrawing means', interview: 'When the child was heard alone once more', note: 'Note for the legal team',
    },
    order: { title: 'Record a stay or order', lead: 'It protects from now on: every return stops.', kind: 'What it orders', authority: 'Who gave it', docket: 'Docket', when: 'When', notified: 'When the authority that must obey was told', done: 'The order is in force. No return moves.', tell: 'The authority that must obey has not been told.', liftReason: 'Why it is no longer in force', liftPaper: 'Decision that lifts it', attachPaper: 'Attach the decision', attached: (title: string) => `Decision: ${title}` },
    matter: { title: 'Open a legal matter', lead: 'The claim for protection is not recorded here.', type: 'Kind', authority: 'Before whom', fileNo: 'File number', capacity: 'In which capacity', done: 'The matter is open.' },
    victim: { title: 'Record that the child is victim or witness', lead: 'It may give a right to stay.', role: 'As', authority: 'Before whom', fileNo: 'File number', stay: 'Does the proceeding need the child to stay?', opened: 'Since when', done: 'It is recorded.' },
    labels: { statedAt: 'When it was said', to: 'Passes to', at: 'When', kind: 'What it orders', authority: 'Who gave it', orderedAt: 'When', type: 'Kind', capacity: 'In which capacity', role: 'As', openedOn: 'Since when', outcome: 'How it ended' },
  },
});
