import type { Section } from './form';
import { yesNo } from './options';

/** G. Health and disability (★). */
export const sectionG: Section = {
  code: 'G',
  owner: 'psychology',
  title: { es: 'Salud y discapacidad', en: 'Health and disability' },
  purpose: { es: 'Lo urgente primero; después lo que necesita cada día.', en: 'What is urgent first, then what is needed every day.' },
  questions: [
    { code: 'G.urgent', kind: 'choice', star: true, short: true, label: { es: '¿Necesita atención urgente?', en: 'Is urgent care needed?' }, options: yesNo },
    { code: 'G.urgent_what', kind: 'text', star: true, short: true, when: { question: 'G.urgent', is: ['yes'] }, label: { es: 'Qué, y qué se hizo ya', en: 'What, and what was done' } },
    { code: 'G.chronic', kind: 'text', short: true, label: { es: 'Enfermedades de largo plazo', en: 'Chronic conditions' } },
    { code: 'G.medication', kind: 'text', star: true, short: true, label: { es: 'Medicamentos y alergias', en: 'Medication and allergies' } },
    { code: 'G.pregnancy', kind: 'choice', short: true, delicate: true, label: { es: '¿Embarazo, o es madre o padre?', en: 'Pregnant, or a parent?' },
      options: [
        { code: 'no', label: { es: 'No', en: 'No' } },
        { code: 'pregnant', label: { es: 'Embarazo', en: 'Pregnant' } },
        { code: 'parent', label: { es: 'Es madre o padre', en: 'Is a parent' } },
      ] },
    { code: 'G.nutrition', kind: 'text', short: true, label: { es: 'Alimentación y peso', en: 'Nutrition' } },
    { code: 'G.functioning', kind: 'multi', star: true, short: true, label: { es: 'Cosas que le cuestan mucho', en: 'Things that are very difficult' },
      options: [
        { code: 'none', label: { es: 'Ninguna', en: 'None' } },
        { code: 'seeing', label: { es: 'Ver', en: 'Seeing' } },
        { code: 'hearing', label: { es: 'Oír', en: 'Hearing' } },
        { code: 'walking', label: { es: 'Caminar', en: 'Walking' } },
        { code: 'selfcare', label: { es: 'Cuidarse', en: 'Self-care' } },
        { code: 'communicating', label: { es: 'Darse a entender', en: 'Communicating' } },
        { code: 'learning', label: { es: 'Aprender o recordar', en: 'Learning or remembering' } },
        { code: 'controlling', label: { es: 'Controlar su conducta', en: 'Controlling behaviour' } },
        { code: 'anxiety', label: { es: 'Ansiedad o tristeza', en: 'Anxiety or sadness' } },
      ] },
    { code: 'G.accommodation', kind: 'text', short: true, label: { es: 'Ajustes razonables que necesita', en: 'Reasonable accommodation needed' } },
  ],
};
