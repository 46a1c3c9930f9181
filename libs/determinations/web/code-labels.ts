import { defineTexts } from '@cobijo/ui/i18n/texts';
import type { ChallengeGround, ChallengeKind, ChallengeResult, ConflictKind, DecisionCode, EscalationLevel, Feasibility, Measure, MeasureType, MigrationMeasure, OptionCode, PlanState, Requester, SignificantChange, ViewFollowed, Vote, Weight } from '../rules/code-lists';
import type { Effect } from '../rules/code-lists';
import type { BidState } from '../rules/bid-state';
import type { OfficialState, RecommendationState } from '../rules/determination-state';
import type { Factor, Heading } from '../rules/factors';
import type { PlanActionState } from '../rules/plan-action-state';
import type { namedGrounds } from '../rules/deferral';

type L<Code extends string> = Readonly<Record<Code, string>>;
interface Labels {
  readonly deferrals: L<(typeof namedGrounds)[number]>;
  readonly options: L<OptionCode>;
  readonly decisions: L<DecisionCode>;
  readonly effects: L<Effect>;
  readonly weights: L<Weight>;
  readonly headings: L<Heading>;
  readonly factors: L<Factor>;
  readonly feasibilities: L<Feasibility>;
  readonly bidStates: L<BidState>;
  readonly states: L<OfficialState | RecommendationState>;
  readonly votes: L<Vote>;
  readonly conflicts: L<ConflictKind>;
  readonly followed: L<ViewFollowed>;
  readonly viewWeights: L<'determining' | 'substantial' | 'some' | 'limited'>;
  readonly challengeKinds: L<ChallengeKind>;
  readonly requesters: L<Requester>;
  readonly challengeGrounds: L<ChallengeGround>;
  readonly results: L<ChallengeResult>;
  readonly changes: L<SignificantChange>;
  readonly migration: L<MigrationMeasure>;
  readonly measureTypes: L<MeasureType>;
  readonly measures: L<Measure>;
  readonly planStates: L<PlanState>;
  readonly actionStates: L<PlanActionState>;
  readonly escalation: L<EscalationLevel>;
  readonly disciplines: Readonly<Record<string, string>>;
  readonly triggers: Readonly<Record<string, string>>;
  readonly itemStates: Readonly<Record<string, string>>;
}

