import { Pool } from 'pg';
import { startApi, type TestApi } from '@cobijo/testing/api';
import { startMailServer, type TestMailServer } from '@cobijo/testing/smtp';
import { offices, staff } from '@cobijo/testing/staff';
import { deliverOutbox } from './deliver-outbox';
import { type Mailer, mailerOf } from './mailer';
import { passTime } from './pass-time';

describe('the worker', () => {
  let api: TestApi;
  let mail: TestMailServer;
  let mailer: Mailer;
  let pool: Pool;
  beforeAll(async () => {
    api = await startApi();
    mail = await startMailServer();
    mailer = mailerOf({ smtpUrl: mail.url, sender: 'Cobijo <no-responder@cobijo.example>', publicUrl: 'https://cobijo.example' });
    const url = new URL(process.env['DATABASE_URL'] ?? '');
    url.username = 'cobijo_worker';
    pool = new Pool({ connectionString: url.toString(), max: 4 });
  });
  afterAll(async () => {
    mailer.close();
    await pool.end();
    await mail.close();
    await api.close();
  });
  beforeEach(async () => {
    mail.received.length = 0;
    mail.refuse(false);
    await api.owner.query('truncate outbox');
  });

  const tell = (columns: { user?: string; office?: string }) =>
    api.owner.query(`insert into outbox (kind, user_id, office_id, payload) values ('priority-zero', $1, $2, '{"child": "Wendy"}')`, [columns.user ?? null, columns.office ?? null]);
  const waiting = async () => (await api.owner.query('select attempts, last_error, done_at is not null as done, next_at > now() as later from outbox order by id')).rows;

  it('tells the person named, without a name, a place or what it is about', async () => {
    await tell({ user: staff.socialWorker.id });
    expect(await deliverOutbox(pool, mailer)).toBe(1);
    expect(mail.received.map(({ to }) => to)).toEqual([[staff.socialWorker.email]]);
    expect(mail.received[0]?.source).toContain('Subject: Tiene una tarea en Cobijo');
    expect(mail.received[0]?.source).not.toMatch(/Wendy|Tapachula|priority|zero|Arreola/);
    expect(await waiting()).toEqual([{ attempts: 1, last_error: null, done: true, later: true }]);
  });

  it('tells intake and supervisors of an office, and nobody of another', async () => {
    await tell({ office: offices.TAP.id });
    await deliverOutbox(pool, mailer);
    const expected = [staff.intake, staff.supervisorLegal, staff.supervisorSocial, staff.supervisorClinical].map(({ email }) => email);
    expect(mail.received.flatMap(({ to }) => to).sort()).toEqual([...expected].sort());
  });

  it('keeps a message that could not be sent, waits longer, and sends it later', async () => {
    await tell({ user: staff.attorney.id });
    mail.refuse(true);
    await deliverOutbox(pool, mailer);
    expect(await waiting()).toEqual([{ attempts: 1, last_error: 'EENVELOPE', done: false, later: true }]);
    expect(await deliverOutbox(pool, mailer)).toBe(0);
    await api.owner.query('update outbox set next_at = now()');
    mail.refuse(false);
    await deliverOutbox(pool, mailer);
    expect(mail.received).toHaveLength(1);
    expect(await waiting()).toEqual([{ attempts: 2, last_error: null, done: true, later: true }]);
  });

  it('two workers never send the same message', async () => {
    for (let count = 0; count < 30; count++) await tell({ user: staff.psychologist.id });
    await Promise.all([deliverOutbox(pool, mailer), deliverOutbox(pool, mailer), deliverOutbox(pool, mailer)]);
    expect(mail.received).toHaveLength(30);
  });

  it('has an account that reads no table at all', async () => {
    const { rows } = await api.owner.query(`select table_name from information_schema.role_table_grants where grantee = 'cobijo_worker'`);
    expect(rows).toEqual([]);
    await expect(pool.query('select * from app_user')).rejects.toThrow('permission denied');
  });

  it('forgets sessions a month after they ended, and no live one', async () => {
    await api.owner.query(`insert into session (token_hash, user_id, expires_at, last_seen_at) values ('\\x01', $1, now() - interval '31 days', now() - interval '32 days')`, [staff.admin.id]);
    expect(await passTime(pool)).toMatchObject({ 'sec.forget_ended_sessions': 1 });
    expect(await passTime(pool)).toMatchObject({ 'sec.forget_ended_sessions': 0 });
    expect(await api.as('admin').query('{ me { name } }')).toEqual({ me: { name: staff.admin.name } });
  });
});
