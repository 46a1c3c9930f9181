import fc from 'fast-check';
import { startApi, type TestApi } from '@cobijo/testing/api';
import { staff, type StaffKey } from '@cobijo/testing/staff';
import { aChild, identityOf } from '@cobijo/testing/stories/a-child';
import { aChildFile, type ChildFileOptions } from '@cobijo/testing/stories/a-child-file';
import { recordReferral, referralOf } from '@cobijo/testing/stories/a-referral';
import { birthReach, duplicateScore, type Likeness } from '../rules/duplicate-score';
import { nameForms } from '../rules/name-forms';

const candidates = `query ($query: DuplicateQuery!) { duplicateCandidates(query: $query) { childId score band name childCode signs { code tells } } }`;
const register = `mutation ($input: RegisterChildInput!) { registerChild(input: $input) { __typename ... on ChildSaved { version } ... on Refused { grounds { code } } } }`;
const addDocument = `mutation ($input: AddIdentityDocumentInput!) { addIdentityDocument(input: $input) { __typename } }`;
const correctChild = `mutation ($input: CorrectChildInput!) { correctChild(input: $input) { __typename } }`;
const verdict = `mutation ($input: RecordDuplicateVerdictInput!) { recordDuplicateVerdict(input: $input) { __typename } }`;
const record = `mutation ($input: RecordReferralInput!) { recordReferral(input: $input) { __typename ... on ReferralRecorded { priority paged raisedBy locationRestricted version } } }`;
const amend = `mutation ($input: AmendReferralInput!) { amendReferral(input: $input) { __typename } }`;
const answer = `mutation ($input: AnswerLikenessInput!) { answerLikeness(input: $input) { __typename ... on LikenessAnswered { verdict } ... on Invalid { problems { field code } } } }`;
const today = `{ today(scope: "office") { likenesses { id kind folio officeName childId childName caseFileId caseNo } } }`;
interface Told {
  readonly id: string;
  readonly kind: string;
  readonly folio: string;
  readonly childId: string;
}

