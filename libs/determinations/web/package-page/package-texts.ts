import { defineTexts } from '@cobijo/ui/i18n/texts';

/** Words of the package for the competent authority (domain §8.3). */
export const packageTexts = defineTexts({
  es: {
    title: 'Paquete para la Procuraduría', lead: 'Solo lleva lo que la lista permite. Revíselo antes de enviarlo: así saldría.', print: 'Imprimir',
    preview: 'Todavía no se envía: esto es exactamente lo que saldría.', sentTo: (who: string, when: string) => `Enviado a ${who}, recibido el ${when}`,
    receipt: (number: string, basis: string, by: string) => `Acuse ${number}. Sustento: ${basis}. Envió ${by}.`,
    bases: { consent: 'consentimiento', legal_duty: 'deber legal', emergency: 'emergencia', order: 'orden de autoridad', medical: 'atención médica' },
    check: 'Qué lleva y qué no', carries: 'Lleva', never: 'Nunca lleva',
    neverList: ['El relato de una solicitud de asilo', 'Notas de terapia', 'Notas de su defensa', 'La dirección de un lugar reservado', 'Lo que pidió que no se contara'],
    fields: {
      identity: 'Identidad', accompaniment: 'Acompañamiento', location: 'Dónde está', persons: 'Quién es quién', representation: 'Representación', protection_signs: 'Signos de protección internacional: sí o no', background: 'Antecedentes',
      views: 'Opiniones', risks: 'Riesgos', medical_needs: 'Necesidades médicas', options: 'Opciones', findings: 'Hallazgos', recommendation: 'Recomendación', decision: 'Decisión del panel', requested_measures: 'Medidas que se piden', counsel: 'Su defensa', sources: 'Fuentes',
    },
    names: 'Nombre', code: 'Clave en el texto', caseNo: 'Expediente', birth: 'Nacimiento', nationality: 'Nacionalidad', languages: 'Lenguas', accompaniment: 'Clasificación', where: 'Dónde está', reserved: 'lugar reservado', represented: 'Representación', counsel: 'Su defensa',
    noRepresentative: 'Nadie todavía', decision: 'Lo que el panel recomienda', measures: 'Medidas que se piden', back: 'Volver a la determinación', conditions: 'Condiciones', followUp: 'Seguimiento', review: 'Revisión',
  },
  en: {
    title: 'Package for the protection authority', lead: 'It carries only what the list allows. Check it before you send it: this is how it would leave.', print: 'Print',
    preview: 'Not sent yet: this is exactly what would leave.', sentTo: (who: string, when: string) => `Sent to ${who}, received on ${when}`,
    receipt: (number: string, basis: string, by: string) => `Receipt ${number}. Basis: ${basis}. Sent by ${by}.`,
    bases: { consent: 'consent', legal_duty: 'legal duty', emergency: 'emergency', order: 'order of an authority', medical: 'medical care' },
    check: 'What it carries and what not', carries: 'It carries', never: 'It never carries',
    neverList: ['The account of an asylum claim', 'Therapy notes', 'Notes of counsel', 'The address of an unlisted place', 'What the child asked not to be told'],
    fields: {
      identity: 'Identity', accompaniment: 'Accompaniment', location: 'Where the child is', persons: 'Who is who', representation: 'Representation', protection_signs: 'Signs of a need for international protection: yes or no', background: 'Background',
      views: 'Views', risks: 'Risks', medical_needs: 'Medical needs', options: 'Options', findings: 'Findings', recommendation: 'Recommendation', decision: 'Decision of the panel', requested_measures: 'Measures asked for', counsel: 'Counsel', sources: 'Sources',
    },
    names: 'Name', code: 'Code in the text', caseNo: 'File', birth: 'Born', nationality: 'Nationality', languages: 'Languages', accompaniment: 'Classification', where: 'Where the child is', reserved: 'unlisted place', represented: 'Representation', counsel: 'Counsel',
    noRepresentative: 'Nobody yet', decision: 'What the panel recommends', measures: 'Measures asked for', back: 'Back to the determination', conditions: 'Conditions', followUp: 'Follow-up', review: 'Review',
  },
});
