import type { Section } from './form';
import { yesNo } from './options';

/** K. Legal situation. The intention to ask for asylum is yes, no or unknown; never its grounds (LRPCAP 10). */
export const sectionK: Section = {
  code: 'K',
  owner: 'legal',
  title: { es: 'Situación legal', en: 'Legal situation' },
  purpose: { es: 'Qué trámites hay y quién le representa. Sin relato de asilo.', en: 'Which procedures exist and who represents the child. No asylum account.' },
  questions: [
    { code: 'K.asylum_intent', kind: 'choice', star: true, short: true, unknowns: false,
      label: { es: '¿Quiere pedir protección en México?', en: 'Does the child want to ask for protection in Mexico?' },
      help: { es: 'Solo sí, no o no se sabe. Los motivos van con el área legal.', en: 'Only yes, no or unknown. The grounds go to the legal team.' },
      options: [
        { code: 'yes', label: { es: 'Sí', en: 'Yes' } },
        { code: 'no', label: { es: 'No', en: 'No' } },
        { code: 'unknown', label: { es: 'No se sabe', en: 'Unknown' } },
      ] },
    { code: 'K.migration', kind: 'text', seen: 'S2', label: { es: 'Procedimiento migratorio', en: 'Migration procedure' } },
    { code: 'K.visitor_status', kind: 'choice', seen: 'S2', label: { es: '¿Tiene condición de visitante por razones humanitarias?', en: 'Humanitarian visitor status?' }, options: yesNo },
    { code: 'K.criminal', kind: 'multi', label: { es: '¿Participa en un asunto penal?', en: 'Involved in a criminal matter?' },
      options: [
        { code: 'none', label: { es: 'No', en: 'No' } },
        { code: 'victim', label: { es: 'Víctima', en: 'Victim' } },
        { code: 'witness', label: { es: 'Testigo', en: 'Witness' } },
        { code: 'accused', label: { es: 'Señalada o señalado', en: 'Accused' } },
      ] },
    { code: 'K.custody', kind: 'text', label: { es: 'Juicios de custodia o patria potestad', en: 'Custody proceedings' } },
    { code: 'K.documents', kind: 'text', seen: 'S2', label: { es: 'Papeles que faltan para sus trámites', en: 'Papers that the procedures lack' } },
    { code: 'K.representation', kind: 'choice', seen: 'S2', label: { es: '¿Tiene representante y abogada o abogado?', en: 'Representative and lawyer designated?' },
      options: [
        { code: 'both', label: { es: 'Ambos', en: 'Both' } },
        { code: 'representative', label: { es: 'Solo representante', en: 'Representative only' } },
        { code: 'lawyer', label: { es: 'Solo abogada o abogado', en: 'Lawyer only' } },
        { code: 'none', label: { es: 'Nadie', en: 'Nobody' } },
      ] },
  ],
};