describe('R6 children whom one may not see', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const toldTo = async (who: StaffKey): Promise<readonly Told[]> => (await api.as(who).query<{ today: { likenesses: readonly Told[] } }>(today)).today.likenesses;
  const toldAbout = async (who: StaffKey, childId: string): Promise<readonly Told[]> => (await toldTo(who)).filter((one) => one.childId === childId);
  const asked = async (who: StaffKey, query: object): Promise<string> => JSON.stringify(await api.as(who).send(candidates, { query }));
  const call = (name: string, over: object = {}) => ({ referral: referralOf({ persons: [{ name, age: 15, sex: 'female', nationality: 'GT', isChild: true, ...over }] }) });

  async function aKnownChild(options: ChildFileOptions) {
    const file = await aChildFile(api, options);
    await api.owner.query('select sec.index_child($1, $2, $3, $3)', [file.childId, nameForms({ givenNames: options.givenNames ?? '', paternalSurname: options.paternalSurname ?? null }), []]);
    return file;
  }

  it('R6 a search with an unseen likeness and one with none are equal byte for byte, whoever asks, by name and by number', async () => {
    const query = { name: 'Xochitl Ajanel', age: 15, numbers: ['A 245 678 777'] };
    const askers = ['otherOfficeWorker', 'otherOfficeSupervisor', 'intake', 'otherSocialWorker', 'panelist1'] as const;
    const before = await Promise.all(askers.map((who) => asked(who, query)));
    const { childId } = await aKnownChild({ givenNames: 'Xóchitl', paternalSurname: 'Ajanel' });
    await api.as('socialWorker').act(addDocument, { childId, type: 'a_number', number: 'A245678777', originalHeldBy: 'child' });
    expect(await Promise.all(askers.map((who) => asked(who, query)))).toEqual(before);
    for (const who of ['socialWorker', 'supervisorLegal'] as const) expect(await asked(who, query)).toContain(childId);
  });

  it('R6 three hundred unseen children of nearly the same name change nothing about the one who is seen', async () => {
    const { childId } = await aChild(api, { by: 'otherOfficeWorker', givenNames: 'Nahomy', paternalSurname: 'Zelaya', maternalSurname: 'Funes' });
    const query = { name: 'Naomi Selaia Funez', age: 15 };
    const before = { worker: await asked('otherOfficeWorker', query), supervisor: await asked('otherOfficeSupervisor', query) };
    expect(before.worker).toContain(childId);
    expect(before.supervisor).toContain(childId);
    const { rows } = await api.owner.query(
      `insert into child (id, office_id, child_code, given_names, birth_date, birth_date_precision, age_status, handed_over_at, created_by)
       select gen_random_uuid(), (select office_id from app_user where id = $1), 'Z-' || n, 'Nahomi', '2011-01-01', 'exact', 'stated', now(), $1 from generate_series(1, 300) n returning id`,
      [staff.intake.id],
    );
    for (const [n, { id }] of (rows as { id: string }[]).entries()) await api.owner.query('select sec.index_child($1, $2, $3, $3)', [id, [`funes naomi selaia ${'abcdefghij'[n % 10] ?? ''}`, 'naomi', 'selaia'], []]);
    expect(await asked('otherOfficeWorker', query)).toBe(before.worker);
    expect(await asked('otherOfficeSupervisor', query)).toBe(before.supervisor);
  });

  it('R6 registering and calling about a child known elsewhere answer as about one whom nobody knows', async () => {
    await aKnownChild({ givenNames: 'Itzayana', paternalSurname: 'Quej' });
    const answers = async (who: StaffKey, givenNames: string): Promise<string> =>
      JSON.stringify([
        await api.as(who).send(register, { input: { key: `registers-${givenNames}`, child: identityOf({ givenNames, paternalSurname: 'Quej', maternalSurname: null, birthDate: '2011-05-03', sex: 'female', nationalities: ['GT'] }) } }),
        await api.as(who).send(record, { input: { key: `calls-${givenNames}`, ...call(`${givenNames} Quej`) } }),
      ]);
    expect(await answers('otherOfficeWorker', 'Itzayana')).toBe(await answers('otherOfficeWorker', 'Wigberto'));
  });

  it('R6 no verdict confirms that a child exists', async () => {
    const { childId } = await aKnownChild({ givenNames: 'Matal', paternalSurname: 'Raymundo' });
    const mine = await aChild(api, { by: 'otherOfficeWorker', givenNames: 'Matal', paternalSurname: 'Reymundo' });
    for (const otherChildId of [childId, '00000000-0000-4000-8000-000000000000'])
      expect(await api.as('otherOfficeWorker').act(verdict, { childId: mine.childId, otherChildId, verdict: 'same' })).toBeNull();
  });

  it('R6 tells the supervisors of the office that holds her, in Hoy, by mail and in the trail, and nobody else', async () => {
    const { childId, caseFileId, caseNo } = await aKnownChild({ givenNames: 'Dulce María', paternalSurname: 'Tzoc' });
    const { referralNo } = await api.as('otherOfficeWorker').act<{ referralNo: string }>(recordReferral, call('Dulce Maria Tzok'));
    const told = { id: expect.any(String), kind: 'call', folio: referralNo, officeName: 'Tijuana', childId, childName: 'Dulce María Tzoc', caseFileId, caseNo };
    for (const who of ['supervisorSocial', 'supervisorLegal', 'supervisorClinical'] as const) expect(await toldAbout(who, childId)).toEqual([told]);
    for (const who of ['otherOfficeWorker', 'otherOfficeSupervisor', 'intake', 'socialWorker', 'privacyOfficer'] as const) expect(await toldTo(who)).toEqual([]);
    const supervisors = [staff.supervisorLegal.id, staff.supervisorSocial.id, staff.supervisorClinical.id];
    const { rows: mail } = await api.owner.query(`select user_id from outbox where kind = 'likeness' order by id desc limit 3`);
    expect(mail.map(({ user_id }) => String(user_id)).sort()).toEqual([...supervisors].sort());
    const trail = `select actor_id, outcome from audit_event where act = 'likeness.tell' and case_file_id = $1`;
    expect((await api.app.query('supervisorSocial', trail, [caseFileId])).rows).toEqual([{ actor_id: null, outcome: 'done' }]);
    expect((await api.app.query('otherOfficeWorker', trail, [caseFileId])).rows).toEqual([]);
  });

  it('R6 tells of one call once, of a record too, and of a name or a paper that is known only later', async () => {
    const { childId } = await aKnownChild({ givenNames: 'Yulissa', paternalSurname: 'Coc' });
    const { referralId } = await api.as('otherOfficeWorker').act<{ referralId: string }>(recordReferral, call('Yulisa Kok'));
    await api.as('otherOfficeWorker').act(amend, { referralId, version: 1, ...call('Yulissa Coc') });
    expect(await toldAbout('supervisorLegal', childId)).toHaveLength(1);
    const unnamed = await aChild(api, { by: 'otherOfficeWorker', givenNames: 'Sin nombre', paternalSurname: null, maternalSurname: null, birthDate: '2011-05-03', sex: 'female' });
    const child = identityOf({ givenNames: 'Yulisa', paternalSurname: 'Coc', maternalSurname: null, birthDate: '2011-05-03', sex: 'female', nationalities: ['GT'] });
    await api.as('otherOfficeWorker').act(correctChild, { childId: unnamed.childId, version: 1, reason: 'Dijo cómo se llama', child });
    expect((await toldAbout('supervisorLegal', childId)).map(({ kind, folio }) => ({ kind, folio }))).toContainEqual({ kind: 'record', folio: unnamed.childCode });
    await api.as('socialWorker').act(addDocument, { childId, type: 'passport', number: 'GT 7788 9911', originalHeldBy: 'child' });
    const other = await aChild(api, { by: 'otherOfficeWorker', givenNames: 'Otra', paternalSurname: 'Distinta', maternalSurname: null });
    await api.as('otherOfficeWorker').act(addDocument, { childId: other.childId, type: 'passport', number: 'GT-77889911', originalHeldBy: 'child' });
    expect((await toldAbout('supervisorLegal', childId)).map(({ folio }) => folio)).toContain(other.childCode);
  });

  it('R6 whoever compared first settles it for the office; another office has no such alert', async () => {
    const { childId, caseFileId } = await aKnownChild({ givenNames: 'Rut', paternalSurname: 'Ixcoy' });
    await api.as('otherOfficeWorker').act(recordReferral, call('Rut Ixcoy'));
    const [{ id: likenessId } = { id: '' }] = await toldAbout('supervisorSocial', childId);
    const about = { likenessId, caseFileId, verdict: 'same' };
    for (const who of ['otherOfficeSupervisor', 'otherOfficeWorker', 'socialWorker'] as const) expect(await api.as(who).act(answer, about)).toBeNull();
    expect((await api.as('supervisorLegal').act(answer, { ...about, verdict: 'perhaps' })).problems).toEqual([{ field: 'verdict', code: 'unknown-code' }]);
    expect(await api.as('supervisorLegal').act(answer, about)).toMatchObject({ verdict: 'same' });
    expect(await api.as('supervisorSocial').act(answer, { ...about, verdict: 'not_same' })).toMatchObject({ verdict: 'same' });
    expect(await toldAbout('supervisorSocial', childId)).toEqual([]);
  });

  it('R6 tells nothing of a reserved identity, of a name that is only a little alike, nor of more than three children of one office', async () => {
    const { childId } = await aKnownChild({ givenNames: 'Zulma', paternalSurname: 'Batz' });
    await api.owner.query('update child set name_sealed = true where id = $1', [childId]);
    await api.as('otherOfficeWorker').act(recordReferral, call('Zulma Batz'));
    const far = await aKnownChild({ givenNames: 'Zenaida', paternalSurname: 'Caal' });
    await api.as('otherOfficeWorker').act(recordReferral, call('Reina Caal', { age: 4, sex: 'male', nationality: 'HN' }));
    const twins = [];
    for (let n = 0; n < 5; n++) twins.push(await aKnownChild({ givenNames: 'Marisol', paternalSurname: 'Sacalxot' }));
    await api.as('otherOfficeWorker').act(recordReferral, call('Marisol Sacalxot'));
    const told = (await api.owner.query('select child_id from likeness_alert where child_id = any ($1)', [[childId, far.childId, ...twins.map((one) => one.childId)]])).rows;
    expect(told).toHaveLength(3);
    expect(told.map(({ child_id }) => String(child_id))).not.toContain(childId);
  });

  it('as the application itself, SQL raises no alert and rewrites none', async () => {
    const raise = `insert into likeness_alert (child_id, office_id, kind, source_id, folio, from_office_id, raised_at) select id, office_id, 'call', id, 'X', office_id, now() from child limit 1`;
    await expect(api.app.query('supervisorSocial', raise)).rejects.toThrow('permission denied');
    await expect(api.app.query('supervisorSocial', `update likeness_alert set folio = 'X'`)).rejects.toThrow('permission denied');
    expect((await api.app.query('otherOfficeSupervisor', 'select 1 from likeness_alert')).rows).toEqual([]);
    await expect(api.app.query('supervisorSocial', `select * from sec.children_called('{ana}', '{}', 1, 1)`)).rejects.toThrow('permission denied');
  });

  it('R6 two names alike that come to an office at the same moment know of each other', async () => {
    const files = [await aChildFile(api, {}), await aChildFile(api, {})];
    const words = ['Quetzabal', 'Queszabil'].flatMap((name) => nameForms(name)).sort();
    const [first = '', second = ''] = files.map(({ childId }, n) => `select sec.index_child('${childId}', '{${words[n]}}', '{}', '{}')`);
    const slow = api.owner.query(`begin; ${first}; select pg_sleep(0.5); commit`);
    await api.owner.query('select pg_sleep(0.2)');
    await Promise.all([slow, api.owner.query(second)]);
    const { rows } = await api.owner.query('select word, near from search_word_near where word = any ($1) and near = any ($1) order by 1, 2', [words]);
    expect(rows.map(({ word, near }) => [word, near])).toEqual(words.flatMap((word) => words.map((near) => [word, near])));
    for (const [n, { childId }] of files.entries()) expect(await asked('supervisorSocial', { name: words[1 - n] })).toContain(childId);
  });

  it('R6 the database weighs a likeness as the rule does', async () => {
    const maybe = <T>(drawn: fc.Arbitrary<T>) => fc.option(drawn, { nil: null });
    const part = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
    const drawn = fc.record<Likeness>({
      nameSimilarity: part, motherSimilarity: maybe(part), sameNumber: fc.boolean(), birthDateGap: maybe(fc.integer({ min: 0, max: 1500 })),
      birthApproximate: fc.boolean(), sameSex: maybe(fc.boolean()), sameNationality: maybe(fc.boolean()),
    });
    await fc.assert(
      fc.asyncProperty(drawn, async (one) => {
        const values = [one.nameSimilarity, one.birthDateGap, one.birthApproximate, one.motherSimilarity, one.sameSex, one.sameNationality, one.sameNumber, birthReach(false), birthReach(true)];
        const { rows } = await api.owner.query('select sec.duplicate_score($1, $2, $3, $4, $5, $6, $7, $8, $9) as score', values);
        expect(Number(rows[0]?.score)).toBeCloseTo(duplicateScore(one).score, 1);
        expect(Math.abs(Number(rows[0]?.score) - duplicateScore(one).score)).toBeLessThan(0.0051);
      }),
      { numRuns: 200 },
    );
  });
});
