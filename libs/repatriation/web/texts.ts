import { defineTexts } from '@cobijo/ui/i18n/texts';
import type { FearKind, FollowUpFinding, ReceiverKind, Requester, ResolutionKind, ReturnClosure, TransportMode } from '../rules/code-lists';
import type { ReturnState } from '../rules/return-state';

const statesEs: Record<ReturnState, string> = {
  requested: 'Solicitado', barred: 'Impedido por protección', awaiting_determination: 'En espera de determinación', determination_not_return: 'Se decidió no retornar',
  determination_return: 'Determinación de retorno', plan_issued: 'Plan emitido', inm_resolution: 'Resolución por notificar', challenge_window: 'Plazo para impugnar',
  arranging: 'En preparación', ready: 'Con una firma', authorised: 'Autorizado', in_transit: 'En camino', incident: 'Incidente en el camino', turned_back: 'Regresó sin entrega',
  handed_over: 'En seguimiento', followed_up: 'Seguimiento concluido', revoked: 'Autorización retirada', stopped: 'Detenido', suspended: 'Suspendido',
  closed_returned: 'Cerrado tras el retorno', closed_not_returned: 'Cerrado sin retorno',
};
const statesEn: Record<ReturnState, string> = {
  requested: 'Requested', barred: 'Barred by protection', awaiting_determination: 'Awaiting determination', determination_not_return: 'Decided not to return',
  determination_return: 'Determination of return', plan_issued: 'Plan issued', inm_resolution: 'Resolution to be served', challenge_window: 'Time to challenge',
  arranging: 'Being arranged', ready: 'With one signature', authorised: 'Authorised', in_transit: 'On the way', incident: 'Incident on the way', turned_back: 'Came back, not handed over',
  handed_over: 'Being followed up', followed_up: 'Followed up', revoked: 'Authorisation withdrawn', stopped: 'Stopped', suspended: 'Suspended',
  closed_returned: 'Closed after the return', closed_not_returned: 'Closed without return',
};
const causesEs: Readonly<Record<string, string>> = {
  stop_order: 'una orden de alto', fear: 'miedo o un no', protection_claim: 'protección internacional', challenge: 'una impugnación', court_order: 'una orden de juez o comisión',
  determination_suspended: 'un cambio en la determinación', resolution_violation: 'una resolución contraria a la ley',
};
const causesEn: Readonly<Record<string, string>> = {
  stop_order: 'a stop order', fear: 'fear or a no', protection_claim: 'international protection', challenge: 'a challenge', court_order: 'an order of a judge or commission',
  determination_suspended: 'a change in the determination', resolution_violation: 'a resolution against the law',
};
const requestersEs: Record<Requester, string> = { child: 'Ella o él', parent: 'Madre, padre o tutor', INM: 'INM', consulate: 'Consulado', PPNNA: 'Procuraduría', other: 'Otra persona' };
const requestersEn: Record<Requester, string> = { child: 'The child', parent: 'Parent or guardian', INM: 'INM', consulate: 'Consulate', PPNNA: 'Protection authority', other: 'Somebody else' };
const resolutionsEs: Record<ResolutionKind, string> = { assisted_return: 'Retorno asistido', regularisation: 'Regularización', deportation: 'Otra medida: la ley no la permite', expulsion: 'Expulsión: la ley no la permite', other: 'Otra' };
const resolutionsEn: Record<ResolutionKind, string> = { assisted_return: 'Assisted return', regularisation: 'Regularisation', deportation: 'Removal: the law does not allow it', expulsion: 'Expulsion: the law does not allow it', other: 'Other' };
const receiversEs: Record<ReceiverKind, string> = { family: 'Su familia', state_care: 'Autoridad de protección' };
const receiversEn: Record<ReceiverKind, string> = { family: 'Family', state_care: 'Child-protection authority' };
const transportEs: Record<TransportMode, string> = { air: 'Avión', bus: 'Autobús', official_vehicle: 'Vehículo oficial', other: 'Otro' };
const transportEn: Record<TransportMode, string> = { air: 'Aeroplane', bus: 'Bus', official_vehicle: 'Official vehicle', other: 'Other' };
const findingsEs: Record<FollowUpFinding, string> = { well: 'Está bien', needs_support: 'Necesita apoyo', at_risk: 'En riesgo', not_located: 'No se localizó' };
const findingsEn: Record<FollowUpFinding, string> = { well: 'Well', needs_support: 'Needs support', at_risk: 'At risk', not_located: 'Not located' };
const closuresEs: Record<ReturnClosure, string> = {
  not_in_best_interest: 'No es en su interés', protection_need: 'Necesita protección', child_refused: 'Dijo que no', request_withdrawn: 'Se retiró la solicitud', turned_back: 'Regresó sin entrega',
  followed_up: 'Seguimiento concluido', irregular_return: 'La autoridad le sacó sin salvaguardas', other: 'Otro motivo',
};
const closuresEn: Record<ReturnClosure, string> = {
  not_in_best_interest: 'Not in the child’s interest', protection_need: 'Needs protection', child_refused: 'The child said no', request_withdrawn: 'The request was withdrawn', turned_back: 'Came back, not handed over',
  followed_up: 'Followed up', irregular_return: 'The authority removed the child without safeguards', other: 'Another reason',
};
const fearsEs: Record<FearKind, string> = { fear: 'Tiene miedo', refusal: 'Dijo que no', doubt: 'Duda' };
const fearsEn: Record<FearKind, string> = { fear: 'Is afraid', refusal: 'Said no', doubt: 'Is in doubt' };

