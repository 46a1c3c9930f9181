import { Client } from 'pg';
import { startApi, type TestApi } from '@cobijo/testing/api';
import { staff, type StaffKey } from '@cobijo/testing/staff';
import { tokenOf } from '@cobijo/testing/template-database';
import { anAuthorisedReturn, aReturnReadyToAuthorise, sign } from '@cobijo/testing/stories/a-return';

const signature = `insert into return_authorisation (id, case_file_id, return_id, signed_by, sheet_digest, created_by)
  values (gen_random_uuid(), $1, $2, sec.actor(), 'raw', sec.actor())`;
const departure = `insert into return_departure (id, case_file_id, return_id, sheet_digest, created_by) values (gen_random_uuid(), $1, $2, 'raw', sec.actor())`;
const handover = `insert into return_handover (id, case_file_id, return_id, handed_over_at, receiver, identity_document, document_id, created_by)
  values (gen_random_uuid(), $1, $2, now(), 'Alguien', 'DPI', $3, sec.actor())`;

// Each makes the return forbidden in one way; every row of it is written as the server's owner, past everything.
const bars: readonly (readonly [name: string, statement: string])[] = [
  [
    'determination',
    `update determination set state = 'suspended', suspended_from = 'in_force', suspension_reason = 'x' where case_file_id = $1`,
  ],
  ['determination', `update determination set in_force_from = current_date + 2 where case_file_id = $1`],
  ['expired', `update determination set valid_until = current_date - 2 where case_file_id = $1`],
  [
    'significant_change',
    `update determination set significant_change = 'new_threat', significant_change_at = now() where case_file_id = $1`,
  ],
  ['outcome', `update return_request set destination = 'HN' where case_file_id = $1`],
  [
    'fear',
    `insert into fear_expression (id, case_file_id, created_by) select gen_random_uuid(), $1, id from app_user limit 1`,
  ],
  [
    'protection',
    `insert into protection_claim (id, case_file_id, state, stated_at, created_by) select gen_random_uuid(), $1, 'filed', now(), id from app_user limit 1`,
  ],
  [
    'protection',
    `insert into protection_claim (id, case_file_id, state, stated_at, created_by) select gen_random_uuid(), $1, 'refugee_recognised', now(), id from app_user limit 1`,
  ],
  [
    'challenge',
    `insert into challenge (id, case_file_id, kind, requested_by, filed_at, created_by) select gen_random_uuid(), $1, 'amparo', 'child', now(), id from app_user limit 1`,
  ],
  [
    'order',
    `insert into court_order (id, case_file_id, kind, authority, ordered_at, created_by) select gen_random_uuid(), $1, 'precautionary', 'cndh', now(), id from app_user limit 1`,
  ],
  [
    'stop',
    `insert into stop_order (id, case_file_id, discipline, placed_by, placed_at, created_by) select gen_random_uuid(), $1, 'medicine', id, now(), id from app_user limit 1`,
  ],
  [
    'detained',
    `insert into detention_event (id, case_file_id, occurrence_id, authority, country, place_type, place_known, started_at, how_learned, verified_level, created_by)
    select gen_random_uuid(), $1, gen_random_uuid(), 'INM', 'MX', 'hotel_motel', true, now(), 'call', 'confirmed', id from app_user limit 1`,
  ],
];

