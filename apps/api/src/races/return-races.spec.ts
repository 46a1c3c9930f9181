import { type Arm, startApi, type TestApi } from '@cobijo/testing/api';
import { type ApiProcess, startApiProcess } from '@cobijo/testing/api-process';
import { staff } from '@cobijo/testing/staff';
import { caseActs } from '@cobijo/testing/stories/case-acts';
import { recordClaim, recordOrder } from '@cobijo/testing/stories/a-protection-claim';
import type { DecidedFile } from '@cobijo/testing/stories/a-file-with-decision-to-return';
import { anAuthorisedReturn, returnActs, sheetOf } from '@cobijo/testing/stories/a-return';

const races = Number(process.env['RACES'] ?? 1000);
const lanes = 4;

type Return = DecidedFile & { readonly returnId: string };
type Rival = (api: ApiProcess, file: Return) => Promise<Arm>;

const now = (): string => new Date().toISOString();
const protective: Readonly<Record<string, Rival>> = {
  stop: (api, { caseFileId }) => api.as('psychologist').act(caseActs.placeStopOrder, { caseFileId }),
  fear: (api, { caseFileId }) => api.as('socialWorker').act(returnActs.fear, { caseFileId }),
  claim: (api, { caseFileId }) => api.as('socialWorker').act(recordClaim, { caseFileId, statedAt: now() }),
  suspension: (api, { caseFileId }) =>
    api
      .as('attorney')
      .act(recordOrder, {
        caseFileId,
        kind: 'suspension',
        authority: 'district_judge',
        orderedAt: now(),
        notifiedAt: now(),
      }),
};
const challenge = `insert into challenge (id, case_file_id, kind, requested_by, filed_at, created_by)
  values (gen_random_uuid(), $1, 'amparo', 'child', now(), sec.actor())`;

const signed = (
  returnId: string,
  file: Return,
  who: 'supervisorLegal' | 'liaison',
  ordinal: number,
): string =>
  `insert into return_authorisation (id, case_file_id, return_id, round, ordinal, signed_by, discipline, sheet_digest, created_by)
   values (gen_random_uuid(), '${file.caseFileId}', '${returnId}', 1, ${ordinal}, '${staff[who].id}', '${staff[who].discipline}', 'x', '${staff[who].id}');`;

/** Puts a return back to where the race starts, past triggers: one signature missing, or both given. */
const startingLine = (file: Return, race: 'authorise' | 'depart'): string => `
  begin; set local session_replication_role = replica;
  delete from stop_order where case_file_id = '${file.caseFileId}'; delete from fear_expression where case_file_id = '${file.caseFileId}';
  delete from protection_claim where case_file_id = '${file.caseFileId}'; delete from court_order where case_file_id = '${file.caseFileId}';
  delete from challenge where case_file_id = '${file.caseFileId}'; delete from deadline where case_file_id = '${file.caseFileId}';
  delete from return_departure where return_id = '${file.returnId}'; delete from return_authorisation where return_id = '${file.returnId}';
  delete from return_event where return_id = '${file.returnId}';
  update case_file set asylum_shield = false, ip_intent = 'no', ip_indicators = false where id = '${file.caseFileId}';
  update determination set state = 'in_force', suspended_from = null, suspension_reason = null, significant_change = null, significant_change_at = null where id = '${file.determinationId}';
  ${signed(file.returnId, file, 'supervisorLegal', 1)} ${race === 'depart' ? signed(file.returnId, file, 'liaison', 2) : ''}
  update return_request set state = '${race === 'depart' ? 'authorised' : 'ready'}', round = 1, hold_cause = null, held_at = null where id = '${file.returnId}';
  commit;`;

// After a protective write was acknowledged nothing may have been signed or carried out behind it, and nothing may go on.
const aftermath = `select r.state, (select count(*)::int from return_event e where e.return_id = r.id and e.to_state in ('authorised','in_transit')
    and e.id > (select min(h.id) from return_event h where h.return_id = r.id and h.to_state in ('stopped','suspended'))) as after
  from return_request r where r.id = $1`;

