import { createHash, randomBytes } from 'node:crypto';

/** `__Host-`: sent only over TLS (or to this machine), only to this host, never to scripts. */
export const cookieName = '__Host-cobijo';
const hours = 12;

export interface FreshSession {
  readonly hash: Buffer;
  readonly cookie: string;
  readonly until: Date;
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A new session token: the browser keeps the token and whose it is, the database only its hash. */
export function freshSession(now: Date, person: string): FreshSession {
  const token = randomBytes(32).toString('base64url');
  const cookie = `${cookieName}=${token}.${person}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=${hours * 3600}`;
  return { hash: hashOf(token), cookie, until: new Date(now.getTime() + hours * 3_600_000) };
}

export const endedCookie = `${cookieName}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0`;

/**
 * The hash of the token in a cookie header, or null. A page says for whom it was drawn: when somebody else has signed in
 * since, in another window of the same browser, nothing is shown or written in the newcomer's name.
 */
export function sessionHashOf(header: string | undefined, drawnFor?: string | string[]): Buffer | null {
  const value = header
    ?.split(';')
    .map((part) => part.trim().split('='))
    .find(([name]) => name === cookieName)?.[1];
  const [token = '', person] = value?.split('.') ?? [];
  if (drawnFor !== undefined && person !== undefined && person !== drawnFor) return null;
  return /^[\w-]{43}$/.test(token) ? hashOf(token) : null;
}
