import type { Section } from './form';
import { yesNo } from './options';

/** C. Separation and family. */
export const sectionC: Section = {
  code: 'C',
  owner: 'social_work',
  title: { es: 'Separación y familia', en: 'Separation and family' },
  purpose: { es: 'De quién se separó, dónde está cada quien y qué vínculo quiere cuidar.', en: 'From whom, where each one is and which ties matter to the child.' },
  questions: [
    { code: 'C.separated_on', kind: 'date', seen: 'S2', label: { es: 'Fecha de la separación', en: 'Date of separation' } },
    { code: 'C.separated_where', kind: 'text', seen: 'S2', label: { es: 'Dónde y de quién se separó', en: 'Where and from whom' } },
    { code: 'C.cause', kind: 'text', seen: 'S3', label: { es: 'Por qué se separaron', en: 'Cause of separation' },
      help: { es: 'Con palabras neutras. Los motivos de asilo van con el área legal.', en: 'In neutral words. Asylum grounds go to the legal team.' } },
    { code: 'C.parents', kind: 'rows', seen: 'S3', label: { es: 'Madre, padre o quien tiene la patria potestad', en: 'Parents or holders of parental authority' },
      columns: [
        { code: 'who', label: { es: 'Quién', en: 'Who' } },
        { code: 'where', label: { es: 'Dónde está, o si murió', en: 'Where, or deceased' } },
        { code: 'contact', label: { es: 'Contacto', en: 'Contact' } },
        { code: 'custody', label: { es: 'Custodia o patria potestad', en: 'Custody or parental authority' } },
      ] },
    { code: 'C.siblings', kind: 'rows', seen: 'S3', label: { es: 'Hermanas y hermanos', en: 'Siblings' },
      columns: [
        { code: 'who', label: { es: 'Quién', en: 'Who' } },
        { code: 'age', label: { es: 'Edad', en: 'Age' } },
        { code: 'with', label: { es: 'Con quién está', en: 'With whom' } },
      ] },
    { code: 'C.relatives', kind: 'text', seen: 'S3', label: { es: 'Otros familiares importantes', en: 'Other important relatives' } },
    { code: 'C.previous_carer', kind: 'text', seen: 'S3', label: { es: 'Quién le cuidaba antes', en: 'Previous caregiver' } },
    { code: 'C.tracing', kind: 'choice', seen: 'S3', label: { es: '¿Quiere que busquemos a su familia?', en: 'Does the child want tracing?' }, options: yesNo },
    { code: 'C.tracing_limits', kind: 'text', seen: 'S3', when: { question: 'C.tracing', is: ['yes'] }, label: { es: 'A quién sí y a quién no', en: 'Whom to look for, and whom not' } },
  ],
};
