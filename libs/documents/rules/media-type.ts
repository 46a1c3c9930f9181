import type { MediaType } from './code-lists';

const signatures: readonly (readonly [MediaType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];
const tab = 0x09;
const carriageReturn = 0x0d;
const space = 0x20;
const undecodable = '\uFFFD';

/** The media type that the bytes themselves show, or null when it is none that a document may have. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  const found = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (found) return found[0];
  return isPlainText(bytes) ? 'text/plain' : null;
}

// A page that a browser would run is not plain text for us, whatever it calls itself.
function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.some((byte) => byte < space && (byte < tab || byte > carriageReturn))) return false;
  const text = new TextDecoder().decode(bytes);
  return !text.includes(undecodable) && !/^\s*<(!doctype|html|svg|script|\?xml)/i.test(text);
}
