import type { Section } from './form';

/** O. Immediate actions taken (★) and recommended actions. */
export const sectionO: Section = {
  code: 'O',
  owner: 'social_work',
  title: { es: 'Acciones', en: 'Actions' },
  purpose: { es: 'Qué se hizo ya y qué sigue, con responsable y fecha.', en: 'What was done and what comes next, with an owner and a date.' },
  questions: [
    { code: 'O.taken', kind: 'text', star: true, short: true, unknowns: false, label: { es: 'Acciones inmediatas que ya se tomaron', en: 'Immediate actions already taken' },
      help: { es: 'Si no hizo falta ninguna, escríbalo.', en: 'If none was needed, say so.' } },
    { code: 'O.recommended', kind: 'rows', short: true, label: { es: 'Acciones recomendadas', en: 'Recommended actions' },
      columns: [
        { code: 'need', label: { es: 'Necesidad', en: 'Need' } },
        { code: 'action', label: { es: 'Acción', en: 'Action' } },
        { code: 'responsible', label: { es: 'Responsable', en: 'Responsible' } },
        { code: 'due', label: { es: 'Fecha', en: 'Due' } },
        { code: 'referral', label: { es: 'A quién se canaliza', en: 'Referred to' } },
      ] },
  ],
};
