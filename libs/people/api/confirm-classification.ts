import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, reasonsOf, refused, stale } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { ChildSaved, ConfirmClassificationInput } from '@cobijo/graphql/generated/server';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { intlSeparationOf, mxAccompanimentOf } from '../rules/accompaniment';
import { intlSeparations, mxAccompaniments } from '../rules/code-lists';
import { mayConfirmClassification } from '../rules/registering-child';
import { reachChild } from './child-access';
import { relationshipsOf } from './children.queries';

/** Confirms how the child is classified (R3). */
@Injectable()
export class ConfirmClassification {
  constructor(private readonly recorder: Recorder) {}

  /** Confirms both classifications; whoever confirms also says that her company is known. */
  confirm(request: RequestActor, input: ConfirmClassificationInput): Promise<Outcome<ChildSaved> | null> {
    const on = { act: 'child.confirm-classification', key: input.key, caseFileId: input.caseFileId ?? null, entityId: input.childId };
    return this.recorder.act(request, on, async (tx) => {
      const reached = await reachChild(tx, input);
      if (!reached) return null;
      tx.require('edit', 'Child', reached.access);
      const { problems } = new InputCheck().oneOf('mx', input.mx, mxAccompaniments).oneOf('intl', input.intl, intlSeparations);
      if (problems.length > 0) return invalid(problems);
      if (reached.child.version !== input.version) return refused([stale(input.version, reached.child.version)]);
      const relations = await relationshipsOf(tx, input.childId);
      const computed = { mxComputed: mxAccompanimentOf(relations, true).code, intlComputed: intlSeparationOf(relations, true).code };
      const decision = mayConfirmClassification({ mx: input.mx, intl: input.intl, ...computed }, reasonsOf(input));
      if (!decision.permitted) return refused(decision);
      await tx.sql(
        `update child set mx_accompaniment = $2, intl_separation = $3, mx_computed = $4, intl_computed = $5, company_known = true,
           classification_confirmed_at = $6, classification_confirmed_by = $7, version = version + 1 where id = $1`,
        [input.childId, input.mx, input.intl, computed.mxComputed, computed.intlComputed, tx.now, tx.actor.id],
      );
      return done({ __typename: 'ChildSaved', childId: input.childId, childCode: reached.child.childCode, version: input.version + 1 }, decision);
    });
  }
}