interface Tally {
  readonly forbidden: string[];
  readonly refused: string[];
  won: number;
  run: number;
}
type Race = 'authorise' | 'depart';

describe('life and death under load, through two processes of the API over one database', () => {
  let api: TestApi;
  let doors: readonly ApiProcess[] = [];
  const lines: Return[] = [];
  const all: Tally = { forbidden: [], refused: [], won: 0, run: 0 };

  beforeAll(async () => {
    api = await startApi();
    doors = await Promise.all([startApiProcess(), startApiProcess()]);
    for (let lane = 0; lane < lanes; lane++) lines.push(await anAuthorisedReturn(api));
  }, 120_000);
  afterAll(async () => {
    process.stderr.write(`${all.run} races, the dangerous act first in ${all.won}: ${all.forbidden.length} forbidden states, ${all.refused.length} protective writes refused\n`);
    await Promise.all(doors.map((door) => door.close()));
    await api.close();
  });

  const danger = (race: Race, by: ApiProcess, file: Return, digest: string): Promise<Arm> =>
    by.as('liaison').act(race === 'authorise' ? returnActs.authorise : returnActs.execute, { caseFileId: file.caseFileId, sheetDigest: digest });

  const rival = async (name: string, by: ApiProcess, file: Return): Promise<Arm> => {
    const act = protective[name];
    if (act) return act(by, file);
    await api.app.query('attorney', challenge, [file.caseFileId]);
    return { __typename: 'ChallengeFiled' };
  };

  // The sheet is the same in every race of a kind: read once.
  const digests = new Map<string, string>();
  const digestOf = async (race: Race, file: Return): Promise<string> => {
    const key = `${race} ${file.returnId}`;
    const digest = digests.get(key) ?? (await sheetOf(api, file.caseFileId, 'liaison'))?.digest ?? '';
    digests.set(key, digest);
    return digest;
  };

  async function run(race: Race, name: string, file: Return): Promise<void> {
    await api.owner.query(startingLine(file, race));
    const digest = await digestOf(race, file);
    const [near, far] = Math.random() < 0.5 ? doors : doors.toReversed();
    if (!near || !far) throw new Error('two processes are needed');
    const [dangerous, saved] = await Promise.allSettled([danger(race, near, file, digest), rival(name, far, file)]);
    const { rows } = await api.owner.query(aftermath, [file.returnId]);
    all.run += 1;
    if (saved.status === 'rejected' || ['Refused', 'Invalid'].includes(saved.value.__typename)) all.refused.push(`${race} against ${name}: ${JSON.stringify(saved)}`);
    if (!['stopped', 'suspended'].includes(rows[0].state) || rows[0].after > 0) all.forbidden.push(`${race} against ${name}: ${JSON.stringify(rows[0])}`);
    if (dangerous.status === 'fulfilled' && dangerous.value.__typename === 'ReturnMoved') all.won += 1;
  }

  const names = [...Object.keys(protective), 'challenge'];
  const kinds = (['authorise', 'depart'] as const).flatMap((race) => names.map((name) => [race, name] as const));

  it.each(kinds)('R66 R68 R70: %s against %s leaves no forbidden state and refuses no protective act (LM 112-V; LA 126, 160)', async (race, name) => {
    let left = Math.ceil(races / kinds.length);
    await Promise.all(
      lines.map(async (file) => {
        while (left-- > 0) await run(race, name, file);
      }),
    );
    expect(all.forbidden).toEqual([]);
    expect(all.refused).toEqual([]);
  }, 120_000);

  it('was a race: both sides were first now and then', () => {
    expect(all.run).toBeGreaterThanOrEqual(races);
    expect(all.won).toBeGreaterThan(races / 50);
    expect(all.won).toBeLessThan(races - races / 50);
  });
});
