import type { Section } from './form';
import { yesNo } from './options';

/** J. Identity, culture, faith, gender. */
export const sectionJ: Section = {
  code: 'J',
  owner: 'social_work',
  title: { es: 'Identidad y cultura', en: 'Identity and culture' },
  purpose: { es: 'Lo que quiere conservar de sí y de su gente.', en: 'What the child wants to keep of self and people.' },
  questions: [
    { code: 'J.ties', kind: 'text', label: { es: 'Comunidad, fe y costumbres', en: 'Community, faith and customs' } },
    { code: 'J.language_use', kind: 'text', label: { es: 'Con quién habla su lengua aquí', en: 'With whom the child’s language is spoken here' } },
    { code: 'J.discrimination', kind: 'choice', label: { es: '¿Le han discriminado?', en: 'Discrimination?' }, options: yesNo },
    { code: 'J.discrimination_what', kind: 'text', when: { question: 'J.discrimination', is: ['yes'] }, label: { es: 'Qué pasó', en: 'What happened' } },
    { code: 'J.sogiesc', kind: 'text', delicate: true, label: { es: 'Orientación o identidad, solo si lo dijo', en: 'Orientation or identity, only if volunteered' },
      help: { es: 'No pregunte. Escriba solo lo que quiso contar.', en: 'Do not ask. Write only what was volunteered.' } },
  ],
};