describe('the walls of the database, against raw SQL as the application’s own role', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const raw = async (who: StaffKey, text: string, values: readonly unknown[]): Promise<string> => {
    try {
      await api.app.query(who, text, values);
      return 'done';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  // The state itself would already forbid it: put it back, so that the wall behind is what answers.
  const back = (returnId: string, state: string) =>
    api.owner.query(
      `update return_request set state = '${state}', round = 1 where id = '${returnId}'; update return_request set round = 1 where id = '${returnId}'`,
    );

  it.each(bars)('a signature is refused: %s (LGDNNA 92, 96, 97; LM 74)', async (name, statement) => {
    const file = await aReturnReadyToAuthorise(api);
    await api.owner.query(statement, [file.caseFileId]);
    await back(file.returnId, 'arranging');
    expect(await raw('supervisorLegal', signature, [file.caseFileId, file.returnId])).toMatch(
      new RegExp(`return forbidden: .*${name}`),
    );
  });

  it.each(bars)('a departure is refused: %s (LGDNNA 92, 96, 97; LM 74)', async (name, statement) => {
    const file = await anAuthorisedReturn(api);
    await api.owner.query(statement, [file.caseFileId]);
    await back(file.returnId, 'authorised');
    expect(await raw('liaison', departure, [file.caseFileId, file.returnId])).toMatch(
      new RegExp(`departure forbidden: .*${name}`),
    );
  });

  it('the same SQL passes when nothing stands against it', async () => {
    const file = await aReturnReadyToAuthorise(api);
    expect(await raw('supervisorLegal', signature, [file.caseFileId, file.returnId])).toBe('done');
    expect(await raw('liaison', signature, [file.caseFileId, file.returnId])).toBe('done');
    const { rows } = await api.owner.query('select state from return_request where id = $1', [file.returnId]);
    expect(rows).toEqual([{ state: 'authorised' }]);
  });

  // In one of the two it is another day than in UTC, whatever the hour.
  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('a determination begins and ends with the day of its office, here %s (LGDNNA 122; LM 74)', async (zone) => {
    const file = await aReturnReadyToAuthorise(api);
    await api.owner.query('update office set time_zone = $2 where id = (select office_id from case_file where id = $1)', [file.caseFileId, zone]);
    const signedWhen = async (validity: string): Promise<string> => {
      await api.owner.query(`update determination set ${validity} where case_file_id = $1`, [file.caseFileId]);
      await back(file.returnId, 'arranging');
      return raw('supervisorLegal', signature, [file.caseFileId, file.returnId]);
    };
    const today = `(now() at time zone '${zone}')::date`;
    expect(await signedWhen(`in_force_from = ${today} + 1, valid_until = ${today} + 9`)).toMatch(/forbidden: determination$/);
    expect(await signedWhen(`in_force_from = ${today} - 9, valid_until = ${today} - 1`)).toMatch(/forbidden: expired$/);
    expect(await signedWhen(`in_force_from = ${today}, valid_until = ${today}`)).toBe('done');
    await api.owner.query(`update office set time_zone = 'America/Mexico_City' where time_zone = $1`, [zone]);
  });

  it('needs two persons of two disciplines and of both sides, signing for themselves (R67)', async () => {
    const file = await aReturnReadyToAuthorise(api);
    await sign(api, 'supervisorLegal', file.caseFileId);
    expect(await raw('supervisorLegal', signature, [file.caseFileId, file.returnId])).toMatch(/forbidden: signatures/);
    // Two of one side are none, whatever their disciplines.
    await api.owner.query(`insert into app_user_role (user_id, role) select id, 'SUP_L' from app_user where name = 'Aída Montúfar'`);
    expect(await raw('supervisorClinical', signature, [file.caseFileId, file.returnId])).toMatch(/forbidden: signatures/);
    await api.owner.query(`delete from app_user_role where role = 'SUP_L' and user_id = (select id from app_user where name = 'Aída Montúfar')`);
    expect(await raw('socialWorker', signature, [file.caseFileId, file.returnId])).toMatch(/role/);
    const forged = signature.replace(
      'sec.actor(),',
      `(select id from app_user where name = 'Daniela Quirós'),`,
    );
    expect(await raw('supervisorLegal', forged, [file.caseFileId, file.returnId])).not.toBe('done');
    expect(await raw('liaison', departure, [file.caseFileId, file.returnId])).toMatch(/not authorised/);
  });

  it('refuses an author, and anybody of the migration authority (R67)', async () => {
    const file = await aReturnReadyToAuthorise(api);
    await api.owner.query(`update app_user set affiliations = '{INM}' where name = 'Daniela Quirós'`);
    expect(await raw('liaison', signature, [file.caseFileId, file.returnId])).toMatch(
      /immigration_authority/,
    );
    await api.owner.query(`update app_user set affiliations = '{}' where name = 'Daniela Quirós'`);
    await api.owner.query(
      `update determination set author_ids = array(select id from app_user where name = 'Daniela Quirós') where case_file_id = $1`,
      [file.caseFileId],
    );
    expect(await raw('liaison', signature, [file.caseFileId, file.returnId])).toMatch(/author/);
  });

  it('keeps her here when she was not asked within 72 hours, or said no (LGDNNA 71)', async () => {
    const file = await anAuthorisedReturn(api);
    await api.owner.query(
      `update return_reconfirmation set asked_at = now() - interval '73 hours' where return_id = $1`,
      [file.returnId],
    );
    expect(await raw('liaison', departure, [file.caseFileId, file.returnId])).toMatch(/reconfirmation/);
    await api.owner.query('delete from return_reconfirmation where return_id = $1', [file.returnId]);
    expect(await raw('liaison', departure, [file.caseFileId, file.returnId])).toMatch(/reconfirmation/);
  });

  it('lets nobody write the state of a signed, departed or handed-over return, nor a deportation', async () => {
    const file = await aReturnReadyToAuthorise(api);
    for (const state of ['ready', 'authorised', 'in_transit', 'handed_over'])
      expect(
        await raw('supervisorLegal', `update return_request set state = '${state}' where id = $1`, [
          file.returnId,
        ]),
      ).toMatch(/only by its signatures/);
    expect(
      await raw('supervisorLegal', `update return_request set destination = 'HN' where id = $1`, [
        file.returnId,
      ]),
    ).toMatch(/permission denied/);
    expect(
      await raw('supervisorLegal', `update return_request set round = 9 where id = $1`, [file.returnId]),
    ).toMatch(/permission denied/);
    expect(await raw('liaison', handover, [file.caseFileId, file.returnId, file.documentId])).toMatch(
      /irregular return/,
    );
    const request = `insert into return_request (id, case_file_id, child_id, kind, requested_by, requested_at, destination, stated_reason, created_by)
      values (gen_random_uuid(), $1, $2, 'deportation', 'INM', now(), 'GT', 'x', sec.actor())`;
    expect(await raw('socialWorker', request, [file.caseFileId, file.childId])).toMatch(
      /never_deportation|one_open/,
    );
  });

  it('keeps what was signed and said: no change, no deletion', async () => {
    const file = await anAuthorisedReturn(api);
    for (const table of [
      'return_authorisation',
      'return_attestation',
      'return_reconfirmation',
      'fear_expression',
      'return_departure',
      'return_event',
    ]) {
      expect(
        await raw('supervisorLegal', `update ${table} set created_at = now() where case_file_id = $1`, [
          file.caseFileId,
        ]),
      ).toMatch(/permission denied|does not exist/);
      expect(
        await raw('supervisorLegal', `delete from ${table} where case_file_id = $1`, [file.caseFileId]),
      ).toMatch(/permission denied/);
    }
  });

  it('is not carried out on an old picture of the file: only at read committed, under the lock', async () => {
    const file = await anAuthorisedReturn(api);
    const client = new Client({ connectionString: process.env['DATABASE_URL'] });
    await client.connect();
    await client.query('begin isolation level repeatable read');
    await client.query(`select sec.enter(sha256(convert_to($1, 'UTF8')))`, [tokenOf(staff.liaison)]);
    await expect(client.query(departure, [file.caseFileId, file.returnId])).rejects.toThrow(/old picture/);
    await client.end();
  });

  it('never refuses the protective write, wherever the return stands', async () => {
    for (const state of [
      'requested',
      'challenge_window',
      'ready',
      'authorised',
      'in_transit',
      'incident',
      'handed_over',
      'closed_returned',
      'stopped',
      'suspended',
    ]) {
      const file = await aReturnReadyToAuthorise(api);
      await api.owner.query(
        `set session_replication_role = replica; update return_request set state = '${state}', hold_cause = 'x', held_at = now(),
           closed_at = ${state.startsWith('closed') ? 'now()' : 'null'} where id = '${file.returnId}'; set session_replication_role = origin`,
      );
      expect(
        await raw(
          'socialWorker',
          `insert into fear_expression (id, case_file_id, created_by) values (gen_random_uuid(), $1, sec.actor())`,
          [file.caseFileId],
        ),
      ).toBe('done');
      const { rows } = await api.owner.query('select state from return_request where id = $1', [
        file.returnId,
      ]);
      expect(rows).toEqual([
        { state: ['handed_over', 'closed_returned'].includes(state) ? state : 'stopped' },
      ]);
    }
  });
});
