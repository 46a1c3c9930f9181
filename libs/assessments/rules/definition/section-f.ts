import type { Section } from './form';
import { yesNo } from './options';

/** F. Safety and protection (★). */
export const sectionF: Section = {
  code: 'F',
  owner: 'social_work',
  title: { es: 'Seguridad', en: 'Safety and protection' },
  purpose: { es: 'Qué puede dañarle, quién, y qué tan cerca.', en: 'What may harm the child, who, and how close.' },
  questions: [
    { code: 'F.concerns', kind: 'multi', star: true, short: true, label: { es: 'Señales presentes', en: 'Indicators present' },
      options: [
        { code: 'none', label: { es: 'Ninguna', en: 'None' } },
        { code: 'violence', label: { es: 'Violencia', en: 'Violence' } },
        { code: 'sexual_violence', label: { es: 'Violencia sexual', en: 'Sexual violence' } },
        { code: 'exploitation', label: { es: 'Explotación', en: 'Exploitation' } },
        { code: 'trafficking', label: { es: 'Trata', en: 'Trafficking' } },
        { code: 'threats', label: { es: 'Amenazas', en: 'Threats' } },
        { code: 'recruitment', label: { es: 'Reclutamiento', en: 'Recruitment' } },
        { code: 'online', label: { es: 'Riesgo en línea', en: 'Online risk' } },
      ] },
    { code: 'F.what', kind: 'text', star: true, short: true, label: { es: 'Qué se sabe, con su fuente', en: 'What is known, with its source' } },
    { code: 'F.family_risk', kind: 'choice', star: true, short: true, label: { es: '¿Hay riesgo de parte de alguien de su familia?', en: 'Is there a risk from the family?' }, options: yesNo },
    { code: 'F.family_risk_who', kind: 'text', star: true, short: true, when: { question: 'F.family_risk', is: ['yes'] }, label: { es: 'De quién y por qué', en: 'From whom and why' } },
    { code: 'F.perpetrator_near', kind: 'choice', star: true, short: true, label: { es: '¿Quien le dañó puede llegar hasta ella o él?', en: 'Can the perpetrator reach the child?' }, options: yesNo },
    { code: 'F.return_risk', kind: 'choice', star: true, short: true, label: { es: 'Riesgo si regresa', en: 'Risk on return' },
      options: [
        { code: 'none_found', label: { es: 'No se encontró', en: 'None found' } },
        { code: 'possible', label: { es: 'Posible', en: 'Possible' } },
        { code: 'likely', label: { es: 'Probable', en: 'Likely' } },
      ] },
    { code: 'F.refoulement', kind: 'choice', star: true, short: true, label: { es: 'Tamiz de no devolución', en: 'Refoulement screen' },
      help: { es: 'Solo el resultado. El relato va con el área legal.', en: 'The result only. The account goes to the legal team.' },
      options: [
        { code: 'none_found', label: { es: 'Sin indicios', en: 'No indicators' } },
        { code: 'indicators', label: { es: 'Hay indicios: se avisó al área legal', en: 'Indicators: legal team told' } },
        { code: 'inconclusive', label: { es: 'No concluyente', en: 'Inconclusive' } },
      ] },
    { code: 'F.self_harm', kind: 'choice', star: true, short: true, delicate: true, label: { es: '¿Hay riesgo de que se haga daño?', en: 'Risk of self-harm?' }, options: yesNo },
  ],
};
