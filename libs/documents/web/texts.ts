import { defineGroundWords } from '@cobijo/ui/refusal/ground-words';
import { defineTexts } from '@cobijo/ui/i18n/texts';
import type { DocumentKind, DocumentSensitivity } from '../rules/code-lists';

const kindsEs: Record<DocumentKind, string> = {
  identity: 'Identidad', consent: 'Consentimiento', acta_canalizacion: 'Acta de canalización', BIA: 'Evaluación de interés superior', BID_report: 'Informe para la determinación',
  determination: 'Determinación', PRD: 'Plan de restitución', legal_filing: 'Escrito legal', court_order: 'Orden judicial', INM_resolution: 'Resolución del INM',
  COMAR_doc: 'Documento de COMAR', medical: 'Médico', psychological_report: 'Informe psicológico', home_study: 'Estudio del hogar', photo: 'Fotografía',
  drawing: 'Dibujo de la niña, niño o adolescente', correspondence: 'Correspondencia', minutes: 'Acta de reunión', training: 'Capacitación', evidence: 'Prueba',
  translation: 'Traducción', closure: 'Cierre', other: 'Otro',
};
const kindsEn: Record<DocumentKind, string> = {
  identity: 'Identity', consent: 'Consent', acta_canalizacion: 'Hand-over record', BIA: 'Best interests assessment', BID_report: 'Report for the determination',
  determination: 'Determination', PRD: 'Restitution plan', legal_filing: 'Legal filing', court_order: 'Court order', INM_resolution: 'INM resolution',
  COMAR_doc: 'COMAR document', medical: 'Medical', psychological_report: 'Psychological report', home_study: 'Home study', photo: 'Photograph',
  drawing: 'The child’s drawing', correspondence: 'Correspondence', minutes: 'Minutes', training: 'Training', evidence: 'Evidence',
  translation: 'Translation', closure: 'Closure', other: 'Other',
};
const classesEs: Record<DocumentSensitivity, string> = {
  S2: 'Equipo del expediente', S3: 'Sensible: salud, violencia, creencias', S4_L: 'Secreto de abogacía', S4_P: 'Secreto clínico',
};
const classesEn: Record<DocumentSensitivity, string> = {
  S2: 'The team of the file', S3: 'Sensitive: health, violence, beliefs', S4_L: 'Attorney-client secret', S4_P: 'Clinical secret',
};

export const documentTexts = defineTexts({
  es: {
    title: 'Documentos',
    lead: 'Papeles e imágenes de este expediente. Abrir uno queda en la bitácora.',
    none: 'Todavía no hay documentos.',
    attach: 'Adjuntar documento',
    attached: (title: string) => `Se adjuntó «${title}».`,
    open: (title: string) => `Abrir ${title}`,
    voided: (reason: string) => `Anulado: ${reason}`,
    void: 'Anular',
    voidOf: (title: string) => `Anular ${title}`,
    voidLead: 'Seguirá visible, marcado como anulado. Nada se borra.',
    why: 'Por qué no cuenta',
    whyHint: 'Por ejemplo: es de otro expediente, no se lee, se sustituyó.',
    cancel: 'Cancelar',
    meta: (from: string, by: string) => `Lo entregó ${from} · lo adjuntó ${by}`,
    size: (kilobytes: number) => `${kilobytes} KB`,
    file: 'Archivo',
    fileHint: 'PDF, JPEG, PNG o texto, de hasta 5 MB. Con el teléfono puede tomar una foto.',
    tooBig: 'El archivo pasa de 5 MB.',
    notTaken: 'Solo PDF, JPEG, PNG o texto. Guarde el archivo en uno de esos formatos.',
    noFile: 'Elija un archivo.',
    kind: 'Qué es',
    name: 'Título',
    date: 'Fecha del documento',
    from: 'Quién lo entregó',
    language: 'Lengua',
    sensitivity: 'Quién puede verlo',
    save: 'Adjuntar',
    choose: 'Elija…',
    labels: { content: 'Archivo', kind: 'Qué es', title: 'Título', date: 'Fecha del documento', receivedFrom: 'Quién lo entregó', language: 'Lengua', sensitivity: 'Quién puede verlo', reason: 'Por qué no cuenta' },
    kinds: kindsEs,
    classes: classesEs,
    languages: { spa: 'Español', eng: 'Inglés', fra: 'Francés', hat: 'Criollo haitiano', por: 'Portugués', mam: 'Mam', quc: 'K’iche’', kek: 'Q’eqchi’', other: 'Otra' },
  },
  en: {
    title: 'Documents',
    lead: 'Papers and pictures of this file. Opening one is written in the trail.',
    none: 'There are no documents yet.',
    attach: 'Attach document',
    attached: (title: string) => `“${title}” was attached.`,
    open: (title: string) => `Open ${title}`,
    voided: (reason: string) => `Void: ${reason}`,
    void: 'Make void',
    voidOf: (title: string) => `Make void: ${title}`,
    voidLead: 'It stays visible, marked as void. Nothing is deleted.',
    why: 'Why it does not count',
    whyHint: 'For example: it belongs to another file, it cannot be read, it was replaced.',
    cancel: 'Cancel',
    meta: (from: string, by: string) => `Handed in by ${from} · attached by ${by}`,
    size: (kilobytes: number) => `${kilobytes} KB`,
    file: 'File',
    fileHint: 'PDF, JPEG, PNG or text, up to 5 MB. On a phone you can take a picture.',
    tooBig: 'The file is larger than 5 MB.',
    notTaken: 'Only PDF, JPEG, PNG or text. Save the file in one of these formats.',
    noFile: 'Choose a file.',
    kind: 'What it is',
    name: 'Title',
    date: 'Date of the document',
    from: 'Who handed it in',
    language: 'Language',
    sensitivity: 'Who may see it',
    save: 'Attach',
    choose: 'Choose…',
    labels: { content: 'File', kind: 'What it is', title: 'Title', date: 'Date of the document', receivedFrom: 'Who handed it in', language: 'Language', sensitivity: 'Who may see it', reason: 'Why it does not count' },
    kinds: kindsEn,
    classes: classesEn,
    languages: { spa: 'Spanish', eng: 'English', fra: 'French', hat: 'Haitian Creole', por: 'Portuguese', mam: 'Mam', quc: 'K’iche’', kek: 'Q’eqchi’', other: 'Another' },
  },
});

export const documentGrounds = defineGroundWords<'document-already-void'>({
  'document-already-void': {
    es: { title: 'El documento ya está anulado', why: 'La primera razón se conserva. Nada se borra.', cure: 'No hace falta nada más.' },
    en: { title: 'The document is already void', why: 'The first reason is kept. Nothing is deleted.', cure: 'There is nothing else to do.' },
  },
});
