import { startApi, type TestApi } from '@cobijo/testing/api';

const create = `mutation ($input: CreateFirstAdministratorInput!) { createFirstAdministrator(input: $input) { __typename
  ... on FirstAdministratorCreated { email } ... on Invalid { problems { field code } } } }`;
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignedIn { me { name roles office { code } } } } }`;
const code = 'ABCDE-FGHJK-LMNPQ-RSTUV';
const password = 'lluvia sobre el tejado';
const input = { code, name: 'Kevin Sosa', email: 'kevin@ejemplo.mx', password, officeCode: 'TAP', officeName: 'Tapachula', state: 'CHIS', timeZone: 'America/Mexico_City' };

describe('the first administrator of a new installation', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const offer = () => api.owner.query(`select sec.offer_first_access(sha256(convert_to(replace($1, '-', ''), 'UTF8'))) as kept`, [code]);
  const asNewInstallation = () =>
    api.owner.query('truncate session, credential, app_user_role, app_user, office, audit_event, act_receipt, sign_in_throttle cascade');

  it('is never made where there is a user: no code is kept, and the answer is that of a wrong code', async () => {
    expect((await offer()).rows).toEqual([{ kept: false }]);
    expect(await api.nobody.act(create, input)).toEqual({ __typename: 'FirstAccessRefused' });
  });

  it('is not made with a short or common password, a wrong address or an unknown time zone', async () => {
    const answer = await api.nobody.act(create, { ...input, email: 'kevin', password: 'PasswordPassword123', timeZone: 'Luna/Base' });
    expect(answer).toEqual({
      __typename: 'Invalid',
      problems: [
        { field: 'email', code: 'malformed' },
        { field: 'timeZone', code: 'unknown-code' },
        { field: 'password', code: 'malformed' },
      ],
    });
  });

  it('is made once with the code, however it is typed, and may then sign in', async () => {
    await asNewInstallation();
    expect((await offer()).rows).toEqual([{ kept: true }]);
    expect(await api.nobody.act(create, { ...input, code: 'AAAAA-FGHJK-LMNPQ-RSTUV' })).toEqual({ __typename: 'FirstAccessRefused' });
    const answers = await Promise.all([1, 2].map(() => api.nobody.act(create, { ...input, code: code.toLowerCase() })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['FirstAccessRefused', 'FirstAdministratorCreated']);
    const signedIn = await api.nobody.act(signIn, { email: 'kevin@ejemplo.mx', password });
    expect(signedIn).toEqual({ __typename: 'SignedIn', me: { name: 'Kevin Sosa', roles: ['ADM'], office: { code: 'TAP' } } });
    expect((await api.owner.query(`select act, outcome from audit_event where act like 'access.%'`)).rows).toEqual([{ act: 'access.create-first-administrator', outcome: 'done' }]);
  });

  it('is not made with a code that is older than thirty minutes', async () => {
    await asNewInstallation();
    await api.owner.query('truncate first_access_code');
    await offer();
    await api.owner.query(`update first_access_code set expires_at = now() - interval '1 second'`);
    expect(await api.nobody.act(create, input)).toEqual({ __typename: 'FirstAccessRefused' });
  });

  it('cannot be guessed: the door closes after ten wrong codes', async () => {
    await asNewInstallation();
    await api.owner.query('truncate first_access_code');
    await offer();
    for (let attempt = 0; attempt < 12; attempt++) await api.nobody.act(create, { ...input, code: `${attempt}` });
    expect(await api.nobody.act(create, input)).toEqual({ __typename: 'FirstAccessRefused' });
  });
});
