import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChild } from '@cobijo/testing/stories/a-child';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';

const merge = `mutation ($input: MergeChildrenInput!) { mergeChildren(input: $input) { __typename
  ... on ChildrenMerged { childId } ... on Refused { grounds { rule code } } ... on Invalid { problems { field code } } } }`;
const verdict = `mutation ($input: RecordDuplicateVerdictInput!) { recordDuplicateVerdict(input: $input) { __typename } }`;
const verdicts = 'query ($childId: ID!) { duplicateVerdicts(childId: $childId) { otherChildId verdict reason byName } }';
const alias = `mutation ($input: AddAliasInput!) { addAlias(input: $input) { __typename } }`;
const paper = `mutation ($input: AddIdentityDocumentInput!) { addIdentityDocument(input: $input) { __typename } }`;
const addPerson = `mutation ($input: AddPersonInput!) { addPerson(input: $input) { __typename ... on RelationshipSaved { personId } } }`;
const linkSiblings = `mutation ($input: LinkSiblingsInput!) { linkSiblings(input: $input) { __typename } }`;
const family = `query ($id: ID!) { familyPage(caseFileId: $id) { child { aliases { name kind source } documents { number } }
  relationships { givenNames type } siblings { name } } }`;
const candidates = 'query ($query: DuplicateQuery!) { duplicateCandidates(query: $query) { childId } }';

describe('merging two records of a child', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('R6 leaves the names, papers, persons and siblings of the one to the other, and finds her by all of them', async () => {
    const file = await aChildFile(api, { givenNames: 'Guilmer', paternalSurname: 'Paz' });
    const sister = await aChildFile(api, { givenNames: 'Yeimi', paternalSurname: 'Paz' });
    const { childId, childCode } = await aChild(api, { givenNames: 'Wilmer', paternalSurname: 'Pas', maternalSurname: null });
    await api.as('intake').act(alias, { childId, name: 'El Catracho', kind: 'nickname' });
    await api.as('intake').act(paper, { childId, type: 'a_number', number: 'A204060801', originalHeldBy: 'child' });
    await api.as('intake').act(addPerson, { childId, person: { givenNames: 'Delmy' }, relationship: { type: 'mother', basis: 'claimed' } });
    expect(await api.as('supervisorSocial').act(linkSiblings, { childId, siblingIds: [sister.childId] })).toMatchObject({ __typename: 'SiblingsLinked' });
    const input = { childId, intoChildId: file.childId, reason: 'Misma cicatriz, misma madre' };
    expect(await api.as('supervisorSocial').act(merge, input)).toEqual({ __typename: 'ChildrenMerged', childId: file.childId });
    expect(await api.as('socialWorker').query(family, { id: file.caseFileId })).toEqual({
      familyPage: {
        child: {
          aliases: [{ name: 'El Catracho', kind: 'nickname', source: null }, { name: 'Wilmer Pas', kind: 'previous', source: childCode }],
          documents: [{ number: 'A204060801' }],
        },
        relationships: [{ givenNames: 'Delmy', type: 'mother' }],
        siblings: [{ name: 'Yeimi' }],
      },
    });
    const found = async (name: string) =>
      (await api.as('supervisorSocial').query<{ duplicateCandidates: readonly { childId: string }[] }>(candidates, { query: { name } })).duplicateCandidates.map((one) => one.childId);
    expect(await found('el catracho')).toEqual([file.childId]);
    const { rows } = await api.owner.query('select count(*)::int as kept from child_alias where child_id = $1', [childId]);
    expect(rows).toEqual([{ kept: 1 }]);
  });

  it('R6 merges nothing twice, nor into itself, nor without a reason', async () => {
    const one = await aChild(api, { givenNames: 'Nahomy' });
    const two = await aChild(api, { givenNames: 'Naomi' });
    const three = await aChild(api, { givenNames: 'Nohemí' });
    const about = (childId: string, intoChildId: string, reason = 'Es la misma') => api.as('supervisorLegal').act(merge, { childId, intoChildId, reason });
    expect((await about(one.childId, one.childId, '')).problems?.map(({ field }) => field)).toEqual(['reason', 'intoChildId']);
    expect((await about(one.childId, two.childId)).__typename).toBe('ChildrenMerged');
    expect((await about(one.childId, three.childId)).grounds).toEqual([{ rule: 'R6', code: 'record-merged-before' }]);
    expect((await about(three.childId, one.childId)).grounds).toEqual([{ rule: 'R6', code: 'record-merged-before' }]);
  });

  it('R6 keeps who judged what about two records, readable from either side, and by nobody who sees neither', async () => {
    const file = await aChildFile(api, { givenNames: 'Selvin' });
    const other = await aChildFile(api, { givenNames: 'Selbin' });
    await api.as('socialWorker').act(verdict, { childId: file.childId, otherChildId: other.childId, verdict: 'undecided' });
    await api.as('socialWorker').act(verdict, { childId: other.childId, otherChildId: file.childId, verdict: 'not_same', reason: 'Primos' });
    const judged = { verdict: 'not_same', reason: 'Primos', byName: 'Lucía Arreola' };
    expect(await api.as('attorney').query(verdicts, { childId: file.childId })).toEqual({ duplicateVerdicts: [{ otherChildId: other.childId, ...judged }] });
    expect(await api.as('attorney').query(verdicts, { childId: other.childId })).toEqual({ duplicateVerdicts: [{ otherChildId: file.childId, ...judged }] });
    expect(await api.as('otherSocialWorker').query(verdicts, { childId: file.childId })).toEqual({ duplicateVerdicts: [] });
  });
});
