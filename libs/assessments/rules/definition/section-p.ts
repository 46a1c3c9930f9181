import type { Section } from './form';
import { bidTriggerOptions } from './bid-triggers';

/** P. Whether a best-interests determination is required (★): computed from the decisions in view. */
export const sectionP: Section = {
  code: 'P',
  owner: 'social_work',
  title: { es: '¿Requiere determinación?', en: 'Is a determination required?' },
  purpose: { es: 'Se calcula con lo que está en juego. Nadie lo marca ni lo quita.', en: 'Computed from what is at stake. Nobody ticks or unticks it.' },
  questions: [
    { code: 'P.in_view', kind: 'multi', star: true, short: true, unknowns: false, seen: 'S3',
      label: { es: 'Decisiones que están en juego', en: 'Decisions in view' }, options: bidTriggerOptions },
    { code: 'P.required', kind: 'computed', short: true, label: { es: 'Resultado', en: 'Result' } },
    { code: 'P.authority', kind: 'choice', short: true, seen: 'S1',
      label: { es: '¿Una autoridad competente ya lleva la determinación?', en: 'Does a competent authority already run the determination?' },
      options: [
        { code: 'no', label: { es: 'No', en: 'No' } },
        { code: 'yes', label: { es: 'Sí', en: 'Yes' } },
      ] },
  ],
};
