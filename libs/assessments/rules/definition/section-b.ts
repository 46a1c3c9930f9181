import type { Section } from './form';

/** B. Identity, beyond what the child's own page holds. */
export const sectionB: Section = {
  code: 'B',
  owner: 'social_work',
  title: { es: 'Identidad', en: 'Identity' },
  purpose: { es: 'Lo que se sabe y lo que falta probar. Los nombres están en la ficha.', en: 'What is known and what lacks proof. Names are on the child page.' },
  questions: [
    { code: 'B.confirmed', kind: 'choice', seen: 'S2',
      label: { es: '¿Confirmó sus datos con ella o él?', en: 'Were the data confirmed with the child?' },
      options: [
        { code: 'all', label: { es: 'Todos', en: 'All' } },
        { code: 'some', label: { es: 'Algunos', en: 'Some' } },
        { code: 'none', label: { es: 'Ninguno', en: 'None' } },
      ] },
    { code: 'B.birth', kind: 'text', seen: 'S2', label: { es: 'Nacimiento: fecha, lugar y cómo se sabe', en: 'Birth: date, place and how it is known' } },
    { code: 'B.nationality', kind: 'text', seen: 'S2', label: { es: 'Nacionalidad o nacionalidades', en: 'Nationality or nationalities' } },
    { code: 'B.stateless', kind: 'choice', seen: 'S3',
      label: { es: '¿Hay riesgo de apatridia?', en: 'Is there a risk of statelessness?' },
      options: [
        { code: 'no', label: { es: 'No', en: 'No' } },
        { code: 'yes', label: { es: 'Sí', en: 'Yes' } },
      ] },
    { code: 'B.people', kind: 'text', seen: 'S3', label: { es: 'Pueblo indígena o afrodescendiente', en: 'Indigenous people or Afrodescendant' },
      help: { es: 'Solo si ella o él lo dice.', en: 'Only if the child says so.' } },
    { code: 'B.gender', kind: 'text', seen: 'S3', label: { es: 'Género', en: 'Gender' },
      help: { es: 'Solo si ella, él o elle lo dice.', en: 'Only if the child says so.' } },
    { code: 'B.religion', kind: 'text', seen: 'S3', label: { es: 'Religión o creencia', en: 'Religion or belief' },
      help: { es: 'Solo si ella o él lo dice.', en: 'Only if the child says so.' } },
    { code: 'B.languages', kind: 'text', seen: 'S2', label: { es: 'Lenguas que habla y en cuál prefiere hablar', en: 'Languages, and the preferred one' } },
    { code: 'B.documents', kind: 'rows', seen: 'S2', label: { es: 'Documentos que existen', en: 'Documents that exist' },
      columns: [
        { code: 'document', label: { es: 'Documento', en: 'Document' } },
        { code: 'holder', label: { es: 'Quién tiene el original', en: 'Who holds the original' } },
      ] },
    { code: 'B.arrival', kind: 'date', seen: 'S2', label: { es: 'Llegada a México', en: 'Arrival in Mexico' } },
    { code: 'B.entry_point', kind: 'text', seen: 'S2', label: { es: 'Por dónde entró', en: 'Entry point' } },
    { code: 'B.location', kind: 'text', seen: 'S2', label: { es: 'Municipio donde está ahora', en: 'Municipality where the child is now' },
      help: { es: 'Nunca la dirección de un lugar reservado.', en: 'Never the address of an unlisted place.' } },
    { code: 'B.photo', kind: 'choice', seen: 'S2', label: { es: '¿Hay una foto suya en el expediente?', en: 'Is there a photo on file?' },
      options: [
        { code: 'with_consent', label: { es: 'Sí, con su permiso', en: 'Yes, with permission' } },
        { code: 'refused', label: { es: 'No quiso', en: 'The child refused' } },
        { code: 'none', label: { es: 'No', en: 'No' } },
      ] },
  ],
};