const es: Labels = {
  options: {
    stay_current: 'Seguir como está', reunify_MX: 'Reunificar en México', foster_MX: 'Familia de acogida', residential_MX: 'Acogimiento residencial', supported_independent: 'Vida independiente asistida',
    local_integration_refugee: 'Integración con refugio', local_integration_regularised: 'Regularización en México', return_parents: 'Retorno asistido con progenitores', return_extended: 'Retorno asistido con familia extensa',
    return_state_care: 'Retorno a protección estatal', reunify_third_country: 'Reunificar en tercer país', us_port_presentation: 'Presentación en puerto de EUA', resettlement: 'Reasentamiento',
    complementary_pathway: 'Vía complementaria', medical_transfer: 'Traslado médico', adoption: 'Adopción', separation_from_adult: 'Separación de la persona adulta', stay_with_accompanying_adult: 'Permanecer con la persona adulta',
  },
  decisions: { approved: 'Aprobada', approved_modified: 'Aprobada con cambios', other_option: 'Otra opción', deferred_info: 'Diferida', not_in_best_interest: 'No procede', protective_interim: 'Medida provisional' },
  effects: { supports: 'A favor', neutral: 'Neutral', against: 'En contra', unknown: 'Se desconoce' },
  weights: { decisive: 'decisivo', important: 'importante', minor: 'menor' },
  headings: { V: 'Su voz', S: 'Seguridad', F: 'Familia', D: 'Desarrollo e identidad', L: 'Derecho' },
  factors: {
    V1: 'Deseo expresado con libertad', V2: 'Entiende las consecuencias', V3: 'Sin presión de otras personas', V4: 'Opinión de familia y personas cercanas', S1: 'Seguridad física y psicológica', S2: 'Daño pasado',
    S3: 'Condiciones del lugar', S4: 'Tratamiento médico vital', S5: 'Posibilidad de dar seguimiento', S6: 'Riesgo de persecución', S7: 'Sigue la causa del daño', S8: 'Trata o desaparición en el trayecto',
    F1: 'Apego', F2: 'Efecto de separarse', F3: 'Capacidad y voluntad de cuidar', F4: 'Hermanas y hermanos juntos', F5: 'Vínculo probado, custodia lícita', F6: 'Lazos con quien cuida hoy', F7: 'Familia antes que centro',
    D1: 'Edad, madurez, necesidades', D2: 'Salud física y mental', D3: 'Educación', D4: 'Lengua, cultura, pertenencia', D5: 'Estabilidad y tiempo de espera', D6: 'Integración y documentos', D7: 'Condiciones materiales',
    D8: 'Apoyos por discapacidad', D9: 'Seguridad por género u orientación', L1: 'Viabilidad legal', L2: 'Procedimientos en curso', L3: 'Derechos restituidos o en riesgo',
  },
  feasibilities: { feasible: 'Viable', with_conditions: 'Viable con condiciones', not_now: 'Por ahora no', not_feasible: 'No viable', unknown: 'No se sabe' },
  bidStates: {
    report_draft: 'Informe en borrador', report_submitted: 'Informe enviado a revisión', report_returned: 'Informe devuelto', ready: 'Listo para sesión', scheduled: 'En agenda', in_session: 'En sesión', deferred: 'Diferido',
    decided_provisional: 'Decisión provisional', ratification_scheduled: 'Ratificación en agenda', ratification_in_session: 'Ratificación en sesión', decided: 'Recomendación decidida',
  },
  states: {
    provisional: 'Provisional, por ratificar', decided: 'Decidida', transmitted: 'Enviada a la autoridad', answered: 'Respondida', answered_divergent: 'La autoridad decidió otra cosa', replaced: 'Reemplazada', official: 'Registrada',
    notified: 'Notificada', in_force: 'En vigor', suspended: 'Suspendida', executed: 'Ejecutada', expired: 'Vencida', superseded: 'Sustituida', annulled: 'Anulada',
  },
  votes: { approve: 'Aprueba', approve_modified: 'Aprueba con cambios', other_option: 'Otra opción', defer: 'Diferir', abstain: 'Se abstiene' },
  conflicts: { kin: 'Parentesco', prior_carer: 'La o lo cuidó, o dirigió su centro', own_employer_is_party: 'Su institución es parte', immigration_authority: 'Autoridad migratoria', other: 'Otro' },
  followed: { yes: 'Sí', partly: 'En parte', no: 'No' },
  viewWeights: { determining: 'Decisivo', substantial: 'Alto', some: 'Algo', limited: 'Limitado' },
  challengeKinds: {
    internal_reconsideration: 'Reconsideración interna', ppnna_review: 'Revisión ante la Procuraduría', recurso_revision: 'Recurso de revisión', nullity: 'Nulidad', amparo: 'Amparo', cndh_complaint: 'Queja ante CNDH',
    judicial_review_urgent_measure: 'Revisión judicial de medida urgente',
  },
  requesters: { child: 'La niña, el niño o adolescente', representative: 'Su representación', parent: 'Madre o padre', carer: 'Quien cuida', team: 'El equipo', authority: 'Una autoridad' },
  challengeGrounds: { new_facts: 'Hechos nuevos', view_ignored: 'No se atendió su opinión', procedural_defect: 'Error de procedimiento', conflict_of_interest: 'Conflicto de interés', wrong_facts: 'Hechos equivocados', safety_change: 'Cambió su seguridad', non_execution: 'No se cumple' },
  results: { upheld: 'Se confirma', modified: 'Se modifica', annulled: 'Se anula', remanded: 'Se repone', withdrawn: 'Desistida' },
  changes: { new_facts: 'Hechos nuevos', new_threat: 'Nueva amenaza', carer_withdraws: 'Quien iba a cuidar ya no puede', child_view_changed: 'Cambió de opinión', turned_18: 'Cumplió 18', family_traced: 'Se halló familia', destination_changed: 'Cambió el lugar de destino', fear_expressed: 'Expresó miedo' },
  migration: { stay_regularise: 'Permanecer y regularizar', assisted_return: 'Retorno asistido', third_country_reunification: 'Reunificación en tercer país', asylum_procedure: 'Procedimiento de asilo', pending: 'Por definir' },
  measureTypes: { special: 'Especial', urgent: 'Urgente', judicial: 'Judicial', administrative: 'Administrativa', support_service: 'Servicio de apoyo' },
  measures: {
    CAS_entry: 'Ingreso a centro', foster_placement: 'Familia de acogida', kin_placement: 'Familia extensa', medical_care: 'Atención médica', mental_health: 'Salud mental', schooling: 'Escuela', identity_document: 'Documento de identidad', VRH: 'Visitante por razones humanitarias',
    regularisation: 'Regularización', asylum_access: 'Acceso al asilo', legal_representation: 'Representación legal', criminal_complaint: 'Denuncia', victim_registry: 'Registro de víctimas', family_contact: 'Contacto familiar', family_strengthening: 'Fortalecer a la familia',
    tracing: 'Búsqueda de familia', reunification: 'Reunificación', no_contact_order: 'Orden de no contacto', search_report: 'Reporte de búsqueda', cash_material: 'Apoyo material', disability_support: 'Apoyo por discapacidad', SRH: 'Salud sexual y reproductiva',
    substance_treatment: 'Atención a consumo', vocational: 'Formación laboral', transition_plan: 'Plan de transición', return_preparation: 'Preparar el retorno', mediation: 'Mediación familiar',
  },
  planStates: { draft: 'Borrador', agreed: 'Emitido', in_execution: 'En ejecución', partly_met: 'Cumplido en parte', fulfilled: 'Cumplido', replaced: 'Reemplazado', annulled: 'Anulado' },
  actionStates: { proposed: 'Propuesta', agreed: 'Aceptada', in_progress: 'En curso', blocked: 'Detenida', escalated: 'Escalada', executed: 'Ejecutada', verified: 'Verificada', closed: 'Cerrada', replaced: 'Reemplazada', cancelled: 'Cancelada' },
  escalation: { institution_head: 'Titular de la institución', ppnna_order: 'Orden de la Procuraduría', cndh_or_amparo: 'CNDH o amparo' },
  disciplines: { legal: 'Derecho', social_work: 'Trabajo social', psychology: 'Psicología', medicine: 'Medicina', pedagogy: 'Pedagogía', interpretation: 'Interpretación', coordination: 'Coordinación', data: 'Datos' },
  triggers: {
    return: 'una opción es volver', third_country_exit: 'una opción es salir a otro país', risky_reunification: 'el familiar no está verificado', separation_against_will: 'separa contra la voluntad', siblings_split: 'separa a hermanas o hermanos',
    other_state: 'traslado a otra entidad', adoption: 'adopción', long_residential: 'centro por más de 90 días', durable_solution: 'solución duradera sin acompañante',
  },
  deferrals: { missing_information: 'Falta información', needs_reassessment: 'Hay que volver a evaluar', quorum_lost: 'No hay quórum' },
  itemStates: { scheduled: 'En agenda', in_session: 'En sesión', votes_closed: 'Votación cerrada', deferred: 'Diferido', decided: 'Decidido' },
};

