import type { GroundInWords } from '@cobijo/ui/refusal/ground-words';
import type { DeterminationGroundCode } from '../rules/grounds';

type Said = readonly [title: string, cure: string, why?: string];
const said = (es: Said, en: Said): GroundInWords => ({ es: words(es), en: words(en) });
const words = ([title, cure, why]: Said) => (why ? { title, why, cure } : { title, cure });
type Words = Partial<Record<DeterminationGroundCode, GroundInWords>>;

/** What the grounds of official determination, challenge and plan say. */
export const officialGrounds = {
  'option-not-determined': said(['Todavía no hay determinación para esto', 'Espere la determinación de la Procuraduría; las medidas urgentes sí proceden.'], ['There is no determination for this yet', 'Wait for the authority’s determination; urgent measures do proceed.']),
  'recommendation-is-not-official': said(
    ['Una recomendación no es la determinación oficial', 'Registre la determinación de la Procuraduría cuando llegue.', 'Solo la autoridad competente puede obligar.'],
    ['A recommendation is not the official determination', 'Register the authority’s determination when it arrives.', 'Only the competent authority can bind.']),
  'determination-not-standing': said(['La determinación no está vigente', 'Revise en Determinación qué la detiene.'], ['The determination does not stand', 'See under Determination what stops it.']),
  'determination-chose-otherwise': said(['La determinación eligió otra cosa', 'Ajuste la medida migratoria del plan a lo determinado.'], ['The determination chose otherwise', 'Fit the plan’s migration measure to it.']),
  'challenge-already-decided': said(['Esta inconformidad ya se resolvió', 'Presente otra si hay algo nuevo.'], ['This challenge is decided', 'File another one if there is something new.']),
  'challenge-without-reasons': said(['Falta decir por qué', 'Escriba las razones de la respuesta.'], ['It does not say why', 'Write the reasons of the answer.']),
  'only-requester-withdraws': said(['Solo quien la pidió puede desistirse', 'Confirme con esa persona, a solas.'], ['Only whoever asked may withdraw it', 'Confirm with that person, alone.']),
  'too-few-new-members': {
    es: { title: (p) => `Faltan integrantes nuevos: ${p['fresh'] ?? '0'} de ${p['needed'] ?? '2'}`, why: 'Pensarlo otra vez pide otras personas.', cure: 'Elija a quienes no votaron la primera vez.' },
    en: { title: (p) => `Too few new members: ${p['fresh'] ?? '0'} of ${p['needed'] ?? '2'}`, why: 'Thinking again needs other people.', cure: 'Choose people who did not vote the first time.' },
  },
  'reconsidering-panel-too-small': said(['El nuevo panel es muy pequeño', 'Elija al menos tres integrantes.'], ['The new panel is too small', 'Choose at least three members.']),
  'decider-took-part': said(['Una persona participó en el caso', 'Elija a otra.'], ['A person took part in the case', 'Choose another.']),
  'challenge-decision-not-shown': said(['Falta el documento de la autoridad', 'Adjunte la resolución y elíjala aquí.'], ['The authority’s paper is missing', 'Attach the decision and choose it here.']),
  'nothing-to-notify': said(['No hay una determinación oficial que notificar', 'Registre primero la de la autoridad.'], ['There is no official determination to notify', 'Register the authority’s one first.']),
  'notified-in-foreign-language': said(['No es un idioma suyo', 'Avísele en su idioma, con intérprete si hace falta.', 'No se puede obedecer ni impugnar lo que no se entiende.'], ['It is not a language of the child', 'Tell the child in their own language, with an interpreter if needed.', 'Nobody can follow or challenge what is not understood.']),
  'notified-without-hearing': said(['No hay una escucha que explicar', 'Escuche primero y diga cómo contó su opinión.'], ['There is no hearing to explain', 'Hear the child first and say how the view counted.']),
  'competent-authority-not-set': said(['No se sabe qué procuraduría es competente', 'Registre la competencia en el expediente.'], ['It is not known who is competent', 'Record the competence on the file.']),
  'official-signatory-not-competent': {
    es: { title: 'Firma una autoridad que no es la competente', why: (p) => `La competente es ${p['competent'] ?? ''}. Lo que firme otra no protege ni obliga.`, cure: 'Pida la determinación a la competente, o corrija la competencia con su razón.' },
    en: { title: 'The signing authority is not the competent one', why: (p) => `Competent is ${p['competent'] ?? ''}. What another signs neither protects nor binds.`, cure: 'Ask the competent one, or correct the competence with its reason.' },
  },
  'official-document-missing': said(['Falta el documento de la autoridad', 'Adjunte la determinación firmada a este expediente.'], ['The authority’s paper is missing', 'Attach the signed determination to this file.']),
  'signed-in-the-future': said(['La fecha de firma está en el futuro', 'Revise la fecha del documento.'], ['The date of signature is in the future', 'Check the date on the paper.']),
  'official-without-destination': said(['Falta el país de destino', 'Elija el país que nombra la determinación.'], ['The destination is missing', 'Choose the country that the determination names.']),
  'recommendation-not-sent': said(['La recomendación todavía no se envía', 'Envíe primero el paquete a la autoridad.'], ['The recommendation was not sent yet', 'Send the package to the authority first.']),
  'siblings-not-answered': said(
    ['No se dice si sus hermanas o hermanos siguen a su lado', 'Lea la determinación y responda; si no lo dice, pida que se aclare.', 'Crecer juntos es su derecho.'],
    ['It does not say whether brothers and sisters stay together', 'Read the determination and answer; if it is silent, ask for it.', 'Growing up together is their right.']),
  'official-split-without-ground': said(
    ['Separa a hermanas o hermanos sin un motivo propio', 'Escriba el motivo que da la determinación; si no hay, avise al área legal.'],
    ['It parts brothers and sisters without a ground of its own', 'Write the ground that the determination gives; if there is none, tell the legal team.']),
  'separation-without-order': said(['No hay orden de autoridad competente', 'Adjunte la orden; sin ella nadie separa a una familia.'], ['There is no order of a competent authority', 'Attach the order; without it nobody separates a family.']),
  'separation-unheard': said(['No se escuchó a las partes', 'Registre cuándo se les escuchó.'], ['The parties were not heard', 'Record when they were heard.']),
  'separation-without-opinion': said(['Falta el dictamen', 'Adjunte la opinión técnica.'], ['The expert opinion is missing', 'Attach it.']),
  'poverty-is-no-ground': said(['La pobreza no es causa de separación', 'Busque apoyo para la familia; cite otra causa solo si existe.'], ['Poverty is no ground for separation', 'Look for support for the family; cite another ground only if there is one.']),
  'plan-already-issued': said(['El plan ya se emitió', 'Haga un plan nuevo para cambiarlo.'], ['The plan is issued', 'Make a new plan to change it.']),
  'plan-without-diagnosis': said(['No hay diagnóstico de derechos', 'Registre el diagnóstico en Derechos.'], ['There is no rights diagnosis', 'Record it under Rights.']),
  'right-without-action': {
    es: { title: (p) => `Derechos sin acción: ${p['rights'] ?? ''}`, why: 'Un derecho vulnerado sin acción se queda así.', cure: 'Agregue una acción con institución, persona y fecha para cada uno.' },
    en: { title: (p) => `Rights without an action: ${p['rights'] ?? ''}`, why: 'A violated right without an action stays violated.', cure: 'Add an action with institution, person and date for each.' },
  },
  'mediation-despite-violence': said(['No se media donde hay violencia', 'Elija una medida de protección.', 'Mediar pone a la víctima frente a quien le hizo daño.'], ['There is no mediation where there is violence', 'Choose a protective measure.', 'Mediation puts a victim before the one who did harm.']),
  'action-step-not-open': said(['La acción no puede dar ese paso', 'Vuelva a cargar la página y siga el orden.'], ['The action cannot take that step', 'Load the page again and follow the order.']),
  'executed-without-evidence': said(['Falta la prueba de que se cumplió', 'Adjunte la constancia y elíjala.', 'Lo que no consta no se sabe si le llegó.'], ['The evidence is missing', 'Attach the paper and choose it.', 'Without it nobody knows whether it reached the child.']),
  'verified-by-nobody': said(['Nadie confirma que el derecho se restituyó', 'Pregunte a la niña o el niño, o confirme quien da seguimiento.'], ['Nobody confirms that the right is restored', 'Ask the child, or let whoever follows up confirm.']),
  'action-step-unexplained': said(['Falta explicar qué pasó', 'Escriba el obstáculo o la razón.'], ['It is not explained', 'Write the obstacle or the reason.']),
  'right-not-guaranteed': { es: { title: (p) => `Derechos sin garantizar: ${p['rights'] ?? ''}`, cure: 'Actualice el diagnóstico cuando estén garantizados.' }, en: { title: (p) => `Rights not guaranteed: ${p['rights'] ?? ''}`, cure: 'Update the diagnosis once they are.' } },
  'plan-step-not-open': said(['El plan no está en marcha', 'Vuelva a cargar la página y vea en qué estado está.'], ['The plan is not being carried out', 'Load the page again and see its state.']),
  'no-right-restored-yet': said(['Ningún derecho está restituido todavía', 'Verifique primero todas las acciones de un derecho.'], ['No right is restored yet', 'Verify all actions of one right first.']),
  'plan-is-whole': said(['Todo está restituido', 'Dé el plan por cumplido.'], ['All is restored', 'Call the plan fulfilled.']),
  'plan-action-unverified': said(['Hay acciones sin verificar', 'Verifíquelas primero.'], ['Actions are not verified', 'Verify them first.']),
  'plan-not-issued': said(['El plan sigue en borrador', 'Emita el plan primero.'], ['The plan is a draft', 'Issue it first.']),
  'draft-not-fulfilled': said(['El plan sigue en borrador', 'Emita el plan primero.'], ['The plan is a draft', 'Issue it first.']),
  'determination-not-in-force': said(['Todavía no está en vigor', 'Complete la notificación, o espere a su fecha.'], ['It is not in force yet', 'Complete the notification, or wait for its day.']),
  'determination-expired': said(['Su vigencia terminó', 'Pida una nueva determinación.', 'Su vida pudo cambiar desde entonces.'], ['Its time has passed', 'Ask for a new determination.', 'The child’s life may have changed since.']),
  'situation-changed': said(['Algo cambió en su vida', 'Evalúe otra vez; hasta entonces no se ejecuta.'], ['Something changed in the child’s life', 'Assess again; until then it is not carried out.']),
  'child-turned-18': said(['Cumplió 18 años', 'Revise su plan como persona adulta.'], ['The child turned 18', 'Review the plan as an adult’s.']),
  'held-by-challenge': said(['Hay una inconformidad pendiente', 'Nadie le traslada mientras se responde.'], ['A challenge is pending', 'Nobody moves the child while it is answered.']),
  'not-yet-notified': said(['Falta notificar', 'Avise a la niña o el niño y a su representación.'], ['Not yet notified', 'Tell the child and the representative.']),
  'child-not-notified': said(['No se le ha avisado en persona', 'Avísele en su idioma.'], ['The child was not told in person', 'Tell the child in their own language.']),
  'representative-not-notified': said(['No se ha notificado a su representación', 'Notifíquela y registre cómo.'], ['The representative was not served', 'Serve and record how.']),
  'order-suspends-determination': said(['Una orden la suspende', 'No entra en vigor mientras la orden siga.'], ['An order suspends it', 'It does not come into force while the order stands.']),
  'recommendation-not-served': said(['Una recomendación no se notifica así', 'Notifique la determinación oficial.'], ['A recommendation is not served', 'Serve the official determination.']),
  'recommendation-never-in-force': said(['Una recomendación nunca entra en vigor', 'Espere la determinación de la autoridad.'], ['A recommendation never comes into force', 'Wait for the authority’s determination.']),
  'day-not-reached': said(['Su fecha no ha llegado', 'Entra en vigor en la fecha que fija la autoridad.'], ['Its day has not come', 'It comes into force on the day the authority set.']),
  'nothing-to-suspend': said(['No hay nada vigente que suspender', 'Revise el estado de la determinación.'], ['There is nothing to suspend', 'Check the state of the determination.']),
  'determination-not-suspended': said(['No está suspendida', 'Vuelva a cargar la página.'], ['It is not suspended', 'Load the page again.']),
  'lifting-paper-not-shown': said(['Falta la resolución que levanta la suspensión', 'Adjúntela y elíjala aquí.'], ['The decision that lifts it is missing', 'Attach it and choose it here.']),
  'order-still-in-force': said(['Sigue en vigor una orden judicial', 'Registre en Legal que se levantó, con su documento.'], ['A court order still stands', 'Record under Legal that it was lifted, with its paper.']),
  'recommendation-not-decided': said(['No hay una recomendación lista para enviar', 'Espere la decisión del panel o su ratificación.'], ['There is no recommendation ready to send', 'Wait for the panel or its ratification.']),
} satisfies Words;
