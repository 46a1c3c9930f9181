import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile, type ChildFile } from '@cobijo/testing/stories/a-child-file';
import { addFacility, aFacility, anOrderedMeasure, aPlacedChild, orderMeasure, placeChild, recordMeasure } from '@cobijo/testing/stories/a-placed-child';

const rule = `mutation ($input: RecordJudgeRulingInput!) { recordJudgeRuling(input: $input) { __typename
  ... on JudgeRulingRecorded { state placementsWithoutBasis } ... on Refused { grounds { code rule kind } } ... on Invalid { problems { field code } } } }`;
const end = `mutation ($input: EndPlacementInput!) { endPlacement(input: $input) { __typename
  ... on PlacementEnded { placementId } ... on Refused { grounds { code } } ... on Invalid { problems { field code } } } }`;
const page = `query ($caseFileId: ID!) { careOfFile(caseFileId: $caseFileId) { mayPlace
  placements { kind lawful endedAt exitReason address facility { name municipality } basisLostReason version }
  measures { state judgeSilent stands judgeDueAt version } } }`;

interface Care {
  readonly careOfFile: {
    readonly placements: readonly { readonly kind: string; readonly lawful: boolean; readonly address: string | null; readonly exitReason: string | null }[];
    readonly measures: readonly { readonly state: string; readonly judgeSilent: boolean; readonly stands: boolean }[];
  } | null;
}
const codesOf = (arm: { readonly grounds?: readonly { readonly rule: string; readonly code: string }[] }) => arm.grounds?.map(({ rule: number, code }) => `${number} ${code}`);
const now = () => new Date().toISOString();

