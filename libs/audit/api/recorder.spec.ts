import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';

const place = 'mutation ($input: PlaceStopOrderInput!) { placeStopOrder(input: $input) { __typename } }';
const lift = `mutation ($input: LiftStopOrderInput!) { liftStopOrder(input: $input) { __typename ... on Refused { grounds { code } } ... on Invalid { problems { field code } } } }`;

describe('the recorder', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const count = async (table: string, caseFileId: string): Promise<number> => {
    const { rows } = await api.owner.query(`select count(*)::integer as n from ${table} where case_file_id = $1`, [caseFileId]);
    return (rows[0] as { n: number }).n;
  };
  const outcomes = async (caseFileId: string): Promise<string[]> => {
    const { rows } = await api.owner.query('select act, outcome from audit_event where case_file_id = $1 order by id', [caseFileId]);
    return (rows as { act: string; outcome: string }[]).map(({ act, outcome }) => `${act} ${outcome}`);
  };

  it('does an act once however often it is sent, and answers the same', async () => {
    const { caseFileId } = await aChildFile(api);
    const input = { key: randomUUID(), caseFileId };
    const press = () => api.as('socialWorker').send(place, { input });
    const answers = await Promise.all([press(), press(), press()]);
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(await count('stop_order', caseFileId)).toBe(1);
    expect(await outcomes(caseFileId)).toEqual(['stop-order.place done']);
  });

  it('does not take a key for another act', async () => {
    const { caseFileId } = await aChildFile(api);
    const key = randomUUID();
    await api.as('socialWorker').send(place, { input: { key, caseFileId } });
    const { rows } = await api.owner.query('select id from stop_order where case_file_id = $1', [caseFileId]);
    const answer = await api.as('socialWorker').act(lift, { key, caseFileId, stopOrderId: (rows[0] as { id: string }).id, reason: 'ya pasó' });
    expect(answer).toEqual({ __typename: 'Invalid', problems: [{ field: 'key', code: 'malformed' }] });
  });

  it('keeps who was denied, although nothing else of the act remains', async () => {
    const { caseFileId } = await aChildFile(api);
    await api.as('socialWorker').act(place, { caseFileId });
    const { rows } = await api.owner.query('select id from stop_order where case_file_id = $1', [caseFileId]);
    const { errors } = await api.as('attorney').send(lift, { input: { key: randomUUID(), caseFileId, stopOrderId: (rows[0] as { id: string }).id, reason: 'ya pasó' } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await outcomes(caseFileId)).toContain('stop-order.lift denied');
  });

  it('answers as if a file did not exist to whoever may not see it, and keeps the attempt', async () => {
    const { caseFileId } = await aChildFile(api);
    const { data } = await api.as('otherOfficeWorker').send(place, { input: { key: randomUUID(), caseFileId } });
    expect(data).toEqual({ placeStopOrder: null });
    expect(await outcomes(caseFileId)).toEqual(['stop-order.place not-visible']);
  });

  it('lets nobody change or add to the trail in another name', async () => {
    const { caseFileId } = await aChildFile(api);
    await api.as('socialWorker').act(place, { caseFileId });
    await expect(api.app.query('socialWorker', `update audit_event set outcome = 'seen'`)).rejects.toThrow('permission denied');
    await expect(api.app.query('socialWorker', 'delete from audit_event')).rejects.toThrow('permission denied');
    await expect(api.app.query('socialWorker', `insert into audit_event (actor_id, act, outcome) values ('${randomUUID()}', 'x', 'done')`)).rejects.toThrow('row-level security');
  });

  // Whatever the database does to the first inserts of a stop order happens as many times as it says.
  const troubleAtFirst = (times: number, trouble: string): Promise<unknown> =>
    api.owner.query(`create sequence trouble; grant usage on sequence trouble to public;
      create function make_trouble() returns trigger language plpgsql security definer as $$begin if nextval('trouble') <= ${times} then ${trouble}; end if; return new; end$$;
      create trigger trouble before insert on stop_order for each row execute function make_trouble()`);
  const troubleEnds = (): Promise<unknown> => api.owner.query('drop trigger trouble on stop_order; drop function make_trouble; drop sequence trouble');

  it.each([['a deadlock', '40P01'], ['a serialization failure', '40001']])('tries again after %s, and the person notices nothing', async (_, code) => {
    const { caseFileId } = await aChildFile(api);
    await troubleAtFirst(2, `raise exception 'trouble' using errcode = '${code}'`);
    expect(await api.as('socialWorker').act(place, { caseFileId })).toMatchObject({ __typename: 'StopOrderPlaced' });
    await troubleEnds();
    expect(await count('stop_order', caseFileId)).toBe(1);
    expect(await outcomes(caseFileId)).toEqual(['stop-order.place done']);
  });

  it('leaves nothing half-written when the connection to the database is cut in the middle, and does the act with the same key afterwards', async () => {
    const { caseFileId } = await aChildFile(api);
    const input = { key: randomUUID(), caseFileId };
    await troubleAtFirst(1, 'perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(5)');
    const { errors } = await api.as('socialWorker').send(place, { input });
    expect(errors?.[0]).toMatchObject({ message: 'Something broke on our side', extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(await count('stop_order', caseFileId)).toBe(0);
    expect((await api.as('socialWorker').send(place, { input })).data).toMatchObject({ placeStopOrder: { __typename: 'StopOrderPlaced' } });
    await troubleEnds();
    expect(await count('stop_order', caseFileId)).toBe(1);
    expect(await outcomes(caseFileId)).toEqual(['stop-order.place failed', 'stop-order.place done']);
  });
});
