import fc from 'fast-check';
import { mayDo } from '@cobijo/access/rules/abilities';
import type { Role } from '@cobijo/access/rules/roles';
import { newId } from '@cobijo/kernel/api/new-id';
import { startApi, type TestApi } from '@cobijo/testing/api';
import { offices, staff, type StaffKey } from '@cobijo/testing/staff';

const people: readonly StaffKey[] = ['intake', 'socialWorker', 'attorney', 'psychologist', 'supervisorLegal', 'supervisorSocial', 'panelSecretary', 'panelist1', 'liaison', 'otherOfficeWorker', 'otherOfficeSupervisor', 'privacyOfficer', 'admin'];
const team: readonly StaffKey[] = ['intake', 'socialWorker', 'attorney', 'psychologist', 'liaison', 'otherOfficeWorker'];

interface Drawn {
  readonly office: 'TAP' | 'TIJ';
  readonly assigned: readonly StaffKey[];
}

const drawn = fc.array(fc.record({ office: fc.constantFrom('TAP' as const, 'TIJ' as const), assigned: fc.subarray([...team]) }), { minLength: 20, maxLength: 40 });

describe('the two walls around every row', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  async function store({ office, assigned }: Drawn): Promise<string> {
    const id = newId<'CaseFile'>();
    const by = staff.supervisorSocial.id;
    await api.owner.query(
      `insert into case_file (id, case_no, kind, office_id, state, priority, opened_at, created_by) values ($1, $2, 'family_consultation', $3, 'assessment', 2, now(), $4)`,
      [id, `TEST-${id}`, offices[office].id, by],
    );
    for (const key of assigned)
      await api.owner.query(
        `insert into case_assignment (id, case_file_id, user_id, discipline, role_on_case, created_by) values ($1, $2, $3, $4, 'co', $5)`,
        [newId<'Assignment'>(), id, staff[key].id, staff[key].discipline, by],
      );
    return id;
  }

  function mayRead(key: StaffKey, { office, assigned }: Drawn): boolean {
    const person = staff[key];
    const roles = person.roles as readonly Role[];
    const officeIds = roles.some((role) => role.startsWith('SUP_')) ? [offices[person.office].id] : [];
    const actor = { id: person.id, roles, officeIds } as unknown as Parameters<typeof mayDo>[0];
    return mayDo(actor, 'read', 'CaseFile', { officeId: offices[office].id, team: assigned.map((member) => ({ userId: staff[member].id, discipline: '', role: '' })) });
  }

  it('ability and row security give the same set of files to everybody (domain 8.1)', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (files) => {
        const ids = await Promise.all(files.map(store));
        for (const key of people) {
          const { rows } = await api.app.query(key, 'select id from case_file where id = any($1)', [ids]);
          const seen = new Set((rows as { id: string }[]).map(({ id }) => id));
          const byDatabase = files.map((_, index) => seen.has(ids[index] ?? ''));
          expect({ key, files: byDatabase }).toEqual({ key, files: files.map((file) => mayRead(key, file)) });
        }
      }),
      { numRuns: 5 },
    );
  }, 60_000);

  it('an ended or conflicted assignment opens nothing, for a supervisor neither (domain 8.1-8)', async () => {
    const id = await store({ office: 'TAP', assigned: ['socialWorker', 'attorney'] });
    await api.owner.query(`update case_assignment set ended_at = now(), end_reason = 'moved' where case_file_id = $1 and user_id = $2`, [id, staff.socialWorker.id]);
    await api.owner.query(`update case_assignment set conflict_declared = true, conflict_text = 'es su sobrino' where case_file_id = $1 and user_id = $2`, [id, staff.attorney.id]);
    for (const key of ['socialWorker', 'attorney'] as const) {
      const { rows } = await api.app.query(key, 'select 1 from case_file where id = $1', [id]);
      expect(rows).toEqual([]);
    }
  });

  it('nobody can write a row of a file they cannot see', async () => {
    const id = await store({ office: 'TIJ', assigned: [] });
    const stop = api.app.query('socialWorker', `insert into stop_order (id, case_file_id, discipline, placed_by, placed_at, created_by) values ($1, $2, 'legal', $3, now(), $3)`, [newId<'StopOrder'>(), id, staff.socialWorker.id]);
    await expect(stop).rejects.toThrow('row-level security');
  });

  it('no session of another person can be claimed inside a transaction that has ended', async () => {
    await api.app.query('supervisorSocial', 'select 1');
    const { rows } = await api.nobodySql('select count(*)::integer as files from case_file');
    expect(rows).toEqual([{ files: 0 }]);
  });
});
