import { startApi, type TestApi } from '@cobijo/testing/api';
import { staff, type StaffKey } from '@cobijo/testing/staff';
import { identityOf } from '@cobijo/testing/stories/a-child';
import { aChildFile } from '@cobijo/testing/stories/a-child-file';
import { aReferral, recordConflictCheck, screenEligibility, triageReferral } from '@cobijo/testing/stories/a-referral';

const identify = `mutation ($input: IdentifyChildInput!) { identifyChild(input: $input) { __typename
  ... on ChildIdentified { caseFileId childId } ... on Refused { grounds { rule code } } ... on Invalid { problems { field code } } } }`;
const family = `query ($id: ID!) { familyPage(caseFileId: $id) { child { mxAccompaniment } relationships { givenNames type basis verificationStatus } } }`;

describe('V8 a separated parent with no child case yet', () => {
  let api: TestApi;
  let caseFileId: string;
  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    const { referralId } = await aReferral(api, { sourceType: 'parent_relative', persons: [{ name: 'Marvin L.', age: 34, isChild: false }] });
    await api.as('intake').act(screenEligibility, { referralId, categories: ['EL5'] });
    await api.as('intake').act(recordConflictCheck, { referralId, found: 'none' });
    const settled = await api.as('supervisorSocial').act<{ files: readonly { caseFileId: string }[] }>(triageReferral, {
      referralId, version: 1, decision: 'accept', leadUserId: staff.socialWorker.id, childPersonIds: [],
    });
    caseFileId = settled.files?.[0]?.caseFileId ?? '';
  });
  afterAll(() => api.close());

  const kevin = { givenNames: 'Kevin', paternalSurname: 'Lemus', maternalSurname: null, birthDate: '2017-01-01', birthDatePrecision: 'year', nationalities: ['HN'] };
  const about = (by: StaffKey, change: object = {}) =>
    api.as(by).act(identify, { caseFileId, child: identityOf(kevin), parentName: 'Marvin', parentRelation: 'father', leadUserId: staff.socialWorker.id, ...change });
  const codes = (arm: { grounds?: readonly { code: string }[] }) => arm.grounds?.map(({ code }) => code);

  it('R5 V8 a child found later gets a file of his own; his father is linked as claimed, and both files stay', async () => {
    expect(codes(await about('socialWorker'))).toEqual(['acceptance-needs-supervisor']);
    const found = await about('supervisorSocial');
    expect(found.__typename).toBe('ChildIdentified');
    expect(await api.as('socialWorker').query(family, { id: found['caseFileId'] })).toEqual({
      familyPage: { child: { mxAccompaniment: 'undetermined' }, relationships: [{ givenNames: 'Marvin', type: 'father', basis: 'claimed', verificationStatus: 'unverified' }] },
    });
    const { rows } = await api.owner.query(
      `select f.kind, f.child_id is null as without, (select count(*)::int from case_link l where l.case_file_id = f.id and l.linked_case_file_id = $2 and l.reason = 'parent') as links
       from case_file f where f.id = $1`,
      [caseFileId, found['caseFileId']],
    );
    expect(rows).toEqual([{ kind: 'separated_parent', without: true, links: 1 }]);
    expect(codes(await about('supervisorSocial'))).toEqual(['duplicates-not-settled']);
    expect(codes(await about('supervisorSocial', { child: null, knownChildId: found['childId'] }))).toEqual(['child-has-active-file']);
  });

  it('R5 identifies nobody in a file that is a child’s, and says what is missing', async () => {
    const child = await aChildFile(api);
    expect(codes(await about('supervisorSocial', { caseFileId: child.caseFileId, leadUserId: staff.attorney.id, child: identityOf({ givenNames: 'Ulises', paternalSurname: 'Ajcalón', maternalSurname: null }) }))).toEqual(['file-has-its-child', 'lead-social-worker-missing']);
    expect((await about('supervisorSocial', { child: null, parentName: '', parentRelation: 'king' })).problems?.map(({ field }) => field)).toEqual(['child', 'parentName', 'parentRelation']);
    expect(await about('otherOfficeSupervisor')).toBeNull();
  });
});
