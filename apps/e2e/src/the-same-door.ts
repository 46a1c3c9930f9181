import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

interface Sent<T> {
  readonly data: T | null;
  readonly errors?: unknown;
}

/** What comes back of an act. */
export interface Answer {
  readonly __typename: string;
  readonly id?: string;
  readonly optionId?: string;
  readonly version?: number;
}

// The server takes the operations of the pages only, by their hash.
const manifest: Readonly<Record<string, string>> = JSON.parse(readFileSync('libs/graphql/generated/client/persisted-documents.json', 'utf8'));

/** Sends an operation of the pages as whoever is signed in, through the door that the pages use. */
export async function send<T>(page: Page, operation: string, variables: object): Promise<T> {
  const [id] = Object.entries(manifest).find(([, text]) => new RegExp(`(query|mutation) ${operation}\\b`).test(text)) ?? [];
  const response = await page.request.post('/graphql', { headers: { 'x-cobijo': '1' }, data: { id, variables } });
  const { data, errors }: Sent<T> = await response.json();
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

/** Carries an act out as whoever is signed in, and throws unless it is done. */
export async function act(page: Page, operation: string, input: object): Promise<Answer> {
  const [answer] = Object.values(await send<Readonly<Record<string, Answer | null>>>(page, operation, { input: { key: randomUUID(), ...input } }));
  if (!answer || ['Refused', 'Invalid'].includes(answer.__typename)) throw new Error(`${operation}: ${JSON.stringify(answer)}`);
  return answer;
}
