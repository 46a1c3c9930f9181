import type { DocumentSettings } from '../../rules/settings';
import { documentSettings } from '../../rules/settings';
import { mediaTypeOf } from '../../rules/media-type';

/** A file as the act takes it, or why it cannot be taken. */
export type ChosenFile =
  | { readonly content: string; readonly name: string; readonly problem: null }
  | { readonly content: null; readonly name: string; readonly problem: 'tooBig' | 'notTaken' };

/** Reads a file that was chosen and applies the same rule as the server: size, and the type that its bytes show. */
export async function readChosenFile(file: File, settings: DocumentSettings = documentSettings): Promise<ChosenFile> {
  const { name } = file;
  if (file.size > settings.maxBytes) return { content: null, name, problem: 'tooBig' };
  const bytes = await bytesOf(file);
  if (mediaTypeOf(bytes) === null) return { content: null, name, problem: 'notTaken' };
  return { content: base64(bytes), name, problem: null };
}

const bytesOf = (file: File): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' || reader.result === null ? new Uint8Array() : new Uint8Array(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.readAsArrayBuffer(file);
  });

const chunk = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += chunk) text += String.fromCharCode(...bytes.subarray(start, start + chunk));
  return btoa(text);
}
