import { defineTexts } from '@cobijo/ui/i18n/texts';
import type { Comprehension, InfoMaterial, InfoMode, InfoTopic, InterpreterKind } from '../rules/code-lists';

const topicsEs: Record<InfoTopic, string> = {
  rights_in_mx: 'Sus derechos en México', who_does_what: 'Quién hace qué', vrh: 'Visitante por razones humanitarias', asylum_mx: 'Asilo en México',
  us_options: 'Opciones en Estados Unidos', family_reunification: 'Reunirse con su familia', return: 'Retorno', confidentiality: 'Confidencialidad',
  complaint: 'Cómo quejarse', risks_misinformation: 'Riesgos y rumores', right_to_be_heard: 'Derecho a ser escuchada o escuchado',
  loss_of_status: 'Qué pierde si sale del país',
};
const topicsEn: Record<InfoTopic, string> = {
  rights_in_mx: 'Rights in Mexico', who_does_what: 'Who does what', vrh: 'Humanitarian visitor status', asylum_mx: 'Asylum in Mexico',
  us_options: 'Options in the United States', family_reunification: 'Family reunification', return: 'Return', confidentiality: 'Confidentiality',
  complaint: 'How to complain', risks_misinformation: 'Risks and rumours', right_to_be_heard: 'Right to be heard', loss_of_status: 'What is lost by leaving the country',
};
const materialsEs: Record<InfoMaterial, string> = {
  verbal: 'De palabra', comic: 'Historieta', video: 'Video', audio: 'Audio', puppets: 'Títeres', cards: 'Tarjetas', easy_read: 'Lectura fácil', pictogram: 'Pictogramas',
  sign: 'Señas',
};
const materialsEn: Record<InfoMaterial, string> = {
  verbal: 'Spoken', comic: 'Comic', video: 'Video', audio: 'Audio', puppets: 'Puppets', cards: 'Cards', easy_read: 'Easy read', pictogram: 'Pictograms', sign: 'Sign',
};
const comprehensionEs: Record<Comprehension, string> = {
  understood: 'Entendió', partly: 'Entendió en parte', not: 'No entendió', not_checked: 'No se comprobó',
};
const comprehensionEn: Record<Comprehension, string> = { understood: 'Understood', partly: 'Partly understood', not: 'Not understood', not_checked: 'Not checked' };
const interpretersEs: Record<InterpreterKind, string> = {
  professional: 'Intérprete profesional', bilingual_staff: 'Personal bilingüe', community: 'Persona de su comunidad', relative: 'Familiar',
  co_traveller: 'Persona con quien viajó', inm_staff: 'Personal de migración', consular_staff: 'Personal consular', accused_person: 'Persona señalada',
};
const interpretersEn: Record<InterpreterKind, string> = {
  professional: 'Professional interpreter', bilingual_staff: 'Bilingual staff', community: 'Person of the community', relative: 'Relative',
  co_traveller: 'Travel companion', inm_staff: 'Migration staff', consular_staff: 'Consular staff', accused_person: 'Accused person',
};
const modesEs: Record<InfoMode, string> = { individual: 'En persona, a solas', phone: 'Por teléfono, a solas' };
const modesEn: Record<InfoMode, string> = { individual: 'In person, alone', phone: 'By phone, alone' };

/** Words of the information session and of every talk with a child. */
export const servicesTexts = defineTexts({
  es: {
    title: 'Información',
    lead: (name: string) => `Antes de preguntarle nada, ${name} tiene derecho a saber, a solas y en su lengua.`,
    child: 'ella o él',
    none: 'Todavía no se le ha explicado nada a solas. Sin esta charla no se le puede escuchar ni pedir consentimiento.',
    record: 'Registrar charla individual',
    toHearing: 'Ir a la escucha',
    recorded: 'Charla registrada. Ya se le puede escuchar.',
    sessions: 'Charlas registradas',
    newSession: 'Nueva charla',
    speaks: 'Lenguas que habla',
    speaksUnknown: 'No consta qué lenguas habla',
    when: 'Fecha y hora', place: 'Lugar', placeHint: 'No escriba la dirección de un lugar reservado.', mode: 'Modalidad', language: 'Lengua de la charla',
    myLanguages: 'Lenguas que usted habla', myLanguagesHint: 'Solo las que usa con soltura.',
    interpreter: '¿Hubo intérprete?', interpreterNo: 'No', interpreterYes: 'Sí', interpreterKind: 'Quién interpretó', interpreterLanguage: 'En qué lengua', interpreterName: 'Nombre de quien interpretó',
    materials: 'Materiales', topics: 'De qué se habló', comprehension: '¿Entendió?', comprehensionHint: 'Pídale que lo cuente con sus palabras.',
    questions: 'Qué preguntó', questionsHint: 'Con sus palabras, entre una y tres frases.', forLawyer: 'Tiene preguntas para la abogada o el abogado', minutes: 'Duración en minutos',
    by: (name: string) => `Informó ${name}`,
    save: 'Guardar charla',
    refused: 'La charla todavía no puede registrarse',
    topicNames: topicsEs, materialNames: materialsEs, comprehensionNames: comprehensionEs, interpreterNames: interpretersEs, modeNames: modesEs,
  },
  en: {
    title: 'Information',
    lead: (name: string) => `Before anything is asked, ${name} has a right to know, alone and in a language of one’s own.`,
    child: 'the child',
    none: 'Nothing has been explained alone yet. Without this session the child cannot be heard or asked for consent.',
    record: 'Record individual session',
    toHearing: 'Go to the hearing',
    recorded: 'Session recorded. The child may now be heard.',
    sessions: 'Sessions on file',
    newSession: 'New session',
    speaks: 'Languages spoken',
    speaksUnknown: 'It is not on file which languages the child speaks',
    when: 'Date and time', place: 'Place', placeHint: 'Do not write the address of an unlisted place.', mode: 'Mode', language: 'Language of the session',
    myLanguages: 'Languages you speak', myLanguagesHint: 'Only those you use with ease.',
    interpreter: 'Was there an interpreter?', interpreterNo: 'No', interpreterYes: 'Yes', interpreterKind: 'Who interpreted', interpreterLanguage: 'In which language', interpreterName: 'Name of the interpreter',
    materials: 'Materials', topics: 'What it was about', comprehension: 'Did the child understand?', comprehensionHint: 'Ask the child to tell it back.',
    questions: 'What the child asked', questionsHint: 'In the child’s words, one to three sentences.', forLawyer: 'Has questions for a lawyer', minutes: 'Duration in minutes',
    by: (name: string) => `Informed by ${name}`,
    save: 'Save session',
    refused: 'The session cannot be recorded yet',
    topicNames: topicsEn, materialNames: materialsEn, comprehensionNames: comprehensionEn, interpreterNames: interpretersEn, modeNames: modesEn,
  },
});
