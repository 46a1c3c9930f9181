import { formatDate } from '@cobijo/ui/i18n/dates';
import { defineGroundWords, type GroundInWords, type Params } from '@cobijo/ui/refusal/ground-words';

type Said = readonly [title: string | ((params: Params) => string), cure: string, why?: string | ((params: Params) => string)];
const word = (es: Said, en: Said): GroundInWords => ({ es: said(es), en: said(en) });
const said = ([title, cure, why]: Said) => ({ title, cure, ...(why === undefined ? {} : { why }) });
const day = (params: Params, name: string): string => formatDate(params[name] ?? '');

/** What stands against a return because of the child's voice, her protection and her defence. */
export const protectionGrounds = defineGroundWords({
  'not-informed-individually': word(['No consta información a solas', 'Informar a solas, en su lengua'], ['Being informed alone is not recorded', 'Inform alone, in the child’s own language']),
  'not-heard-on-return': word(['No consta su escucha sobre este retorno', 'Escuchar sobre este retorno'], ['Being heard on this return is not recorded', 'Hear the child on this return']),
  'heard-before-request': word(
    [(p) => `Su escucha (${day(p, 'heard')}) es anterior a esta solicitud`, 'Escuchar sobre este retorno', (p) => `El retorno se pidió el ${day(p, 'requested')}.`],
    [(p) => `The hearing (${day(p, 'heard')}) came before this request`, 'Hear the child on this return', (p) => `The return was asked for on ${day(p, 'requested')}.`],
  ),
  'weight-not-recorded': word(['No consta cómo contó su opinión', 'Escribir qué peso tuvo'], ['How the view counted is not recorded', 'Write how it was weighed']),
  'child-refuses-return': word(
    [(p) => `Dijo que no quiere volver (${day(p, 'at')})`, 'Respetar su voz: buscar otra solución'],
    [(p) => `The child said no to going back (${day(p, 'at')})`, 'Respect the child’s voice: find another solution'],
  ),
  'return-not-reconfirmed': word(
    ['Hay que preguntar otra vez antes de salir', 'Preguntar a solas', (p) => `Debe ser a lo más ${p['hours'] ?? ''} horas antes.`],
    ['The child must be asked again before leaving', 'Ask, alone', (p) => `At most ${p['hours'] ?? ''} hours before.`],
  ),
  'yes-not-alone': word(['Un sí solo cuenta a solas', 'Preguntar otra vez, a solas'], ['A yes counts only when asked alone', 'Ask again, alone']),
  'protection-bars-return': word(
    ['La protección internacional impide el retorno', 'Hablar con el área legal'],
    ['International protection bars the return', 'Speak with the legal team'],
  ),
  'protection-intent-not-excluded': word(['No se ha descartado que quiera protección', 'Informar sobre el asilo y preguntar'], ['Wanting protection has not been excluded', 'Inform about asylum, and ask']),
  'protection-intent-uninformed': word(
    ['No consta que supiera del asilo cuando dijo que no', 'Informar a solas sobre el asilo y preguntar otra vez'],
    ['It is not shown that asylum was known about when the child said no', 'Inform about asylum, alone, and ask again'],
  ),
  'protection-not-screened': word(['Falta la entrevista de protección internacional', 'Hacer la entrevista'], ['The screening for protection is missing', 'Do the screening']),
  'protection-screen-old': word(
    [(p) => `La entrevista de protección es del ${day(p, 'screened')}`, 'Hacerla de nuevo', (p) => `Vale ${p['days'] ?? ''} días.`],
    [(p) => `The screening for protection is of ${day(p, 'screened')}`, 'Do it again', (p) => `It holds for ${p['days'] ?? ''} days.`],
  ),
  'protection-indicators-found': word(['La entrevista halló indicios de necesidad de protección', 'Hablar con el área legal'], ['The screening found signs of a need for protection', 'Speak with the legal team']),
  'return-risk-not-assessed': word(['Falta valorar el riesgo del retorno', 'Valorar el riesgo'], ['The risk of the return has not been assessed', 'Assess the risk']),
  'return-risk-old': word(
    [(p) => `El riesgo se valoró el ${day(p, 'assessed')}`, 'Valorar de nuevo', (p) => `Vale ${p['days'] ?? ''} días.`],
    [(p) => `The risk was assessed on ${day(p, 'assessed')}`, 'Assess again', (p) => `It holds for ${p['days'] ?? ''} days.`],
  ),
  'refoulement-risk': word(
    ['Volver puede ponerle en peligro', 'Buscar otra solución', 'Está prohibido devolver a quien puede correr peligro.'],
    ['Going back may be dangerous', 'Find another solution', 'Nobody may be sent back into danger.'],
  ),
  'challenge-pending': word(['Hay una impugnación pendiente', 'Esperar lo que se resuelva'], ['A challenge is pending', 'Wait for the decision']),
  'suspension-in-force': word(['Una orden suspende el retorno', 'Esperar a que la autoridad la levante'], ['An order suspends the return', 'Wait for the authority to lift it']),
  'challenge-window-open': word(
    ['El plazo para impugnar sigue abierto', 'Esperar a que concluya', (p) => `Vence el ${day(p, 'until')}.`],
    ['The time to challenge is still running', 'Wait until it ends', (p) => `It ends on ${day(p, 'until')}.`],
  ),
  'challenge-window-unknown': word(['No se sabe cuándo vence el plazo para impugnar', 'Registrar la notificación'], ['It is not known when the time to challenge ends', 'Record the service']),
  'no-counsel': word(['No hay abogada o abogado', 'Designar a quien asista'], ['There is no lawyer', 'Designate one']),
  'no-representative': word(['No hay representante', 'Pedir la designación a la Procuraduría'], ['There is no representative', 'Ask the protection authority to designate one']),
  'representation-not-served': word(['No se ha notificado a quien representa o asiste', 'Notificar'], ['Representative or lawyer have not been served', 'Serve them']),
  'representation-in-conflict': word(['Quien representa o asiste tiene un conflicto de interés', 'Designar a otra persona'], ['Representative or lawyer has a conflict of interest', 'Designate somebody else']),
  'proceeding-requires-stay': word(['Un procedimiento requiere su permanencia', 'Hablar con el área legal'], ['A proceeding requires the child to stay', 'Speak with the legal team']),
  'exit-bar-in-force': word(['Un juez prohíbe la salida', 'Esperar a que la levante'], ['A judge forbids leaving', 'Wait until it is lifted']),
  'victim-status-not-attested': word(['No consta que nada le obligue a quedarse', 'Adjuntar la respuesta de la Fiscalía'], ['It is not shown that nothing requires staying', 'Attach the prosecutor’s answer']),
  'consular-shield-on': word(['El escudo de asilo impide avisar al consulado', 'No avisar; hablar con el área legal'], ['The asylum shield forbids telling the consulate', 'Do not tell; speak with the legal team']),
  'fear-not-answered': word(['El miedo que expresó no se ha atendido', 'Hacer la entrevista y valorar el riesgo otra vez'], ['The fear that was expressed has not been attended to', 'Do the screening and assess the risk again']),
});
