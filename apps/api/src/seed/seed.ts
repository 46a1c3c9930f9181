import { Client } from 'pg';
import { hashPassword } from '@cobijo/access/api/passwords';
import { newId } from '@cobijo/kernel/api/new-id';
import { tellAlone } from './alone';
import { tellPopulation } from './population';
import { tellBrothers, tellFamily, tellSamuel, tellWorkshopChild, tellXochitl } from './stories/early-stories';
import { tellAlma, tellMarvin } from './stories/alma';
import { tellCalel } from './stories/calel';
import { tellKnownElsewhere } from './stories/known-elsewhere';
import { tellPanelOfLawyers } from './stories/panel-of-lawyers';
import { tellCatarina, tellPetrona } from './stories/petrona';
import { Teller } from './teller';
import { contact, demoOffices, demoPassword, demoStaff } from './staff';

// The demonstration leaves a mark when it is complete: half a demonstration would mislead.
const standing = `select exists (select 1 from office) as begun, exists (select 1 from calendar_day where authority = 'demonstration') as told`;

/** Loads offices and staff when the database is empty; does nothing otherwise. */
export async function seedDemoOffice(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ begun: boolean; told: boolean }>(standing);
    if (rows[0]?.told) return;
    if (rows[0]?.begun) throw new Error('The demonstration office was interrupted while it was made. Delete the folder .data and start again.');
    await client.query('begin');
    const offices = await seedOffices(client);
    await seedStaff(client, offices);
    await client.query('commit');
    await tellStories(client);
    await client.query(`insert into calendar_day (authority, day, reason) values ('demonstration', current_date, 'complete')`);
  } finally {
    await client.end();
  }
}

const stories = [tellPetrona, tellCatarina, tellAlma, tellMarvin, tellBrothers, tellSamuel, tellFamily, tellXochitl, tellWorkshopChild, tellCalel, tellPanelOfLawyers];

async function tellStories(client: Client): Promise<void> {
  const teller = await Teller.begin(client);
  try {
    for (const story of stories) await story(teller);
    await tellPopulation(teller);
    await tellAlone(teller);
    await tellKnownElsewhere(teller);
  } finally {
    await teller.end();
  }
}

async function seedOffices(client: Client): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { code, name, state, states, zone, region } of demoOffices) {
    const id = newId<'Office'>();
    ids.set(code, id);
    await client.query(
      `insert into office (id, code, name, state, jurisdiction_states, time_zone, phone, email, hotline_hours) values ($1, $2, $3, $4, $5, $6, $7, $8, 'lun–vie 9:00–18:00')`,
      [id, code, name, state, states, zone, contact[region].phone, contact[region].email],
    );
  }
  return ids;
}

async function seedStaff(client: Client, offices: ReadonlyMap<string, string>): Promise<void> {
  const hash = await hashPassword(demoPassword);
  for (const { login, name, discipline, roles, office, affiliations } of demoStaff) {
    const id = newId<'User'>();
    await client.query(
      `insert into app_user (id, name, email, discipline, office_id, affiliations, undertaking_valid_to, active_from) values ($1, $2, $3, $4, $5, $6, current_date + 365, current_date - 400)`,
      [id, name, `${login}@demo.cobijo.example`, discipline, offices.get(office), affiliations ?? []],
    );
    for (const role of roles) await client.query('insert into app_user_role (user_id, role) values ($1, $2)', [id, role]);
    await client.query('insert into credential (user_id, password_hash) values ($1, $2)', [id, hash]);
  }
}
