import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { EligibilityScreened, ScreenEligibilityInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { eligibilityCategories } from '../../rules/intake/code-lists';
import { ageIsOk } from '../../rules/intake/eligibility';
import { findReferral } from './referrals.queries';

/** Says which of the five groups a call belongs to (E13). */
@Injectable()
export class ScreenEligibility {
  constructor(private readonly recorder: Recorder) {}

  /** Records a screening; the newest counts. None of the groups: another door must be named (R4). */
  screen(request: RequestActor, input: ScreenEligibilityInput): Promise<Outcome<EligibilityScreened> | null> {
    return this.recorder.act(request, { act: 'eligibility.screen', key: input.key, entityId: input.referralId }, async (tx) => {
      const referral = await findReferral(tx, input.referralId);
      if (!referral) return null;
      tx.require('create', 'Eligibility');
      const { problems } = checkScreening(input);
      if (problems.length > 0) return invalid(problems);
      const result = input.categories.length > 0 ? 'eligible' : 'not_eligible';
      await save(tx, input, result);
      await tx.sql(`update referral set state = 'screening' where id = $1 and state = 'new'`, [referral.id]);
      return done({ __typename: 'EligibilityScreened', referralId: referral.id, result });
    });
  }
}

function checkScreening(input: ScreenEligibilityInput): InputCheck {
  const check = new InputCheck()
    .everyOf('categories', input.categories, eligibilityCategories)
    .text('notes', input.notes, { max: 2000 })
    .text('onwardService', input.onwardService, { max: 300 });
  return input.categories.length === 0 ? check.require('onwardService', input.onwardService) : check;
}

async function save(tx: Tx, input: ScreenEligibilityInput, result: string): Promise<void> {
  // At the phone nobody has seen papers, and a stated age shuts nobody out (R2).
  const ageOk = ageIsOk({ birthDate: null, precision: 'unknown', status: 'stated', today: civilDateOf(tx.now, 'America/Mexico_City') });
  await tx.sql(
    `insert into eligibility_screening (id, referral_id, categories, age_ok, notes, result, onward_service, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId<'EligibilityScreening'>(), input.referralId, [...new Set(input.categories)].sort(), ageOk, input.notes ?? null, result, input.onwardService ?? null, tx.actor.id],
  );
}
