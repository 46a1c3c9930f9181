import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { passwordFits } from './passwords';
import { endedCookie, type FreshSession, freshSession } from './session-cookie';
import type { RequestActor } from './request-actor';

export interface SignedInSession {
  readonly session: FreshSession;
}
export interface NotSignedIn {
  readonly retryAt: Date | null;
}

// By account and by address: one office shares one address, so an address is given more room.
const freeAttempts = [5, 50] as const;
const isText = (value: string): boolean => !value.includes('\u0000');
const subjectOf = (kind: string, value: string): string => createHash('sha256').update(`${kind}:${value.trim().toLowerCase()}`).digest('hex');

/** Opens and ends sessions. Answers alike whatever was wrong, and counts failures in the database. */
@Injectable()
export class SignIn {
  constructor(private readonly source: DataSource) {}

  /** Opens a session; one that this browser had before ends. */
  async open(request: RequestActor, email: string, password: string): Promise<SignedInSession | NotSignedIn> {
    const subjects = [subjectOf('account', email), subjectOf('address', request.address)];
    const blocked = await this.first<{ until: Date | null }>('select sec.take_attempt($1, $2, $3) as until', [...subjects, freeAttempts]);
    if (blocked?.until) return { retryAt: blocked.until };
    const account = isText(email) ? await this.first<{ user_id: string; password_hash: string }>('select * from sec.credential_of($1)', [email.trim()]) : null;
    if (!(await passwordFits(password.slice(0, 256), account?.password_hash ?? null)) || !account) return this.refuse(subjects);
    const session = freshSession(new Date(), account.user_id);
    await this.source.query('select sec.start_session($1, $2, $3)', [account.user_id, session.hash, session.until]);
    if (request.tokenHash) await this.source.query('select sec.end_session($1)', [request.tokenHash]);
    await this.source.query('select sec.attempt_succeeded($1, $2)', subjects);
    await this.source.query('select sec.record_sign_in($1, $2)', [account.user_id, 'done']);
    return { session };
  }

  private async refuse(subjects: readonly string[]): Promise<NotSignedIn> {
    await this.source.query('select sec.record_sign_in(null, $1)', ['refused']);
    const blocked = await this.first<{ until: Date | null }>('select sec.blocked_until($1) as until', [subjects]);
    return { retryAt: blocked?.until ?? null };
  }

  /** Ends the session of this device, or of every device. A page of somebody else ends no session of who is here now. */
  async end(request: RequestActor, reach: 'here' | 'everywhere'): Promise<string | null> {
    if (!request.tokenHash) return null;
    const statement = reach === 'everywhere' ? 'select sec.end_every_session($1)' : 'select sec.end_session($1)';
    await this.source.query(statement, [request.tokenHash]);
    return endedCookie;
  }

  private async first<Row>(text: string, values: unknown[]): Promise<Row | null> {
    const [row] = (await this.source.query(text, values)) as Row[];
    return row ?? null;
  }
}
