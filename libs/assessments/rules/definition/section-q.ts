import type { Section } from './form';

/** Q. Signatures (★). */
export const sectionQ: Section = {
  code: 'Q',
  owner: 'social_work',
  title: { es: 'Firmas', en: 'Signatures' },
  purpose: { es: 'Quién responde por esta evaluación y cuándo lo sabrá ella o él.', en: 'Who answers for this assessment and when the child will know.' },
  questions: [
    { code: 'Q.assessor', kind: 'choice', star: true, short: true, seen: 'S1', unknowns: false,
      label: { es: 'Quien evalúa', en: 'Assessor' },
      options: [{ code: 'signed', label: { es: 'Respondo por lo que aquí se dice', en: 'I answer for what is said here' } }] },
    { code: 'Q.child_told', kind: 'choice', star: true, short: true, seen: 'S1', unknowns: false,
      label: { es: '¿Se le explicó el resultado?', en: 'Was the outcome explained to the child?' },
      options: [
        { code: 'told', label: { es: 'Sí', en: 'Yes' } },
        { code: 'after_review', label: { es: 'Se hará al aprobarse', en: 'It will be, once approved' } },
      ] },
    { code: 'Q.child_told_on', kind: 'date', star: true, short: true, seen: 'S1', unknowns: false,
      when: { question: 'Q.child_told', is: ['told'] }, label: { es: 'Qué día', en: 'On which day' } },
  ],
};
