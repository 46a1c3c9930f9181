import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { InputCheck, type Problem } from '@cobijo/kernel/rules/problem';
import { checkPassword } from './check-password';
import { hashOfCode } from './one-time-code';
import { hashPassword } from './passwords';
import type { RequestActor } from './request-actor';

export type EntryAnswer = { readonly email: string } | { readonly problems: readonly Problem[] } | 'refused';

const freeAttempts = 10;
const subjectOf = (address: string): string => createHash('sha256').update(`access-code:${address}`).digest('hex');

/** The door of a person with a one-time code from the administrator. */
@Injectable()
export class EnterWithCode {
  constructor(private readonly source: DataSource) {}

  /** Sets a password. A wrong, late or used code and a closed account answer alike. */
  async enter(request: RequestActor, input: { readonly code: string; readonly password: string }): Promise<EntryAnswer> {
    const { problems } = checkPassword(new InputCheck().text('code', input.code, { min: 1, max: 60 }), input.password);
    if (problems.length > 0) return { problems };
    const subjects = [subjectOf(request.address)];
    const [blocked] = (await this.source.query('select sec.blocked_until($1) as until', [subjects])) as { until: Date | null }[];
    if (blocked?.until) return 'refused';
    const [set] = (await this.source.query('select sec.set_password($1, $2) as email', [hashOfCode(input.code), await hashPassword(input.password)])) as { email: string | null }[];
    if (set?.email) return { email: set.email };
    await this.source.query('select sec.count_failure($1, $2)', [subjects, freeAttempts]);
    return 'refused';
  }
}
