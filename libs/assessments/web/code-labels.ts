import { defineTexts } from '@cobijo/ui/i18n/texts';
import type { Concern, ConcernPlace, HearingMethod, HearingPurpose, RefoulementRisk, Right, RightStatus, RiskKind, RiskLevel, ScreenResult, ViewTopic, ViewWeight } from '../rules/code-lists';

const concernsEs: Record<Concern, string> = {
  physical_violence: 'Violencia física', sexual_violence: 'Violencia sexual', psychological: 'Violencia psicológica', neglect: 'Descuido', abandonment: 'Abandono',
  trafficking_labour: 'Trata laboral', trafficking_sexual: 'Trata sexual', sexual_exploitation_online: 'Explotación sexual en línea', smuggling_abuse: 'Abuso de quien le cruzó',
  kidnapping: 'Secuestro o extorsión', forced_recruitment_gang: 'Reclutamiento forzado', threats_criminal_group: 'Amenazas de grupo criminal', forced_marriage: 'Matrimonio forzado',
  domestic_violence: 'Violencia en casa', discrimination: 'Odio o discriminación', lgbtiq_persecution: 'Persecución por ser LGBTIQ', political_persecution: 'Persecución política',
  torture: 'Tortura', detention: 'Detención', family_separation_by_authority: 'Separación por autoridad', refoulement: 'Devolución al peligro', port_obstruction: 'Rechazo en puerto',
  child_labour: 'Trabajo infantil', street_situation: 'Situación de calle', disappearance_risk: 'Riesgo de desaparición', self_harm: 'Riesgo de hacerse daño',
  substance_use: 'Consumo de sustancias', statelessness: 'Apatridia', climate_disaster: 'Desastre', xenophobia: 'Xenofobia', corporal_punishment: 'Castigo corporal',
};
const concernsEn: Record<Concern, string> = {
  physical_violence: 'Physical violence', sexual_violence: 'Sexual violence', psychological: 'Psychological violence', neglect: 'Neglect', abandonment: 'Abandonment',
  trafficking_labour: 'Labour trafficking', trafficking_sexual: 'Sexual trafficking', sexual_exploitation_online: 'Online sexual exploitation', smuggling_abuse: 'Abuse by a smuggler',
  kidnapping: 'Kidnapping or extortion', forced_recruitment_gang: 'Forced recruitment', threats_criminal_group: 'Threats by a criminal group', forced_marriage: 'Forced marriage',
  domestic_violence: 'Violence at home', discrimination: 'Hate or discrimination', lgbtiq_persecution: 'Persecution for being LGBTIQ', political_persecution: 'Political persecution',
  torture: 'Torture', detention: 'Detention', family_separation_by_authority: 'Separation by an authority', refoulement: 'Return to danger', port_obstruction: 'Turned away at a port',
  child_labour: 'Child labour', street_situation: 'Living on the street', disappearance_risk: 'Risk of disappearing', self_harm: 'Risk of self-harm',
  substance_use: 'Substance use', statelessness: 'Statelessness', climate_disaster: 'Disaster', xenophobia: 'Xenophobia', corporal_punishment: 'Corporal punishment',
};
const rightsEs: Record<Right, string> = {
  D01: 'Vida, paz, supervivencia y desarrollo', D02: 'Prioridad', D03: 'Identidad', D04: 'Vivir en familia', D05: 'Igualdad sustantiva', D06: 'No discriminación',
  D07: 'Bienestar y sano desarrollo', D08: 'Vida libre de violencia', D09: 'Salud y seguridad social', D10: 'Inclusión con discapacidad', D11: 'Educación',
  D12: 'Descanso y juego', D13: 'Convicciones, religión y cultura', D14: 'Expresión e información', D15: 'Participación', D16: 'Asociación y reunión', D17: 'Intimidad',
  D18: 'Seguridad jurídica y debido proceso', D19: 'Derechos de niñez migrante', D20: 'Acceso a tecnologías',
};
const rightsEn: Record<Right, string> = {
  D01: 'Life, peace, survival and development', D02: 'Priority', D03: 'Identity', D04: 'Family life', D05: 'Substantive equality', D06: 'Non-discrimination',
  D07: 'Well-being and healthy development', D08: 'Life free of violence', D09: 'Health and social security', D10: 'Inclusion with disability', D11: 'Education',
  D12: 'Rest and play', D13: 'Conviction, religion and culture', D14: 'Expression and information', D15: 'Participation', D16: 'Association and assembly', D17: 'Privacy',
  D18: 'Legal certainty and due process', D19: 'Rights of migrant children', D20: 'Access to technology',
};
const purposesEs: Record<HearingPurpose, string> = {
  assessment: 'Evaluación', determination: 'Determinación', placement: 'Dónde vivir', reunification: 'Reunificación', return: 'Retorno', reconsideration: 'Reconsideración',
};
const purposesEn: Record<HearingPurpose, string> = {
  assessment: 'Assessment', determination: 'Determination', placement: 'Where to live', reunification: 'Reunification', return: 'Return', reconsideration: 'Reconsideration',
};
const methodsEs: Record<HearingMethod, string> = { conversation: 'Conversación', drawing: 'Dibujo', play: 'Juego', observation: 'Observación', signs: 'Señas', writing: 'Por escrito' };
const methodsEn: Record<HearingMethod, string> = { conversation: 'Conversation', drawing: 'Drawing', play: 'Play', observation: 'Observation', signs: 'Signs', writing: 'In writing' };
const topicsEs: Record<ViewTopic, string> = { care: 'Cuidado', place: 'Lugar', family: 'Familia', school: 'Escuela', country: 'País', contact: 'Contacto', other: 'Otra cosa' };
const topicsEn: Record<ViewTopic, string> = { care: 'Care', place: 'Place', family: 'Family', school: 'School', country: 'Country', contact: 'Contact', other: 'Something else' };
const weightsEs: Record<ViewWeight, string> = { determining: 'Decisivo', substantial: 'Alto', some: 'Algo', limited: 'Limitado' };
const weightsEn: Record<ViewWeight, string> = { determining: 'Determining', substantial: 'Substantial', some: 'Some', limited: 'Limited' };
const riskKindsEs: Record<RiskKind, string> = {
  initial: 'Primera valoración', update: 'Actualización', ip_screen: 'Tamiz de protección internacional', return_risk: 'Riesgo de retorno', trafficking: 'Trata',
  self_harm: 'Autolesión', home: 'Hogar que recibe',
};
const riskKindsEn: Record<RiskKind, string> = {
  initial: 'First look', update: 'Update', ip_screen: 'Screening for international protection', return_risk: 'Risk of return', trafficking: 'Trafficking', self_harm: 'Self-harm', home: 'Receiving home',
};
const levelsEs: Record<RiskLevel, string> = { '0': '0 · Emergencia', '1': '1 · Alto', '2': '2 · Medio', '3': '3 · Bajo' };
const levelsEn: Record<RiskLevel, string> = { '0': '0 · Emergency', '1': '1 · High', '2': '2 · Medium', '3': '3 · Low' };
const resultsEs: Record<ScreenResult, string> = { indicators: 'Hay indicios', none_found: 'Sin indicios', inconclusive: 'No concluyente' };
const resultsEn: Record<ScreenResult, string> = { indicators: 'Indicators', none_found: 'None found', inconclusive: 'Inconclusive' };
const refoulementEs: Record<RefoulementRisk, string> = { none_found: 'No se encontró', possible: 'Posible', likely: 'Probable' };
const refoulementEn: Record<RefoulementRisk, string> = { none_found: 'None found', possible: 'Possible', likely: 'Likely' };
const placesEs: Record<ConcernPlace, string> = { origin: 'En su país', transit: 'En el camino', mexico: 'En México', united_states: 'En Estados Unidos' };
const placesEn: Record<ConcernPlace, string> = { origin: 'At home', transit: 'On the way', mexico: 'In Mexico', united_states: 'In the United States' };
const statusesEs: Record<RightStatus, string> = { guaranteed: 'Garantizado', restricted: 'Restringido', violated: 'Vulnerado', unknown: 'No se sabe' };
const statusesEn: Record<RightStatus, string> = { guaranteed: 'Guaranteed', restricted: 'Restricted', violated: 'Violated', unknown: 'Unknown' };

/** The codes of this context in words. */
export const codeLabels = defineTexts({
  es: {
    concerns: concernsEs, rights: rightsEs, purposes: purposesEs, methods: methodsEs, topics: topicsEs, weights: weightsEs, riskKinds: riskKindsEs, levels: levelsEs,
    results: resultsEs, refoulement: refoulementEs, places: placesEs, statuses: statusesEs,
  },
  en: {
    concerns: concernsEn, rights: rightsEn, purposes: purposesEn, methods: methodsEn, topics: topicsEn, weights: weightsEn, riskKinds: riskKindsEn, levels: levelsEn,
    results: resultsEn, refoulement: refoulementEn, places: placesEn, statuses: statusesEn,
  },
});

/** A code list as options, in the language of the screen. */
export const optionsOf = <T extends string>(names: Readonly<Record<T, string>>, codes: readonly T[]): readonly { readonly value: T; readonly label: string }[] =>
  codes.map((value) => ({ value, label: names[value] }));
