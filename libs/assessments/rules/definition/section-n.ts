import type { Section } from './form';
import { riskLevels } from './options';

/** N. Strengths, protective factors, risk factors and the level of risk (★). */
export const sectionN: Section = {
  code: 'N',
  owner: 'social_work',
  title: { es: 'Riesgos y fuerzas', en: 'Risks and strengths' },
  purpose: { es: 'Qué le protege, qué le pone en riesgo y cuánto.', en: 'What protects the child, what endangers the child, and how much.' },
  questions: [
    { code: 'N.strengths', kind: 'text', label: { es: 'Fortalezas', en: 'Strengths' } },
    { code: 'N.protective', kind: 'text', label: { es: 'Qué y quién le protege', en: 'Protective factors' } },
    { code: 'N.risks', kind: 'text', label: { es: 'Qué le pone en riesgo', en: 'Risk factors' } },
    { code: 'N.risk_level', kind: 'choice', star: true, short: true, unknowns: false, options: riskLevels,
      label: { es: 'Nivel de riesgo', en: 'Level of risk' },
      help: { es: 'Nivel 0 o 1: hace falta plan de seguridad y acción inmediata.', en: 'Level 0 or 1 needs a safety plan and immediate action.' } },
    { code: 'N.reasons', kind: 'text', star: true, short: true, unknowns: false, label: { es: 'Por qué ese nivel', en: 'Why this level' } },
  ],
};
