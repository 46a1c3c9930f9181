import type { Tx } from '@cobijo/audit/api/tx';
import type { ChildIdentityInput, ReferralFile } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { addDays, civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { insertPerson } from '@cobijo/people/api/add-person';
import { siblingsOf } from '@cobijo/people/api/children.queries';
import { classifyChild } from '@cobijo/people/api/classify-child';
import { createChild } from '@cobijo/people/api/create-child';
import { indexChild } from '@cobijo/people/api/index-child';
import { joinSiblings } from '@cobijo/people/api/join-siblings';
import { insertRelationship } from '@cobijo/people/api/relationship-fields';
import { normalForm } from '@cobijo/people/rules/name-forms';
import { siblingsToLink } from '@cobijo/people/rules/siblings';
import { openCaseFile, type NewCaseFile } from '../open-case-file';
import type { ReferralFacts, ReferralPersonRow } from './referrals.queries';
import type { ChildToOpen, Triage } from './triage-facts';

interface Opened {
  readonly caseFileId: string;
  readonly caseNo: string;
  readonly childId: string | null;
  readonly person: ReferralPersonRow | null;
}

/** Opens the files that a call asks for: one per child, or a consultation without one (R5); siblings are linked and kept together (R8). */
export async function openFilesForReferral(tx: Tx, referral: ReferralFacts, triage: Triage, leadUserId: string): Promise<readonly ReferralFile[]> {
  const plan: Omit<NewCaseFile, 'childId'> = {
    kind: triage.kind,
    priority: referral.priority,
    eligibility: triage.screening.categories ?? [],
    flags: Object.entries(referral.emergencyFlags).flatMap(([flag, answer]) => (answer === 'yes' ? [flag] : [])),
    team: [{ userId: leadUserId, discipline: 'social_work', role: 'lead' }],
  };
  const opened: Opened[] = [];
  if (triage.kind !== 'child') opened.push(await open(tx, referral, { ...plan, childId: null }));
  for (const child of triage.kind === 'child' ? triage.children : []) {
    const childId = child.knownAs ?? (await registerPerson(tx, child.person));
    await tx.sql('update referral_person set child_id = $2 where id = $1', [child.person.id, childId]);
    opened.push({ ...(await open(tx, referral, { ...plan, childId })), person: child.person });
  }
  await linkSiblings(tx, opened);
  await linkKnownSiblings(tx, opened);
  for (const { childId } of opened) if (childId) await tx.sql('select sec.hand_over_child($1)', [childId]);
  for (const { caseFileId } of opened) await tx.tell({ kind: 'file-opened', caseFileId, userId: leadUserId });
  return opened.map(({ caseFileId, caseNo, childId }) => ({ __typename: 'ReferralFile', caseFileId, caseNo, childId }));
}

async function open(tx: Tx, referral: ReferralFacts, file: NewCaseFile): Promise<Opened> {
  const { id, caseNo } = await openCaseFile(tx, file);
  await tx.sql('insert into referral_file (referral_id, case_file_id, office_id, created_by) values ($1, $2, $3, $4)', [
    referral.id, id, referral.officeId, tx.actor.id,
  ]);
  return { caseFileId: id, caseNo, childId: file.childId, person: null };
}

/** Makes the record of a child from what was said at the phone; the team corrects it later. */
async function registerPerson(tx: Tx, person: ChildToOpen['person']): Promise<string> {
  const { id } = await createChild(tx, identityFrom(person, tx.now));
  if (person.documentNumber)
    await tx.sql(
      `insert into identity_document (id, child_id, type, number, number_norm, original_held_by, created_by)
       values ($1, $2, 'other', $3, upper(regexp_replace($3, '[^A-Za-z0-9]', '', 'g')), 'unknown', $4)`,
      [newId<'IdentityDocument'>(), id, person.documentNumber, tx.actor.id],
    );
  if (person.motherName) {
    const personId = await insertPerson(tx, { givenNames: person.motherName, sex: 'female' });
    await insertRelationship(tx, { childId: id, personId }, { type: 'mother', basis: 'claimed' });
    await indexChild(tx, id);
  }
  // "Alone" is known company; "with an adult" is not, until it is known with whom.
  if (person.withAdult === false) await tx.sql('update child set company_known = true where id = $1', [id]);
  await classifyChild(tx, id);
  return id;
}

const identityFrom = (person: ReferralPersonRow, now: Date): ChildIdentityInput => ({
  nameUnknown: person.name === null,
  givenNames: person.name,
  birthDate: person.age === null ? null : addDays(civilDateOf(now, 'America/Mexico_City'), -Math.round((person.age + 0.5) * 365.25)),
  birthDatePrecision: person.age === null ? 'unknown' : 'estimated',
  ageStatus: person.age === null ? 'presumed_child' : 'stated',
  authorityAgeLabel: person.authoritySays,
  sex: person.sex,
  nationalities: person.nationality ? [person.nationality] : [],
  languages: person.language ? [{ code: person.language, level: 'native', preferred: true }] : [],
});

async function linkSiblings(tx: Tx, opened: readonly Opened[]): Promise<void> {
  const children = opened.flatMap(({ childId, person, caseFileId }) => (childId && person ? [{ childId, person, caseFileId }] : []));
  const links = siblingsToLink(
    children.map(({ childId, person }) => ({ childId, relation: relationOf(person), parentIds: parentsOf(person) })),
  );
  for (const { childIds } of links) {
    await joinSiblings(tx, childIds);
    const files = children.filter(({ childId }) => childIds.includes(childId)).map(({ caseFileId }) => caseFileId);
    await tx.sql(
      `insert into case_link (id, case_file_id, linked_case_file_id, reason, created_by)
       select gen_random_uuid(), a, b, 'sibling', $2 from unnest($1::uuid[]) a cross join unnest($1::uuid[]) b where a <> b on conflict do nothing`,
      [files, tx.actor.id],
    );
  }
}

// A brother or sister known before this call has a team that must hear of it (R8).
async function linkKnownSiblings(tx: Tx, opened: readonly Opened[]): Promise<void> {
  const mine = opened.map(({ caseFileId }) => caseFileId);
  for (const { childId, caseFileId } of opened) {
    if (!childId) continue;
    const known = (await siblingsOf(tx, childId)).flatMap((sibling) => sibling.caseFileId ?? []).filter((id) => !mine.includes(id));
    for (const sibling of known) {
      await tx.sql(
        `insert into case_link (id, case_file_id, linked_case_file_id, reason, created_by) values (gen_random_uuid(), $1, $2, 'sibling', $3) on conflict do nothing`,
        [caseFileId, sibling, tx.actor.id],
      );
      await tx.tell({ kind: 'siblings-linked', caseFileId: sibling });
    }
  }
}

// The first child is "self"; "sibling" is said of the others.
const relationOf = (person: ReferralPersonRow): 'sibling' | 'half_sibling' | 'none' => {
  if (person.relation === 'half_sibling') return 'half_sibling';
  return person.relation === 'sibling' || person.relation === 'self' ? 'sibling' : 'none';
};

// One name alone is no proof of a common mother: two words at least.
const parentsOf = (person: ReferralPersonRow): readonly string[] => {
  const mother = normalForm(person.motherName ?? '');
  return mother.includes(' ') ? [mother] : [];
};
