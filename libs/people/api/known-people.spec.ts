import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChild } from '@cobijo/testing/stories/a-child';
import { aChildFile, type ChildFile } from '@cobijo/testing/stories/a-child-file';

const arms = `... on Refused { grounds { rule code } } ... on Invalid { problems { field code } }`;
const addPerson = `mutation ($input: AddPersonInput!) { addPerson(input: $input) { __typename ... on RelationshipSaved { relationshipId personId } ${arms} } }`;
const linkRelationship = `mutation ($input: LinkRelationshipInput!) { linkRelationship(input: $input) { __typename ... on RelationshipSaved { personId } ${arms} } }`;
const linkSiblings = `mutation ($input: LinkSiblingsInput!) { linkSiblings(input: $input) { __typename ... on SiblingsLinked { childIds } ${arms} } }`;
const correctPerson = `mutation ($input: CorrectPersonInput!) { correctPerson(input: $input) { __typename
  ... on RelationshipSaved { version mustConfirmClassification } ${arms} } }`;
const persons = `query ($caseFileId: ID!, $search: String) { knownPersons(caseFileId: $caseFileId, search: $search) { personId givenNames ties { childName type } } }`;
const children = `query ($caseFileId: ID!, $search: String) { knownChildren(caseFileId: $caseFileId, search: $search) { childId sameParent sameCall } }`;
const waiting = '{ waitingChildren { childId childCode byName } }';

interface Persons {
  readonly knownPersons: readonly { readonly personId: string; readonly givenNames: string }[];
}
interface Children {
  readonly knownChildren: readonly { readonly childId: string; readonly sameParent: boolean }[];
}

