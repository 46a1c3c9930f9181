import type { Section } from './form';

/** M. Views of parents, carers and others. */
export const sectionM: Section = {
  code: 'M',
  owner: 'social_work',
  title: { es: 'Lo que piensan otros', en: 'Views of others' },
  purpose: { es: 'Cada opinión con su fuente y qué tan confiable es.', en: 'Each view with its source and reliability.' },
  questions: [
    { code: 'M.views', kind: 'rows', label: { es: 'Qué dijo cada persona', en: 'What each person said' },
      columns: [
        { code: 'who', label: { es: 'Quién', en: 'Who' } },
        { code: 'view', label: { es: 'Qué dijo', en: 'What was said' } },
        { code: 'how', label: { es: 'Cómo se supo', en: 'How it is known' } },
        { code: 'reliability', label: { es: 'Qué tan confiable es, de A (firme) a D (débil)', en: 'How reliable, from A (firm) to D (weak)' } },
      ] },
    { code: 'M.contradictions', kind: 'text', label: { es: 'En qué se contradicen', en: 'Contradictions' } },
    { code: 'M.not_asked', kind: 'text', label: { es: 'A quién no se preguntó y por qué', en: 'Who was not asked and why' } },
  ],
};
