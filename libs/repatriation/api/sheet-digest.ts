import { createHash } from 'node:crypto';
import type { SheetGuard } from '../rules/return-safeguards';
import type { ReturnRow } from './returns.queries';

/** A short name of the sheet exactly as it stands: whoever signs says which one was read. */
export function sheetDigest(sheet: readonly SheetGuard[], request: ReturnRow): string {
  const rows = sheet.map(({ guard, status, grounds, params, proof }) => [
    guard,
    status,
    grounds.map(({ code, params: values }) => [code, values]),
    params,
    proof?.documentId ?? null,
    proof?.at ?? null,
  ]);
  const signed = request.signatures.map(({ userId }) => userId);
  return createHash('sha256')
    .update(JSON.stringify([request.id, request.round, request.arrangement?.version ?? 0, signed, rows]))
    .digest('base64url')
    .slice(0, 32);
}
