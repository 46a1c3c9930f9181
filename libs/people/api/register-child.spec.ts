import { startApi, type TestApi } from '@cobijo/testing/api';
import { inDays } from '@cobijo/testing/civil-day';
import { staff } from '@cobijo/testing/staff';
import { aChild, identityOf, registerChild } from '@cobijo/testing/stories/a-child';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';

const correctChild = `mutation ($input: CorrectChildInput!) { correctChild(input: $input) { __typename
  ... on ChildSaved { childId version } ... on Refused { grounds { rule code } } ... on Invalid { problems { field code } } } }`;
const addAlias = `mutation ($input: AddAliasInput!) { addAlias(input: $input) { __typename ... on ChildSaved { childId } } }`;
const addDocument = `mutation ($input: AddIdentityDocumentInput!) { addIdentityDocument(input: $input) { __typename
  ... on ChildSaved { childId } ... on Invalid { problems { field code } } } }`;
const childOf = `query ($id: ID!) { child(id: $id) { childCode givenNames treatAs ageStatus authorityAgeLabel version aliases { name } documents { number } } }`;
const candidates = `query ($query: DuplicateQuery!) { duplicateCandidates(query: $query) {
  childId score band name childCode birthDate nationalities siblingNames signs { code tells } } }`;
interface Found {
  readonly duplicateCandidates: readonly { readonly childId: string; readonly name: string | null; readonly score: number; readonly band: string }[];
}

