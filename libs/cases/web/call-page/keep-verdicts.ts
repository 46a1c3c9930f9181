import { inject, Injectable } from '@angular/core';
import { RecordDuplicateVerdictDocument, ReferralPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { GraphqlClient } from '@cobijo/graphql/transport/graphql-client';

/** Keeps the verdicts given while a call was typed, once its persons have a record. */
@Injectable()
export class KeepVerdicts {
  private readonly client = inject(GraphqlClient);

  /** Keeps verdicts by place of the person; returns whether all arrived. A lost one is asked for again on the next page: never a reason to stop a call. */
  async keep(referralId: string, judged: Readonly<Record<number, Readonly<Record<string, string>>>>): Promise<boolean> {
    const said = Object.entries(judged).flatMap(([at, verdicts]) => Object.entries(verdicts).map(([otherChildId, verdict]) => ({ at: Number(at), otherChildId, verdict })));
    if (said.length === 0) return true;
    try {
      const { referral } = await this.client.query(ReferralPageDocument, { id: referralId });
      for (const { at, otherChildId, verdict } of said) {
        const referralPersonId = referral?.persons?.[at]?.id;
        if (referralPersonId) await this.client.query(RecordDuplicateVerdictDocument, { input: { key: crypto.randomUUID(), referralPersonId, otherChildId, verdict } });
      }
      return true;
    } catch {
      return false;
    }
  }
}
