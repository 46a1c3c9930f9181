import type { Section } from './form';

/** I. Education, play, daily life, peers, work. */
export const sectionI: Section = {
  code: 'I',
  owner: 'social_work',
  title: { es: 'Escuela y vida diaria', en: 'School and daily life' },
  purpose: { es: 'Escuela, juego, amistades y trabajo.', en: 'School, play, friends and work.' },
  questions: [
    { code: 'I.school', kind: 'choice', label: { es: '¿Va a la escuela?', en: 'Is the child in school?' },
      options: [
        { code: 'yes', label: { es: 'Sí', en: 'Yes' } },
        { code: 'non_formal', label: { es: 'Aprende fuera de la escuela', en: 'Non-formal learning' } },
        { code: 'no', label: { es: 'No', en: 'No' } },
      ] },
    { code: 'I.last_grade', kind: 'text', seen: 'S2', label: { es: 'Último grado y cuándo', en: 'Last grade and when' } },
    { code: 'I.wants_to_learn', kind: 'voice', label: { es: 'Qué quiere aprender', en: 'What the child wants to learn' } },
    { code: 'I.play', kind: 'text', label: { es: 'Juego y descanso', en: 'Play and rest' } },
    { code: 'I.day', kind: 'text', label: { es: 'Un día suyo', en: 'A day in the child’s life' } },
    { code: 'I.peers', kind: 'text', label: { es: 'Amistades', en: 'Friends' } },
    { code: 'I.work', kind: 'text', label: { es: 'Trabajo: cuál, cuántas horas, para quién', en: 'Work: which, how many hours, for whom' } },
  ],
};