export const returnTexts = defineTexts({
  es: {
    title: 'Hoja de salvaguardas del retorno',
    noRequest: 'Nadie ha pedido un retorno. Si alguien lo pide, aquí se registra y se revisa antes de cualquier paso.',
    noAccess: 'Su función no incluye ver el retorno. Pregunte al equipo del expediente.',
    closed: (state: string) => `La última solicitud: ${state}.`,
    lead: (to: string, where: string, when: string) => `${to ? `Volver con ${to}. ` : ''}${where}. ${when ? `Salida propuesta: ${when}.` : 'Sin fecha de salida.'}`,
    notYet: (name: string) => `El retorno de ${name} todavía no procede`,
    notYetLead: (missing: number, name: string) => `${missing === 1 ? 'Hay una razón' : `Hay ${missing} razones`}. Nada se ha enviado. ${name} sigue con protección donde está. Empiece por la primera.`,
    missing: (count: number) => (count === 1 ? 'Falta 1 salvaguarda' : `Faltan ${count} salvaguardas`),
    complete: 'Las salvaguardas se cumplen',
    held: (state: string, cause: string, when: string) => `${state} por ${cause}, ${when}`,
    heldLead: 'Nadie puede firmar ni salir mientras tanto. Las firmas que había ya no cuentan.',
    violation: 'La resolución es contraria a la ley',
    violations: {
      'resolution-contradicts-plan': 'El plan de restitución dice otra cosa (Ley de Migración 112-III).',
      'resolution-without-plan': 'Se emitió sin plan de restitución (Ley de Migración 112-III).',
      'deportation-of-child': 'Ordena una medida que la ley prohíbe para niñas, niños y adolescentes (Ley de Migración 120).',
    } as Readonly<Record<string, string>>,
    acts: {
      request: 'Registrar solicitud', screen: 'Revisar el expediente', resolution: 'Registrar resolución', notified: 'Registrar notificación', waiver: 'Pide no esperar',
      attest: 'Adjuntar constancia', arrange: 'Preparar el viaje', reconfirm: 'Preguntar otra vez', authorise: 'Autorizar retorno', revoke: 'Retirar la firma',
      execute: 'Registrar la salida', incident: 'Registrar incidente', 'hand-over': 'Registrar la entrega', 'follow-up': 'Registrar seguimiento', resume: 'Retomar', close: 'Cerrar la solicitud', fear: 'Tiene miedo o dijo que no',
    },
    next: 'Qué sigue',
    state: 'Dónde está',
    signatures: 'Firmas',
    noSignatures: 'Todavía nadie ha firmado.',
    followUps: 'Seguimientos',
    due: (on: string) => `El ${on}`,
    done: (finding: string, on: string) => `${finding || 'Hecho; el resultado lo ve su equipo'}, ${on}`,
    steps: 'Lo que ha pasado',
    step: (from: string, to: string, cause: string) => `${from} → ${to}${cause ? ` por ${cause}` : ''}`,
    irregular: '¿La autoridad ya se le llevó?',
    irregularLead: 'Regístrelo siempre, aunque falten datos. Las salvaguardas que faltan se anotan solas; nunca cuenta como una entrega.',
    irregularLink: 'Registrar retorno irregular',
    fearDone: (time: string) => `Se detuvo. Entrevista de protección antes de las ${time}. Se avisó al área legal.`,
    fearWords: 'Qué dijo, con sus palabras',
    fearSave: 'Guardar sus palabras',
    fearSaved: 'Sus palabras quedaron guardadas.',
    cancel: 'Cancelar',
    save: 'Guardar',
    choose: 'Elija…',
    paper: 'Documento que lo muestra',
    newPaper: 'Adjuntar un documento nuevo',
    request: { kind: 'Qué se pide', by: 'Quién lo pide', destination: 'País', reason: 'Motivo que da', reasonHint: 'Una o dos frases, como las dijo.' },
    kinds: { assisted_return: 'Retorno asistido', expulsion: 'Otra salida ordenada por una autoridad' },
    attest: {
      title: (guard: string) => `Constancia para ${guard}`,
      lead: 'Marque solo lo que el documento muestra. Queda con su nombre.',
      items: 'Qué muestra', factOn: 'Día del hecho', validUntil: 'Vale hasta', statement: 'Notas',
    },
    items: {
      competence_undisputed: 'Nadie disputa la competencia de la Procuraduría', travel_document_same_child: 'El documento de viaje es suyo', no_proceeding_requires_stay: 'Ningún procedimiento requiere su permanencia',
      informed_refusal_with_counsel: 'No quiso el procedimiento, informada y con su abogado', verified: 'El vínculo está verificado', willing: 'Quiere recibir', able: 'Puede cuidar',
      safe: 'El hogar es seguro', state_reception_plan: 'La autoridad de protección tiene un plan de acogida', determination_level_exception: 'Una determinación permite viajar por separado',
      reception_confirmed_in_writing: 'La autoridad confirmó la recepción por escrito', notice_given: 'Se avisó al consulado', data_minimum: 'Solo con los datos necesarios',
      fit_to_travel: 'En condiciones de viajar', medication_pack: 'Lleva medicinas y receta', no_treatment_interrupted: 'Ningún tratamiento se interrumpe con daño',
      child_specialised: 'Es especialista en niñez', contactable: 'Se le puede localizar', actions_accepted: 'Aceptó las acciones', contact_named: 'Dio un contacto',
      dates_accepted: 'Aceptó las fechas de 7, 30, 90 y 180 días', belongings: 'Pertenencias', money: 'Dinero', documents: 'Documentos', decision_copy: 'Copia de la decisión',
      phone_numbers: 'Teléfonos', complaint_route: 'Vía de queja',
    } as Readonly<Record<string, string>>,
    resolution: { kind: 'Qué resuelve', no: 'Número', issuedOn: 'Fecha' },
    notified: { child: 'Se le dijo en persona', representative: 'Se notificó a quien representa', language: 'Lengua en que se leyeron las razones', interpreter: 'Intérprete' },
    waiver: {
      lead: 'Solo si lo pide, con su representante y después de oír a su abogado. Nadie se lo sugiere.',
      byChild: 'Lo pide ella o él', words: 'Con sus palabras', byRepresentative: 'Su representante está de acuerdo', representative: 'Quién representa', advised: 'Su abogado le explicó antes qué pierde', counsel: 'Abogado',
    },
    yes: 'Sí',
    no: 'No',
    arrange: {
      departureAt: 'Salida', arrivalHour: 'Hora de llegada, en el lugar de destino', arrivalHint: 'De 0 a 23. Debe llegar de día.', transport: 'Transporte', unrelated: '¿Viajan personas adultas ajenas en el grupo?',
      escort: 'Acompañante', escortOf: 'De qué institución', escortPhone: 'Teléfono del acompañante', authority: 'Autoridad que recibe', officer: 'Quién atiende ahí', receiver: 'Quién recibe',
      person: 'Persona', together: 'Viajan también', actions: 'Qué se acordó para su vida allá', actionsHint: 'Una acción por línea.', contact: 'Quién da seguimiento allá',
    },
    reconfirm: { ask: '¿Todavía quiere ir?', words: 'Lo que dijo', alone: '¿Se le preguntó a solas?', interpreter: 'Intérprete' },
    handOver: { at: 'Cuándo', receiver: 'Quién recibió', identity: 'Identificación que mostró', asArranged: '¿Es quien se acordó?', lead: 'La entrega existe cuando una persona identificada firma que recibió.' },
    incident: { kind: 'Qué pasó', account: 'En pocas frases', incident: 'Un incidente en el camino', turned_back: 'Regresó sin entrega' },
    followUp: { mode: 'Cómo se preguntó', modeHint: 'Llamada, visita, a través de la autoridad.', finding: 'Cómo está', alone: '¿Pudo hablar a solas?', words: 'Lo que dijo', note: 'Notas' },
    close: { reason: 'Por qué se cierra' },
    executeLead: 'Al registrar la salida se revisan otra vez las 22 salvaguardas.',
    signLead: 'Lea la hoja completa. Su firma vale para la hoja que ve ahora.',
    labels: { documentId: 'Documento', items: 'Qué muestra', factOn: 'Día del hecho', receiverPersonId: 'Persona', guard: 'Salvaguarda' },
    states: statesEs, causes: causesEs, requesters: requestersEs, resolutions: resolutionsEs, receivers: receiversEs, transport: transportEs, findings: findingsEs, closures: closuresEs, fears: fearsEs,
  },
  en: {
    title: 'Guard sheet of the return',
    noRequest: 'Nobody has asked for a return. If somebody does, it is recorded here and looked at before any step.',
    noAccess: 'Your role does not include seeing the return. Ask the team of the file.',
    closed: (state: string) => `The last request: ${state}.`,
    lead: (to: string, where: string, when: string) => `${to ? `Going back to ${to}. ` : ''}${where}. ${when ? `Proposed departure: ${when}.` : 'No departure date.'}`,
    notYet: (name: string) => `The return of ${name} does not proceed yet`,
    notYetLead: (missing: number, name: string) => `${missing === 1 ? 'There is one reason' : `There are ${missing} reasons`}. Nothing was sent. ${name} stays protected where she or he is. Begin with the first.`,
    missing: (count: number) => (count === 1 ? '1 safeguard is missing' : `${count} safeguards are missing`),
    complete: 'The safeguards are met',
    held: (state: string, cause: string, when: string) => `${state} because of ${cause}, ${when}`,
    heldLead: 'Nobody can sign or leave meanwhile. Earlier signatures no longer count.',
    violation: 'The resolution is against the law',
    violations: {
      'resolution-contradicts-plan': 'The restitution plan says otherwise (Migration Act 112-III).',
      'resolution-without-plan': 'It was issued without a restitution plan (Migration Act 112-III).',
      'deportation-of-child': 'It orders a measure that the law forbids for children (Migration Act 120).',
    },
    acts: {
      request: 'Record a request', screen: 'Look at the file', resolution: 'Record the resolution', notified: 'Record the service', waiver: 'Asks not to wait',
      attest: 'Attach proof', arrange: 'Arrange the journey', reconfirm: 'Ask again', authorise: 'Authorise the return', revoke: 'Withdraw the signature',
      execute: 'Record the departure', incident: 'Record an incident', 'hand-over': 'Record the hand-over', 'follow-up': 'Record a follow-up', resume: 'Take up again', close: 'Close the request', fear: 'Is afraid, or said no',
    },
    next: 'What is next',
    state: 'Where it stands',
    signatures: 'Signatures',
    noSignatures: 'Nobody has signed yet.',
    followUps: 'Follow-ups',
    due: (on: string) => `On ${on}`,
    done: (finding: string, on: string) => `${finding || 'Done; her team sees the result'}, ${on}`,
    steps: 'What has happened',
    step: (from: string, to: string, cause: string) => `${from} → ${to}${cause ? ` because of ${cause}` : ''}`,
    irregular: 'Has the authority already taken the child?',
    irregularLead: 'Always record it, even with facts missing. The failed safeguards are filled in; it never counts as a hand-over.',
    irregularLink: 'Record an irregular return',
    fearDone: (time: string) => `Stopped. Screening for protection before ${time}. The legal team was told.`,
    fearWords: 'What was said, in the child’s words',
    fearSave: 'Keep the words',
    fearSaved: 'The words are kept.',
    cancel: 'Cancel',
    save: 'Save',
    choose: 'Choose…',
    paper: 'Paper that shows it',
    newPaper: 'Attach a new paper',
    request: { kind: 'What is asked for', by: 'Who asks', destination: 'Country', reason: 'Reason given', reasonHint: 'One or two sentences, as they were said.' },
    kinds: { assisted_return: 'Assisted return', expulsion: 'Another way of leaving, ordered by an authority' },
    attest: { title: (guard: string) => `Proof for ${guard}`, lead: 'Tick only what the paper shows. It stands under your name.', items: 'What it shows', factOn: 'Day of the fact', validUntil: 'Holds until', statement: 'Notes' },
    items: {
      competence_undisputed: 'Nobody disputes the competence of the authority', travel_document_same_child: 'The travel document is the child’s own', no_proceeding_requires_stay: 'No proceeding requires staying',
      informed_refusal_with_counsel: 'Refused the proceeding, informed and with counsel', verified: 'The bond is verified', willing: 'Willing to receive', able: 'Able to care',
      safe: 'The home is safe', state_reception_plan: 'The protection authority has a reception plan', determination_level_exception: 'A determination allows travelling apart',
      reception_confirmed_in_writing: 'The authority confirmed the reception in writing', notice_given: 'The consulate was told', data_minimum: 'With the necessary data only',
      fit_to_travel: 'Fit to travel', medication_pack: 'Has medicines and prescription', no_treatment_interrupted: 'No treatment breaks off with harm',
      child_specialised: 'Trained in childhood', contactable: 'Can be reached', actions_accepted: 'Accepted the actions', contact_named: 'Named a contact',
      dates_accepted: 'Accepted the dates at 7, 30, 90 and 180 days', belongings: 'Belongings', money: 'Money', documents: 'Papers', decision_copy: 'Copy of the decision',
      phone_numbers: 'Telephone numbers', complaint_route: 'A way to complain',
    },
    resolution: { kind: 'What it resolves', no: 'Number', issuedOn: 'Date' },
    notified: { child: 'The child was told in person', representative: 'The representative was served', language: 'Language in which the reasons were read', interpreter: 'Interpreter' },
    waiver: {
      lead: 'Only when the child asks, with the representative and after hearing counsel. Nobody suggests it.',
      byChild: 'The child asks for it', words: 'In the child’s words', byRepresentative: 'The representative agrees', representative: 'Who represents', advised: 'Counsel explained before what is lost', counsel: 'Counsel',
    },
    yes: 'Yes',
    no: 'No',
    arrange: {
      departureAt: 'Departure', arrivalHour: 'Hour of arrival, at the destination', arrivalHint: 'From 0 to 23. The arrival must be by day.', transport: 'Transport', unrelated: 'Do unrelated adults travel in the group?',
      escort: 'Escort', escortOf: 'Of which institution', escortPhone: 'Telephone of the escort', authority: 'Authority that receives', officer: 'Who attends there', receiver: 'Who receives',
      person: 'Person', together: 'Also travelling', actions: 'What was agreed for life there', actionsHint: 'One action per line.', contact: 'Who follows up there',
    },
    reconfirm: { ask: 'Does the child still want to go?', words: 'What was said', alone: 'Was the child asked alone?', interpreter: 'Interpreter' },
    handOver: { at: 'When', receiver: 'Who received', identity: 'Identification shown', asArranged: 'Is it who was agreed?', lead: 'There is a hand-over when an identified person signs for it.' },
    incident: { kind: 'What happened', account: 'In a few sentences', incident: 'An incident on the way', turned_back: 'Came back, not handed over' },
    followUp: { mode: 'How it was asked', modeHint: 'Call, visit, through the authority.', finding: 'How the child is', alone: 'Could the child speak alone?', words: 'What was said', note: 'Notes' },
    close: { reason: 'Why it is closed' },
    executeLead: 'Recording the departure asks all 22 safeguards again.',
    signLead: 'Read the whole sheet. Your signature is for the sheet you see now.',
    labels: { documentId: 'Paper', items: 'What it shows', factOn: 'Day of the fact', receiverPersonId: 'Person', guard: 'Safeguard' },
    states: statesEn, causes: causesEn, requesters: requestersEn, resolutions: resolutionsEn, receivers: receiversEn, transport: transportEn, findings: findingsEn, closures: closuresEn, fears: fearsEn,
  },
});
