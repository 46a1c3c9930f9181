import { type Arm, startApi, type TestApi } from '@cobijo/testing/api';
import { staff } from '@cobijo/testing/staff';
import { anAuthorisedReturn, aReturnReadyToAuthorise, depart, sheetOf, sign } from '@cobijo/testing/stories/a-return';

interface Fact {
  readonly table: string;
  /** What its columns become, as SQL. */
  readonly to: Readonly<Record<string, string>>;
  /** Which row, where the file alone does not say it. */
  readonly row?: string;
}
interface About {
  readonly caseFileId: string;
  readonly childId: string;
}
const attested = (guard: string, to: Fact['to']): Fact => ({ table: 'return_attestation', to, row: `guard = '${guard}'` });

// Each takes one safeguard away, and nothing else, by one fact of the file.
const facts: readonly (readonly [guard: string, article: string, fact: Fact])[] = [
  ['G1', 'R61; LGDNNA 97', { table: 'restitution_plan', to: { child_id: 'gen_random_uuid()' } }],
  ['G2', 'LM 112-III', { table: 'determination', to: { in_force_from: 'current_date + 3' } }],
  ['G3', 'LGDNNA 122', attested('G3', { items: `'{}'` })],
  ['G4', 'LM 112-III', { table: 'restitution_plan', to: { migration_measure: `'stay_regularise'` } }],
  ['G5', 'LGDNNA 92-I', { table: 'inm_resolution', to: { served_representative_at: 'null' } }],
  ['G5', 'LGDNNA 92-IX: a few words of a language are not enough', { table: 'child', to: { languages: `'[{"code":"mam","level":"basic","preferred":true}]'` } }],
  ['G6', 'LGDNNA 91: heard before the return was asked for', { table: 'child_hearing', to: { at: `now() - interval '9 days'` }, row: `purpose = 'return'` }],
  ['G7', 'LM 112-V: a no without information', { table: 'case_file', to: { ip_intent_at: `now() - interval '9 days'` } }],
  ['G12', 'GC6 82: no home study of the family', attested('G12', { items: `'{state_reception_plan}'` })],
  ['G15', 'LM 112-III: 72 whole hours', attested('G15', { fact_on: 'current_date - 2' })],
  ['G6', 'LGDNNA 71', { table: 'child_hearing', to: { refuses_return: 'true' }, row: `purpose = 'return'` }],
  ['G7', 'LRPCAP 6', { table: 'risk_assessment', to: { at: `now() - interval '40 days'` }, row: `kind = 'ip_screen'` }],
  ['G8', 'LGDNNA 96', { table: 'risk_assessment', to: { refoulement_risk: `'possible'` }, row: `kind = 'return_risk'` }],
  ['G9', 'LGDNNA 92-X', { table: 'return_request', to: { challenge_window_ends: 'current_date + 4' } }],
  ['G10', 'LGDNNA 92-VII', { table: 'representation', to: { status: `'requested'` }, row: `kind = 'legal_counsel'` }],
  ['G11', 'LM 113', attested('G11', { items: `'{}'` })],
  ['G12', 'LGDNNA 91', { table: 'relationship', to: { willing_to_care: 'false' } }],
  ['G12', 'LGDNNA 91: nobody knows whether the receiver is a danger to her', { table: 'person', to: { risk_flag: `'unknown'` } }],
  ['G13', 'LM 120', { table: 'relationship', to: { travelling_together: 'true', keep_together: 'true' } }],
  ['G14', 'LM 121', attested('G14', { items: `'{}'` })],
  ['G15', 'LM 112-V', attested('G15', { fact_on: 'current_date' })],
  ['G16', 'LGDNNA 50', attested('G16', { fact_on: 'current_date - 20' })],
  ['G17', 'LM 112-III', { table: 'return_arrangement', to: { escort_name: 'null' } }],
  ['G18', 'LM 99', { table: 'placement', to: { basis_lost_at: 'now()', basis_lost_reason: `'order ended'` } }],
  ['G19', 'LGDNNA 123-VI', { table: 'return_arrangement', to: { follow_up_contact: 'null' } }],
  ['G20', 'LGDNNA 97', { table: 'determination', to: { significant_change: `'new_threat'`, significant_change_at: 'now()' } }],
  ['G21', 'R67', { table: 'determination', to: { author_ids: `array['${staff.liaison.id}']::uuid[]` } }],
  ['G22', 'LM 119-VII', attested('G22', { items: `'{money}'` })],
];

const idIn = (table: string, { caseFileId, childId }: About): string => {
  if (table === 'child') return `id = '${childId}'`;
  if (table === 'relationship') return `child_id = '${childId}'`;
  if (table === 'person') return `id in (select person_id from relationship where child_id = '${childId}')`;
  return table === 'case_file' ? `id = '${caseFileId}'` : `case_file_id = '${caseFileId}'`;
};

describe('every safeguard, taken away alone', () => {
  let api: TestApi;
  let ready: About;
  let signed: About;
  beforeAll(async () => {
    api = await startApi();
    ready = await aReturnReadyToAuthorise(api);
    signed = await anAuthorisedReturn(api);
  });
  afterAll(() => api.close());

  /** Does something while a fact of a file is another, past triggers; then it is as before. */
  async function otherwise(file: About, { table, to, row = 'true' }: Fact, work: () => Promise<void>): Promise<void> {
    const which = `${idIn(table, file)} and ${row}`;
    const columns = Object.keys(to);
    const { rows } = await api.owner.query(`select ${columns.map((column) => `quote_nullable(${column}::text) as ${column}`).join(', ')} from ${table} where ${which}`);
    const set = (values: Fact['to']) =>
      api.owner.query(`begin; set local session_replication_role = replica; update ${table} set ${columns.map((column) => `${column} = ${values[column]}`).join(', ')} where ${which}; commit`);
    await set(to);
    try {
      await work();
    } finally {
      await set(rows[0]);
    }
  }

  const rulesOf = (arm: Arm): readonly string[] => [...new Set((arm.grounds ?? []).map(({ rule }) => rule))];

  it.each(facts)('%s keeps the signature back, alone, with article and cure (%s)', (guard, _article, fact) =>
    otherwise(ready, fact, async () => {
      const arm = await sign(api, 'liaison', ready.caseFileId);
      expect(arm.__typename).toBe('Refused');
      expect(rulesOf(arm)).toEqual([guard]);
      const row = (await sheetOf(api, ready.caseFileId))?.guards.find((one) => one.guard === guard);
      expect(row?.cureAct ?? (guard === 'G21' ? 'sign' : null)).not.toBeNull();
    }));

  it.each(facts)('%s is asked again at the door and keeps her here (%s)', (guard, _article, fact) =>
    otherwise(signed, fact, async () => {
      const arm = await depart(api, 'liaison', signed.caseFileId);
      expect(arm.__typename).toBe('Refused');
      expect(rulesOf(arm)).toEqual([guard]);
    }));

  it('lets her go when all is as it was, and every refusal is in the trail with its article', async () => {
    const { rows } = await api.owner.query(
      `select count(*)::int as refusals, bool_and(ground->'citations'->0->>'article' is not null) as cited
         from audit_event e, jsonb_array_elements(e.grounds) ground where e.case_file_id = $1 and e.act = 'return.execute' and e.outcome = 'refused'`,
      [signed.caseFileId],
    );
    expect(rows[0].refusals).toBeGreaterThanOrEqual(22);
    expect(rows[0].cited).toBe(true);
    expect(await depart(api, 'liaison', signed.caseFileId)).toMatchObject({ __typename: 'ReturnMoved', state: 'in_transit' });
  });
});
