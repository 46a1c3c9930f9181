import { startApi, type TestApi } from '@cobijo/testing/api';
import { aChildFile, type ChildFile } from '@cobijo/testing/stories/a-child-file';

const arms = `... on Refused { grounds { rule code kind } } ... on Invalid { problems { field code } }`;
const saved = `__typename ... on RelationshipSaved { relationshipId personId version mustConfirmClassification } ${arms}`;
const addPerson = `mutation ($input: AddPersonInput!) { addPerson(input: $input) { ${saved} } }`;
const linkRelationship = `mutation ($input: LinkRelationshipInput!) { linkRelationship(input: $input) { ${saved} } }`;
const correctRelationship = `mutation ($input: CorrectRelationshipInput!) { correctRelationship(input: $input) { ${saved} } }`;
const verifyRelationship = `mutation ($input: VerifyRelationshipInput!) { verifyRelationship(input: $input) { ${saved} } }`;
const confirm = `mutation ($input: ConfirmClassificationInput!) { confirmClassification(input: $input) { __typename ... on ChildSaved { version } ${arms} } }`;
const linkSiblings = `mutation ($input: LinkSiblingsInput!) { linkSiblings(input: $input) { __typename ... on SiblingsLinked { childIds } ${arms} } }`;
const page = `query ($id: ID!) { familyPage(caseFileId: $id) {
  child { mxAccompaniment intlSeparation mxComputed intlComputed mustConfirmClassification version }
  relationships { id givenNames type kinLine kinDegree inverse verificationStatus verificationMethods version }
  siblings { childId name keepTogether caseFileId } mxProposed { code restsOn proven } intlProposed { code } } }`;
interface Page {
  readonly familyPage: {
    readonly child: { readonly mxAccompaniment: string; readonly version: number };
    readonly relationships: readonly { readonly id: string }[];
    readonly siblings: readonly { readonly childId: string; readonly caseFileId: string | null }[];
    readonly mxProposed: { readonly code: string; readonly restsOn: string | null; readonly proven: boolean };
  };
}

const aunt = { person: { givenNames: 'Micaela', paternalSurname: 'Ramírez', sex: 'female' }, relationship: { type: 'aunt_uncle', basis: 'biological', legalAuthority: 'none', habitualCarerByCustom: false, travellingTogether: true } };

