import type { Section } from './form';

/** H. Psychosocial: a summary for the team, never a therapy note. */
export const sectionH: Section = {
  code: 'H',
  owner: 'psychology',
  title: { es: 'Psicosocial', en: 'Psychosocial' },
  purpose: { es: 'Resumen para el equipo. Nunca la nota clínica.', en: 'Summary for the team. Never the clinical note.' },
  questions: [
    { code: 'H.mood', kind: 'text', label: { es: 'Ánimo', en: 'Mood' } },
    { code: 'H.sleep', kind: 'text', label: { es: 'Sueño', en: 'Sleep' } },
    { code: 'H.coping', kind: 'text', label: { es: 'Qué hace para sentirse mejor', en: 'Coping' } },
    { code: 'H.supports', kind: 'text', label: { es: 'En quién se apoya', en: 'Supports' } },
    { code: 'H.grief', kind: 'text', delicate: true, label: { es: 'Pérdidas', en: 'Losses and grief' } },
    { code: 'H.strengths', kind: 'text', label: { es: 'Fortalezas', en: 'Strengths' } },
    { code: 'H.referral', kind: 'choice', label: { es: '¿Requiere atención psicológica?', en: 'Referral to a psychologist?' },
      options: [
        { code: 'no', label: { es: 'No', en: 'No' } },
        { code: 'offered', label: { es: 'Se ofreció', en: 'Offered' } },
        { code: 'ongoing', label: { es: 'Ya la recibe', en: 'Already ongoing' } },
      ] },
  ],
};
