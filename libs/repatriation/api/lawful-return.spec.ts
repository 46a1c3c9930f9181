import { startApi, type TestApi } from '@cobijo/testing/api';
import {
  anAuthorisedReturn,
  aReturnReadyToAuthorise,
  arrangement,
  attest,
  depart,
  returnActs,
  sheetOf,
  sign,
} from '@cobijo/testing/stories/a-return';

describe('a lawful return (V4)', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const codes = (arm: { readonly grounds?: readonly { readonly code: string }[] }): string[] =>
    (arm.grounds ?? []).map(({ code }) => code).sort();

  it('shows 22 safeguards, computed or attested, and what is left to sign', async () => {
    const file = await aReturnReadyToAuthorise(api);
    const sheet = await sheetOf(api, file.caseFileId);
    expect(sheet?.guards.filter(({ status }) => status === 'failed' || status === 'unknown')).toEqual([]);
    expect(
      sheet?.guards
        .map(({ status }) => status)
        .reduce<Record<string, number>>(
          (tally, status) => ({ ...tally, [status]: (tally[status] ?? 0) + 1 }),
          {},
        ),
    ).toEqual({
      satisfied: 11,
      attested: 10,
      'at-signing': 1,
    });
    expect(sheet?.guards.find(({ guard }) => guard === 'G12')?.proof).toEqual({
      by: 'Daniela Quirós',
      documentTitle: 'Oficio de la Procuraduría',
    });
    expect(sheet?.request?.state).toBe('arranging');
    expect(sheet?.request?.arrangement?.receiverName).toBe('Juana Matías');
  });

  it('R62 refuses a signature with every missing safeguard at once, and keeps the refusal in the trail (V4.5)', async () => {
    const file = await aReturnReadyToAuthorise(api, { without: ['G16', 'G19', 'G22'] });
    await api.owner.query(
      'update return_request set challenge_window_ends = current_date + 4 where id = $1',
      [file.returnId],
    );
    await api.as('liaison').act(returnActs.arrange, arrangement(file, { version: 1, escortName: null }));
    const arm = await sign(api, 'supervisorLegal', file.caseFileId);
    expect(codes(arm)).toEqual([
      'belongings-not-attested',
      'challenge-window-open',
      'fitness-not-attested',
      'follow-up-not-accepted',
      'no-escort',
    ]);
    const { rows } = await api.owner.query(
      `select outcome, jsonb_array_length(grounds) as grounds from audit_event where case_file_id = $1 and act = 'return.authorise'`,
      [file.caseFileId],
    );
    expect(rows).toEqual([{ outcome: 'refused', grounds: 5 }]);
  });

  it('goes home: waiver, two signatures, asked again, departure, hand-over, four follow-ups (R67, R71, DL51)', async () => {
    const file = await aReturnReadyToAuthorise(api);
    await api.owner.query(
      'update return_request set challenge_window_ends = current_date + 4 where id = $1',
      [file.returnId],
    );
    const waiver = {
      caseFileId: file.caseFileId,
      byChild: true,
      childWords: 'Ya quiero ir.',
      byRepresentative: true,
      representative: 'Procuraduría',
      counselAdvised: true,
      counsel: 'Rodrigo Tamez',
      documentId: file.documentId,
    };
    expect(await api.as('attorney').act(returnActs.waive, waiver)).toMatchObject({
      __typename: 'ReturnMoved',
    });
    expect(await sign(api, 'supervisorLegal', file.caseFileId)).toMatchObject({ state: 'ready' });
    expect(await sign(api, 'liaison', file.caseFileId)).toMatchObject({ state: 'authorised' });
    expect(codes(await depart(api, 'liaison', file.caseFileId))).toEqual(['return-not-reconfirmed']);
    const words = { caseFileId: file.caseFileId, willing: true, words: 'Sí.', alone: true };
    await api.as('socialWorker').act(returnActs.reconfirm, words);
    expect(await depart(api, 'liaison', file.caseFileId)).toMatchObject({ state: 'in_transit' });
    const reception = {
      caseFileId: file.caseFileId,
      handedOverAt: new Date().toISOString(),
      receiver: 'Juana Matías',
      identityDocument: 'DPI 2541',
      asArranged: true,
      documentId: file.documentId,
    };
    expect(await api.as('liaison').act(returnActs.handOver, reception)).toMatchObject({
      state: 'handed_over',
    });
    const sheet = await sheetOf(api, file.caseFileId);
    expect(sheet?.followUps).toHaveLength(4);
    const unsaid = { caseFileId: file.caseFileId, followUpId: sheet?.followUps[0]?.id, mode: 'Llamada', finding: 'well', seenAlone: null };
    expect((await api.as('socialWorker').act(returnActs.followUp, unsaid)).problems).toMatchObject([{ field: 'seenAlone', code: 'required' }]);
    for (const { id } of sheet?.followUps ?? [])
      await api.as('socialWorker').act(returnActs.followUp, {
        caseFileId: file.caseFileId,
        followUpId: id,
        mode: 'Llamada',
        finding: 'well',
        seenAlone: true,
      });
    expect((await sheetOf(api, file.caseFileId))?.request?.state).toBe('followed_up');
    expect(
      await api
        .as('socialWorker')
        .act(returnActs.close, { caseFileId: file.caseFileId, reason: 'followed_up' }),
    ).toMatchObject({ state: 'closed_returned' });
    const { rows } = await api.owner.query(
      `select rule, state from deadline where case_file_id = $1 and rule like 'DL51%' order by due_at`,
      [file.caseFileId],
    );
    expect(rows).toEqual(['7', '30', '90', '180'].map((days) => ({ rule: `DL51-${days}`, state: 'met' })));
  });

  it('R71 refuses a hand-over that nobody identified signed, or to somebody else (LM 112-III)', async () => {
    const file = await anAuthorisedReturn(api);
    await depart(api, 'liaison', file.caseFileId);
    const reception = {
      caseFileId: file.caseFileId,
      handedOverAt: new Date().toISOString(),
      receiver: 'Un señor',
      asArranged: false,
    };
    expect((await api.as('liaison').act(returnActs.handOver, { ...reception, asArranged: null })).problems).toMatchObject([{ field: 'asArranged', code: 'required' }]);
    expect(codes(await api.as('liaison').act(returnActs.handOver, reception))).toEqual([
      'receiver-differs',
      'reception-not-signed',
    ]);
    const { rows } = await api.owner.query(
      'select count(*)::int as n from return_handover where return_id = $1',
      [file.returnId],
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('R67 refuses one person twice, one discipline twice, an author, and whoever has no such role', async () => {
    const file = await aReturnReadyToAuthorise(api);
    await sign(api, 'supervisorLegal', file.caseFileId);
    expect(codes(await sign(api, 'supervisorLegal', file.caseFileId))).toEqual(['signers-same-person']);
    await api.owner.query(
      'update determination set author_ids = array_append(author_ids, (select id from app_user where name = $2)) where id = $1',
      [file.determinationId, 'Daniela Quirós'],
    );
    expect(codes(await sign(api, 'liaison', file.caseFileId))).toEqual(['signer-is-author']);
    const { errors } = await api.as('socialWorker').send(returnActs.authorise, {
      input: { key: 'authorise-without-role', caseFileId: file.caseFileId, sheetDigest: 'x' },
    });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('refuses a signature under a sheet that changed after it was read', async () => {
    const file = await aReturnReadyToAuthorise(api);
    const read = await sheetOf(api, file.caseFileId, 'supervisorLegal');
    await attest(api, file, 'G22');
    expect(
      codes(
        await api
          .as('supervisorLegal')
          .act(returnActs.authorise, { caseFileId: file.caseFileId, sheetDigest: read?.digest }),
      ),
    ).toEqual(['sheet-changed']);
  });

  it('takes a first signature back when the arrangement changes, and an authorisation by its own act', async () => {
    const file = await aReturnReadyToAuthorise(api);
    await sign(api, 'supervisorLegal', file.caseFileId);
    expect(
      await api.as('liaison').act(returnActs.arrange, arrangement(file, { version: 1, arrivalHour: 12 })),
    ).toMatchObject({ state: 'arranging' });
    expect((await sheetOf(api, file.caseFileId))?.signatures).toEqual([]);
    await sign(api, 'supervisorLegal', file.caseFileId);
    await sign(api, 'liaison', file.caseFileId);
    expect(codes(await api.as('liaison').act(returnActs.arrange, arrangement(file, { version: 2 })))).toEqual(
      ['return-not-at-this-step'],
    );
    expect(
      await api.as('supervisorLegal').act(returnActs.revoke, { caseFileId: file.caseFileId }),
    ).toMatchObject({ state: 'revoked' });
    expect((await sheetOf(api, file.caseFileId))?.signatures).toEqual([]);
  });

  it('refuses an arrangement written over somebody else’s', async () => {
    const file = await aReturnReadyToAuthorise(api);
    expect(codes(await api.as('liaison').act(returnActs.arrange, arrangement(file)))).toEqual([
      'changed-meanwhile',
    ]);
  });

  it('tells the liaison that a reserved safeguard fails, never why (LRPCAP 10)', async () => {
    const file = await aReturnReadyToAuthorise(api);
    await api.owner.query(
      `insert into protection_claim (id, case_file_id, state, stated_at, created_by) select gen_random_uuid(), $1, 'intent', now(), id from app_user where name = 'Rodrigo Tamez'`,
      [file.caseFileId],
    );
    const seen = (await sheetOf(api, file.caseFileId, 'liaison'))?.guards.find(({ guard }) => guard === 'G7');
    expect(seen).toMatchObject({ status: 'failed', grounds: [{ code: 'reason-reserved' }], cureAct: null });
    expect(codes(await sign(api, 'liaison', file.caseFileId))).toEqual(
      expect.arrayContaining(['reason-reserved']),
    );
    expect(JSON.stringify(await sign(api, 'liaison', file.caseFileId))).not.toMatch(/protection/);
  });

  it('does not exist for people outside the file', async () => {
    const file = await aReturnReadyToAuthorise(api);
    expect(await sheetOf(api, file.caseFileId, 'otherOfficeWorker')).toBeNull();
  });
});
