import type { TestApi } from '../api';
import type { StaffKey } from '../staff';

export const attach = `mutation ($input: AttachDocumentInput!) { attachDocument(input: $input) { __typename
  ... on DocumentAttached { document { id kind title mediaType sizeBytes sensitivity } } ... on Refused { grounds { code rule kind } } ... on Invalid { problems { field code } } } }`;

/** What a spec may want to be different about a paper. */
export interface DocumentOptions {
  readonly who?: StaffKey;
  readonly kind?: string;
  readonly title?: string;
  readonly date?: string;
  readonly sensitivity?: string;
  readonly content?: string;
}

interface Attached {
  readonly __typename: string;
  readonly document?: { readonly id: string };
}

/** A paper in a file, attached by its social worker. */
export async function aDocument(api: TestApi, caseFileId: string, options: DocumentOptions = {}): Promise<{ readonly documentId: string }> {
  const arm = await api.as(options.who ?? 'socialWorker').act<Attached>(attach, {
    caseFileId,
    kind: options.kind ?? 'correspondence',
    title: options.title ?? 'Oficio de la Procuraduría',
    date: options.date ?? '2026-11-10',
    receivedFrom: 'Procuraduría de Protección de Chiapas',
    language: 'spa',
    sensitivity: options.sensitivity ?? 'S2',
    content: options.content ?? Buffer.from('Oficio PPNNA/0412/2026').toString('base64'),
  });
  if (!arm.document) throw new Error(JSON.stringify(arm));
  return { documentId: arm.document.id };
}
