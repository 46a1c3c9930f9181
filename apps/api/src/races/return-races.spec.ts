import { type Arm, startApi, startSecondApi, type TestApi } from '@cobijo/testing/api';
import { staff } from '@cobijo/testing/staff';
import { caseActs } from '@cobijo/testing/stories/case-acts';
import { recordClaim, recordOrder } from '@cobijo/testing/stories/a-protection-claim';
import type { DecidedFile } from '@cobijo/testing/stories/a-file-with-decision-to-return';
import { anAuthorisedReturn, returnActs, sheetOf } from '@cobijo/testing/stories/a-return';

const races = Number(process.env['RACES'] ?? 1000);
const lanes = 4;

type Return = DecidedFile & { readonly returnId: string };
type Door = Pick<TestApi, 'as'>;
type Rival = (api: Door, file: Return) => Promise<Arm | null>;

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

describe('life and death under load, through two APIs over one database', () => {
  let api: TestApi;
  let second: Awaited<ReturnType<typeof startSecondApi>>;
  beforeAll(async () => {
    api = await startApi();
    second = await startSecondApi();
  });
  afterAll(async () => {
    await second.close();
    await api.close();
  });

  interface Tally {
    readonly forbidden: string[];
    readonly refused: string[];
    won: number;
  }

  const danger = (race: 'authorise' | 'depart', by: Door, file: Return, digest: string): Promise<Arm> =>
    by
      .as('liaison')
      .act(race === 'authorise' ? returnActs.authorise : returnActs.execute, {
        caseFileId: file.caseFileId,
        sheetDigest: digest,
      });

  const rival = async (name: string, by: Door, file: Return): Promise<Arm | null> => {
    const act = protective[name];
    if (act) return act(by, file);
    await api.app.query('attorney', challenge, [file.caseFileId]);
    return { __typename: 'ChallengeFiled' };
  };

  // The sheet is the same in every race of a kind: read once.
  const digests = new Map<string, string>();
  const digestOf = async (race: string, file: Return): Promise<string> => {
    const key = `${race} ${file.returnId}`;
    const digest = digests.get(key) ?? (await sheetOf(api, file.caseFileId, 'liaison'))?.digest ?? '';
    digests.set(key, digest);
    return digest;
  };

  async function run(race: 'authorise' | 'depart', name: string, file: Return, tally: Tally): Promise<void> {
    await api.owner.query(startingLine(file, race));
    const digest = await digestOf(race, file);
    const turned = Math.random() < 0.5;
    const [near, far] = turned ? [api, second] : [second, api];
    const [dangerous, saved] = await Promise.allSettled([
      danger(race, near, file, digest),
      rival(name, far, file),
    ]);
    if (
      saved.status === 'rejected' ||
      saved.value?.__typename === 'Refused' ||
      saved.value?.__typename === 'Invalid' ||
      !saved.value
    )
      tally.refused.push(`${race} against ${name}: ${JSON.stringify(saved)}`);
    const { rows } = await api.owner.query(aftermath, [file.returnId]);
    if (!['stopped', 'suspended'].includes(rows[0].state) || rows[0].after > 0)
      tally.forbidden.push(`${race} against ${name}: ${JSON.stringify(rows[0])}`);
    if (dangerous.status === 'fulfilled' && dangerous.value.__typename === 'ReturnMoved') tally.won += 1;
  }

  it(`R66 R68 R70: ${races} races of authorise and depart against stop, fear, claim, challenge and suspension leave no forbidden state, and refuse no protective act`, async () => {
    const tally: Tally = { forbidden: [], refused: [], won: 0 };
    const queue = Array.from({ length: races }, (_, index) => index);
    const names = [...Object.keys(protective), 'challenge'];
    await Promise.all(
      Array.from({ length: lanes }, async () => {
        const file = await anAuthorisedReturn(api);
        for (let index = queue.shift(); index !== undefined; index = queue.shift())
          await run(
            index % 2 ? 'depart' : 'authorise',
            names[Math.floor(index / 2) % names.length] ?? 'stop',
            file,
            tally,
          );
      }),
    );
    expect(tally.forbidden).toEqual([]);
    expect(tally.refused).toEqual([]);
    // Both sides were first now and then, or it was no race.
    expect(tally.won).toBeGreaterThan(races / 50);
    expect(tally.won).toBeLessThan(races - races / 50);
  }, 300_000);
});
