import { defineGroundWords, type Params } from '@cobijo/ui/refusal/ground-words';
import { language } from '@cobijo/ui/i18n/language';
import { formatList } from '@cobijo/ui/i18n/dates';
import type { CaseGroundCode } from '../rules/grounds';
import { consentLabels } from './consent-labels';
import { dutyGrounds } from './duty-page/duty-grounds';
import { caseLabels, labelOf } from './labels';

const counted = (one: string, many: (count: string) => string) => (params: Params): string => (params['count'] === '1' ? one : many(params['count'] ?? '0'));
const value = (params: Params, name: string): string => params[name] ?? '';
const scopes = (params: Params, name: string): string =>
  formatList(value(params, name).split(' ').map((scope) => labelOf(consentLabels[language()].scope, scope)));
const discipline = (params: Params): string => labelOf(caseLabels[language()].discipline, params['discipline']).toLowerCase();
const state = (params: Params, name: string): string => labelOf(caseLabels[language()].state, params[name]);

/** What later contexts answer when the file is about to take a step. */
type AnsweredCode =
  | 'approved-assessment-missing'
  | 'child-not-informed-first'
  | 'comprehensive-assessment-missing'
  | 'determination-not-decided'
  | 'plan-actions-open'
  | 'plan-not-agreed';

