import type { RequestActor } from '@cobijo/access/api/request-actor';
import { mayOnFile, type Reach, reachColumns } from '@cobijo/access/api/file-rights';
import type { Reads, Statement } from '@cobijo/audit/api/reads';
import type { Tx } from '@cobijo/audit/api/tx';
import type { Document, DocumentsOfFile } from '@cobijo/graphql/generated/server';
import { documentSensitivities } from '../rules/code-lists';

/** A paper, without its content. */
export interface DocumentRow {
  readonly id: string;
  readonly caseFileId: string;
  readonly kind: string;
  readonly title: string;
  readonly date: string;
  readonly receivedFrom: string;
  readonly sensitivity: string;
  readonly mediaType: string;
  readonly voidedAt: Date | null;
}

const columns = `d.id, d.kind, d.title, d.dated::text as date, d.received_from as "receivedFrom", d.language, d.sensitivity,
  d.media_type as "mediaType", d.size_bytes as "sizeBytes", d.sha256, d.created_at as "attachedAt", d.voided_at as "voidedAt",
  d.void_reason as "voidReason", (select u.name from app_user u where u.id = d.created_by) as "attachedBy"`;

/** The paper, or null when it is not there or not visible. A void one is found too: `voidedAt` says so. */
export const findDocument = (tx: Tx, id: string): Promise<DocumentRow | null> =>
  tx.one<DocumentRow>(
    `select d.id, d.case_file_id as "caseFileId", d.kind, d.title, d.dated::text as date, d.received_from as "receivedFrom",
       d.sensitivity, d.media_type as "mediaType", d.voided_at as "voidedAt" from document d where d.id = $1`,
    [id],
  );

/** Whether a paper is in this file, visible to the actor, and counts. */
export async function documentCounts(tx: Tx, caseFileId: string, id: string): Promise<boolean> {
  const found = await findDocument(tx, id);
  return found !== null && found.caseFileId === caseFileId && found.voidedAt === null;
}

/** The paper as the contract shows it. */
export const documentArm = (tx: Tx, id: string): Promise<Document | null> =>
  tx.one<Document>(`select 'Document' as "__typename", ${columns} from document d where d.id = $1`, [id]);

type Page = Reach & { readonly caseFileId: string; readonly documents: readonly Document[] };

const pageText = `select f.id as "caseFileId", ${reachColumns},
    coalesce((select json_agg(x order by x.date desc, x."attachedAt" desc) from (
      select 'Document' as "__typename", ${columns} from document d where d.case_file_id = f.id) x), '[]'::json) as documents
  from case_file f where f.id = $1`;

/** The papers of a file that the asker may see, with what the asker may do. */
export async function documentsOfFile(reads: Reads, request: RequestActor, caseFileId: string): Promise<DocumentsOfFile | null> {
  const page = await reads.one<Page>(request, { name: 'documents-of-file', text: pageText, values: [caseFileId] }, { seen: { act: 'documents.read', caseFileId, about: 'Document' } });
  if (!page) return null;
  return {
    __typename: 'DocumentsOfFile',
    caseFileId: page.caseFileId,
    documents: page.documents,
    mayAttach: mayOnFile(request, page, 'create', 'Document'),
    sensitivities: documentSensitivities.filter((at) => request.mayRead(at)),
  };
}

/** A paper with its bytes, for opening it. */
export interface OpenedDocument {
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Opens a paper and leaves the trail row in the same statement, for one that is not visible too. */
export const openStatement = (id: string): Statement => ({
  name: 'open-document',
  text: `with found as (
      select d.case_file_id, d.title, d.media_type as "mediaType", c.bytes from document d
      join document_content c on c.document_id = d.id where d.id = $1::uuid),
    trail as (insert into audit_event (actor_id, act, outcome, case_file_id, entity_id)
      select sec.actor(), 'document.open', case when exists (select 1 from found) then 'seen' else 'not-visible' end,
        (select case_file_id from found), $1::uuid returning 1)
    select title, "mediaType", bytes from found`,
  values: [id],
});
