import { randomUUID } from 'node:crypto';
import { type Role, roles } from '@cobijo/access/rules/roles';
import { startApi, type TestApi } from '@cobijo/testing/api';
import { staff } from '@cobijo/testing/staff';
import { aChildFile, type ChildFile } from '@cobijo/testing/stories/a-child-file';

const team = ['ATT', 'SW', 'PSY'] as const;
const supervisors = ['SUP_L', 'SUP_S', 'SUP_P'] as const;
const onFile = [...team, ...supervisors] as const;

/** Domain 8.2, as far as the resources exist: who finds the page of a file on which they are assigned (or which is of their office). */
const readers: Readonly<Record<string, readonly Role[]>> = {
  'caseFrame(id: $id) { id }': ['INT', 'WKS', 'PSEC', 'GOV', 'DIFL', ...onFile],
  'familyPage(caseFileId: $id) { __typename }': ['INT', 'GOV', ...onFile],
  'documentsOfFile(caseFileId: $id) { __typename }': ['INT', 'GOV', ...onFile],
  'encountersOfFile(caseFileId: $id) { __typename }': ['INT', ...onFile],
  'careOfFile(caseFileId: $id) { __typename }': ['INT', 'GOV', ...onFile],
  'informationPage(caseFileId: $id) { __typename }': ['WKS', ...onFile],
  'hearingsPage(caseFileId: $id) { __typename }': onFile,
  'risksPage(caseFileId: $id) { __typename }': onFile,
  'assessmentsPage(caseFileId: $id) { __typename }': onFile,
  'legalOfFile(caseFileId: $id) { __typename }': onFile,
  'optionsPage(caseFileId: $id) { __typename }': onFile,
  'determinationPage(caseFileId: $id) { __typename }': ['GOV', ...onFile],
  'planPage(caseFileId: $id) { __typename }': ['GOV', ...onFile],
  'returnSheet(caseFileId: $id) { __typename }': ['GOV', ...onFile],
};
// An administrator, the privacy officer and whoever only counts or translates have no content, assigned or not.
const wholeFile: ReadonlySet<Role> = new Set(['INT', 'WKS', 'PSEC', 'GOV', 'DIFL', ...onFile]);

describe('the permission matrix (domain 8.2)', () => {
  let api: TestApi;
  let file: ChildFile;
  beforeAll(async () => {
    api = await startApi();
    file = await aChildFile(api, { team: [{ who: 'facilitator', discipline: 'pedagogy', role: 'co' }] });
    await api.as('facilitator').act('mutation ($input: PlaceStopOrderInput!) { placeStopOrder(input: $input) { __typename } }', { caseFileId: file.caseFileId });
  });
  afterAll(() => api.close());

  const wear = async (role: Role): Promise<void> => {
    await api.owner.query('delete from app_user_role where user_id = $1', [staff.facilitator.id]);
    await api.owner.query('insert into app_user_role (user_id, role) values ($1, $2)', [staff.facilitator.id, role]);
  };

  it.each(roles.filter((role) => wholeFile.has(role)))('%s finds on an assigned file exactly the pages of its row', async (role) => {
    await wear(role);
    const found: Record<string, boolean> = {};
    for (const page of Object.keys(readers)) {
      const { data } = await api.as('facilitator').send(`query ($id: ID!) { ${page} }`, { id: file.caseFileId });
      found[page] = Object.values(data ?? {})[0] !== null && data !== null;
    }
    expect(found).toEqual(Object.fromEntries(Object.entries(readers).map(([page, who]) => [page, who.includes(role)])));
  });

  it.each(roles.filter((role) => !wholeFile.has(role)))('%s learns nothing of a child, even if somebody assigned it', async (role) => {
    await wear(role);
    const { data } = await api.as('facilitator').send('query ($id: ID!) { caseFile(id: $id) { child { givenNames } } familyPage(caseFileId: $id) { child { givenNames } } }', { id: file.caseFileId });
    expect(JSON.stringify(data)).not.toContain('Petrona');
  });

  it.each([['INT', 'own files'], ['SW', 'own files'], ['ATT', 'own files'], ['PSY', 'own files'], ['SUP_L', 'office'], ['DPO', 'all'], ['WKS', 'own acts'], ['GOV', 'own acts'], ['ADM', 'own acts'], ['MEL', 'own acts']] as const)(
    'the trail: %s reads %s',
    async (role, reach) => {
      await wear(role);
      await api.owner.query(`insert into audit_event (actor_id, act, outcome, case_file_id) values ($1, 'child.correct', 'done', $2)`, [staff.socialWorker.id, file.caseFileId]);
      const { rows } = await api.app.query('facilitator', `select distinct actor_id = sec.actor() as own from audit_event where case_file_id = $1`, [file.caseFileId]);
      expect((rows as { own: boolean }[]).some(({ own }) => !own)).toBe(reach !== 'own acts');
      const { rows: elsewhere } = await api.app.query('facilitator', `select 1 from audit_event where case_file_id = $1`, [otherFile]);
      expect(elsewhere.length > 0).toBe(reach === 'all');
    },
  );

  const otherFile = randomUUID();
  beforeAll(() => api.owner.query(`insert into audit_event (actor_id, act, outcome, case_file_id) values ($1, 'child.correct', 'done', $2)`, [staff.otherOfficeWorker.id, otherFile]));

  it('a page that is not for a role leaves a row that says so', async () => {
    await wear('WKS');
    await api.as('facilitator').send('query ($id: ID!) { hearingsPage(caseFileId: $id) { __typename } }', { id: file.caseFileId });
    const { rows } = await api.owner.query(`select outcome from audit_event where case_file_id = $1 and act = 'hearing.read' and actor_id = $2 order by id desc limit 1`, [file.caseFileId, staff.facilitator.id]);
    expect(rows).toEqual([{ outcome: 'denied' }]);
  });
});
