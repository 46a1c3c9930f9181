import { formatDate } from '@cobijo/ui/i18n/dates';
import { defineGroundWords, type GroundInWords, type Params } from '@cobijo/ui/refusal/ground-words';
import type { ReturnGroundCode } from '../rules/grounds';
import { protectionGrounds } from './protection-grounds.texts';

type Said = readonly [title: string | ((params: Params) => string), cure: string, why?: string | ((params: Params) => string)];
const word = (es: Said, en: Said): GroundInWords => ({ es: said(es), en: said(en) });
const said = ([title, cure, why]: Said) => ({ title, cure, ...(why === undefined ? {} : { why }) });
const day = (params: Params, name: string): string => formatDate(params[name] ?? '');

/** The words of every ground against a return. The offered cure never asks a child to give up a right. */
export const returnGrounds = defineGroundWords<ReturnGroundCode>({
  ...protectionGrounds,
  'return-identity-differs': word(['Un documento habla de otra persona', 'Corregir el documento con quien lo emitió'], ['A paper is about somebody else', 'Have the paper corrected by whoever issued it']),
  'identity-query-open': word(['Hay una duda de identidad sin resolver', 'Resolver el posible duplicado'], ['A question of identity is still open', 'Settle the possible duplicate']),
  'travel-document-not-attested': word(
    ['Nadie ha cotejado el documento de viaje', 'Adjuntar constancia del documento de viaje'],
    ['Nobody has compared the travel document', 'Attach proof of the travel document'],
  ),
  'return-without-determination': word(
    ['No hay determinación oficial', 'Esperar la determinación de la Procuraduría', 'Solo la Procuraduría competente puede decidir un retorno.'],
    ['There is no official determination', 'Wait for the protection authority', 'Only the competent protection authority can decide a return.'],
  ),
  'return-determination-not-official': word(
    ['Lo que hay es una recomendación', 'Esperar la determinación de la Procuraduría', 'Una recomendación nunca sostiene un retorno.'],
    ['What there is, is a recommendation', 'Wait for the protection authority', 'A recommendation never carries a return.'],
  ),
  'return-determination-not-in-force': word(['La determinación no está vigente', 'Revisar la determinación'], ['The determination is not in force', 'Look at the determination']),
  'return-determination-expired': word(
    [(p) => `La determinación venció ${day(p, 'until')}`, 'Pedir que se decida de nuevo'],
    [(p) => `The determination expired ${day(p, 'until')}`, 'Ask for a new decision'],
  ),
  'determination-is-not-return': word(
    ['Se decidió otra cosa que un retorno', 'Cerrar esta solicitud y cumplir lo decidido'],
    ['Something other than a return was decided', 'Close this request and carry out what was decided'],
  ),
  'determination-names-other-destination': word(
    ['La determinación nombra otro destino', 'Pedir que se decida sobre este destino'],
    ['The determination names another destination', 'Ask for a decision on this destination'],
  ),
  'competence-changed': word(
    [(p) => `Ahora es competente ${p['competent'] ?? ''}`, 'Pedir a la Procuraduría competente que lo confirme', (p) => `Firmó ${p['signatory'] ?? ''}.`],
    [(p) => `${p['competent'] ?? ''} is competent now`, 'Ask the competent authority to confirm it', (p) => `${p['signatory'] ?? ''} signed.`],
  ),
  'competence-dispute-not-excluded': word(
    ['No consta que nadie dispute la competencia', 'Adjuntar el oficio de la Procuraduría'],
    ['It is not shown that nobody disputes the competence', 'Attach the letter of the protection authority'],
  ),
  'signatory-not-competent': word(['No firmó la Procuraduría competente', 'Pedir la firma de la Procuraduría competente'], ['It was not signed by the competent authority', 'Ask the competent authority to sign']),
  'competence-unknown': word(['No se sabe si firmó la Procuraduría competente', 'Anotar qué Procuraduría es competente'], ['It is not known whether the competent authority signed', 'Write down which authority is competent']),
  'no-plan-in-force': word(['No hay plan de restitución vigente', 'Esperar el plan de la Procuraduría'], ['No restitution plan is in force', 'Wait for the plan of the protection authority']),
  'plan-does-not-choose-return': word(['El plan de restitución no incluye la salida', 'Cumplir el plan: la permanencia se respeta'], ['The restitution plan does not include leaving', 'Carry out the plan: staying is respected']),
  'no-inm-resolution': word(['Falta la resolución de retorno asistido del INM', 'Registrar la resolución'], ['The INM’s resolution of assisted return is missing', 'Record the resolution']),
  'resolution-not-assisted-return': word(
    ['La resolución no es de retorno asistido', 'Avisar al área legal', 'Ninguna niña, niño o adolescente puede ser objeto de otra medida de salida.'],
    ['The resolution is not one of assisted return', 'Tell the legal team', 'No child may be subject to any other measure of leaving.'],
  ),
  'resolution-before-plan': word(
    [(p) => `La resolución (${day(p, 'issued')}) es anterior al plan (${day(p, 'plan')})`, 'Pedir una resolución que atienda el plan'],
    [(p) => `The resolution (${day(p, 'issued')}) is older than the plan (${day(p, 'plan')})`, 'Ask for a resolution that follows the plan'],
  ),
  'resolution-not-served': word(['La resolución no se ha notificado a todos', 'Registrar la notificación'], ['The resolution was not served on everybody', 'Record the service']),
  'resolution-not-understood': word(['Las razones se leyeron en una lengua que no entiende', 'Notificar de nuevo, con intérprete'], ['The reasons were read in a language not understood', 'Serve it again, with an interpreter']),
  'no-receiver': word(['No hay quien reciba', 'Anotar quién recibe'], ['There is nobody to receive', 'Write down who receives']),
  'receiver-not-verified': word(['El vínculo con quien recibe no está verificado', 'Verificar el vínculo'], ['The bond with the receiver is not verified', 'Verify the bond']),
  'receiver-unwilling-or-unable': word(['No consta que quien recibe quiera y pueda', 'Preguntar y anotar la respuesta'], ['It is not recorded that the receiver is willing and able', 'Ask, and write the answer down']),
  'receiver-risk-unknown': word(['Nadie ha dicho si quien recibe es un peligro para ella o él', 'Valorarlo y anotar la señal de peligro en Familia'], ['Nobody has said whether the receiver is a danger to the child', 'Assess it and note the sign of danger under Family']),
  'receiver-at-risk': word(['Hay una señal de riesgo sobre quien recibe', 'Valorar de nuevo antes de cualquier paso'], ['There is a sign of risk about the receiver', 'Assess again before any step']),
  'home-study-not-attested': word(['Falta el estudio del hogar o el plan de acogida', 'Adjuntar el estudio'], ['The home study or reception plan is missing', 'Attach the study']),
  'sibling-left-behind': word(['Una hermana o un hermano se quedaría', 'Preparar el viaje de todos juntos'], ['A brother or sister would stay behind', 'Arrange for all to travel together']),
  'family-left-behind': word(['Familia que viaja junta se separaría', 'Preparar el viaje de todos juntos'], ['Family who travel together would be separated', 'Arrange for all to travel together']),
  'destination-not-own-country': word(['El destino no es su país ni donde vivía', 'Cerrar esta solicitud'], ['The destination is neither her country nor her residence', 'Close this request']),
  'reception-not-confirmed': word(['El país de destino no ha confirmado la recepción', 'Adjuntar la confirmación escrita'], ['The destination has not confirmed the reception', 'Attach the written confirmation']),
  'consular-contact-refused': word(['No quiere contacto con el consulado', 'Respetar su decisión y hablar con el área legal'], ['Contact with the consulate was refused', 'Respect it, and speak with the legal team']),
  'consular-notice-not-attested': word(['No consta el aviso al consulado', 'Adjuntar constancia del aviso'], ['The notice to the consulate is not shown', 'Attach proof of the notice']),
  'consular-notice-late': word(
    [(p) => `El aviso al consulado fue muy tarde (${day(p, 'notice')})`, 'Cambiar la fecha de salida', (p) => `Debe darse ${p['hours'] ?? ''} horas antes, o más.`],
    [(p) => `The consulate was told too late (${day(p, 'notice')})`, 'Change the departure date', (p) => `It must be told ${p['hours'] ?? ''} hours before, or more.`],
  ),
  'fitness-not-attested': word(['Falta el examen médico para viajar', 'Adjuntar el examen'], ['The medical examination for the journey is missing', 'Attach the examination']),
  'fitness-exam-old': word(
    [(p) => `El examen médico es del ${day(p, 'exam')}`, 'Pedir un nuevo examen', (p) => `Debe tener ${p['days'] ?? ''} días o menos el día del viaje.`],
    [(p) => `The medical examination is of ${day(p, 'exam')}`, 'Ask for a new examination', (p) => `It must be ${p['days'] ?? ''} days old or less on the day of the journey.`],
  ),
  'no-departure-date': word(['No hay fecha de salida', 'Anotar la fecha'], ['There is no departure date', 'Write the date down']),
  'no-escort': word(['No hay acompañante con nombre y teléfono', 'Nombrar acompañante'], ['There is no escort with name and telephone', 'Name an escort']),
  'escort-not-attested': word(['No consta que el acompañante sea especialista en niñez', 'Adjuntar constancia del acompañante'], ['It is not shown that the escort is trained in childhood', 'Attach proof about the escort']),
  'unrelated-adult-transport': word(['Viajaría con personas adultas ajenas, o no se sabe', 'Cambiar el transporte'], ['Unrelated adults would travel along, or it is not known', 'Change the transport']),
  'arrival-at-night': word(
    [(p) => `Llegaría a las ${p['hour'] ?? ''}:00`, 'Cambiar la hora: debe llegar de día'],
    [(p) => `The arrival would be at ${p['hour'] ?? ''}:00`, 'Change the hour: the arrival must be by day'],
  ),
  'arrival-time-unknown': word(['No se sabe a qué hora llegaría', 'Anotar la hora de llegada'], ['The hour of arrival is not known', 'Write the hour of arrival down']),
  'child-detained-now': word(['Está en un lugar de detención', 'Sacar de ahí primero: centro de asistencia o familia'], ['She is in a place of detention', 'Get her out first: a care centre or family']),
  'placement-unknown': word(['No consta dónde vive', 'Anotar dónde y con quién vive'], ['It is not written down where she lives', 'Write down where and with whom']),
  'placement-not-lawful': word(['El lugar donde vive no tiene orden ni aviso', 'Pedir la orden a la Procuraduría'], ['Where she lives has neither order nor notice', 'Ask the protection authority for the order']),
  'no-reintegration-plan': word(['No hay acciones ni contacto para lo que sigue', 'Anotar acciones y contacto en destino'], ['There are no actions and no contact for what follows', 'Write down actions and a contact there']),
  'follow-up-not-accepted': word(['Nadie en destino aceptó el seguimiento', 'Adjuntar la aceptación'], ['Nobody there accepted the follow-up', 'Attach the acceptance']),
  'return-stop-order': word(
    [(p) => (Number(p['stops']) > 1 ? `Hay ${p['stops'] ?? ''} órdenes de alto` : 'Hay una orden de alto'), 'La levanta la supervisión de esa disciplina, con su razón'],
    [(p) => (Number(p['stops']) > 1 ? `There are ${p['stops'] ?? ''} stop orders` : 'There is a stop order'), 'The supervisor of that discipline lifts it, with a reason'],
  ),
  'significant-change': word(
    [(p) => `Algo importante cambió el ${day(p, 'at')}`, 'Pedir que se decida de nuevo'],
    [(p) => `Something important changed on ${day(p, 'at')}`, 'Ask for a new decision'],
  ),
  'fear-expressed': word(
    [(p) => `Dijo que tiene miedo, o que no, el ${day(p, 'at')}`, 'Escuchar, valorar y decidir de nuevo', 'La decisión que hay no conocía ese miedo.'],
    [(p) => `Fear, or a no, was expressed on ${day(p, 'at')}`, 'Listen, assess and decide again', 'The decision at hand did not know of that fear.'],
  ),
  'priority-alert-overdue': word(['Hay una alerta de seguridad sin atender', 'Atender la alerta primero'], ['An alert for safety was not attended to', 'Attend to the alert first']),
  'signatures-missing': word(['Faltan firmas', 'Firman dos personas de disciplinas distintas'], ['Signatures are missing', 'Two people of different disciplines sign']),
  'signers-same-person': word(['Usted ya firmó', 'La segunda firma es de otra persona'], ['You have signed already', 'Another person gives the second signature']),
  'signers-same-discipline': word(['Ya firmó alguien de su disciplina', 'La segunda firma es de otra disciplina'], ['Somebody of your discipline has signed', 'Another discipline gives the second signature']),
  'signers-of-one-side': word(['Falta la firma del otro lado', 'Firman la supervisión legal y el enlace de la Procuraduría, una persona cada quien'], ['The signature of the other side is missing', 'The legal supervisor and the liaison of the protection authority sign, one person each']),
  'signer-is-author': word(['Quien firma participó en la evaluación o la decisión', 'Firma alguien que no participó'], ['The signer took part in the assessment or decision', 'Somebody who took no part signs']),
  'signer-from-immigration-authority': word(['Quien firma pertenece a la autoridad migratoria', 'Firma alguien de protección'], ['The signer belongs to the migration authority', 'Somebody of child protection signs']),
  'belongings-not-attested': word(['No se sabe si tiene sus cosas y documentos', 'Revisarlo en persona y anotarlo'], ['It is not known whether belongings and papers are at hand', 'Check it in person and write it down']),
  'attestation-incomplete': word(['La constancia no cubre todos los puntos', 'Completar la constancia'], ['The proof does not cover every point', 'Complete the proof']),
  'attestation-expired': word([(p) => `La constancia venció el ${day(p, 'until')}`, 'Adjuntar una nueva'], [(p) => `The proof ran out on ${day(p, 'until')}`, 'Attach a new one']),
  'reason-reserved': word(
    ['No se cumple; el motivo es reservado', 'Preguntar al equipo del expediente', 'Solo el equipo de protección conoce el motivo.'],
    ['Not satisfied; the reason is reserved', 'Ask the team of the file', 'Only the child’s team knows the reason.'],
  ),
  'return-is-deportation': word(
    ['Esto no es un retorno asistido', 'Registrar lo que la autoridad hizo, como retorno irregular', 'La ley no permite ninguna otra salida de una niña, niño o adolescente.'],
    ['This is not an assisted return', 'Record what the authority did, as an irregular return', 'The law allows no other way of making a child leave.'],
  ),
  'destination-not-allowed': word(['El destino no es su país ni donde vivía', 'Elegir su país de nacionalidad o residencia'], ['The destination is neither her country nor her residence', 'Choose the country of nationality or residence']),
  'return-already-open': word(['Ya hay una solicitud abierta', 'Seguir con la que está abierta'], ['A request is already open', 'Go on with the open one']),
  'return-not-at-this-step': word(['El retorno no está en ese paso', 'Vuelva a cargar la página y vea qué sigue'], ['The return is not at this step', 'Load the page again and see what is next']),
  'no-open-return': word(['No hay ninguna solicitud abierta', 'Vuelva a cargar la página'], ['No request is open', 'Load the page again']),
  'nothing-to-serve': word(['Todavía no hay resolución que notificar', 'Registrar la resolución primero'], ['There is no resolution to serve yet', 'Record the resolution first']),
  'sheet-changed': word(
    ['La hoja cambió después de que usted la leyó', 'Vuelva a leerla y firme si está de acuerdo'],
    ['The sheet changed after you read it', 'Read it again, and sign if you agree'],
  ),
  'hold-still-open': word(['Lo que detuvo el retorno sigue abierto', 'Resolverlo primero'], ['What stopped the return is still open', 'Settle it first']),
  'reception-not-signed': word(['Falta la recepción firmada por una persona identificada', 'Adjuntar la recepción y anotar la identificación'], ['The reception signed by an identified person is missing', 'Attach the reception and write down the identification']),
  'receiver-differs': word(['Recibió otra persona que la acordada', 'Si ya se entregó, registrarlo como retorno irregular'], ['Somebody other than agreed received her', 'If it has happened, record it as an irregular return']),
  'follow-ups-open': word([(p) => `Faltan ${p['open'] ?? ''} seguimientos`, 'Hacer los seguimientos'], [(p) => `${p['open'] ?? ''} follow-ups are still to be done`, 'Do the follow-ups']),
});
