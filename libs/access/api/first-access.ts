import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem, type Problem } from '@cobijo/kernel/rules/problem';
import { emailForm } from '../rules/email';
import { checkPassword } from './check-password';
import { freshCode, hashOfCode } from './one-time-code';
import { hashPassword } from './passwords';
import type { RequestActor } from './request-actor';

/** The first office and the person who will administer it. */
export interface FirstAdministrator {
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly officeCode: string;
  readonly officeName: string;
  readonly state: string;
  readonly timeZone: string;
}

export type FirstAccessAnswer = 'created' | 'refused' | readonly Problem[];

const freeAttempts = 10;
const subjectOf = (address: string): string => createHash('sha256').update(`first-access:${address}`).digest('hex');

/** The door of a new installation: a code on the console makes one administrator, once. */
@Injectable()
export class FirstAccess {
  constructor(private readonly source: DataSource) {}

  /** A fresh one-time code, good for thirty minutes; null when there is a user already. */
  async offer(): Promise<string | null> {
    const code = freshCode();
    return (await this.first<{ kept: boolean }>('select sec.offer_first_access($1) as kept', [hashOfCode(code)]))?.kept ? code : null;
  }

  /** Makes the administrator. A wrong, late or used code and an installation that has users answer alike. */
  async create(request: RequestActor, input: FirstAdministrator): Promise<FirstAccessAnswer> {
    const problems = problemsOf(input);
    if (problems.length > 0) return problems;
    const subjects = [subjectOf(request.address)];
    const blocked = await this.first<{ until: Date | null }>('select sec.blocked_until($1) as until', [subjects]);
    if (blocked?.until) return 'refused';
    const created = await this.first<{ created: boolean }>('select sec.create_first_administrator($1, $2, $3, $4) as created', [
      hashOfCode(input.code),
      { id: newId<'User'>(), name: input.name.trim(), email: input.email.trim() },
      { id: newId<'Office'>(), code: input.officeCode.trim(), name: input.officeName.trim(), state: input.state.trim(), timeZone: input.timeZone },
      await hashPassword(input.password),
    ]);
    if (created?.created) return 'created';
    await this.source.query('select sec.count_failure($1, $2)', [subjects, freeAttempts]);
    return 'refused';
  }

  private async first<Row>(text: string, values: unknown[]): Promise<Row | null> {
    const [row] = (await this.source.query(text, values)) as Row[];
    return row ?? null;
  }
}

function problemsOf(input: FirstAdministrator): readonly Problem[] {
  const check = new InputCheck()
    .text('code', input.code, { min: 1, max: 60 })
    .text('name', input.name, { min: 2, max: 120 })
    .text('email', input.email, { min: 3, max: 254 })
    .when(!emailForm.test(input.email.trim()), problem('email', 'malformed'))
    .text('officeCode', input.officeCode, { min: 2, max: 8 })
    .text('officeName', input.officeName, { min: 2, max: 120 })
    .text('state', input.state, { min: 2, max: 5 })
    .when(!Intl.supportedValuesOf('timeZone').includes(input.timeZone), problem('timeZone', 'unknown-code'));
  return checkPassword(check, input.password, [input.name, ...input.name.split(' '), ...input.email.split(/[@.]/)]).problems;
}
