import type { Tx } from '@cobijo/audit/api/tx';
import { intlSeparationOf, mustConfirmClassification, mxAccompanimentOf } from '../rules/accompaniment';
import { relationshipsOf } from './children.queries';

/** Classifies a child again after her relationships changed; returns whether a person must confirm it (R3). */
export async function classifyChild(tx: Tx, childId: string): Promise<boolean> {
  const relations = await relationshipsOf(tx, childId);
  const before = await tx.one<{ companyKnown: boolean }>('select company_known as "companyKnown" from child where id = $1', [childId]);
  const companyKnown = before?.companyKnown === true || relations.some(({ travellingTogether }) => travellingTogether);
  // Until somebody confirms, what is computed is also what is in force.
  const after = await tx.one<{ confirmed: boolean; mx: string; intl: string; mxComputed: string; intlComputed: string }>(
    `update child set mx_computed = $2, intl_computed = $3, company_known = $4,
       mx_accompaniment = case when classification_confirmed_at is null then $2 else mx_accompaniment end,
       intl_separation = case when classification_confirmed_at is null then $3 else intl_separation end
     where id = $1
     returning classification_confirmed_at is not null as confirmed, mx_accompaniment as mx, intl_separation as intl,
       mx_computed as "mxComputed", intl_computed as "intlComputed"`,
    [childId, mxAccompanimentOf(relations, companyKnown).code, intlSeparationOf(relations, companyKnown).code, companyKnown],
  );
  return after === null || mustConfirmClassification(after);
}
