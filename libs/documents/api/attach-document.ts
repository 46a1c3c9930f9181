import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import { findCaseFile } from '@cobijo/cases/api/case-files.queries';
import type { AttachDocumentInput, DocumentAttached } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { latestDayOf } from '@cobijo/kernel/rules/civil-calendar';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { documentKinds, documentSensitivities } from '../rules/code-lists';
import { mediaTypeOf } from '../rules/media-type';
import { documentSettings } from '../rules/settings';
import { documentArm } from './documents.queries';

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

@Injectable()
export class AttachDocument {
  constructor(private readonly recorder: Recorder) {}

  /** Attaches a paper: its type is told from its bytes, its sum is kept, its content lies apart. */
  attach(request: RequestActor, input: AttachDocumentInput): Promise<Outcome<DocumentAttached> | null> {
    return this.recorder.act(request, { act: 'document.attach', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      const file = await findCaseFile(tx, input.caseFileId);
      if (!file) return null;
      tx.require('create', 'Document', file);
      const bytes = bytesOf(input.content);
      const problems = problemsOf(input, bytes, tx.now);
      if (problems.length > 0) return invalid(problems);
      const id = await save(tx, input, bytes);
      const document = await documentArm(tx, id);
      if (!document) throw new Error('a paper that was just attached is not visible');
      return done({ __typename: 'DocumentAttached', document });
    });
  }
}

// An oversized text is not even decoded.
const bytesOf = (content: string): Buffer =>
  content.length <= Math.ceil(documentSettings.maxBytes / 3) * 4 && base64.test(content) ? Buffer.from(content, 'base64') : Buffer.alloc(0);

function problemsOf(input: AttachDocumentInput, bytes: Buffer, now: Date) {
  const { maxBytes } = documentSettings;
  const tooBig = (input.content.length * 3) / 4 > maxBytes + 2 || bytes.length > maxBytes;
  const latest = latestDayOf(now);
  return new InputCheck()
    .require('kind', input.kind)
    .oneOf('kind', input.kind, documentKinds)
    .text('title', input.title, { min: 1, max: 200 })
    .date('date', input.date, { notAfter: latest })
    .text('receivedFrom', input.receivedFrom, { min: 1, max: 200 })
    .text('language', input.language, { min: 2, max: 20 })
    .oneOf('sensitivity', input.sensitivity, documentSensitivities)
    .when(tooBig, problem('content', 'too-long', { max: maxBytes }))
    .when(!tooBig && mediaTypeOf(bytes) === null, problem('content', 'malformed')).problems;
}

async function save(tx: Tx, input: AttachDocumentInput, bytes: Buffer): Promise<string> {
  const id = newId<'Document'>();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await tx.sql(
    `insert into document (id, case_file_id, kind, title, dated, received_from, language, sensitivity, media_type, size_bytes, sha256, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, input.caseFileId, input.kind, input.title.trim(), input.date, input.receivedFrom.trim(), input.language, input.sensitivity,
      mediaTypeOf(bytes), bytes.length, sha256, tx.actor.id],
  );
  await tx.sql('insert into document_content (document_id, case_file_id, bytes) values ($1, $2, $3)', [id, input.caseFileId, bytes]);
  return id;
}
