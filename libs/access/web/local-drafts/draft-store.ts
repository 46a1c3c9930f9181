/** A draft as this device holds it: whose it is, what about, since when, and ciphertext. */
export interface SealedDraft {
  readonly id: string;
  readonly person: string;
  readonly keptAt: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly words: ArrayBuffer;
}

const database = 'cobijo';
const table = 'drafts';

/** Whether this browser can keep drafts at all. */
export const storable = (): boolean => typeof indexedDB !== 'undefined' && typeof crypto.subtle !== 'undefined';

export const findDraft = (id: string): Promise<SealedDraft | undefined> => inTable('readonly', (drafts) => drafts.get(id) as IDBRequest<SealedDraft | undefined>);
export const putDraft = (draft: SealedDraft): Promise<unknown> => inTable('readwrite', (drafts) => drafts.put(draft));
export const dropDraft = (id: string): Promise<unknown> => inTable('readwrite', (drafts) => drafts.delete(id));

/** Drops what fits: everything of a person who leaves, everything that has lain too long. */
export async function dropDrafts(fits: (draft: SealedDraft) => boolean): Promise<void> {
  if (!storable()) return;
  const all = await inTable('readonly', (drafts) => drafts.getAll() as IDBRequest<SealedDraft[]>);
  for (const { id } of all.filter(fits)) await dropDraft(id);
}

async function inTable<R>(mode: IDBTransactionMode, ask: (drafts: IDBObjectStore) => IDBRequest<R>): Promise<R> {
  const opened = await open();
  try {
    return await answerOf(ask(opened.transaction(table, mode).objectStore(table)));
  } finally {
    opened.close();
  }
}

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(table, { keyPath: 'id' });
  return answerOf(opening);
}

const answerOf = <R>(request: IDBRequest<R>): Promise<R> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage'));
  });
