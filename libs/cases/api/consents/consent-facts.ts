import type { Tx } from '@cobijo/audit/api/tx';
import type { RecordConsentInput } from '@cobijo/graphql/generated/server';
import { findChild, relationshipsOf } from '@cobijo/people/api/children.queries';
import { ageOn, civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { type ConsentGiver, consentScopes, type ConsentType } from '../../rules/code-lists';
import type { ConsentRecordFacts } from '../../rules/consent-record';
import { type CaseFileRow, consentRows } from '../case-files.queries';

const suspicions = ['suspected_abuser', 'suspected_trafficker'];
const parents = ['mother', 'father', 'adoptive', 'step'];

type Expressed = RecordConsentInput & { readonly type: ConsentType; readonly giver: ConsentGiver };

/** Gathers what the rule needs to know about who speaks, how old the child is and what she said before. */
export async function consentRecordFacts(
  tx: Tx,
  file: CaseFileRow,
  input: Expressed,
): Promise<ConsentRecordFacts> {
  const spoken = (await consentRows(tx, file.id)).filter(({ giver }) => giver === 'child');
  const child = file.childId ? await findChild(tx, file.childId) : null;
  const people = file.childId && input.giver === 'parent' ? await relationshipsOf(tx, file.childId) : [];
  return {
    type: input.type,
    giver: input.giver,
    childAge: child?.birthDate ? ageOn(child.birthDate, civilDateOf(tx.now, file.timeZone)) : null,
    mature: input.mature ?? false,
    childSpokeOn: spoken.map(({ scope }) => scope),
    scopes: consentScopes.filter((code) => input.scopes.some(({ scope }) => scope === code)),
    // A parent who is not named may be the one suspected: then each of them counts (R26).
    parentSuspected: people.some(
      ({ personId, type, riskFlag }) =>
        (input.giverPersonId ? personId === input.giverPersonId : parents.includes(type)) && suspicions.includes(riskFlag),
    ),
  };
}

/** Everyone who received something under the withdrawn scopes and must be told now (domain 6.8). */
export async function recipientsToTell(tx: Tx, consentId: string): Promise<string[]> {
  const rows = await tx.sql<{ recipient: string }>(
    `select distinct h.recipient from consent_scope s join sharing h on h.case_file_id = s.case_file_id and h.scope = s.scope
      where s.consent_id = $1 order by h.recipient`,
    [consentId],
  );
  return rows.map(({ recipient }) => recipient);
}

/** Withdrawals that some recipient has not been told of. */
export const pendingWithdrawals = (tx: Tx, caseFileId: string): Promise<{ id: string }[]> =>
  tx.sql<{ id: string }>(
    `select distinct c.id from consent c join consent_scope s on s.consent_id = c.id
       join sharing h on h.case_file_id = c.case_file_id and h.scope = s.scope and h.shared_at <= c.created_at
      where c.case_file_id = $1 and c.type = 'withdrawal'
        and not exists (select 1 from withdrawal_notice n where n.consent_id = c.id and n.recipient = h.recipient)`,
    [caseFileId],
  );
