import type { Section } from './form';

/** L. The child's views (★; LGDNNA 71-74). */
export const sectionL: Section = {
  code: 'L',
  owner: 'social_work',
  title: { es: 'Lo que piensa', en: 'The child’s views' },
  purpose: { es: 'Escriba sus palabras tal como las dijo. Su opinión se pesa después, en otra pregunta.', en: 'Write the words as spoken. Their weight comes later, in another question.' },
  questions: [
    { code: 'L.hearing', kind: 'hearing', star: true, short: true, unknowns: false,
      label: { es: 'Escucha en la que se apoya', en: 'Hearing it rests on' },
      help: { es: 'También si no quiso hablar o es muy pequeña o pequeño: se registra como observación.', en: 'Also when the child declined or is too young: it is recorded as an observation.' } },
    { code: 'L.told', kind: 'text', star: true, short: true, label: { es: 'Qué se le explicó antes', en: 'What was explained beforehand' },
      help: { es: 'Con sus palabras: quién escucha, quién leerá esto y qué puede decidirse.', en: 'In plain words: who listens, who will read this, what may be decided.' } },
    { code: 'L.words', kind: 'voice', star: true, short: true, label: { es: 'Sus palabras', en: 'The child’s own words' },
      help: { es: 'Entre comillas. No resuma ni corrija. No escriba aquí motivos de asilo; van con el área legal.', en: 'In quotation marks. Do not summarise or correct. No asylum grounds here; they go to the legal team.' } },
    { code: 'L.live_with', kind: 'choice', star: true, short: true, label: { es: '¿Con quién quiere vivir?', en: 'With whom does the child want to live?' },
      options: [
        { code: 'parents', label: { es: 'Con su mamá o papá', en: 'With a parent' } },
        { code: 'siblings', label: { es: 'Con sus hermanas o hermanos', en: 'With siblings' } },
        { code: 'relatives', label: { es: 'Con otros familiares', en: 'With other relatives' } },
        { code: 'current', label: { es: 'Donde está', en: 'Where the child is now' } },
        { code: 'other_family', label: { es: 'Con otra familia', en: 'With another family' } },
        { code: 'alone', label: { es: 'Por su cuenta', en: 'Independently' } },
      ] },
    { code: 'L.family', kind: 'voice', short: true, label: { es: 'Qué quiere con su familia', en: 'What the child wants with the family' },
      help: { es: 'Hablarle, verla, vivir juntos, o nada por ahora.', en: 'To talk, to meet, to live together, or nothing for now.' } },
    { code: 'L.country', kind: 'text', short: true, label: { es: 'En qué país quiere estar', en: 'In which country the child wants to be' } },
    { code: 'L.fears', kind: 'voice', short: true, delicate: true, label: { es: 'Miedos', en: 'Fears' } },
    { code: 'L.ranking', kind: 'rows', short: true, label: { es: 'Lo más importante para ella o él, en orden', en: 'What matters most to the child, in order' },
      columns: [{ code: 'what', label: { es: 'Qué', en: 'What' } }] },
    { code: 'L.changed', kind: 'choice', short: true, label: { es: '¿Cambió algo desde la vez anterior?', en: 'Has anything changed since the last time?' },
      options: [
        { code: 'no', label: { es: 'No', en: 'No' } },
        { code: 'yes', label: { es: 'Sí', en: 'Yes' } },
        { code: 'first', label: { es: 'Es la primera vez', en: 'This is the first time' } },
      ] },
    { code: 'L.changed_what', kind: 'text', short: true, when: { question: 'L.changed', is: ['yes'] }, label: { es: 'Qué cambió', en: 'What changed' } },
    { code: 'L.capacity', kind: 'text', star: true, short: true, label: { es: 'Cómo entiende lo que está en juego', en: 'Evolving capacity: understanding of what is at stake' } },
    { code: 'L.weight', kind: 'text', star: true, short: true, label: { es: 'Peso dado a su opinión y por qué', en: 'Weight given to the view and why' } },
    { code: 'L.disagreement', kind: 'text', short: true, label: { es: 'En qué no está de acuerdo con las personas adultas', en: 'Disagreement with adults' } },
    { code: 'L.support', kind: 'text', short: true, label: { es: 'Quién le acompañó', en: 'Support person' } },
  ],
};