const en: Labels = {
  options: {
    stay_current: 'Stay as it is', reunify_MX: 'Reunify in Mexico', foster_MX: 'Foster family', residential_MX: 'Residential care', supported_independent: 'Supported independent living',
    local_integration_refugee: 'Integration as refugee', local_integration_regularised: 'Regularisation in Mexico', return_parents: 'Assisted return to parents', return_extended: 'Assisted return to extended family',
    return_state_care: 'Return to state protection', reunify_third_country: 'Reunify in a third country', us_port_presentation: 'Presentation at a US port', resettlement: 'Resettlement',
    complementary_pathway: 'Complementary pathway', medical_transfer: 'Medical transfer', adoption: 'Adoption', separation_from_adult: 'Separation from the adult', stay_with_accompanying_adult: 'Stay with the adult',
  },
  decisions: { approved: 'Approved', approved_modified: 'Approved with changes', other_option: 'Other option', deferred_info: 'Deferred', not_in_best_interest: 'Not in best interests', protective_interim: 'Interim measure' },
  effects: { supports: 'In favour', neutral: 'Neutral', against: 'Against', unknown: 'Not known' },
  weights: { decisive: 'decisive', important: 'important', minor: 'minor' },
  headings: { V: 'The child’s voice', S: 'Safety', F: 'Family', D: 'Development and identity', L: 'Law' },
  factors: {
    V1: 'Wish expressed freely', V2: 'Understands the consequences', V3: 'No pressure from others', V4: 'Views of family and close people', S1: 'Physical and psychological safety', S2: 'Past harm',
    S3: 'Conditions of the place', S4: 'Life-saving treatment', S5: 'Ability to follow up', S6: 'Risk of persecution', S7: 'Cause of harm still there', S8: 'Trafficking or disappearance on the way',
    F1: 'Attachment', F2: 'Effect of separation', F3: 'Capacity and will to care', F4: 'Siblings together', F5: 'Relationship proven, custody lawful', F6: 'Ties to today’s carers', F7: 'Family before residential care',
    D1: 'Age, maturity, needs', D2: 'Physical and mental health', D3: 'Education', D4: 'Language, culture, belonging', D5: 'Stability and time waited', D6: 'Integration and papers', D7: 'Material conditions',
    D8: 'Disability support', D9: 'Safety for gender or orientation', L1: 'Legal feasibility', L2: 'Pending procedures', L3: 'Rights restored or endangered',
  },
  feasibilities: { feasible: 'Feasible', with_conditions: 'Feasible with conditions', not_now: 'Not now', not_feasible: 'Not feasible', unknown: 'Not known' },
  bidStates: {
    report_draft: 'Report in draft', report_submitted: 'Report under review', report_returned: 'Report sent back', ready: 'Ready for a session', scheduled: 'On the agenda', in_session: 'In session', deferred: 'Deferred',
    decided_provisional: 'Provisional decision', ratification_scheduled: 'Ratification on the agenda', ratification_in_session: 'Ratification in session', decided: 'Recommendation decided',
  },
  states: {
    provisional: 'Provisional, to be ratified', decided: 'Decided', transmitted: 'Sent to the authority', answered: 'Answered', answered_divergent: 'The authority decided otherwise', replaced: 'Replaced', official: 'Registered',
    notified: 'Notified', in_force: 'In force', suspended: 'Suspended', executed: 'Executed', expired: 'Expired', superseded: 'Superseded', annulled: 'Annulled',
  },
  votes: { approve: 'Approves', approve_modified: 'Approves with changes', other_option: 'Other option', defer: 'Defer', abstain: 'Abstains' },
  conflicts: { kin: 'Kinship', prior_carer: 'Cared for the child or ran the centre', own_employer_is_party: 'Own institution is a party', immigration_authority: 'Migration authority', other: 'Other' },
  followed: { yes: 'Yes', partly: 'Partly', no: 'No' },
  viewWeights: { determining: 'Determining', substantial: 'Substantial', some: 'Some', limited: 'Limited' },
  challengeKinds: {
    internal_reconsideration: 'Internal reconsideration', ppnna_review: 'Review by the authority', recurso_revision: 'Administrative appeal', nullity: 'Nullity', amparo: 'Amparo', cndh_complaint: 'Complaint to CNDH',
    judicial_review_urgent_measure: 'Judicial review of an urgent measure',
  },
  requesters: { child: 'The child', representative: 'The representative', parent: 'A parent', carer: 'The carer', team: 'The team', authority: 'An authority' },
  challengeGrounds: { new_facts: 'New facts', view_ignored: 'View ignored', procedural_defect: 'Procedural defect', conflict_of_interest: 'Conflict of interest', wrong_facts: 'Wrong facts', safety_change: 'Safety changed', non_execution: 'Not carried out' },
  results: { upheld: 'Upheld', modified: 'Modified', annulled: 'Annulled', remanded: 'Remanded', withdrawn: 'Withdrawn' },
  changes: { new_facts: 'New facts', new_threat: 'New threat', carer_withdraws: 'The carer withdraws', child_view_changed: 'The child’s view changed', turned_18: 'Turned 18', family_traced: 'Family traced', destination_changed: 'Destination changed', fear_expressed: 'Fear expressed' },
  migration: { stay_regularise: 'Stay and regularise', assisted_return: 'Assisted return', third_country_reunification: 'Reunification in a third country', asylum_procedure: 'Asylum procedure', pending: 'To be decided' },
  measureTypes: { special: 'Special', urgent: 'Urgent', judicial: 'Judicial', administrative: 'Administrative', support_service: 'Support service' },
  measures: {
    CAS_entry: 'Entry into a centre', foster_placement: 'Foster family', kin_placement: 'Extended family', medical_care: 'Medical care', mental_health: 'Mental health', schooling: 'School', identity_document: 'Identity document', VRH: 'Humanitarian visitor status',
    regularisation: 'Regularisation', asylum_access: 'Access to asylum', legal_representation: 'Legal representation', criminal_complaint: 'Criminal complaint', victim_registry: 'Victim registry', family_contact: 'Family contact', family_strengthening: 'Family strengthening',
    tracing: 'Family tracing', reunification: 'Reunification', no_contact_order: 'No-contact order', search_report: 'Missing-child report', cash_material: 'Material support', disability_support: 'Disability support', SRH: 'Sexual and reproductive health',
    substance_treatment: 'Substance treatment', vocational: 'Vocational training', transition_plan: 'Transition plan', return_preparation: 'Preparing the return', mediation: 'Family mediation',
  },
  planStates: { draft: 'Draft', agreed: 'Issued', in_execution: 'Being carried out', partly_met: 'Partly met', fulfilled: 'Fulfilled', replaced: 'Replaced', annulled: 'Annulled' },
  actionStates: { proposed: 'Proposed', agreed: 'Accepted', in_progress: 'In progress', blocked: 'Blocked', escalated: 'Escalated', executed: 'Executed', verified: 'Verified', closed: 'Closed', replaced: 'Replaced', cancelled: 'Cancelled' },
  escalation: { institution_head: 'Head of the institution', ppnna_order: 'Order of the protection authority', cndh_or_amparo: 'CNDH or amparo' },
  disciplines: { legal: 'Law', social_work: 'Social work', psychology: 'Psychology', medicine: 'Medicine', pedagogy: 'Pedagogy', interpretation: 'Interpretation', coordination: 'Coordination', data: 'Data' },
  triggers: {
    return: 'one option is to return', third_country_exit: 'one option leaves for another country', risky_reunification: 'the relative is not verified', separation_against_will: 'it separates against the will', siblings_split: 'it splits siblings',
    other_state: 'transfer to another state', adoption: 'adoption', long_residential: 'residential care beyond 90 days', durable_solution: 'durable solution of an unaccompanied child',
  },
  deferrals: { missing_information: 'Information is missing', needs_reassessment: 'It needs reassessment', quorum_lost: 'There is no quorum' },
  itemStates: { scheduled: 'On the agenda', in_session: 'In session', votes_closed: 'Vote closed', deferred: 'Deferred', decided: 'Decided' },
};

/** The words of every code of this context. */
export const codeLabels = defineTexts({ es, en });
