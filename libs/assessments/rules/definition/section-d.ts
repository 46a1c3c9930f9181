import type { Section } from './form';
import { yesNo } from './options';

/** D. History, in neutral words: asylum grounds belong to the legal matter (LRPCAP 10). */
export const sectionD: Section = {
  code: 'D',
  owner: 'social_work',
  title: { es: 'Historia', en: 'History' },
  purpose: { es: 'Vida antes, camino y llegada. Sin motivos de asilo: van con el área legal.', en: 'Life before, journey and arrival. No asylum grounds: those go to the legal team.' },
  questions: [
    { code: 'D.before', kind: 'text', label: { es: 'Vida antes de salir', en: 'Life before departure' } },
    { code: 'D.leaving', kind: 'text', label: { es: 'Qué llevó a salir, en palabras neutras', en: 'What led to leaving, in neutral words' },
      help: { es: 'Por ejemplo: «por la situación en su colonia».', en: 'For example: "because of the situation at home".' } },
    { code: 'D.journey', kind: 'text', label: { es: 'El camino', en: 'The journey' } },
    { code: 'D.incidents', kind: 'choice', label: { es: '¿Le pasó algo grave en el camino?', en: 'Did something serious happen on the way?' }, options: yesNo },
    { code: 'D.incidents_what', kind: 'text', delicate: true, when: { question: 'D.incidents', is: ['yes'] },
      label: { es: 'Qué pasó, sin volver a preguntarlo si ya consta', en: 'What happened; do not ask again if it is on file' } },
    { code: 'D.authorities', kind: 'text', label: { es: 'Contacto con autoridades', en: 'Contact with authorities' } },
    { code: 'D.detained', kind: 'choice', label: { es: '¿Estuvo en detención?', en: 'Was the child detained?' }, options: yesNo },
    { code: 'D.detained_where', kind: 'text', when: { question: 'D.detained', is: ['yes'] }, label: { es: 'Dónde y cuánto tiempo', en: 'Where and how long' } },
  ],
};
