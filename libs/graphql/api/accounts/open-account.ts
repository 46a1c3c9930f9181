import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { mayHoldTogether } from '@cobijo/access/rules/accounts';
import { emailForm } from '@cobijo/access/rules/email';
import { disciplines, isRole } from '@cobijo/access/rules/roles';
import { done, invalid, type Outcome, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { AccountOpened, OfficeOpened, OpenAccountInput, OpenOfficeInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { askRoles } from './change-roles';
import { checkRoles } from './check-roles';

/** Offices, and the people who work there. */
@Injectable()
export class OpenAccount {
  constructor(private readonly recorder: Recorder) {}

  office(request: RequestActor, input: OpenOfficeInput): Promise<Outcome<OfficeOpened> | null> {
    const officeId = newId<'Office'>();
    return this.recorder.act(request, { act: 'office.open', key: input.key, entityId: officeId }, async (tx) => {
      tx.require('create', 'User');
      const { problems } = new InputCheck()
        .text('code', input.code, { min: 2, max: 8 })
        .text('name', input.name, { min: 2, max: 120 })
        .text('state', input.state, { min: 2, max: 5 })
        .when(!Intl.supportedValuesOf('timeZone').includes(input.timeZone), problem('timeZone', 'unknown-code'));
      if (problems.length > 0) return invalid(problems);
      const home = { id: officeId, code: input.code.trim().toUpperCase(), name: input.name.trim(), state: input.state.trim().toUpperCase(), timeZone: input.timeZone };
      await tx.sql('select sec.open_office($1)', [home]);
      return done({ __typename: 'OfficeOpened', officeId });
    });
  }

  /** Opens an account; its roles are asked for in the same act. */
  account(request: RequestActor, input: OpenAccountInput): Promise<Outcome<AccountOpened> | null> {
    const userId = newId<'User'>();
    return this.recorder.act(request, { act: 'account.open', key: input.key, entityId: userId }, async (tx) => {
      tx.require('create', 'User');
      const { problems } = checked(input);
      if (problems.length > 0) return invalid(problems);
      const wanted = input.roles.filter(isRole);
      const decision = mayHoldTogether(wanted);
      if (!decision.permitted) return refused(decision);
      await tx.sql('select sec.open_account($1)', [{ id: userId, name: input.name.trim(), email: input.email.trim(), discipline: input.discipline, officeId: input.officeId }]);
      await askRoles(tx, userId, wanted);
      return done({ __typename: 'AccountOpened', userId });
    });
  }
}

const checked = (input: OpenAccountInput): InputCheck =>
  checkRoles(input.roles)
    .text('name', input.name, { min: 2, max: 120 })
    .text('email', input.email, { min: 3, max: 254 })
    .when(!emailForm.test(input.email.trim()), problem('email', 'malformed'))
    .oneOf('discipline', input.discipline, disciplines)
    .id('officeId', input.officeId);
