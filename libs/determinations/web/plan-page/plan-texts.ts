import { defineTexts } from '@cobijo/ui/i18n/texts';

/** Words of the restitution plan. */
export const planTexts = defineTexts({
  es: {
    child: 'la niña, el niño o adolescente', title: (name: string) => `Plan para ${name}`, lead: 'Cada derecho vulnerado tiene una acción, con institución, persona y fecha. Se cumple cuando el derecho está restituido.',
    none: 'Todavía no hay plan.', begin: 'Empezar plan', migration: 'Medida migratoria', start: 'Empezar', state: 'Estado', issue: 'Emitir plan', issuedBy: 'Quién lo emite', internal: 'Nosotros', official: 'Procuraduría', judicial: 'Juzgado', review: 'Próxima revisión', issueRefused: 'El plan todavía no se puede emitir',
    issued: (date: string) => `Emitido el ${date}`, nextReview: (date: string) => `Se revisa el ${date}`, copy: 'Dar copia a la niña o el niño', copyFormat: 'En qué forma (dibujos, audio, su idioma)', copyGiven: (date: string, how: string) => `Tiene su copia desde el ${date}: ${how}`, give: 'Registrar entrega',
    sendMigration: 'Avisar la medida al INM', sentMigration: (date: string) => `El INM lo sabe desde el ${date}`, partly: 'Dar por cumplido en parte', fulfil: 'Dar por cumplido', board: 'Derechos y acciones', noDiagnosis: 'No hay diagnóstico de derechos.', goRights: 'Ir a Derechos', noAction: 'Sin acción', add: 'Agregar acción', addFor: (right: string) => `Agregar acción: ${right}`,
    right: 'Derecho', type: 'Tipo de medida', measure: 'Medida', what: 'Qué exactamente', institution: 'Institución responsable', person: 'Persona responsable', driver: 'Quién da seguimiento', from: 'Desde', due: 'Para cuándo', save: 'Guardar acción', cancel: 'Cancelar',
    dueOn: (date: string) => `para el ${date}`, late: 'Tarde', follows: (name: string) => `da seguimiento ${name}`, obstacle: (text: string) => `Obstáculo: ${text}`, verified: (who: string, date: string) => `Confirmó ${who} el ${date}`, byChild: 'la niña o el niño', byDriver: 'quien da seguimiento', satisfaction: (n: number) => `Le parece ${n} de 5`,
    next: 'Siguiente paso', step: 'Paso', stepFor: (what: string) => `Siguiente paso: ${what}`, note: 'Qué pasó', evidence: 'Constancia', verifiedBy: 'Quién confirma que el derecho está restituido', opinion: 'Qué le parece, de 1 a 5', escalate: 'A quién se escala', go: 'Registrar paso', history: 'Historia',
  },
  en: {
    child: 'the child', title: (name: string) => `Plan for ${name}`, lead: 'Every violated right has an action, with institution, person and date. It is met once the right is restored.',
    none: 'There is no plan yet.', begin: 'Begin a plan', migration: 'Migration measure', start: 'Begin', state: 'State', issue: 'Issue the plan', issuedBy: 'Who issues it', internal: 'We do', official: 'Protection authority', judicial: 'Court', review: 'Next review', issueRefused: 'The plan cannot be issued yet',
    issued: (date: string) => `Issued on ${date}`, nextReview: (date: string) => `Reviewed on ${date}`, copy: 'Give the child a copy', copyFormat: 'In which form (drawings, audio, own language)', copyGiven: (date: string, how: string) => `The child has a copy since ${date}: ${how}`, give: 'Record it',
    sendMigration: 'Tell INM the measure', sentMigration: (date: string) => `INM knows since ${date}`, partly: 'Call it met in part', fulfil: 'Call it fulfilled', board: 'Rights and actions', noDiagnosis: 'There is no rights diagnosis.', goRights: 'Go to Rights', noAction: 'No action', add: 'Add an action', addFor: (right: string) => `Add an action: ${right}`,
    right: 'Right', type: 'Type of measure', measure: 'Measure', what: 'What exactly', institution: 'Responsible institution', person: 'Responsible person', driver: 'Who follows up', from: 'From', due: 'Due', save: 'Save action', cancel: 'Cancel',
    dueOn: (date: string) => `due ${date}`, late: 'Late', follows: (name: string) => `followed up by ${name}`, obstacle: (text: string) => `Obstacle: ${text}`, verified: (who: string, date: string) => `Confirmed by ${who} on ${date}`, byChild: 'the child', byDriver: 'whoever follows up', satisfaction: (n: number) => `The child gives it ${n} of 5`,
    next: 'Next step', step: 'Step', stepFor: (what: string) => `Next step: ${what}`, note: 'What happened', evidence: 'Evidence', verifiedBy: 'Who confirms that the right is restored', opinion: 'How the child finds it, 1 to 5', escalate: 'Escalated to', go: 'Record the step', history: 'History',
  },
});
