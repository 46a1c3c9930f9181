import { Pool } from 'pg';
import { addBusinessDays } from '@cobijo/kernel/rules/civil-calendar';
import { startApi, type TestApi } from '@cobijo/testing/api';
import { staff } from '@cobijo/testing/staff';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aDecidedPanel } from '@cobijo/testing/stories/a-decided-panel';
import { aFileWithDecisionToReturn } from '@cobijo/testing/stories/a-file-with-decision-to-return';
import { anOrderedMeasure } from '@cobijo/testing/stories/a-placed-child';
import { passTime } from './pass-time';

describe('time that passes', () => {
  let api: TestApi;
  let pool: Pool;
  beforeAll(async () => {
    api = await startApi();
    const url = new URL(process.env['DATABASE_URL'] ?? '');
    url.username = 'cobijo_worker';
    pool = new Pool({ connectionString: url.toString(), max: 4 });
  });
  afterAll(async () => {
    await pool.end();
    await api.close();
  });

  const alerts = async (caseFileId: string) =>
    (await api.owner.query('select kind from time_alert where case_file_id = $1 order by raised_at, kind', [caseFileId])).rows.map(({ kind }) => kind as string);
  const told = async (caseFileId: string, kind: string) =>
    (await api.owner.query(`select (select count(*)::int from outbox where case_file_id = $1 and kind = $2) as messages,
      (select count(*)::int from audit_event where case_file_id = $1 and act = 'time.' || $2 and actor_id is null) as trail`, [caseFileId, kind])).rows[0];
  const clock = async (caseFileId: string, rule: string, since: string) => {
    await api.owner.query(
      `insert into deadline (id, case_file_id, rule, subject, kind, trigger_at, computed_due_at, due_at, responsible, created_by)
       values (gen_random_uuid(), $1, $2, 'notice', case when $2 = 'DL45' then 'target' else 'statutory' end, now() - $3::interval, now() - interval '1 minute', now() - interval '1 minute', 'ppnna', $4)`,
      [caseFileId, rule, since, staff.socialWorker.id],
    );
  };

  it('R58 a determination older than its validity may not be acted upon: it expires, once, and somebody is told', async () => {
    const { caseFileId } = await aFileWithDecisionToReturn(api);
    await passTime(pool);
    expect(await alerts(caseFileId)).not.toContain('determination-expired');
    await api.owner.query(`update determination set valid_until = current_date - 2 where case_file_id = $1 and authority_level = 'official_ppnna'`, [caseFileId]);
    await Promise.all([passTime(pool), passTime(pool)]);
    const { rows } = await api.owner.query(`select state from determination where case_file_id = $1 and authority_level = 'official_ppnna'`, [caseFileId]);
    expect(rows).toEqual([{ state: 'expired' }]);
    expect(await told(caseFileId, 'determination-expired')).toEqual({ messages: 1, trail: 1 });
  });

  it('R60 silence of the authority: a letter after 15 business days, remedies after 30, and nothing is decided (LGDNNA 92-XI)', async () => {
    const amber = await aChildFile(api);
    const red = await aChildFile(api);
    await clock(amber.caseFileId, 'DL45', '25 days');
    await clock(red.caseFileId, 'DL45', '60 days');
    await passTime(pool);
    await passTime(pool);
    expect(await alerts(amber.caseFileId)).toEqual(['authority-silent']);
    expect(await alerts(red.caseFileId)).toEqual(['authority-silent', 'authority-silent-long']);
    expect(await told(red.caseFileId, 'authority-silent-long')).toEqual({ messages: 1, trail: 1 });
  });

  it('a judge silent for 24 hours raises an alert, and the measure goes on protecting the child (LGDNNA 122-VI)', async () => {
    const { caseFileId } = await aChildFile(api);
    const { measureId } = await anOrderedMeasure(api, caseFileId);
    await api.owner.query(`update urgent_measure set judge_due_at = now() - interval '1 hour' where id = $1`, [measureId]);
    await passTime(pool);
    expect(await alerts(caseFileId)).toContain('judge-silent');
    const { rows } = await api.owner.query('select state, judge_result from urgent_measure where id = $1', [measureId]);
    expect(rows).toEqual([{ state: 'ordered', judge_result: null }]);
  });

  it('R47 a decision of two reviewers that the panel did not ratify in time is told once, and goes on (domain 6.3)', async () => {
    const { caseFileId, determinationId } = await aDecidedPanel(api, { recommended: 'medical_transfer', destinationCountry: 'US', track: 'simplified_urgent', members: ['panelist1', 'panelist4'] });
    await passTime(pool);
    expect(await alerts(caseFileId)).not.toContain('ratification-late');
    await api.owner.query(`update determination set ratify_by = current_date - 2 where id = $1`, [determinationId]);
    await Promise.all([passTime(pool), passTime(pool)]);
    expect(await told(caseFileId, 'ratification-late')).toEqual({ messages: 1, trail: 1 });
    const { rows } = await api.owner.query('select state from determination where id = $1', [determinationId]);
    expect(rows).toEqual([{ state: 'provisional' }]);
    const { today } = await api.as('socialWorker').query<{ today: { alerts: { kind: string }[] } }>('{ today(scope: "mine") { alerts { kind } } }');
    expect(today.alerts.map(({ kind }) => kind)).toContain('ratification-late');
  });

  it('R92 a missed clock is told and closes nothing: it stays open until somebody meets it (LGDNNA 106)', async () => {
    const { caseFileId } = await aChildFile(api);
    await clock(caseFileId, 'DL11', '50 days');
    const before = (await api.owner.query('select state, version from case_file where id = $1', [caseFileId])).rows;
    expect(Object.values(await passTime(pool))).not.toContain(null);
    expect(await alerts(caseFileId)).toEqual(['deadline-missed']);
    expect((await api.owner.query(`select state from deadline where case_file_id = $1 and rule = 'DL11'`, [caseFileId])).rows).toEqual([{ state: 'open' }]);
    expect((await api.owner.query('select state, version from case_file where id = $1', [caseFileId])).rows).toEqual(before);
  });

  it('counts business days in the database as the rules do', async () => {
    await api.owner.query(`insert into calendar_day (authority, day, reason) values ('federal', '2026-12-25', 'Navidad'), ('TAP', '2026-12-28', 'Cierre')`);
    const notCounted = new Set(['2026-12-25', '2026-12-28']);
    for (const [from, days] of [['2026-11-23', 15], ['2026-12-18', 30], ['2026-12-24', 1], ['2026-12-26', 5]] as const) {
      const { rows } = await api.owner.query(`select sec.add_business_days($1, $2, 'TAP')::text as day`, [from, days]);
      expect(rows).toEqual([{ day: addBusinessDays(from, days, notCounted) }]);
    }
  });

  it('alerts are read by whoever sees the file, and written by nobody else', async () => {
    const { caseFileId } = await aChildFile(api);
    await clock(caseFileId, 'DL11', '50 days');
    await passTime(pool);
    expect((await api.app.query('socialWorker', 'select kind from time_alert where case_file_id = $1', [caseFileId])).rows).toHaveLength(1);
    expect((await api.app.query('otherOfficeWorker', 'select kind from time_alert where case_file_id = $1', [caseFileId])).rows).toEqual([]);
    await expect(api.app.query('socialWorker', `insert into time_alert (case_file_id, kind, subject_id) values ($1, 'judge-silent', gen_random_uuid())`, [caseFileId])).rejects.toThrow('permission denied');
  });
});