describe('registering a child', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('gives her an opaque code and keeps a single name, without a second surname', async () => {
    const { childId, childCode } = await aChild(api, { givenNames: 'Ixchel', paternalSurname: null, maternalSurname: null });
    expect(childCode).toMatch(/^N-[2-9B-Z]{7}$/);
    const { child } = await api.as('intake').query<{ child: { givenNames: string } }>(childOf, { id: childId });
    expect(child.givenNames).toBe('Ixchel');
  });

  it('R2 keeps "they are adults" as a dispute and goes on treating her as a child (LGDNNA 5; LM 3-XVI)', async () => {
    const { childId } = await aChild(api, { givenNames: 'Josué', birthDate: inDays(-8 * 365), birthDatePrecision: 'year', authorityAgeLabel: 'adult' });
    const { child } = await api.as('intake').query<{ child: object }>(childOf, { id: childId });
    expect(child).toMatchObject({ ageStatus: 'disputed_by_authority', authorityAgeLabel: 'adult', treatAs: 'young_child' });
  });

  it('names every field that cannot be taken', async () => {
    const result = await api.as('intake').act(registerChild, {
      child: identityOf({ givenNames: ' ', birthDate: '2011-02-30', sex: 'robot', nationalities: ['Honduras'] }),
    });
    expect(result.problems?.map(({ field }) => field)).toEqual(['child.givenNames', 'child.birthDate', 'child.sex', 'child.nationalities']);
  });

  it('does not lose a day of birth of which nobody said how exact it is', async () => {
    const refused = await api.as('intake').act(registerChild, { child: identityOf({ givenNames: 'Nahomy', birthDate: '2011-05-03', birthDatePrecision: 'unknown' }) });
    expect(refused.problems).toMatchObject([{ field: 'child.birthDatePrecision', code: 'required' }]);
    for (const birthDate of ['-5--01-01', '20---01-01', '2011-13-40'])
      expect((await api.as('intake').act(registerChild, { child: identityOf({ givenNames: 'Nahomy', birthDate }) })).problems).toMatchObject([{ field: 'child.birthDate', code: 'not-a-date' }]);
  });

  it('R6 refuses a second record of the same child until a reason is given, and stores it', async () => {
    await aChild(api, { givenNames: 'Guilmer', paternalSurname: 'Jiménez', maternalSurname: 'Peña', birthDate: '2009-09-09' });
    const again = { child: identityOf({ givenNames: 'Wilmer', paternalSurname: 'Pena', maternalSurname: 'Gimenes', birthDate: '2009-09-09' }) };
    const refusal = await api.as('intake').act(registerChild, again);
    expect(refusal.grounds).toEqual([{ rule: 'R6', code: 'possible-duplicate', kind: 'warn' }]);
    const reasons = [{ code: 'possible-duplicate', reason: 'Primo con el mismo nombre' }];
    expect((await api.as('intake').act(registerChild, { ...again, reasons })).__typename).toBe('ChildSaved');
    const { rows } = await api.owner.query(`select outcome, reasons from audit_event where act = 'child.register' order by id desc limit 2`);
    expect(rows.map(({ outcome }) => String(outcome))).toEqual(['done', 'refused']);
    expect(JSON.stringify(rows[0]?.reasons)).toContain('Primo con el mismo nombre');
  });

  it('is not for a panel member', async () => {
    const { errors } = await api.as('panelist1').send(registerChild, { input: { key: 'panel-tries-1', child: identityOf() } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('corrects with a version, keeps what it said before, and refuses a page that is too old', async () => {
    const { childId } = await aChild(api, { givenNames: 'Rose-Laure', paternalSurname: 'Désir', maternalSurname: null });
    const input = { childId, version: 1, reason: 'Apellido mal escrito', child: identityOf({ givenNames: 'Rose-Laure', paternalSurname: 'Désirée' }) };
    expect(await api.as('intake').act(correctChild, input)).toMatchObject({ __typename: 'ChildSaved', version: 2 });
    expect((await api.as('intake').act(correctChild, input)).grounds).toMatchObject([{ code: 'changed-meanwhile' }]);
    const { rows } = await api.owner.query('select reason, was from child_history where child_id = $1', [childId]);
    expect(rows).toMatchObject([{ reason: 'Apellido mal escrito', was: { paternal_surname: 'Désir' } }]);
  });

  it("does not exist for somebody outside the child's team", async () => {
    const { childId } = await aChildFile(api, { givenNames: 'Petrona' });
    const input = { childId, version: 1, reason: 'Nada', child: identityOf() };
    expect(await api.as('otherSocialWorker').query(childOf, { id: childId })).toEqual({ child: null });
    expect(await api.as('intake').query(childOf, { id: childId })).toEqual({ child: null });
    expect(await api.as('otherSocialWorker').act(correctChild, input)).toBeNull();
  });

  it('as the application itself, SQL cannot change children who are not visible', async () => {
    const { childId } = await aChildFile(api, { givenNames: 'Matal' });
    await api.app.query('otherSocialWorker', `update child set sex = 'X'`);
    const { rows } = await api.owner.query('select sex from child where id = $1', [childId]);
    expect(rows).toEqual([{ sex: 'female' }]);
    await expect(api.app.query('otherSocialWorker', 'select * from child_search')).rejects.toThrow('permission denied');
  });
});

describe('R6 duplicate candidates', () => {
  let api: TestApi;
  const ask = async (who: 'intake' | 'otherOfficeWorker' | 'panelist1' | 'supervisorSocial', query: object): Promise<Found['duplicateCandidates']> =>
    (await api.as(who).query<Found>(candidates, { query })).duplicateCandidates;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('R6 finds a child by another spelling, another order, a nickname and an alias', async () => {
    const { childId } = await aChild(api, { givenNames: 'Jesús Antonio', paternalSurname: 'Vásquez', maternalSurname: 'Cruz' });
    await api.as('intake').act(addAlias, { childId, name: 'El Flaco Basques', kind: 'nickname' });
    for (const name of ['jesus antonio basquez crus', 'Vásquez Cruz Jesús Antonio', 'Chuy Antonio Vasquez Cruz', 'el flaco vasques'])
      expect((await ask('intake', { name })).map((found) => found.childId)).toContain(childId);
  });

  it('R6 finds a Haitian name with the surname first, a name of one word and a word misspelt, by half of what was said', async () => {
    const { childId } = await aChild(api, { givenNames: 'Woodson', paternalSurname: 'Étienne', maternalSurname: null });
    const { childId: alone } = await aChild(api, { givenNames: 'Ixmukané', paternalSurname: null, maternalSurname: null });
    for (const name of ['ETIENNE Woodson', 'wodson etiene', 'Etienne Woodsen', 'Étienne'])
      expect((await ask('intake', { name })).map((found) => found.childId)).toContain(childId);
    for (const name of ['Ixmukane', 'Ishmucané', 'Ixmucané Tum']) expect((await ask('intake', { name })).map((found) => found.childId)).toContain(alone);
  });

  it('R6 finds the child born about then among many of the same name', async () => {
    const born = (year: number) => aChild(api, { givenNames: 'María José', paternalSurname: 'Hernández', maternalSurname: 'López', birthDate: `${year}-03-01` });
    const years = [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020];
    const sisters = new Map<number, string>();
    for (const year of years) sisters.set(year, (await born(year)).childId);
    const [first] = await ask('intake', { name: 'Lopez Hernandez Ma. Jose', birthDate: '2013-03-15' });
    expect(first?.childId).toBe(sisters.get(2013));
  });

  it('R6 lets a supervisor find a child of her office among more of nearly the same name than she is shown', async () => {
    for (const other of ['Ajanel', 'Batz', 'Caal', 'Ixcoy', 'Pop', 'Quiej', 'Tzoc', 'Xol']) for (const given of ['Ana Lucía', 'Ana Luisa', 'Ana Lucrecia']) await aChild(api, { givenNames: given, paternalSurname: 'Morales', maternalSurname: other });
    const { childId } = await aChild(api, { givenNames: 'Ana Lucía', paternalSurname: 'Morales', maternalSurname: 'Chub' });
    for (const name of ['Ana Lucia Morales Chub', 'Chub Morales Ana', 'Ana Lusia Moralez Chup', 'Morales Chub'])
      expect((await ask('supervisorSocial', { name })).slice(0, 3).map((found) => found.childId)).toContain(childId);
  });

  it('R6 is not led astray by aliases that all say the same', async () => {
    const { childId } = await aChild(api, { givenNames: 'Beto', paternalSurname: 'Cun', maternalSurname: null });
    for (const more of ['I', 'II', 'III', 'IIII', 'de Cobán', 'de Chisec', 'el chico']) await api.as('intake').act(addAlias, { childId, name: `Beto Cun ${more}`, kind: 'nickname' });
    for (const name of ['Beto Cun', 'Cun Beto de Coban']) expect((await ask('supervisorSocial', { name }))[0]?.childId).toBe(childId);
  });

  it('R6 forgets the spelling that was corrected', async () => {
    const { childId } = await aChild(api, { givenNames: 'Zoraida', paternalSurname: 'Quispe', maternalSurname: null });
    await api.as('intake').act(correctChild, { childId, version: 1, reason: 'Mal escrito', child: identityOf({ givenNames: 'Nayeli', paternalSurname: 'Tintaya', maternalSurname: null }) });
    expect((await ask('intake', { name: 'Zoraida Quispe' })).map((found) => found.childId)).not.toContain(childId);
    expect((await ask('intake', { name: 'Nayeli Tintaya' })).map((found) => found.childId)).toContain(childId);
  });

  it('R6 is certain by the number of a paper, however it is written', async () => {
    const { childId } = await aChild(api, { givenNames: 'Neymar', paternalSurname: 'Ixcoy', maternalSurname: null });
    await api.as('intake').act(addDocument, { childId, type: 'a_number', number: 'A 245-678-901', originalHeldBy: 'child' });
    const [found] = await ask('intake', { name: '', numbers: ['A245678901'] });
    expect(found).toMatchObject({ childId, score: 1, band: 'much' });
  });

  it('R6 leaves a row of every search in the trail', async () => {
    const searches = `select count(*)::int as n from audit_event where act = 'child.candidates' and outcome = 'seen' and actor_id = $1`;
    const before = (await api.owner.query(searches, [staff.otherOfficeWorker.id])).rows[0]?.n as number;
    await ask('otherOfficeWorker', { name: 'Xochitl Ajanel' });
    expect((await api.owner.query(searches, [staff.otherOfficeWorker.id])).rows).toEqual([{ n: before + 1 }]);
  });

  it('R6 says nothing of a child whose identity is reserved, nor to somebody whose role has no business with it', async () => {
    const { childId } = await aChild(api, { givenNames: 'Zulma', paternalSurname: 'Quej', maternalSurname: null });
    expect(await ask('panelist1', { name: 'Zulma Quej' })).toEqual([]);
    await api.owner.query('update child set name_sealed = true where id = $1', [childId]);
    expect(await ask('intake', { name: 'Zulma Quej' })).toEqual([]);
  });

  it('R6 takes absurd names without breaking', async () => {
    for (const name of ['', '  ', '%%%', "'; drop table child; --", '🙂🙂🙂', 'a'.repeat(5000)]) expect(await ask('intake', { name })).toEqual([]);
  });
});
