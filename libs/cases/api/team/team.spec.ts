import { startApi, type TestApi } from '@cobijo/testing/api';
import { staff, type StaffKey } from '@cobijo/testing/staff';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { caseActs } from '@cobijo/testing/stories/case-acts';

const seeFile =
  'query ($id: ID!) { caseFile(id: $id) { caseNo team { id userId discipline role acceptedAt } } }';

describe('the team of a file', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());

  const sees = async (who: StaffKey, id: string): Promise<boolean> => {
    const { caseFile } = await api.as(who).query<{ caseFile: object | null }>(seeFile, { id });
    return caseFile !== null;
  };

  it('grows by a supervisor of the office, and the new member sees the file and takes it on', async () => {
    const { caseFileId } = await aChildFile(api);
    expect(await sees('otherSocialWorker', caseFileId)).toBe(false);
    const input = { caseFileId, userId: staff.otherSocialWorker.id, discipline: 'social_work', role: 'co' };
    expect((await api.as('supervisorSocial').act(caseActs.assignToFile, input)).__typename).toBe(
      'AssignedToFile',
    );
    expect(await sees('otherSocialWorker', caseFileId)).toBe(true);
    expect(
      (await api.as('otherSocialWorker').act(caseActs.acceptAssignment, { caseFileId })).__typename,
    ).toBe('AssignmentAccepted');
  });

  it.each([
    [{ userId: staff.otherAttorney.id, discipline: 'legal', role: 'lead' }, ['lead-already-there']],
    [{ userId: staff.attorney.id, discipline: 'legal', role: 'co' }, ['already-on-team']],
    [{ userId: staff.admin.id, discipline: 'psychology', role: 'co' }, ['role-does-not-fit-discipline']],
  ])('refuses %o', async (who, codes) => {
    const { caseFileId } = await aChildFile(api);
    const refused = await api.as('supervisorLegal').act(caseActs.assignToFile, { caseFileId, ...who });
    expect(refused.grounds?.map(({ code }) => code)).toEqual(codes);
  });

  it('is not changed by a member (denied), and nobody assigns themselves (domain 8.1)', async () => {
    const { caseFileId } = await aChildFile(api);
    const input = {
      key: 'self-assign-1',
      caseFileId,
      userId: staff.otherAttorney.id,
      discipline: 'legal',
      role: 'co',
    };
    const { errors } = await api.as('socialWorker').send(caseActs.assignToFile, { input });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const self = { ...input, key: 'self-assign-2', userId: staff.admin.id };
    expect((await api.as('admin').send(caseActs.assignToFile, { input: self })).data).toEqual({
      assignToFile: null,
    });
    const raw = api.app.query(
      'otherAttorney',
      `insert into case_assignment (id, case_file_id, user_id, discipline, role_on_case, created_by) values (gen_random_uuid(), $1, sec.actor(), 'legal', 'co', sec.actor())`,
      [caseFileId],
    );
    await expect(raw).rejects.toThrow('row-level security');
  });

  it('shrinks: whoever leaves sees nothing from then on', async () => {
    const { caseFileId } = await aChildFile(api);
    const { caseFile } = await api
      .as('psychologist')
      .query<{ caseFile: { team: { id: string; userId: string }[] } }>(seeFile, { id: caseFileId });
    const own = caseFile.team.find(({ userId }) => userId === staff.psychologist.id);
    const ended = await api
      .as('psychologist')
      .act(caseActs.endAssignment, { caseFileId, assignmentId: own?.id, reason: 'workload' });
    expect(ended.__typename).toBe('AssignmentEnded');
    expect(await sees('psychologist', caseFileId)).toBe(false);
  });

  it('keeps its lead social worker until another one takes over (E15)', async () => {
    const { caseFileId } = await aChildFile(api);
    const { caseFile } = await api
      .as('socialWorker')
      .query<{ caseFile: { team: { id: string; role: string; discipline: string }[] } }>(seeFile, {
        id: caseFileId,
      });
    const lead = caseFile.team.find(
      ({ role, discipline }) => role === 'lead' && discipline === 'social_work',
    );
    const refused = await api
      .as('socialWorker')
      .act(caseActs.endAssignment, { caseFileId, assignmentId: lead?.id, reason: 'workload' });
    expect(refused.grounds?.map(({ code }) => code)).toEqual(['lead-must-hand-over-first']);
  });

  it.each<StaffKey>(['socialWorker', 'supervisorLegal'])(
    'loses the %s at once when they declare a conflict (domain 8.1)',
    async (who) => {
      const { caseFileId, childId } = await aChildFile(api);
      expect(
        (await api.as(who).act(caseActs.declareConflict, { caseFileId, text: 'Es mi sobrina' })).__typename,
      ).toBe('ConflictDeclared');
      expect(await sees(who, caseFileId)).toBe(false);
      const { rowCount } = await api.app.query(who, 'select 1 from stop_order where case_file_id = $1', [
        caseFileId,
      ]);
      expect(rowCount).toBe(0);
      const back = await api
        .as('supervisorSocial')
        .act(caseActs.assignToFile, {
          caseFileId,
          userId: staff[who].id,
          discipline: staff[who].discipline,
          role: 'co',
        });
      expect(back.grounds?.map(({ code }) => code)).toEqual(['person-has-conflict']);
      expect(childId).toBeTruthy();
    },
  );
});
