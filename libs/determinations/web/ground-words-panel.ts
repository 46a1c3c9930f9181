import type { GroundInWords } from '@cobijo/ui/refusal/ground-words';
import type { DeterminationGroundCode } from '../rules/grounds';

type Said = readonly [title: string, cure: string, why?: string];
const said = (es: Said, en: Said): GroundInWords => ({ es: words(es), en: words(en) });
const words = ([title, cure, why]: Said) => (why ? { title, why, cure } : { title, cure });
type Words = Partial<Record<DeterminationGroundCode, GroundInWords>>;

/** What the grounds of options, report and panel say. */
export const panelGrounds = {
  'report-not-open': said(['El informe ya no se puede cambiar', 'Pida a su supervisión que lo devuelva.'], ['The report can no longer be changed', 'Ask your supervisor to send it back.']),
  'too-few-options': said(
    ['Faltan opciones que comparar', 'Agregue otra opción realista; «seguir como está» también cuenta.', 'Con una sola opción no se elige lo mejor para ella: se confirma lo decidido.'],
    ['There are too few options to compare', 'Add another realistic option; staying as it is counts too.', 'With one option nobody chooses what is best for the child.']),
  'no-option-recommended': said(['No hay una opción recomendada', 'Elija una de las opciones comparadas.'], ['No option is recommended', 'Choose one of the compared options.']),
  'recommendation-without-reasoning': said(['Falta decir por qué se recomienda', 'Escriba el razonamiento.'], ['It does not say why it is recommended', 'Write the reasoning.']),
  'report-without-hearing': said(
    ['El informe no se apoya en una escucha', 'Escuche a la niña o el niño y vuelva aquí a elegir la escucha.', 'Nadie decide sobre su vida sin oírle.'],
    ['The report rests on no hearing', 'Hear the child, then choose the hearing here.', 'Nobody decides about a child unheard.']),
  'report-without-representative': said(['Nadie le representa y no consta por qué', 'Registre la representación, o escriba por qué falta.'], ['Nobody represents the child and it does not say why', 'Record the representation, or write why it is missing.']),
  'urgent-without-criterion': said(
    ['No se dice por qué va por la vía urgente', 'Elija el criterio que se cumple, o siga la vía ordinaria.', 'Dos personas deciden antes que el panel solo en casos urgentes y sencillos.'],
    ['It does not say why it takes the urgent track', 'Choose the criterion that holds, or take the ordinary track.', 'Two people decide before the panel only where it is urgent and simple.']),
  'criterion-without-reason': said(['Falta decir por qué se cumple el criterio', 'Escriba el hecho y de dónde se sabe.'], ['It does not say why the criterion holds', 'Write the fact and how it is known.']),
  'criterion-not-borne-out': said(
    ['El expediente no muestra que se cumpla el criterio de la vía urgente', 'Recomiende la opción que lo cumple y verifique el vínculo, o empiece por la vía ordinaria.'],
    ['The file does not bear out the criterion of the urgent track', 'Recommend the option that meets it and verify the bond, or begin on the ordinary track.']),
  'report-without-lawyer': said(['Nadie le defiende y no consta por qué', 'Registre a su abogada o abogado, o escriba por qué falta.'], ['No lawyer defends the child and it does not say why', 'Record the lawyer, or write why there is none.']),
  'exclusion-without-reason': said(['Una opción se descartó sin razón', 'Escriba por qué se descartó.'], ['An option was left out without a reason', 'Write why it was left out.']),
  'siblings-split-without-ground': said(
    ['La opción separa a hermanas o hermanos sin un motivo propio', 'Escriba el motivo, o busque una opción que les mantenga juntos.', 'Crecer juntos es su derecho.'],
    ['The option splits siblings without a ground of its own', 'Write the ground, or look for an option that keeps them together.', 'Growing up together is their right.']),
  'headings-not-analysed': {
    es: { title: (p) => `Faltan factores por mirar: ${p['headings'] ?? ''}`, why: 'Una opción se mira entera: voz, seguridad, familia y desarrollo.', cure: 'Complete al menos un factor de cada grupo.' },
    en: { title: (p) => `Factors still to look at: ${p['headings'] ?? ''}`, why: 'An option is looked at whole: views, safety, family and development.', cure: 'Complete at least one factor of each group.' },
  },
  'finding-without-source': {
    es: { title: (p) => `Hallazgos sin fuente: ${p['factors'] ?? ''}`, why: 'Sin fuente nadie puede comprobarlo.', cure: 'Cite la escucha, el documento o la visita de donde sale.' },
    en: { title: (p) => `Findings without a source: ${p['factors'] ?? ''}`, why: 'Without a source nobody can check it.', cure: 'Cite the hearing, paper or visit it comes from.' },
  },
  'no-view-on-option': said(['Falta lo que piensa sobre una opción', 'Pregúntele y escriba sus palabras.'], ['What the child thinks of an option is missing', 'Ask, and write the child’s words.']),
  'blocking-factor-unknown': {
    es: { title: (p) => `Un dato decisivo no se sabe: ${p['factors'] ?? ''}`, why: 'Volver o reunirse sin saberlo puede ponerle en peligro.', cure: 'Averígüelo antes de enviar, o recomiende otra opción.' },
    en: { title: (p) => `Something decisive is not known: ${p['factors'] ?? ''}`, why: 'Returning or reuniting without knowing may put the child in danger.', cure: 'Find out before handing in, or recommend another option.' },
  },
  'report-not-submitted': said(['El informe todavía no se ha enviado', 'Espere a que su autora o autor lo envíe.'], ['The report was not handed in yet', 'Wait until its author hands it in.']),
  'clearer-wrote-report': said(['Usted escribió en este informe', 'Pida a otra supervisión que lo valide.', 'Quien escribe no se revisa a sí mismo.'], ['You wrote in this report', 'Ask another supervisor to clear it.', 'Whoever writes does not review herself.']),
  'report-not-returnable': said(['El informe ya no se puede devolver', 'Hable con la secretaría del panel.'], ['The report can no longer be sent back', 'Talk to the panel secretary.']),
  'report-not-ready': said(['El informe no está listo para sesión', 'Espere a que la supervisión lo valide.'], ['The report is not ready for a session', 'Wait until the supervisor clears it.']),
  'undertaking-not-valid': said(['La carta de confidencialidad no está vigente', 'Renueve la carta antes de la sesión.'], ['The undertaking of confidentiality is not valid', 'Renew it before the session.']),
  'voter-took-part': said(['Quien participó en el caso no vota', 'Elija a otra persona del panel.', 'Quien evaluó o revisó no decide.'], ['Whoever took part in the case does not vote', 'Choose another member.', 'Whoever assessed or reviewed does not decide.']),
  'immigration-authority-seated': said(['Nadie de la autoridad migratoria integra el panel', 'Elija a otra persona.'], ['Nobody from the migration authority sits on the panel', 'Choose another person.']),
  'undertaking-not-signed': said(['Falta firmar la carta de confidencialidad para este caso', 'Firme la carta; después se abre el informe.'], ['The undertaking for this case is not signed', 'Sign it; then the report opens.']),
  'conflict-not-declared': said(['Falta declarar si hay conflicto de interés', 'Declárelo antes de abrir el informe o votar.'], ['Whether there is a conflict was not declared', 'Declare it before opening the report or voting.']),
  'member-recused': said(['Usted se excusó de este caso', 'No vota ni abre el informe. La secretaría recuenta el quórum.'], ['You are recused from this case', 'You neither vote nor open the report. The secretary counts the quorum again.']),
  'recusal-not-withdrawn': said(['Una excusa no se retira', 'Hable con la secretaría del panel.'], ['A recusal is not withdrawn', 'Talk to the panel secretary.']),
  'item-not-in-session': said(['El caso no está en sesión', 'Espere a que la secretaría lo abra.'], ['The case is not in session', 'Wait until the secretary opens it.']),
  'deferred-on-this-ground': said(
    ['Ya se difirió una vez por lo mismo', 'Decida con lo que hay, elija otra opción o pida otra evaluación.', 'Su vida no espera dos veces por la misma razón.'],
    ['It was put off once for the same reason', 'Decide with what there is, choose another option, or ask for another assessment.', 'A child does not wait twice for the same reason.']),
  'session-after-target': {
    es: { title: (p) => `La sesión queda después de la meta: ${p['latest'] ?? ''}`, cure: 'Adelante la sesión, o escriba por qué no se puede.' },
    en: { title: (p) => `The session is later than the target: ${p['latest'] ?? ''}`, cure: 'Move the session forward, or write why it cannot be.' },
  },
  'item-already-decided': said(['El caso ya se decidió', 'Si algo cambió, pida una reconsideración.'], ['The case is decided', 'If something changed, ask for reconsideration.']),
  'seat-without-vote': said(['Su lugar en el panel no tiene voto', 'Puede dejar su opinión en la minuta.'], ['Your seat has no vote', 'Your opinion may go into the minutes.']),
  'vote-names-no-option': said(['No dijo cuál es la otra opción', 'Elija la opción que propone.'], ['It does not say which other option', 'Choose the option you propose.']),
  'vote-without-reason': said(['Su voto necesita una razón', 'Escriba por qué.'], ['Your vote needs a reason', 'Write why.']),
  'too-few-reviewers': said(['Faltan personas revisoras', 'La vía urgente necesita dos.'], ['Reviewers are missing', 'The urgent track needs two.']),
  'too-few-voters': {
    es: { title: (p) => `No hay quórum: votan ${p['present'] ?? '0'} de ${p['needed'] ?? '3'}`, why: 'Decidir sobre su vida pide varias miradas.', cure: 'Convoque a más integrantes o difiera el caso.', who: 'Secretaría del panel.' },
    en: { title: (p) => `No quorum: ${p['present'] ?? '0'} of ${p['needed'] ?? '3'} vote`, why: 'Deciding about a child’s life needs several views.', cure: 'Call more members or defer the case.', who: 'Panel secretary.' },
  },
  'too-few-disciplines': said(['Todas las personas son de la misma disciplina', 'Convoque a otra disciplina o difiera el caso.', 'Una sola disciplina ve solo una parte de su vida.'], ['Everybody is of the same discipline', 'Call another discipline or defer the case.', 'One discipline sees only part of a child’s life.']),
  'no-child-specialist': said(['Falta una persona especialista en niñez', 'Convoque a una o difiera el caso.'], ['There is no child-protection specialist', 'Call one or defer the case.']),
  'vote-tied': said(['La votación empató', 'El caso se difiere; nadie decide solo.'], ['The vote is tied', 'The case is deferred; nobody decides alone.']),
  'vote-not-open': said(['La votación no está abierta', 'Abra primero el caso.'], ['The vote is not open', 'Open the case first.']),
  'votes-missing': { es: { title: (p) => (p['missing'] === '1' ? 'Falta 1 voto' : `Faltan ${p['missing'] ?? ''} votos`), cure: 'Pida el voto a quienes están presentes; abstenerse también es votar.' }, en: { title: (p) => (p['missing'] === '1' ? '1 vote is missing' : `${p['missing'] ?? ''} votes are missing`), cure: 'Ask those present; abstaining is a vote too.' } },
  'case-not-scheduled': said(['El caso no espera en la agenda', 'Vuelva a cargar la sesión.'], ['The case does not wait on the agenda', 'Load the session again.']),
  'case-not-deferrable': said(['El caso ya no se puede diferir', 'Vuelva a cargar la sesión.'], ['The case can no longer be deferred', 'Load the session again.']),
  'vote-not-closed': said(['La votación no se ha cerrado', 'Cierre la votación y después registre la decisión.'], ['The vote is not closed', 'Close the vote, then record the decision.']),
  'item-not-closed': said(['La votación no se ha cerrado', 'Cierre la votación primero.'], ['The vote is not closed', 'Close the vote first.']),
  'headings-without-reasons': {
    es: { title: (p) => `Faltan razones: ${p['headings'] ?? ''}`, why: 'Tiene derecho a saber por qué se decidió así.', cure: 'Escriba razones sobre voz, seguridad, familia, desarrollo y derecho.' },
    en: { title: (p) => `Reasons are missing: ${p['headings'] ?? ''}`, why: 'The child has a right to know why.', cure: 'Write reasons on views, safety, family, development and law.' },
  },
  'rejected-option-without-reason': said(['Una opción se descartó sin decir por qué', 'Escriba una razón para cada opción que no se eligió.'], ['An option was rejected without saying why', 'Write a reason for each option that was not chosen.']),
  'follow-up-missing': said(['Falta el seguimiento', 'Diga quién la acompañará y cuándo.'], ['Follow-up is missing', 'Say who will follow up and when.']),
  'review-date-missing': said(['Falta la fecha de revisión', 'Ponga una fecha por venir.'], ['The review date is missing', 'Give a date to come.']),
  'reasons-foreign-to-child': said(
    ['Las razones no hablan de la niña o el niño', 'Reescriba con razones sobre su vida, o explique por qué proceden.', 'Control migratorio, costo, cupo o nacionalidad no pueden pesar más que su interés superior.'],
    ['The reasons are not about the child', 'Rewrite them with reasons about the child’s life, or explain why they hold.', 'Migration control, cost, capacity or nationality may not outweigh best interests.']),
  'reasons-like-another-childs': {
    es: { title: (p) => `Las razones son ${p['percent'] ?? ''} % iguales a las de otra persona`, why: 'Cada niña y cada niño merece razones propias.', cure: 'Escriba lo que es propio de este caso, o explique por qué coinciden.' },
    en: { title: (p) => `The reasons are ${p['percent'] ?? ''} % like another child’s`, why: 'Every child deserves reasons of their own.', cure: 'Write what is particular to this case, or explain why they coincide.' },
  },
  'split-decided-without-ground': said(['La decisión separa a hermanas o hermanos sin un motivo propio', 'Escriba el motivo.'], ['The decision splits siblings without a ground of its own', 'Write the ground.']),
  'protection-bars-outcome': said(
    ['No se puede decidir un retorno ahora', 'Elija otra opción. El área legal puede explicar más.', 'Hay o puede haber necesidad de protección internacional: volver podría costarle la vida.'],
    ['A return cannot be decided now', 'Choose another option. The legal team can say more.', 'There is or may be a need for international protection: returning could cost the child’s life.']),
  'protection-wish-not-excluded': said(
    ['No consta que no quiera protección internacional', 'Infórmele, pregúntele y registre su respuesta antes de decidir un retorno.'],
    ['It is not on file that the child does not want protection', 'Inform, ask and record the answer before deciding a return.']),
  'decided-into-the-unknown': {
    es: { title: (p) => `No se decide sin saber: ${p['factors'] ?? ''}`, why: 'Un dato decisivo para su seguridad no se conoce.', cure: 'Difiera el caso hasta tener el dato.' },
    en: { title: (p) => `Not decided without knowing: ${p['factors'] ?? ''}`, why: 'Something decisive for safety is not known.', cure: 'Defer the case until it is.' },
  },
} satisfies Words;