describe('the family of a child', () => {
  let api: TestApi;
  let file: ChildFile;
  const add = (over: object) => api.as('socialWorker').act(addPerson, { ...file, caseNo: undefined, ...over });
  const see = async (): Promise<Page['familyPage']> => (await api.as('socialWorker').query<Page>(page, { id: file.caseFileId })).familyPage;
  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    file = await aChildFile(api);
  });
  afterAll(() => api.close());

  it('R3 classifies again when an aunt who never raised her arrives, and asks for confirmation (LM 3-XVII; GC6 8)', async () => {
    expect(await add(aunt)).toMatchObject({ __typename: 'RelationshipSaved', mustConfirmClassification: true });
    expect(await see()).toMatchObject({
      child: { mxComputed: 'unaccompanied', intlComputed: 'separated', mustConfirmClassification: true },
      relationships: [{ givenNames: 'Micaela', kinLine: 'collateral', kinDegree: 3, inverse: 'niece_nephew' }],
      intlProposed: { code: 'separated' },
    });
  });

  it('R3 V5 care by custom makes the child separated; confirming something else needs a reason, which is stored', async () => {
    await add({ ...aunt, relationship: { ...aunt.relationship, habitualCarerByCustom: true } });
    const { child } = await see();
    const input = { childId: file.childId, caseFileId: file.caseFileId, version: child.version, mx: 'accompanied', intl: 'separated' };
    expect((await api.as('socialWorker').act(confirm, input)).grounds).toEqual([{ rule: 'R3', code: 'mx-classification-differs', kind: 'warn' }]);
    const reasons = [{ code: 'mx-classification-differs', reason: 'Hay tutela notarial en camino' }];
    expect(await api.as('socialWorker').act(confirm, { ...input, reasons })).toMatchObject({ __typename: 'ChildSaved', version: child.version + 1 });
    expect((await see()).child).toMatchObject({ mxAccompaniment: 'accompanied', mxComputed: 'separated', mustConfirmClassification: true });
    const { rows } = await api.owner.query(`select reasons from audit_event where act = 'child.confirm-classification' and outcome = 'done'`);
    expect(JSON.stringify(rows)).toContain('Hay tutela notarial en camino');
  });

  it('R2 leaves open whether she travels with the child when nobody asked: that is not a no (LM 3)', async () => {
    await add({ ...aunt, relationship: { type: 'mother', basis: 'claimed', legalAuthority: 'full' } });
    const { rows } = await api.owner.query(
      'select r.travelling_together as with_her, c.company_known from relationship r join child c on c.id = r.child_id where c.id = $1',
      [file.childId],
    );
    expect(rows).toEqual([{ with_her: null, company_known: false }]);
    expect((await see()).mxProposed).toMatchObject({ restsOn: null });
  });

  it('R3 a refuted bond no longer counts, and what it said stays in the history', async () => {
    const mother = await add({ person: { givenNames: 'Delmy' }, relationship: { type: 'mother', basis: 'claimed', legalAuthority: 'full', travellingTogether: true } });
    expect((await see()).mxProposed).toMatchObject({ code: 'accompanied', restsOn: mother['relationshipId'], proven: false });
    const input = { childId: file.childId, caseFileId: file.caseFileId, relationshipId: mother['relationshipId'], version: 1, status: 'refuted' };
    expect(await api.as('socialWorker').act(verifyRelationship, input)).toMatchObject({ version: 2 });
    expect((await see()).mxProposed).toMatchObject({ code: 'unaccompanied', restsOn: null });
    const { rows } = await api.owner.query('select was from relationship_history where relationship_id = $1', [mother['relationshipId']]);
    expect(rows).toMatchObject([{ was: { verification_status: 'unverified' } }]);
  });

  it('does not call a bond proven without saying how, nor restrict contact without a judge (LGDNNA 23)', async () => {
    const { relationshipId } = await add(aunt);
    const about = { childId: file.childId, caseFileId: file.caseFileId, relationshipId, version: 1 };
    expect((await api.as('socialWorker').act(verifyRelationship, { ...about, status: 'verified' })).problems).toEqual([{ field: 'methods', code: 'required' }]);
    const relationship = { type: 'aunt_uncle', basis: 'biological', contactAllowed: 'suspended_by_order' };
    expect((await api.as('socialWorker').act(correctRelationship, { ...about, relationship, reason: 'Amenazas' })).problems).toEqual([
      { field: 'relationship.contactOrder', code: 'required' },
    ]);
  });

  it('refuses a page that is older than the edge, and a relationship of another child', async () => {
    const { relationshipId } = await add(aunt);
    const about = { childId: file.childId, caseFileId: file.caseFileId, relationshipId, reason: 'Corrige', relationship: { type: 'cousin', basis: 'biological' } };
    expect((await api.as('socialWorker').act(correctRelationship, { ...about, version: 7 })).grounds).toMatchObject([{ code: 'changed-meanwhile' }]);
    expect(await api.as('socialWorker').act(correctRelationship, { ...about, version: 1 })).toMatchObject({ version: 2 });
    const other = await aChildFile(api, { givenNames: 'Otra' });
    const wrong = { ...about, version: 2, childId: other.childId, caseFileId: other.caseFileId };
    expect(await api.as('socialWorker').act(correctRelationship, wrong)).toBeNull();
  });

  it('shows nothing of the family to another worker, in the page or in the tables', async () => {
    const { relationshipId } = await add(aunt);
    await api.as('socialWorker').act(verifyRelationship, { childId: file.childId, relationshipId, version: 1, status: 'verified', methods: ['document'] });
    expect(await api.as('otherSocialWorker').query(page, { id: file.caseFileId })).toEqual({ familyPage: null });
    expect(await api.as('otherSocialWorker').act(addPerson, { childId: file.childId, ...aunt })).toBeNull();
    const { rows } = await api.app.query('otherSocialWorker', 'select 1 from person');
    expect(rows).toEqual([]);
  });

  it('R8 links siblings of two files, keeps them together, tells both teams, and shares no file that is not the reader\'s (LGDNNA 22 to 24)', async () => {
    const brother = await aChildFile(api, { givenNames: 'Josué' });
    const mother = await add({ person: { givenNames: 'Delmy' }, relationship: { type: 'mother', basis: 'biological' } });
    const ends = { childId: brother.childId, caseFileId: brother.caseFileId, personId: mother['personId'] };
    expect(await api.as('socialWorker').act(linkRelationship, { ...ends, relationship: { type: 'mother', basis: 'biological' } })).toMatchObject({ __typename: 'RelationshipSaved' });
    const linked = await api.as('socialWorker').act(linkSiblings, { childId: file.childId, caseFileId: file.caseFileId, siblingIds: [brother.childId] });
    expect(linked).toEqual({ __typename: 'SiblingsLinked', childIds: [file.childId, brother.childId] });
    expect((await see()).siblings).toEqual([{ childId: brother.childId, name: 'Josué', keepTogether: true, caseFileId: brother.caseFileId }]);
    const { rows } = await api.owner.query(`select case_file_id from outbox where kind = 'siblings-linked'`);
    expect(rows.map((row) => String(row.case_file_id)).sort()).toEqual([brother.caseFileId, file.caseFileId].sort());
    await api.owner.query(`update case_assignment set ended_at = now(), end_reason = 'workload' where case_file_id = $1`, [brother.caseFileId]);
    expect((await see()).siblings).toMatchObject([{ childId: brother.childId, caseFileId: null }]);
  });

  it('R8 does not part siblings without a determination, even as the application itself', async () => {
    const brother = await aChildFile(api, { givenNames: 'Wílmer' });
    await api.as('socialWorker').act(linkSiblings, { childId: file.childId, siblingIds: [brother.childId] });
    await expect(api.app.query('socialWorker', 'update sibling_group set keep_together = false')).rejects.toThrow('sibling_group_exception_check');
  });
});
