import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aStopOrder, caseActs } from '@cobijo/testing/stories/case-acts';
import type { StaffKey } from '@cobijo/testing/staff';

describe('stop orders', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());

  it.each<StaffKey>(['socialWorker', 'attorney', 'psychologist', 'supervisorClinical', 'liaison'])(
    'R66 is placed by the %s with one press, the reason may follow',
    async (who) => {
      const usual = [
        { who: 'socialWorker', discipline: 'social_work', role: 'lead' },
        { who: 'attorney', discipline: 'legal', role: 'lead' },
      ] as const;
      const extra = [
        { who: 'psychologist', discipline: 'psychology', role: 'co' },
        { who: 'liaison', discipline: 'coordination', role: 'co' },
      ] as const;
      const { caseFileId } = await aChildFile(api, { team: [...usual, ...extra] });
      const placed = await api.as(who).act(caseActs.placeStopOrder, { caseFileId });
      expect(placed.__typename).toBe('StopOrderPlaced');
      const reason = await api
        .as(who)
        .act(caseActs.giveStopReason, {
          caseFileId,
          stopOrderId: placed['stopOrderId'],
          reason: 'Dijo que su tío volvió',
        });
      expect(reason.__typename).toBe('StopReasonGiven');
      const { rows } = await api.owner.query(
        `select act, outcome from audit_event where case_file_id = $1 and act like 'stop-order%' order by id`,
        [caseFileId],
      );
      expect(rows).toEqual([
        { act: 'stop-order.place', outcome: 'done' },
        { act: 'stop-order.give-reason', outcome: 'done' },
      ]);
    },
  );

  it('is null for a person who cannot see the file, and the attempt is in the trail', async () => {
    const { caseFileId } = await aChildFile(api);
    const { data } = await api
      .as('otherSocialWorker')
      .send(caseActs.placeStopOrder, { input: { key: 'unseen-file-1', caseFileId } });
    expect(data).toEqual({ placeStopOrder: null });
    const { rows } = await api.owner.query(`select outcome from audit_event where case_file_id = $1`, [
      caseFileId,
    ]);
    expect(rows).toEqual([{ outcome: 'not-visible' }]);
  });

  it('R66 refuses the supervisor of another discipline and keeps standing', async () => {
    const { caseFileId } = await aChildFile(api);
    const stopOrderId = await aStopOrder(api, caseFileId);
    const refused = await api
      .as('supervisorLegal')
      .act(caseActs.liftStopOrder, { caseFileId, stopOrderId, reason: 'Todo en orden' });
    expect(refused).toMatchObject({
      __typename: 'Refused',
      grounds: [{ rule: 'R66', code: 'not-this-disciplines-supervisor' }],
    });
    const { rows } = await api.owner.query('select lifted_at from stop_order where id = $1', [stopOrderId]);
    expect(rows).toEqual([{ lifted_at: null }]);
  });

  it("R66 is lifted by its discipline's supervisor, with a reason, once", async () => {
    const { caseFileId } = await aChildFile(api);
    const input = {
      caseFileId,
      stopOrderId: await aStopOrder(api, caseFileId),
      reason: 'Se habló a solas con ella; el riesgo pasó',
    };
    const supervisor = api.as('supervisorClinical');
    expect(await supervisor.act(caseActs.liftStopOrder, { ...input, reason: '' })).toMatchObject({
      problems: [{ field: 'reason', code: 'required' }],
    });
    expect((await supervisor.act(caseActs.liftStopOrder, input)).__typename).toBe('StopOrderLifted');
    expect(await supervisor.act(caseActs.liftStopOrder, input)).toMatchObject({
      grounds: [{ code: 'stop-order-already-lifted' }],
    });
  });

  it('is not lifted by the discipline itself (denied)', async () => {
    const { caseFileId } = await aChildFile(api);
    const stopOrderId = await aStopOrder(api, caseFileId);
    const { errors } = await api
      .as('psychologist')
      .send(caseActs.liftStopOrder, {
        input: { key: 'denied-lift-1', caseFileId, stopOrderId, reason: 'Ya' },
      });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('is placed once by a double press with the same key', async () => {
    const { caseFileId } = await aChildFile(api);
    const input = { key: 'one-press-only', caseFileId };
    const answers = await Promise.all(
      [1, 2].map(() => api.as('attorney').send(caseActs.placeStopOrder, { input })),
    );
    expect(answers[0]?.data).toEqual(answers[1]?.data);
    const { rowCount } = await api.owner.query('select 1 from stop_order where case_file_id = $1', [
      caseFileId,
    ]);
    expect(rowCount).toBe(1);
  });

  it('R66 is not lifted by another discipline, nor re-labelled, by raw SQL', async () => {
    const { caseFileId } = await aChildFile(api);
    const stopOrderId = await aStopOrder(api, caseFileId);
    const lift = `update stop_order set lifted_at = now(), lifted_by = sec.actor(), lift_reason = 'x' where id = $1`;
    await expect(api.app.query('supervisorLegal', lift, [stopOrderId])).rejects.toThrow('row-level security');
    await expect(
      api.app.query('supervisorLegal', `update stop_order set discipline = 'legal' where id = $1`, [
        stopOrderId,
      ]),
    ).rejects.toThrow('permission denied');
  });

  it('R66 is not lifted without a reason by raw SQL either', async () => {
    const { caseFileId } = await aChildFile(api);
    const stopOrderId = await aStopOrder(api, caseFileId);
    const raw = api.app.query(
      'supervisorClinical',
      'update stop_order set lifted_at = now(), lifted_by = sec.actor() where id = $1',
      [stopOrderId],
    );
    await expect(raw).rejects.toThrow('stop_order_lift_check');
  });
});
