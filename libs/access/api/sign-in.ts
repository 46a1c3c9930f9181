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

const freeAttempts = 5;
const subjectOf = (kind: string, value: string): string => createHash('sha256').update(`${kind}:${value.trim().toLowerCase()}`).digest('hex');

/** Opens and ends sessions. Answers alike whatever was wrong, and counts failures in the database. */
@Injectable()
export class SignIn {
  constructor(private readonly source: DataSource) {}

  async open(request: RequestActor, email: string, password: string): Promise<SignedInSession | NotSignedIn> {
    const subjects = [subjectOf('account', email), subjectOf('address', request.address)];
    const blocked = await this.first<{ until: Date | null }>('select sec.blocked_until($1) as until', [subjects]);
    if (blocked?.until) return { retryAt: blocked.until };
    const account = await this.first<{ user_id: string; password_hash: string }>('select * from sec.credential_of($1)', [email.trim()]);
    if (!(await passwordFits(password.slice(0, 256), account?.password_hash ?? null)) || !account) return this.refuse(subjects);
    const session = freshSession(new Date());
    await this.source.query('select sec.start_session($1, $2, $3)', [account.user_id, session.hash, session.until]);
    await this.source.query('select sec.clear_failures($1)', [[subjects[0]]]);
    await this.source.query('select sec.record_sign_in($1, $2)', [account.user_id, 'done']);
    return { session };
  }

  private async refuse(subjects: readonly string[]): Promise<NotSignedIn> {
    // One office shares one address, so an address is given more room than an account.
    await this.source.query('select sec.count_failure($1, $2)', [[subjects[0]], freeAttempts]);
    await this.source.query('select sec.count_failure($1, $2)', [[subjects[1]], freeAttempts * 10]);
    await this.source.query('select sec.record_sign_in(null, $1)', ['refused']);
    const blocked = await this.first<{ until: Date | null }>('select sec.blocked_until($1) as until', [subjects]);
    return { retryAt: blocked?.until ?? null };
  }

  /** Ends the session of this device; says nothing about whether there was one. */
  async end(request: RequestActor): Promise<string> {
    if (request.tokenHash) await this.source.query('select sec.end_session($1)', [request.tokenHash]);
    return endedCookie;
  }

  private async first<Row>(text: string, values: unknown[]): Promise<Row | null> {
    const [row] = (await this.source.query(text, values)) as Row[];
    return row ?? null;
  }
}
