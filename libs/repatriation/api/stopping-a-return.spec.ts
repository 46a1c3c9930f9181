import { startApi, type TestApi } from '@cobijo/testing/api';
import { inDays } from '@cobijo/testing/civil-day';
import { aScreeningAndRisk, theDecision } from '@cobijo/testing/stories/a-file-with-decision-to-return';
import {
  anAuthorisedReturn,
  aRequestedReturn,
  aReturnReadyToAuthorise,
  depart,
  returnActs,
  sheetOf,
  sign,
} from '@cobijo/testing/stories/a-return';

describe('a return that may not be', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const codes = (arm: { readonly grounds?: readonly { readonly code: string }[] }): string[] =>
    (arm.grounds ?? []).map(({ code }) => code).sort();
  const stateOf = async (caseFileId: string): Promise<string | undefined> =>
    (await sheetOf(api, caseFileId))?.request?.state;
  const failing = async (caseFileId: string): Promise<string[]> =>
    ((await sheetOf(api, caseFileId))?.guards ?? [])
      .filter(({ status }) => status === 'failed')
      .map(({ guard }) => guard);

  it('R68 stops at the bus, for any discipline, by one press; screens again and calls the attorney (V4.6, LM 112-V)', async () => {
    const file = await anAuthorisedReturn(api);
    await depart(api, 'liaison', file.caseFileId);
    const arm = await api
      .as('psychologist')
      .act(returnActs.fear, { caseFileId: file.caseFileId, words: 'Mi tío volvió.' });
    expect(arm).toMatchObject({ __typename: 'FearRecorded', state: 'stopped' });
    const { rows: tasks } = await api.owner.query(
      `select subject from deadline where case_file_id = $1 and rule like 'R68-%' order by subject`,
      [file.caseFileId],
    );
    expect(tasks).toEqual([{ subject: 'ip_screen' }, { subject: 'return_risk' }]);
    const { rows: told } = await api.owner.query(
      `select payload->>'to' as "to" from outbox where case_file_id = $1 and kind = 'fear-expressed' order by 1`,
      [file.caseFileId],
    );
    expect(told).toEqual([{ to: 'attorney' }, { to: 'supervisors' }]);
    expect(await failing(file.caseFileId)).toContain('G20');
    expect((await sheetOf(api, file.caseFileId))?.signatures).toEqual([]);
    const reception = {
      caseFileId: file.caseFileId,
      handedOverAt: new Date().toISOString(),
      receiver: 'Juana',
      identityDocument: 'DPI',
      asArranged: true,
      documentId: file.documentId,
    };
    expect(codes(await api.as('liaison').act(returnActs.handOver, reception))).toEqual([
      'return-not-at-this-step',
    ]);
  });

  it('R68 is not taken up before she was screened again, nor before somebody decided anew (R58)', async () => {
    const file = await aReturnReadyToAuthorise(api);
    await api.as('socialWorker').act(returnActs.fear, { caseFileId: file.caseFileId });
    expect(
      codes(await api.as('socialWorker').act(returnActs.resume, { caseFileId: file.caseFileId })),
    ).toEqual(['fear-not-answered']);
    await aScreeningAndRisk(api, file.caseFileId);
    expect(
      await api.as('socialWorker').act(returnActs.resume, { caseFileId: file.caseFileId }),
    ).toMatchObject({ state: 'arranging' });
    expect(codes(await sign(api, 'supervisorLegal', file.caseFileId))).toEqual([
      'fear-expressed',
      'significant-change',
    ]);
    await api.owner.query(`update restitution_plan set state = 'replaced' where case_file_id = $1`, [
      file.caseFileId,
    ]);
    const after = await replaceDecision(file);
    expect(after).toEqual([]);
  });

  async function replaceDecision(
    file: Awaited<ReturnType<typeof aReturnReadyToAuthorise>>,
  ): Promise<string[]> {
    await api.owner.query(`update determination set superseded_by = id, state = 'superseded' where id = $1`, [
      file.determinationId,
    ]);
    await theDecision(api, { file, documentId: file.documentId, options: {} });
    await api.owner.query(`update inm_resolution set issued_on = current_date where case_file_id = $1`, [
      file.caseFileId,
    ]);
    await api.owner.query(`update return_request set state = 'arranging' where id = $1`, [file.returnId]);
    return failing(file.caseFileId);
  }

  it('R68 takes a no at the last question as a stop, and a yes only when she is alone (LGDNNA 71)', async () => {
    const file = await anAuthorisedReturn(api);
    const said = { caseFileId: file.caseFileId, words: 'Mejor no.', interpreter: 'Eulalia Pablo' };
    expect(
      codes(await api.as('socialWorker').act(returnActs.reconfirm, { ...said, willing: true, alone: false })),
    ).toEqual(['yes-not-alone']);
    expect(
      await api.as('socialWorker').act(returnActs.reconfirm, { ...said, willing: false, alone: false }),
    ).toMatchObject({ state: 'stopped' });
    expect(await failing(file.caseFileId)).toEqual(['G6', 'G20']);
  });

  it('R66 stops on a stop order of any discipline, and refuses to go on while it is open', async () => {
    const file = await anAuthorisedReturn(api);
    await api.app.query(
      'psychologist',
      `insert into stop_order (id, case_file_id, discipline, placed_by, placed_at, created_by) values (gen_random_uuid(), $1, 'psychology', sec.actor(), now(), sec.actor())`,
      [file.caseFileId],
    );
    expect(await stateOf(file.caseFileId)).toBe('stopped');
    expect(
      codes(await api.as('socialWorker').act(returnActs.resume, { caseFileId: file.caseFileId })),
    ).toEqual(['hold-still-open']);
    const { rows } = await api.owner.query(
      'select from_state, to_state, cause from return_event where return_id = $1 order by id desc limit 1',
      [file.returnId],
    );
    expect(rows).toEqual([{ from_state: 'authorised', to_state: 'stopped', cause: 'stop_order' }]);
  });

  it('R70 suspends on a stay, a claim, a challenge and a suspended determination (LA 126, 160; LRPCAP 6)', async () => {
    const cases: readonly (readonly [string, string])[] = [
      [
        'court_order',
        `insert into court_order (id, case_file_id, kind, authority, ordered_at, created_by) values (gen_random_uuid(), $1, 'suspension', 'district_judge', now(), $2)`,
      ],
      [
        'protection_claim',
        `insert into protection_claim (id, case_file_id, state, stated_at, created_by) values (gen_random_uuid(), $1, 'intent', now(), $2)`,
      ],
      [
        'challenge',
        `insert into challenge (id, case_file_id, kind, requested_by, filed_at, created_by) values (gen_random_uuid(), $1, 'amparo', 'child', now(), $2)`,
      ],
      [
        'determination_suspended',
        `update determination set state = 'suspended', suspended_from = 'in_force', suspension_reason = 'amparo' where case_file_id = $1 and created_by <> $2`,
      ],
    ];
    const { rows: users } = await api.owner.query(`select id from app_user where name = 'Rodrigo Tamez'`);
    for (const [cause, text] of cases) {
      const file = await aReturnReadyToAuthorise(api);
      await sign(api, 'supervisorLegal', file.caseFileId);
      await api.owner.query(text, [file.caseFileId, users[0].id]);
      const { rows } = await api.owner.query(
        'select state, hold_cause as cause from return_request where id = $1',
        [file.returnId],
      );
      expect(rows).toEqual([{ state: 'suspended', cause }]);
      expect(codes(await sign(api, 'liaison', file.caseFileId))).toContain('return-not-at-this-step');
    }
  });

  it('R63 refuses a deportation and R64 a foreign country as a return (LM 120, 121)', async () => {
    const file = await aRequestedReturn(api);
    await api
      .as('socialWorker')
      .act(returnActs.close, { caseFileId: file.caseFileId, reason: 'request_withdrawn' });
    const ask = { caseFileId: file.caseFileId, requestedBy: 'INM', statedReason: 'Oficio 12' };
    expect(
      codes(
        await api
          .as('socialWorker')
          .act(returnActs.request, { ...ask, kind: 'deportation', destination: 'GT' }),
      ),
    ).toEqual(['return-is-deportation']);
    expect(
      codes(
        await api
          .as('socialWorker')
          .act(returnActs.request, { ...ask, kind: 'assisted_return', destination: 'HN' }),
      ),
    ).toEqual(['destination-not-allowed']);
    expect(
      codes(
        await api
          .as('socialWorker')
          .act(returnActs.request, { ...ask, kind: 'expulsion', destination: 'HN' }),
      ),
    ).toEqual(['destination-not-allowed', 'return-is-deportation']);
  });

  it('keeps one return at a time for a child', async () => {
    const file = await aRequestedReturn(api);
    const again = {
      caseFileId: file.caseFileId,
      requestedBy: 'INM',
      statedReason: 'Oficio 12',
      kind: 'assisted_return',
      destination: 'GT',
    };
    expect(codes(await api.as('socialWorker').act(returnActs.request, again))).toEqual([
      'return-already-open',
    ]);
  });

  it('R65 flags a resolution of return against a plan to stay, stops, and opens the amparo (LM 20-IV, 112-III)', async () => {
    const file = await aRequestedReturn(api, { measure: 'stay_regularise' });
    const resolution = {
      caseFileId: file.caseFileId,
      kind: 'assisted_return',
      resolutionNo: 'INM-1',
      issuedOn: inDays(0),
      documentId: file.documentId,
    };
    expect(await api.as('attorney').act(returnActs.resolution, resolution)).toEqual({
      __typename: 'InmResolutionRecorded',
      violations: ['resolution-contradicts-plan'],
      state: 'stopped',
    });
    const { rows } = await api.owner.query(
      `select subject from deadline where case_file_id = $1 and rule = 'R65-amparo'`,
      [file.caseFileId],
    );
    expect(rows).toEqual([{ subject: 'amparo' }]);
    expect(
      await api.as('attorney').act(returnActs.resolution, { ...resolution, kind: 'deportation' }),
    ).toMatchObject({ violations: ['resolution-contradicts-plan', 'deportation-of-child'] });
  });

  it('bars a return in screening where the file points to danger, whoever asked for it (LRPCAP 6; LGDNNA 96)', async () => {
    const file = await aRequestedReturn(api);
    await api.owner.query(
      `update case_file set ip_intent = 'undecided', asylum_shield = true where id = $1`,
      [file.caseFileId],
    );
    expect(
      await api.as('socialWorker').act(returnActs.screen, { caseFileId: file.caseFileId }),
    ).toMatchObject({ state: 'barred' });
    expect(codes(await sign(api, 'supervisorLegal', file.caseFileId))).toEqual(
      expect.arrayContaining([
        'protection-intent-not-excluded',
        'consular-shield-on',
        'return-not-at-this-step',
      ]),
    );
  });

  it('refuses a recommendation of the panel as if it were the authority’s decision (R54, G2)', async () => {
    const file = await aRequestedReturn(api, { level: 'internal_recommendation' });
    expect(await stateOf(file.caseFileId)).toBe('awaiting_determination');
    expect(await failing(file.caseFileId)).toEqual(expect.arrayContaining(['G2']));
  });

  it('takes no statement about what the system itself holds', async () => {
    const file = await aRequestedReturn(api);
    const arm = await api.as('liaison').act(returnActs.attest, {
      caseFileId: file.caseFileId,
      guard: 'G9',
      items: ['x'],
      documentId: file.documentId,
      factOn: '2026-11-01',
    });
    expect(arm.problems?.map(({ field }) => field)).toEqual(['guard', 'items']);
  });

  it('keeps fear on a file without any return, and from nobody outside it', async () => {
    const file = await aRequestedReturn(api);
    await api.as('socialWorker').act(returnActs.close, { caseFileId: file.caseFileId, reason: 'other' });
    expect(
      await api.as('liaison').act(returnActs.fear, { caseFileId: file.caseFileId, kind: 'nonsense' }),
    ).toMatchObject({ __typename: 'FearRecorded', state: null });
    expect(
      await api.as('otherOfficeWorker').act(returnActs.fear, { caseFileId: file.caseFileId }),
    ).toBeNull();
  });
});
