import { language } from '@cobijo/ui/i18n/language';
import { defineTexts } from '@cobijo/ui/i18n/texts';
import type { DeadlineCode } from '../rules/deadline-catalogue';

const spanish: Readonly<Record<DeadlineCode, string>> = {
  DL01: 'Aviso del INM a la Procuraduría',
  DL02: 'Entrega al DIF con acta de canalización',
  DL03: 'Tarjeta de visitante por razones humanitarias',
  DL04: 'Aviso a COMAR',
  DL05: 'Medida urgente: decreto del Ministerio Público',
  DL06: 'Medida urgente: resolución del juez',
  DL07: 'Aviso de la medida urgente',
  DL08: 'Denuncia de la violencia',
  DL10: 'Presentación de la persona adulta',
  DL11: 'Solicitud de la condición de refugiado',
  DL12: 'Ratificación ante COMAR',
  DL16: 'Resolución de COMAR',
  DL17: 'Recurso de revisión',
  DL18: 'Revisión administrativa',
  DL19: 'Amparo',
  DL20: 'Ratificación del amparo',
  DL40: 'Triaje',
  'DL41-0': 'Primer contacto',
  'DL41-1': 'Primer contacto',
  'DL41-2': 'Primer contacto',
  'DL41-3': 'Primer contacto',
  DL42: 'Información y consentimiento',
  'DL43-short': 'Evaluación breve',
  'DL43-short-high': 'Evaluación breve',
  'DL43-comprehensive': 'Evaluación integral',
  DL44: 'Sesión del panel',
  'DL44-urgent': 'Panel por vía urgente',
  DL45: 'Determinación oficial',
  DL46: 'Plan de restitución',
  'DL46-notify': 'Notificar el plan en persona',
  'DL47-assessment': 'Nueva evaluación en el centro',
  'DL47-alternative': 'Revisar una opción en familia',
  'DL48-high': 'Visita semanal',
  'DL48-medium': 'Visita quincenal',
  'DL48-low': 'Visita mensual',
  DL50: 'Búsqueda de contacto',
  'DL51-7': 'Seguimiento a los 7 días',
  'DL51-30': 'Seguimiento a los 30 días',
  'DL51-90': 'Seguimiento a los 90 días',
  'DL51-180': 'Seguimiento a los 180 días',
  'R14-locate': 'Localizar el lugar de detención',
  'R14-measure': 'Pedir medida urgente por la detención',
  'R14-amparo': 'Valorar amparo por la detención',
  'R14-complaint': 'Queja por la detención',
  'R32-order': 'Pedir la orden de ingreso al centro',
  'R32-basis': 'Nueva base para el acogimiento',
  'R69-amparo': 'Amparo por el retorno irregular',
  'R69-origin': 'Contacto con el país de origen',
};

const english: Readonly<Record<DeadlineCode, string>> = {
  DL01: 'INM notice to the child-protection authority',
  DL02: 'Hand-over to DIF with a record',
  DL03: 'Humanitarian visitor card',
  DL04: 'Notice to COMAR',
  DL05: 'Urgent measure: decree of the prosecutor',
  DL06: 'Urgent measure: ruling of the judge',
  DL07: 'Notice of the urgent measure',
  DL08: 'Report of the violence',
  DL10: 'Holding of the adult',
  DL11: 'Asylum claim',
  DL12: 'Ratification before COMAR',
  DL16: 'COMAR decision',
  DL17: 'Review',
  DL18: 'Administrative review',
  DL19: 'Amparo',
  DL20: 'Ratification of the amparo',
  DL40: 'Triage',
  'DL41-0': 'First contact',
  'DL41-1': 'First contact',
  'DL41-2': 'First contact',
  'DL41-3': 'First contact',
  DL42: 'Information and consent',
  'DL43-short': 'Short assessment',
  'DL43-short-high': 'Short assessment',
  'DL43-comprehensive': 'Comprehensive assessment',
  DL44: 'Panel session',
  'DL44-urgent': 'Panel, urgent track',
  DL45: 'Official determination',
  DL46: 'Restitution plan',
  'DL46-notify': 'Notify the plan in person',
  'DL47-assessment': 'New assessment in the centre',
  'DL47-alternative': 'Review a family option',
  'DL48-high': 'Weekly visit',
  'DL48-medium': 'Fortnightly visit',
  'DL48-low': 'Monthly visit',
  DL50: 'Attempts at contact',
  'DL51-7': 'Follow-up after 7 days',
  'DL51-30': 'Follow-up after 30 days',
  'DL51-90': 'Follow-up after 90 days',
  'DL51-180': 'Follow-up after 180 days',
  'R14-locate': 'Find the detained child',
  'R14-measure': 'Ask for an urgent measure against the detention',
  'R14-amparo': 'Consider amparo against the detention',
  'R14-complaint': 'Complaint about the detention',
  'R32-order': 'Ask for the order of entry to the centre',
  'R32-basis': 'New basis for the placement',
  'R69-amparo': 'Amparo against the irregular return',
  'R69-origin': 'Contact in the country of origin',
};

/** What each clock of the catalogue is about. */
export const deadlineLabels = defineTexts({ es: spanish, en: english });

const spanishTasks: Readonly<Record<string, string>> = {
  amparo: 'Presentar amparo',
  'risk-acknowledgement': 'Supervisión: acusar el riesgo',
  ip_screen: 'Valorar si necesita protección internacional',
  return_risk: 'Valorar el riesgo de volver',
  return_follow_up: 'Seguimiento del retorno',
  determination: 'Sesión del panel',
};
const englishTasks: Readonly<Record<string, string>> = {
  amparo: 'File an amparo',
  'risk-acknowledgement': 'Supervisor: acknowledge the risk',
  ip_screen: 'Screen for a need of protection',
  return_risk: 'Assess the risk of returning',
  return_follow_up: 'Follow-up of the return',
  determination: 'Panel session',
};

/** What tasks are about that acts of other contexts open, by their subject. */
export const taskLabels = defineTexts({ es: spanishTasks, en: englishTasks });

/** The words of a clock: by its number in the catalogue, else by what it is about. */
export function clockName(clock: { readonly rule: string; readonly subject: string }): string {
  const byNumber: Readonly<Record<string, string>> = deadlineLabels[language()];
  const [about = ''] = clock.subject.split(':');
  return byNumber[clock.rule] ?? taskLabels[language()][about] ?? about.replaceAll(/[-_]/g, ' ');
}
