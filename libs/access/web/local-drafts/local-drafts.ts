import { inject, Injectable } from '@angular/core';
import { DraftKeyDocument } from '@cobijo/graphql/generated/client/graphql';
import { GraphqlClient } from '@cobijo/graphql/transport/graphql-client';
import { Session } from '../session';
import { dropDraft, dropDrafts, findDraft, putDraft, storable } from './draft-store';

const hour = 3_600_000;
const keptFor = 72 * hour;

/**
 * Words that are not saved yet, kept on this device so that a lost line or a closed page loses none.
 * Only ciphertext lies here. The key stays with the server and in the memory of a page, and is handed out to the person
 * who wrote, in a live session: nobody else at this device, and nobody with its disk, can read a draft.
 */
@Injectable({ providedIn: 'root' })
export class LocalDrafts {
  /** Whether this browser can keep drafts at all. */
  readonly possible = storable();
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private key: { readonly person: string; readonly value: Promise<CryptoKey> } | null = null;
  private readonly newest = new Map<string, object | null>();
  private writing: Promise<boolean> = Promise.resolve(false);

  /** What the person at this screen left unsaved about something, or nothing. */
  async find(about: string): Promise<unknown> {
    const person = this.session.me()?.id;
    if (!this.possible || !person) return null;
    try {
      await dropDrafts(({ keptAt }) => keptAt < Date.now() - keptFor);
      const key = this.keyOf(person);
      const sealed = await findDraft(idOf(person, about));
      if (!sealed) return null;
      const plain = await crypto.subtle.decrypt(cipher(sealed.id, sealed.iv), await key, sealed.words);
      return JSON.parse(new TextDecoder().decode(plain)) as unknown;
    } catch {
      // Storage may be forbidden or the draft damaged: the page then begins with what the server holds.
      return null;
    }
  }

  /** Keeps the newest words about something, or forgets them (null). Says whether they now lie safe on this device. */
  keep(about: string, words: object | null): Promise<boolean> {
    this.newest.set(about, words);
    this.writing = this.writing.then((before) => this.writeNewest(about, before));
    return this.writing;
  }

  private async writeNewest(about: string, before: boolean): Promise<boolean> {
    const words = this.newest.get(about);
    const person = this.session.me()?.id;
    if (words === undefined) return before;
    this.newest.delete(about);
    if (!this.possible || !person) return false;
    try {
      if (words === null) await dropDraft(idOf(person, about));
      else await this.seal(person, about, words);
      return words !== null;
    } catch {
      return false;
    }
  }

  private async seal(person: string, about: string, words: object): Promise<void> {
    const id = idOf(person, about);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt(cipher(id, iv), await this.keyOf(person), new TextEncoder().encode(JSON.stringify(words)));
    await putDraft({ id, person, keptAt: Date.now(), iv, words: sealed });
  }

  private keyOf(person: string): Promise<CryptoKey> {
    if (this.key?.person !== person) {
      const value = this.fetchKey();
      this.key = { person, value };
      value.catch(() => (this.key = null));
    }
    return this.key.value;
  }

  private async fetchKey(): Promise<CryptoKey> {
    const { draftKey } = await this.client.query(DraftKeyDocument, {});
    const bytes = Uint8Array.from(atob(draftKey), (character) => character.charCodeAt(0));
    return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  }
}

const idOf = (person: string, about: string): string => `${person}/${about}`;

// Bound to its place: ciphertext moved to another name does not open.
const cipher = (id: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) });
