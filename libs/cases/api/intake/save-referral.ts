import type { Tx } from '@cobijo/audit/api/tx';
import type { ReferralInput, ReferralRecorded } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { personColumns, personValues, referralColumns, referralValues, restrictedPlace, urgencyFrom } from './referral-fields';
import { tellOfChildren } from './sought-person';

const columns = referralColumns.join(', ');
const places = referralColumns.map((_, at) => `$${at + 5}`).join(', ');
const assignments = referralColumns.map((column, at) => `${column} = $${at + 2}`).join(', ');

/** Writes a new call and everybody in it. */
export async function insertReferral(tx: Tx, referral: ReferralInput): Promise<ReferralRecorded> {
  const id = newId<'Referral'>();
  const referralNo = await nextNumber(tx);
  await tx.sql(`insert into referral (id, referral_no, office_id, created_by, ${columns}) values ($1, $2, $3, $4, ${places})`, [
    id,
    referralNo,
    tx.actor.officeId,
    tx.actor.id,
    ...referralValues(referral, tx.now),
  ]);
  await savePersons(tx, id, referral);
  await tx.sql('insert into referral_location (referral_id, office_id, code, place, authority_present, restricted, created_by) values ($1, $2, $3, $4, $5, $6, $7)', [
    id, tx.actor.officeId, ...placeValues(referral), tx.actor.id,
  ]);
  return told(tx, referral, { id, referralNo, version: 1, wasEmergency: false });
}

/** Writes what changed in a call; what it said before is kept. */
export async function updateReferral(
  tx: Tx,
  before: { readonly id: string; readonly referralNo: string; readonly version: number; readonly priority: number },
  referral: ReferralInput,
): Promise<ReferralRecorded> {
  await tx.sql(
    `insert into referral_history (id, referral_id, version, was, created_by) select $2, r.id, r.version, to_jsonb(r.*), $3 from referral r where r.id = $1`,
    [before.id, newId<'ReferralHistory'>(), tx.actor.id],
  );
  await tx.sql(`update referral set ${assignments}, version = version + 1 where id = $1`, [before.id, ...referralValues(referral, tx.now)]);
  await savePersons(tx, before.id, referral);
  await tx.sql('update referral_location set code = $2, place = $3, authority_present = $4, restricted = $5 where referral_id = $1', [
    before.id,
    ...placeValues(referral),
  ]);
  return told(tx, referral, { ...before, version: before.version + 1, wasEmergency: before.priority === 0 });
}

const placeValues = (referral: ReferralInput): readonly unknown[] => [
  referral.locationCode,
  (referral.locationText ?? '').trim() || null,
  referral.authorityPresent ?? false,
  restrictedPlace(referral),
];

const personInsert = `insert into referral_person (id, referral_id, seq, created_by, ${personColumns.join(', ')})
  values ($1, $2, (select coalesce(max(seq), 0) + 1 from referral_person where referral_id = $2), $3, ${personColumns.map((_, at) => `$${at + 4}`).join(', ')})`;
const personUpdate = `update referral_person set ${personColumns.map((column, at) => `${column} = $${at + 3}`).join(', ')} where id = $1 and referral_id = $2`;

async function savePersons(tx: Tx, referralId: string, referral: ReferralInput): Promise<void> {
  for (const person of referral.persons) {
    const values = personValues(person);
    if (person.id) await tx.sql(personUpdate, [person.id, referralId, ...values]);
    else await tx.sql(personInsert, [newId<'ReferralPerson'>(), referralId, tx.actor.id, ...values]);
  }
}

interface Written {
  readonly id: string;
  readonly referralNo: string;
  readonly version: number;
  readonly wasEmergency: boolean;
}

// R1: any flag is priority 0, and the supervisors of the office are paged once, in the same transaction. Numbers only: no name, no place.
async function told(tx: Tx, referral: ReferralInput, written: Written): Promise<ReferralRecorded> {
  const { priority, page, raisedBy } = urgencyFrom(referral);
  await tellOfChildren(tx, written, referral);
  const paged = page && !written.wasEmergency;
  if (paged) await tx.tell({ kind: 'emergency-referral', officeId: tx.actor.officeId, payload: { referralNo: written.referralNo } });
  return {
    __typename: 'ReferralRecorded',
    referralId: written.id,
    referralNo: written.referralNo,
    priority,
    paged,
    raisedBy,
    locationRestricted: restrictedPlace(referral),
    version: written.version,
  };
}

async function nextNumber(tx: Tx): Promise<string> {
  const office = await tx.one<{ code: string; timeZone: string }>('select code, time_zone as "timeZone" from office where id = $1', [tx.actor.officeId]);
  if (!office) throw new Error('the actor has no office');
  const year = civilDateOf(tx.now, office.timeZone).slice(0, 4);
  const counter = await tx.one<{ last: number }>(
    `insert into referral_counter (office_id, year, last) values ($1, $2, 1)
     on conflict (office_id, year) do update set last = referral_counter.last + 1 returning last`,
    [tx.actor.officeId, Number(year)],
  );
  return `${office.code}-E-${year}-${String(counter?.last ?? 1).padStart(4, '0')}`;
}
