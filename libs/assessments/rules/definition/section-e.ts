import type { Section } from './form';
import { quality, yesNo } from './options';

/** E. Current care (★). */
export const sectionE: Section = {
  code: 'E',
  owner: 'social_work',
  title: { es: 'Cuidado actual', en: 'Current care' },
  purpose: { es: 'Con quién está hoy y cómo está ahí.', en: 'With whom the child is today, and how it is there.' },
  questions: [
    { code: 'E.arrangement', kind: 'choice', star: true, short: true, seen: 'S2',
      label: { es: 'Dónde vive hoy', en: 'Where the child lives today' },
      options: [
        { code: 'family', label: { es: 'Con su familia', en: 'With family' } },
        { code: 'customary_carer', label: { es: 'Con quien le cuidaba por costumbre', en: 'With the customary carer' } },
        { code: 'foster', label: { es: 'Familia de acogida', en: 'Foster family' } },
        { code: 'centre', label: { es: 'Centro de asistencia social', en: 'Social assistance centre' } },
        { code: 'open_shelter', label: { es: 'Albergue abierto', en: 'Open shelter' } },
        { code: 'hospital', label: { es: 'Hospital', en: 'Hospital' } },
        { code: 'independent', label: { es: 'Por su cuenta', en: 'Independently' } },
        { code: 'street', label: { es: 'Sin lugar', en: 'No place' } },
        { code: 'detained', label: { es: 'Privado de libertad: no es cuidado', en: 'Detained: this is not care' } },
      ] },
    { code: 'E.since', kind: 'date', short: true, seen: 'S2', label: { es: 'Desde cuándo', en: 'Since' } },
    { code: 'E.carer', kind: 'text', star: true, short: true, label: { es: 'Quién cuida y qué relación tienen', en: 'Who cares, and the relationship' } },
    { code: 'E.quality', kind: 'choice', star: true, short: true, label: { es: 'Cómo es la relación', en: 'Quality of the relationship' }, options: quality },
    { code: 'E.carer_willing', kind: 'text', short: true, label: { es: 'Hasta cuándo puede y quiere cuidar', en: 'How long the carer can and will care' } },
    { code: 'E.household', kind: 'text', short: true, label: { es: 'Quiénes más viven ahí', en: 'Who else lives there' } },
    { code: 'E.supervision', kind: 'text', short: true, label: { es: 'Quién está al pendiente, de día y de noche', en: 'Who watches over the child, by day and by night' } },
    { code: 'E.treatment', kind: 'choice', short: true, label: { es: '¿Recibe el mismo trato que los demás?', en: 'Is the child treated like the others?' }, options: yesNo },
    { code: 'E.restricted', kind: 'choice', star: true, short: true, label: { es: '¿Puede entrar y salir como cualquier niña o niño de su edad?', en: 'May the child come and go as others of that age?' },
      options: [
        { code: 'free', label: { es: 'Sí', en: 'Yes' } },
        { code: 'restricted', label: { es: 'No, hay puerta cerrada', en: 'No, closed doors' } },
      ] },
    { code: 'E.satisfaction', kind: 'voice', star: true, short: true, label: { es: 'Qué dice del lugar donde está', en: 'What the child says about the place' } },
  ],
};