describe('records that belong together', () => {
  let api: TestApi;
  let file: ChildFile;
  let brother: ChildFile;
  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    file = await aChildFile(api, { givenNames: 'Petrona' });
    brother = await aChildFile(api, { givenNames: 'Josué', paternalSurname: 'Matías' });
  });
  afterAll(() => api.close());

  const mother = (to: ChildFile, givenNames = 'Delmy') =>
    api.as('socialWorker').act(addPerson, { childId: to.childId, caseFileId: to.caseFileId, person: { givenNames, phones: ['+502 5555 0101'] }, relationship: { type: 'mother', basis: 'biological', legalAuthority: 'full', travellingTogether: true } });
  const knownPersons = async (who: 'socialWorker' | 'otherSocialWorker', search: string | null = null) =>
    (await api.as(who).query<Persons>(persons, { caseFileId: file.caseFileId, search })).knownPersons;
  const knownChildren = async (who: 'socialWorker' | 'otherSocialWorker', search: string | null = null) =>
    (await api.as(who).query<Children>(children, { caseFileId: file.caseFileId, search })).knownChildren;

  it('offers the people of her brothers and sisters first, and anybody visible by name, without accents', async () => {
    const { personId } = await mother(brother, 'Ángela');
    expect(await knownPersons('socialWorker')).toEqual([]);
    await api.as('socialWorker').act(linkSiblings, { childId: file.childId, caseFileId: file.caseFileId, siblingIds: [brother.childId] });
    expect(await knownPersons('socialWorker')).toEqual([{ personId, givenNames: 'Ángela', ties: [{ childName: 'Josué', type: 'mother' }] }]);
    expect((await knownPersons('socialWorker', 'angela')).map((known) => known.personId)).toContain(personId);
    await api.as('socialWorker').act(linkRelationship, { childId: file.childId, caseFileId: file.caseFileId, personId, relationship: { type: 'mother', basis: 'biological' } });
    expect(await knownPersons('socialWorker')).toEqual([]);
  });

  it('R8 offers who shares a parent with her, and nobody who is her brother already', async () => {
    const { personId } = await mother(brother);
    await api.as('socialWorker').act(linkRelationship, { childId: file.childId, caseFileId: file.caseFileId, personId, relationship: { type: 'mother', basis: 'biological' } });
    expect(await knownChildren('socialWorker')).toEqual([{ childId: brother.childId, sameParent: true, sameCall: false }]);
    await api.as('socialWorker').act(linkSiblings, { childId: file.childId, caseFileId: file.caseFileId, siblingIds: [brother.childId] });
    expect(await knownChildren('socialWorker')).toEqual([]);
  });

  it('finds a child by nickname and code, and a person by a corrected name, in any order of the words', async () => {
    const cousin = await aChildFile(api, { givenNames: 'Wendy', paternalSurname: 'Tzoc' });
    await api.owner.query(`insert into child_alias (id, child_id, name, kind, created_by) select gen_random_uuid(), id, 'La Güera', 'nickname', created_by from child where id = $1`, [cousin.childId]);
    const { rows } = await api.owner.query('select child_code from child where id = $1', [cousin.childId]);
    for (const search of ['guera', 'tzoc wen', String(rows[0].child_code)]) expect((await knownChildren('socialWorker', search)).map(({ childId }) => childId)).toEqual([cousin.childId]);
    const { personId } = await mother(cousin, 'Eduviges');
    await api.owner.query(`update person set given_names = 'Reina Isabel', paternal_surname = 'Chún' where id = $1`, [personId]);
    expect((await knownPersons('socialWorker', 'chun isa')).map((known) => known.personId)).toEqual([personId]);
    expect(await knownPersons('socialWorker', 'eduviges')).toEqual([]);
    expect(await knownPersons('otherSocialWorker', 'chun isa')).toEqual([]);
  });

  it('offers nothing to somebody who may not see the file, and takes signs for what they are', async () => {
    await mother(brother, 'Rosalinda');
    expect(await knownPersons('otherSocialWorker', 'rosalinda')).toEqual([]);
    expect(await knownChildren('otherSocialWorker', 'josué')).toEqual([]);
    for (const search of ['%%%', '___', "'; drop table person; --"]) expect(await knownPersons('socialWorker', search)).toEqual([]);
  });

  it('links nobody whom the actor may not see', async () => {
    const elsewhere = await aChildFile(api, { givenNames: 'Otra', team: [] });
    const input = { childId: file.childId, caseFileId: file.caseFileId, siblingIds: [elsewhere.childId] };
    expect((await api.as('socialWorker').act(linkSiblings, input)).problems).toEqual([{ field: 'siblingIds', code: 'not-found' }]);
    expect((await api.as('socialWorker').act(linkSiblings, { ...input, siblingIds: [] })).problems).toEqual([{ field: 'siblingIds', code: 'required' }]);
  });

  it('R3 corrects a person, keeps what the record said, and classifies her children again: a minor accompanies nobody', async () => {
    const { relationshipId, personId } = await mother(file);
    const input = { childId: file.childId, caseFileId: file.caseFileId, relationshipId, version: 1, reason: 'Mostró su partida de nacimiento' };
    const person = { givenNames: 'Delmy Aracely', phones: ['+502 5555 0101', '+52 961 555 0102'], birthDate: '2012-01-01' };
    expect(await api.as('socialWorker').act(correctPerson, { ...input, person })).toMatchObject({ __typename: 'RelationshipSaved', version: 2, mustConfirmClassification: true });
    const { rows } = await api.owner.query('select p.phones, h.reason, h.was from person p join person_history h on h.person_id = p.id where p.id = $1', [personId]);
    expect(rows).toMatchObject([{ phones: ['+502 5555 0101', '+52 961 555 0102'], reason: 'Mostró su partida de nacimiento', was: { given_names: 'Delmy', version: 1 } }]);
    const { rows: child } = await api.owner.query('select mx_computed from child where id = $1', [file.childId]);
    expect(child).toEqual([{ mx_computed: 'unaccompanied' }]);
    expect((await api.as('socialWorker').act(correctPerson, { ...input, person })).grounds).toMatchObject([{ code: 'changed-meanwhile' }]);
    expect((await api.as('socialWorker').act(correctPerson, { ...input, version: 2, person: { givenNames: ' ' }, reason: '' })).problems).toEqual([
      { field: 'person.givenNames', code: 'required' },
      { field: 'reason', code: 'required' },
    ]);
    expect(await api.as('otherSocialWorker').act(correctPerson, { ...input, version: 2, person })).toBeNull();
    const { errors } = await api.as('psychologist').send(correctPerson, { input: { key: 'psychologist-1', ...input, version: 2, person } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('lists whom somebody registered outside a call, to intake and to whoever did it', async () => {
    const { childId, childCode } = await aChild(api, { by: 'socialWorker', givenNames: 'Dieula', paternalSurname: 'Pierre', maternalSurname: null });
    const seen = async (who: 'intake' | 'socialWorker' | 'otherSocialWorker') =>
      (await api.as(who).query<{ waitingChildren: readonly object[] }>(waiting, {})).waitingChildren;
    expect(await seen('socialWorker')).toEqual([{ childId, childCode, byName: 'Lucía Arreola' }]);
    expect(await seen('intake')).toContainEqual({ childId, childCode, byName: 'Lucía Arreola' });
    expect(await seen('otherSocialWorker')).toEqual([]);
  });
});