describe('where a child lives', () => {
  let api: TestApi;
  let file: ChildFile;
  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    file = await aChildFile(api, { givenNames: 'Josué', paternalSurname: 'Pineda', nationality: 'HN', sex: 'male' });
  });
  afterEach(() => api.at(null));
  afterAll(() => api.close());

  const care = async (who: 'socialWorker' | 'liaison' | 'otherOfficeWorker' = 'socialWorker', caseFileId = file.caseFileId) =>
    (await api.as(who).query<Care>(page, { caseFileId })).careOfFile;
  const place = (change: object) =>
    api.as('socialWorker').act(placeChild, { caseFileId: file.caseFileId, kind: 'kinship', carer: 'Su tía Reina', startedAt: now(), ...change });
  const reasons = { whyNotKin: 'Nadie en México', whyNotFoster: 'Sin familia certificada' };

  it('places a child with kin without any order, and ends it when she moves', async () => {
    expect(await place({})).toMatchObject({ __typename: 'ChildPlaced', tasks: [] });
    expect(await place({ kind: 'foster_certified', carer: 'Familia Gómez' })).toMatchObject({ __typename: 'ChildPlaced' });
    expect((await care())?.placements).toMatchObject([{ kind: 'foster_certified', lawful: true }, { kind: 'kinship', exitReason: 'transferred' }]);
  });

  it.each(['hotel_motel', 'migration_station', 'us_hotel'])('R31 refuses %s: it is a detention (LM 99)', async (kind) => {
    expect(codesOf(await place({ kind }))).toEqual(['R31 detention-is-never-placement']);
    expect((await care())?.placements).toEqual([]);
  });

  it('R31 holds in the database too (LM 99)', async () => {
    const insert = `insert into placement (id, case_file_id, kind, started_at, created_by) values (gen_random_uuid(), $1, 'hotel_motel', now(), sec.actor())`;
    await expect(api.app.query('socialWorker', insert, [file.caseFileId])).rejects.toThrow(/placement_never_detention/);
  });

  it('R17 refuses a locked place that is no registered centre (LM 99)', async () => {
    const { facilityId } = await aFacility(api, { kind: 'CSO_shelter_open', registrationNo: null, openDoor: false });
    expect(codesOf(await place({ kind: 'CSO_shelter_open', facilityId, libertyRestrictions: ['locked_door'], ...reasons }))).toEqual(['R17 locked-place-is-detention']);
  });

  it('R32 refuses a centre with neither order nor notice (LGDNNA 30 Bis 1, 111-VIII)', async () => {
    const { facilityId } = await aFacility(api);
    const centre = { kind: 'CAS_public', facilityId, ...reasons };
    expect(codesOf(await place(centre))).toEqual(['R32 centre-without-order-or-notice']);
    expect(await place({ ...centre, notifiedPpnnaAt: now() })).toMatchObject({ tasks: ['DL47-assessment', 'DL47-alternative', 'R32-order'] });
    const { rows } = await api.owner.query(`select rule from deadline where case_file_id = $1 and rule like 'R32-%' and state = 'open'`, [file.caseFileId]);
    expect(rows).toEqual([{ rule: 'R32-order' }]);
  });

  it('R34 refuses residential care without reasons, with every ground at once (LGDNNA 4-II, 26, 120)', async () => {
    const { facilityId } = await aFacility(api);
    expect(codesOf(await place({ kind: 'CAS_private', facilityId }))).toEqual(['R32 centre-without-order-or-notice', 'R34 kin-not-excluded', 'R34 foster-not-excluded']);
  });

  it('R33 writes a child alone among unrelated adults down as a violation, at priority 1, and tells the supervisor (LGDNNA 95)', async () => {
    expect(await place({ kind: 'unrelated_adult', carer: 'La dueña del cuarto', withUnrelatedAdults: true })).toMatchObject({ violations: ['with-unrelated-adults'] });
    const { rows } = await api.owner.query(`select f.priority, (select array_agg(kind) from outbox o where o.case_file_id = f.id) as told from case_file f where id = $1`, [file.caseFileId]);
    expect(rows).toEqual([{ priority: 1, told: ['with-unrelated-adults'] }]);
    expect(await place({ withUnrelatedAdults: false })).toMatchObject({ violations: [] });
  });

  it('DL05 to DL07 run from request and order of an urgent measure (LGDNNA 122-VI, VII)', async () => {
    const { measureId } = await api.as('attorney').act<{ measureId: string }>(recordMeasure, { caseFileId: file.caseFileId, measure: 'medical_care', requestedAt: now(), requestedOf: 'MP' });
    const rulesOf = async () => (await api.owner.query(`select rule, state from deadline where subject = $1 order by rule`, [measureId])).rows;
    expect(await rulesOf()).toEqual([{ rule: 'DL05', state: 'open' }]);
    await api.as('attorney').act(orderMeasure, { caseFileId: file.caseFileId, measureId, version: 1, orderedBy: 'PPNNA', orderedAt: now() });
    expect(await rulesOf()).toEqual([{ rule: 'DL05', state: 'met' }, { rule: 'DL06', state: 'open' }, { rule: 'DL07', state: 'open' }]);
    const again = await api.as('attorney').act(orderMeasure, { caseFileId: file.caseFileId, measureId, version: 2, orderedBy: 'PPNNA', orderedAt: now() });
    expect(codesOf(again)).toEqual(['STATE measure-cannot-pass']);
  });

  it('DL06 alerts when the judge is silent for 24 hours, and the measure keeps protecting (LGDNNA 106, 122-VI)', async () => {
    const { measureId } = await anOrderedMeasure(api, file.caseFileId);
    expect((await care())?.measures).toMatchObject([{ state: 'ordered', judgeSilent: false, stands: true }]);
    api.at(new Date(Date.now() + 25 * 3_600_000));
    expect((await care())?.measures).toMatchObject([{ state: 'ordered', judgeSilent: true, stands: true }]);
    expect(await api.as('attorney').act(rule, { caseFileId: file.caseFileId, measureId, version: 2, result: 'silent', ruledAt: now() })).toMatchObject({ state: 'ordered' });
  });

  it('a judge who cancels takes the basis from the placement: alert and task (LGDNNA 122-VI, 30 Bis 1)', async () => {
    const { caseFileId, measureId, placementId } = await aPlacedChild(api);
    expect((await care('socialWorker', caseFileId))?.placements).toMatchObject([{ kind: 'CAS_public', lawful: true }]);
    const arm = await api.as('attorney').act(rule, { caseFileId, measureId, version: 2, result: 'cancelled', ruledAt: now() });
    expect(arm).toEqual({ __typename: 'JudgeRulingRecorded', state: 'cancelled', placementsWithoutBasis: 1 });
    expect((await care('socialWorker', caseFileId))?.placements).toMatchObject([{ lawful: false, basisLostReason: 'urgent-measure-cancelled' }]);
    const { rows: tasks } = await api.owner.query(`select subject from deadline where case_file_id = $1 and rule = 'R32-basis'`, [caseFileId]);
    expect(tasks).toEqual([{ subject: placementId }]);
    const { rows: told } = await api.owner.query(`select kind from outbox where case_file_id = $1`, [caseFileId]);
    expect(told).toEqual([{ kind: 'placement-basis-lost' }]);
    const onLost = { kind: 'CAS_public', order: { kind: 'urgent_measure', urgentMeasureId: measureId }, ...reasons };
    const again = await api.as('socialWorker').act(placeChild, { caseFileId, startedAt: now(), ...onLost });
    expect(codesOf(again)).toEqual(['R32 centre-order-lost']);
  });

  it('shows the address of an unlisted place to the team of the child who lives there, to nobody else', async () => {
    const { facilityId } = await aFacility(api, { name: 'Casa Tecolote', kind: 'CSO_shelter_open', registrationNo: null, listed: false, municipality: null, address: 'Calle sin nombre 4' });
    await place({ kind: 'CSO_shelter_open', facilityId, ...reasons });
    expect((await care())?.placements[0]?.address).toBe('Calle sin nombre 4');
    const { rows } = await api.app.query('otherAttorney', 'select address from facility_address where facility_id = $1', [facilityId]);
    expect(rows).toEqual([]);
    expect(await care('otherOfficeWorker')).toBeNull();
  });

  it('says what is wrong with an absurd placement or place', async () => {
    const absurd = await place({ kind: 'castle', facilityId: 'x', startedAt: '2190-01-01T00:00:00Z', order: { kind: 'wish' } });
    expect(absurd.problems?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'kind unknown-code', 'facilityId not-an-id', 'startedAt in-the-future', 'order.kind unknown-code', 'order.no required', 'order.by required', 'order.date required',
    ]);
    const centre = await api.as('socialWorker').act(addFacility, { name: 'Sin registro', kind: 'CAS_private', operator: 'Asociación', state: 'CHIS', listed: false, municipality: 'Tapachula', openDoor: null });
    expect(centre.problems?.map(({ field, code }) => `${field} ${code}`)).toEqual(['openDoor required', 'registrationNo required', 'municipality out-of-range']);
  });

  it('ends a placement with its reason, once', async () => {
    const { placementId } = await place({}) as unknown as { placementId: string };
    const input = { caseFileId: file.caseFileId, placementId, version: 1, endedAt: now(), exitReason: 'reunified', exitTo: 'Con su madre' };
    expect(await api.as('socialWorker').act(end, input)).toEqual({ __typename: 'PlacementEnded', placementId });
    expect(await api.as('attorney').act(end, input)).toMatchObject({ grounds: [{ code: 'changed-meanwhile' }] });
  });
});