/** What each ground of the file says: what happened, what it means for the child, what to do, who can help. */
export const caseGrounds = defineGroundWords<CaseGroundCode | AnsweredCode>({
  ...dutyGrounds,
  'action-not-verified': {
    es: { title: counted('Falta por verificar 1 acción del plan', (n) => `Faltan por verificar ${n} acciones del plan`), why: 'Un derecho se cierra con prueba y con la palabra de la niña, niño o adolescente.', cure: 'Verifique cada acción en el plan.' },
    en: { title: counted('1 action of the plan is not verified', (n) => `${n} actions of the plan are not verified`), why: 'A right is closed with proof and with the child’s word.', cure: 'Verify each action in the plan.' },
  },
  'adult-consent-not-retaken': {
    es: { title: 'Falta su consentimiento como persona adulta', why: 'A los 18 años decide por cuenta propia.', cure: 'Pida de nuevo su consentimiento.' },
    en: { title: 'Consent as an adult is missing', why: 'At 18 everybody decides for themselves.', cure: 'Ask for consent again.' },
  },
  'already-on-team': {
    es: { title: 'Esa persona ya está en el equipo con esa disciplina', cure: 'Elija a otra persona.' },
    en: { title: 'That person is on the team in that discipline already', cure: 'Choose somebody else.' },
  },
  'another-representative-stands': {
    es: { title: 'Ya hay quien ocupa el lugar de la madre o el padre', why: 'Dos representaciones en el mismo lugar se contradicen.', cure: 'Suspenda o termine la anterior, o registre esta como solicitada.' },
    en: { title: 'Somebody stands in the place of the parents already', why: 'Two representatives in the same place contradict each other.', cure: 'Suspend or end the other one, or record this one as requested.' },
  },
  'approved-record-is-locked': {
    es: { title: 'Ya fue aprobado: no se edita', why: 'Lo aprobado queda como prueba.', cure: 'Haga una versión nueva con su razón.' },
    en: { title: 'It was approved: it is not edited', why: 'What was approved stays as proof.', cure: 'Make a new version with its reason.' },
  },
  'challenge-open': {
    es: { title: 'Hay una impugnación sin resolver', why: 'El caso sigue abierto mientras se espera respuesta.', cure: 'Espere la resolución o retome el caso.', who: 'Área legal' },
    en: { title: 'A challenge is pending', why: 'The case stays open while the child waits for an answer.', cure: 'Wait for the ruling or go on with the case.', who: 'Legal team' },
  },
  'child-assent-not-sought': {
    es: { title: (p) => `Falta preguntarle directamente: ${scopes(p, 'scopes')}`, why: (p) => `Desde los ${value(p, 'age')} años su palabra va primero, sea sí o no.`, cure: 'Registre primero lo que dijo.' },
    en: { title: (p) => `The child was not asked: ${scopes(p, 'scopes')}`, why: (p) => `From the age of ${value(p, 'age')} the child’s word comes first, yes or no.`, cure: 'Record first what the child said.' },
  },
  'child-has-active-file': {
    es: { title: 'Ya tiene un expediente activo', cure: 'Trabaje en ese expediente; si es de otra oficina, hable con su supervisión.' },
    en: { title: 'The child has an active file already', cure: 'Work on that one; if it belongs to another office, talk to your supervisor.' },
  },
  'child-is-detained': {
    es: { title: 'Está en detención', why: 'Nadie espera mientras una niña, niño o adolescente está detenido.', cure: 'Siga el caso hasta que salga.' },
    en: { title: 'The child is detained', why: 'Nobody waits while a child is detained.', cure: 'Stay with the case until the child is out.' },
  },
  'approved-assessment-missing': {
    es: { title: 'Falta una evaluación aprobada', why: 'Sin saber qué necesita no se planea.', cure: 'Termine la evaluación y pida su revisión.' },
    en: { title: 'An approved assessment is missing', why: 'Without knowing what the child needs there is no planning.', cure: 'Finish the assessment and ask for its review.' },
  },
  'comprehensive-assessment-missing': {
    es: { title: 'La evaluación breve no basta aquí', why: 'La breve alcanza solo con prioridad 0 o 1.', cure: 'Haga la evaluación integral.' },
    en: { title: 'The short assessment is not enough here', why: 'It is enough only with priority 0 or 1.', cure: 'Do the comprehensive assessment.' },
  },
  'child-not-informed-first': {
    es: { title: 'Falta informarle antes, a solas', why: 'Sin información no puede decidir.', cure: 'Registre la sesión individual de información.', who: 'Trabajo social o legal' },
    en: { title: 'The child has to be informed first, alone', why: 'Without information nobody can decide.', cure: 'Record the individual information session.', who: 'Social work or legal' },
  },
  'child-not-told-of-closing': {
    es: { title: 'Falta decirle que el caso se cierra', why: 'Tiene derecho a saberlo y a decir qué piensa.', cure: 'Hable con la niña, niño o adolescente y registre cuándo, o explique por qué no fue posible.' },
    en: { title: 'The child was not told that the case closes', why: 'The child has a right to know and to say what they think.', cure: 'Talk to the child and record when, or explain why it was not possible.' },
  },
  'child-refused-scope': {
    es: { title: (p) => `Dijo que no: ${scopes(p, 'scope')}`, why: 'Su no se respeta, también frente a una autoridad.', cure: 'No comparta. Si la ley obliga, pídalo abajo, en «Deber legal contra su no»: responden supervisión y la oficial de privacidad, y se le dice antes.', who: 'Supervisión y oficial de privacidad' },
    en: { title: (p) => `The child said no: ${scopes(p, 'scope')}`, why: 'That no is respected, before an authority too.', cure: 'Do not share. If the law demands it, ask below, in “Legal duty against a no”: a supervisor and the privacy officer answer, and the child is told first.', who: 'Supervisor and privacy officer' },
  },
  'closer-asked-for-it': {
    es: { title: 'Usted pidió este cierre', why: 'Quien pide no aprueba: cuatro ojos cuidan mejor.', cure: 'Pida que lo revise otra persona de supervisión.' },
    en: { title: 'You asked for this closing', why: 'Who asks does not approve: four eyes take better care.', cure: 'Ask another supervisor to review it.' },
  },
  'closer-took-part': {
    es: { title: 'Usted participó en lo que se decidió en este expediente', why: 'Quien escribió, revisó, votó o firmó no aprueba el cierre.', cure: 'Pida que lo revise otra persona de supervisión.' },
    en: { title: 'You took part in what was decided on this file', why: 'Who wrote, reviewed, voted or signed does not approve the closing.', cure: 'Ask another supervisor to review it.' },
  },
  'closing-already-asked-for': {
    es: { title: 'El cierre ya está solicitado', cure: 'Espere la respuesta de supervisión.' },
    en: { title: 'The closing was asked for already', cure: 'Wait for the supervisor’s answer.' },
  },
  'closing-already-settled': {
    es: { title: 'Este cierre ya se resolvió', cure: 'Vuelva a cargar la página.' },
    en: { title: 'This closing was settled already', cure: 'Load the page again.' },
  },
  'consent-withdrawn': {
    es: { title: (p) => `Retiró su permiso: ${scopes(p, 'scope')}`, why: 'Desde entonces no se comparte nada más.', cure: 'No comparta. Pregúntele de nuevo solo si quiere hablarlo.' },
    en: { title: (p) => `The permission was taken back: ${scopes(p, 'scope')}`, why: 'Nothing more is shared since then.', cure: 'Do not share. Ask again only if the child wants to talk about it.' },
  },
  'core-consent-not-settled': {
    es: { title: (p) => `Falta su respuesta: ${scopes(p, 'scopes')}`, why: 'Un sí o un no, los dos valen; el silencio no.', cure: 'Abra Consentimientos y registre lo que dijo.' },
    en: { title: (p) => `No answer yet: ${scopes(p, 'scopes')}`, why: 'A yes or a no, both count; silence does not.', cure: 'Open Consents and record what was said.' },
  },
  'deadline-already-settled': {
    es: { title: 'Este plazo ya se resolvió', cure: 'Vuelva a cargar la página.' },
    en: { title: 'This deadline was settled already', cure: 'Load the page again.' },
  },
  'deadline-open': {
    es: { title: counted('Hay 1 plazo abierto', (n) => `Hay ${n} plazos abiertos`), why: 'Un plazo abierto es algo que alguien le debe.', cure: 'Cumpla cada plazo o explique por qué ya no aplica.' },
    en: { title: counted('1 deadline is open', (n) => `${n} deadlines are open`), why: 'An open deadline is something owed to the child.', cure: 'Meet each one, or explain why it no longer applies.' },
  },
  'deadline-too-near-to-hold': {
    es: { title: (p) => `Un plazo vence en ${value(p, 'days')} días`, why: (p) => `Un caso en pausa necesita al menos ${value(p, 'least')} días libres.`, cure: 'Cumpla primero el plazo.' },
    en: { title: (p) => `A deadline falls due in ${value(p, 'days')} days`, why: (p) => `A case on hold needs at least ${value(p, 'least')} free days.`, cure: 'Meet the deadline first.' },
  },
  'determination-not-decided': {
    es: { title: 'Falta la determinación', why: 'Mientras tanto solo proceden acciones que protegen.', cure: 'Espere la decisión, o explique qué acciones de protección no pueden esperar.' },
    en: { title: 'The determination is still to come', why: 'Meanwhile only actions that protect go ahead.', cure: 'Wait for the decision, or explain which protective actions cannot wait.' },
  },
  'file-already-ended': {
    es: { title: (p) => `El expediente ya terminó: ${state(p, 'state')}`, cure: 'Vuelva a cargar la página.' },
    en: { title: (p) => `The file has ended: ${state(p, 'state')}`, cure: 'Load the page again.' },
  },
  'hold-review-too-late': {
    es: { title: (p) => `La revisión queda a más de ${value(p, 'most')} días`, cure: 'Elija una fecha más cercana.' },
    en: { title: (p) => `The review is more than ${value(p, 'most')} days away`, cure: 'Choose an earlier date.' },
  },
  'lead-already-there': {
    es: { title: (p) => `Ya hay responsable de ${discipline(p)}`, cure: 'Termine primero esa asignación, o sume a la persona al equipo.' },
    en: { title: (p) => `There is a lead for ${discipline(p)} already`, cure: 'End that assignment first, or add the person to the team.' },
  },
  'lead-must-hand-over-first': {
    es: { title: 'Es la persona responsable de trabajo social', why: 'Nadie se queda sin quien responda.', cure: 'Primero asigne a otra persona responsable.', who: 'Supervisión' },
    en: { title: 'This is the lead social worker', why: 'No child is left without someone in charge.', cure: 'Assign another lead first.', who: 'Supervisor' },
  },
  'matter-open': {
    es: { title: counted('Hay 1 asunto legal abierto', (n) => `Hay ${n} asuntos legales abiertos`), cure: 'Termine o traslade cada asunto.', who: 'Área legal' },
    en: { title: counted('1 legal matter is open', (n) => `${n} legal matters are open`), cure: 'End or hand over each matter.', who: 'Legal team' },
  },
  'missing-child-not-checked': {
    es: { title: 'Falta revisar el registro de personas desaparecidas', why: 'No contestar puede ser una señal de peligro.', cure: 'Consulte el registro de personas desaparecidas y anote la fecha.' },
    en: { title: 'Nobody checked the register of missing persons', why: 'No answer can be a sign of danger.', cure: 'Check the register of missing persons and note the date.' },
  },
  'no-consent-for-scope': {
    es: { title: (p) => `Falta su permiso: ${scopes(p, 'scope')}`, why: 'Los datos sensibles son de la niña, niño o adolescente.', cure: 'Pida el permiso, o indique la excepción de ley con su razón.' },
    en: { title: (p) => `There is no permission: ${scopes(p, 'scope')}`, why: 'Sensitive data belong to the child.', cure: 'Ask for it, or name the exception of law with its reason.' },
  },
  'no-lead-social-worker': {
    es: { title: 'Falta responsable de trabajo social', why: 'Cada caso tiene a quien responde por él.', cure: 'Pida a supervisión que asigne a alguien.', who: 'Supervisión social' },
    en: { title: 'There is no lead social worker', why: 'Each case has someone who answers for it.', cure: 'Ask the supervisor to assign one.', who: 'Social supervisor' },
  },
  'no-team-on-ended-file': {
    es: { title: 'El expediente terminó', cure: 'Si hay que volver a trabajar, pida que se reabra.' },
    en: { title: 'The file has ended', cure: 'If work goes on, ask for it to be reopened.' },
  },
  'no-transition-plan': {
    es: { title: 'Falta su plan de transición', why: 'A los 18 años el apoyo no se corta de un día para otro.', cure: 'Escriban juntos el plan: casa, estudio, papeles, personas.' },
    en: { title: 'There is no transition plan', why: 'At 18 support does not end overnight.', cure: 'Write the plan together: home, studies, papers, people.' },
  },
  'not-own-stop-order': {
    es: { title: 'Otra persona puso este alto', cure: 'Pídale que escriba la razón.' },
    en: { title: 'Somebody else placed this stop', cure: 'Ask that person to write the reason.' },
  },
  'not-this-disciplines-supervisor': {
    es: { title: (p) => `Este alto es de ${discipline(p)}`, why: 'Lo levanta solo la supervisión de esa disciplina, porque conoce el riesgo.', cure: 'Hable con esa supervisión.' },
    en: { title: (p) => `This stop belongs to ${discipline(p)}`, why: 'Only the supervisor of that discipline lifts it, knowing the risk.', cure: 'Talk to that supervisor.' },
  },
  'not-unreachable-long-enough': {
    es: { title: (p) => `Aún no pasan ${value(p, 'months')} meses desde el primer intento`, cure: 'Siga buscando y registre cada intento.' },
    en: { title: (p) => `It is not yet ${value(p, 'months')} months since the first attempt`, cure: 'Keep looking and record each attempt.' },
  },
  'nothing-is-deleted': {
    es: { title: 'Aquí no se borra nada', cure: 'Anule el registro con su razón.' },
    en: { title: 'Nothing is deleted here', cure: 'Void the record with its reason.' },
  },
  'only-closed-file-reopens': {
    es: { title: 'Solo un expediente cerrado se reabre', why: (p) => `Este está en: ${state(p, 'state')}.` },
    en: { title: 'Only a closed file is reopened', why: (p) => `This one is in: ${state(p, 'state')}.` },
  },
  'only-held-file-resumes': {
    es: { title: 'El expediente no está en pausa', cure: 'Vuelva a cargar la página.' },
    en: { title: 'The file is not on hold', cure: 'Load the page again.' },
  },
  'only-open-file-holds': {
    es: { title: (p) => `No se puede poner en pausa: ${state(p, 'state')}`, cure: 'Vuelva a cargar la página.' },
    en: { title: (p) => `It cannot be put on hold: ${state(p, 'state')}`, cure: 'Load the page again.' },
  },
  'override-already-reviewed': {
    es: { title: 'Ya se revisó', cure: 'Vuelva a cargar la página.' },
    en: { title: 'It was reviewed already', cure: 'Load the page again.' },
  },
  'own-override-not-reviewed': {
    es: { title: 'Usted registró esta excepción', cure: 'Pida que la revise otra persona de supervisión.' },
    en: { title: 'You recorded this exception', cure: 'Ask another supervisor to review it.' },
  },
  'parent-is-suspected': {
    es: { title: 'Hay sospecha de daño por esta persona', why: 'Su firma no se acepta ni hace falta.', cure: 'Pida la firma de la Procuraduría en suplencia, o registre interés vital.', who: 'Área legal' },
    en: { title: 'This person is suspected of harm', why: 'The signature is neither accepted nor needed.', cure: 'Ask the child-protection authority to sign instead, or record vital interest.', who: 'Legal team' },
  },
  'person-has-conflict': {
    es: { title: 'Esa persona declaró un conflicto con este caso', cure: 'Elija a otra persona.' },
    en: { title: 'That person declared a conflict with this case', cure: 'Choose somebody else.' },
  },
  'plan-actions-open': {
    es: { title: counted('Hay 1 acción del plan sin terminar', (n) => `Hay ${n} acciones del plan sin terminar`), why: 'El seguimiento empieza cuando cada derecho tiene respuesta.', cure: 'Verifique cada acción, o cancélela con su razón.' },
    en: { title: counted('1 action of the plan is not finished', (n) => `${n} actions of the plan are not finished`), why: 'Follow-up begins when each right has an answer.', cure: 'Verify each action, or cancel it with its reason.' },
  },
  'plan-not-agreed': {
    es: { title: 'Falta un plan acordado', why: 'Sin plan no hay quién haga qué, ni cuándo.', cure: 'Escriba el plan con al menos una acción por derecho y acuérdenlo.' },
    en: { title: 'There is no agreed plan', why: 'Without a plan nobody knows who does what, and when.', cure: 'Write the plan with at least one action for each right, and agree on it.' },
  },
  'priority-too-high-to-hold': {
    es: { title: 'Su prioridad es demasiado alta para esperar', cure: 'Siga el caso; si el riesgo bajó, registre una nueva valoración.' },
    en: { title: 'The priority is too high to wait', cure: 'Go on; if the risk is lower, record a new assessment of it.' },
  },
  'protection-intent-not-asked': {
    es: { title: 'Falta preguntarle si quiere protección en México', why: 'De eso depende que nadie llame a su consulado.', cure: 'Pregúntele a solas y registre su respuesta.', who: 'Área legal' },
    en: { title: 'The child was not asked about protection in Mexico', why: 'On that depends that nobody calls the consulate.', cure: 'Ask alone and record the answer.', who: 'Legal team' },
  },
  'representation-does-not-pass': {
    es: { title: 'Ese cambio no es posible desde el estado actual', cure: 'Vuelva a cargar la página.' },
    en: { title: 'That change is not possible from the present status', cure: 'Load the page again.' },
  },
  'role-does-not-fit-discipline': {
    es: { title: (p) => `Su función no corresponde a ${discipline(p)}`, cure: 'Elija a otra persona o la disciplina que le corresponde.' },
    en: { title: (p) => `The role does not fit ${discipline(p)}`, cure: 'Choose somebody else, or the discipline that fits.' },
  },
  'statutory-deadline-is-not-waived': {
    es: { title: 'Es un plazo de ley: no se dispensa', why: 'Si venció, el derecho no se pierde.', cure: 'Regístrelo como cumplido cuando ocurra y avise al área legal.', who: 'Área legal' },
    en: { title: 'It is set by law: it is not waived', why: 'If it passed, the right is not lost.', cure: 'Record it as met when it happens, and tell the legal team.', who: 'Legal team' },
  },
  'step-does-not-exist': {
    es: { title: (p) => `De ${state(p, 'from')} no se pasa a ${state(p, 'to')}`, cure: 'Siga las etapas en orden.' },
    en: { title: (p) => `${state(p, 'from')} does not lead to ${state(p, 'to')}`, cure: 'Follow the stages in order.' },
  },
  'stop-order-already-lifted': {
    es: { title: 'Este alto ya se levantó', cure: 'Vuelva a cargar la página.' },
    en: { title: 'This stop was lifted already', cure: 'Load the page again.' },
  },
  'stop-order-not-lifted': {
    es: { title: counted('Hay 1 alto en pie', (n) => `Hay ${n} altos en pie`), why: 'Alguien vio un riesgo y sigue sin resolverse.', cure: 'Pida a la supervisión de esa disciplina que lo revise.' },
    en: { title: counted('1 stop still stands', (n) => `${n} stops still stand`), why: 'Somebody saw a risk, and it is not settled.', cure: 'Ask the supervisor of that discipline to review it.' },
  },
  'stop-order-open': {
    es: { title: 'Hay un alto en este caso', why: 'Mientras esté en pie, nada que pueda causarle daño avanza.', cure: 'Hable con quien lo puso y con su supervisión.' },
    en: { title: 'There is a stop on this case', why: 'While it stands, nothing that could cause harm goes ahead.', cure: 'Talk to who placed it and to that supervisor.' },
  },
  'return-not-closed': {
    es: { title: 'Hay una solicitud de retorno abierta', why: 'También los seguimientos cuentan.', cure: 'Termínela o ciérrela en la pestaña Retorno.' },
    en: { title: 'A request for a return is open', why: 'Follow-ups count too.', cure: 'Finish or close it in the tab Return.' },
  },
  'stop-reason-already-given': {
    es: { title: 'La razón ya está escrita', cure: 'Vuelva a cargar la página.' },
    en: { title: 'The reason is there already', cure: 'Load the page again.' },
  },
  'too-few-ways-tried': {
    es: { title: (p) => `Faltan intentos: ${value(p, 'attempts')}, por ${value(p, 'ways')} medios distintos`, cure: 'Intente por su familia, su albergue, su escuela o su comunidad.' },
    en: { title: (p) => `Too few attempts: ${value(p, 'attempts')}, in ${value(p, 'ways')} different ways, are needed`, cure: 'Try the family, the shelter, the school or the community.' },
  },
  'withdrawal-not-passed-on': {
    es: { title: counted('Falta avisar de 1 permiso retirado', (n) => `Falta avisar de ${n} permisos retirados`), why: 'Quien recibió sus datos debe saber que ya no puede usarlos.', cure: 'Avise a cada destinatario y registre la fecha.' },
    en: { title: counted('1 withdrawal has not been passed on', (n) => `${n} withdrawals have not been passed on`), why: 'Whoever received the data must know that they may no longer use them.', cure: 'Tell each recipient and record the date.' },
  },
});
