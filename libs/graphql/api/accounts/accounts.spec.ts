import { randomUUID } from 'node:crypto';
import { startApi, type Arm, type TestApi } from '@cobijo/testing/api';
import { offices, staff } from '@cobijo/testing/staff';

const arms = '... on Refused { grounds { code } } ... on Invalid { problems { field code } }';
const act = (name: string, input: string, done = ''): string => `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ${done} ${arms} } }`;
const acts = {
  openOffice: act('openOffice', 'OpenOfficeInput', '... on OfficeOpened { officeId }'),
  open: act('openAccount', 'OpenAccountInput', '... on AccountOpened { userId }'),
  roles: act('changeRoles', 'ChangeRolesInput', '... on RolesChanged { waiting }'),
  decide: act('decideRole', 'DecideRoleInput', '... on RoleDecided { approved }'),
  close: act('closeAccount', 'AccountInput', '... on AccountChanged { active }'),
  reopen: act('reopenAccount', 'AccountInput', '... on AccountChanged { active }'),
  code: act('issueAccessCode', 'AccountInput', '... on AccessCodeIssued { code expiresAt }'),
};
const enter = `mutation ($input: EnterWithCodeInput!) { enterWithCode(input: $input) { __typename ... on PasswordSet { email } ... on Invalid { problems { field code } } } }`;
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignedIn { me { name roles } } } }';
const page = '{ accountsPage { accounts { name roles active hasPassword own waiting { id role askedBy } } } }';
const password = 'lluvia sobre el tejado';

interface Row {
  readonly name: string;
  readonly roles: readonly string[];
  readonly active: boolean;
  readonly hasPassword: boolean;
  readonly waiting: readonly { readonly id: string; readonly role: string; readonly askedBy: string }[];
}

describe('accounts', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const aNewcomer = (change: object = {}) => ({ name: 'Itzel Tun', email: `itzel.${randomUUID().slice(0, 8)}@ejemplo.mx`, discipline: 'social_work', officeId: offices.TAP.id, roles: ['SW'], ...change });
  const opened = async (change: object = {}): Promise<string> => String((await api.as('admin').act(acts.open, aNewcomer(change)))['userId']);
  const rowOf = async (name: string): Promise<Row | undefined> => {
    const { accountsPage } = await api.as('privacyOfficer').query<{ accountsPage: { accounts: readonly Row[] } }>(page);
    return accountsPage.accounts.find((row) => row.name === name);
  };
  const answerOf = async (text: string, input: object): Promise<Arm> => api.nobody.act(text, input);

  it('a person may work once the administrator opened the account, the privacy officer approved the role and a code let her in (domain 8.1-7)', async () => {
    const email = 'nayeli@ejemplo.mx';
    const userId = await opened({ name: 'Nayeli Ek', email, roles: ['SW'] });
    const { code } = await api.as('admin').act<{ code: string }>(acts.code, { userId });
    expect(await answerOf(enter, { code: code.toLowerCase(), password })).toEqual({ __typename: 'PasswordSet', email });
    expect(await answerOf(signIn, { email, password })).toMatchObject({ me: { roles: [] } });
    const waiting = (await rowOf('Nayeli Ek'))?.waiting[0];
    expect(waiting).toMatchObject({ role: 'SW', askedBy: 'Kevin Sosa' });
    expect(await api.as('privacyOfficer').act(acts.decide, { requestId: waiting?.id, approve: true })).toEqual({ __typename: 'RoleDecided', approved: true });
    expect(await answerOf(signIn, { email, password })).toMatchObject({ me: { name: 'Nayeli Ek', roles: ['SW'] } });
  });

  it('an administrator changes nothing of her own account, and decides no role (domain 8.1-7)', async () => {
    const userId = staff.admin.id;
    expect(await api.as('admin').act(acts.roles, { userId, roles: ['SUP_L'] })).toMatchObject({ grounds: [{ code: 'own-account' }] });
    expect(await api.as('admin').act(acts.close, { userId })).toMatchObject({ grounds: [{ code: 'own-account' }] });
    expect(await api.as('admin').act(acts.code, { userId })).toMatchObject({ grounds: [{ code: 'own-account' }] });
    const { errors } = await api.as('admin').send(acts.decide, { input: { key: randomUUID(), requestId: randomUUID(), approve: true } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('nobody but an administrator opens or changes an account', async () => {
    for (const who of ['supervisorLegal', 'privacyOfficer', 'intake'] as const) {
      const { errors } = await api.as(who).send(acts.open, { input: { key: randomUUID(), ...aNewcomer() } });
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect((await api.as(who).send(acts.close, { input: { key: randomUUID(), userId: staff.socialWorker.id } })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    expect(await api.as('supervisorLegal').query(page)).toEqual({ accountsPage: null });
  });

  it('the database holds it too: raw SQL as the application gives nobody a role alone', async () => {
    await expect(api.app.query('admin', `insert into app_user_role (user_id, role) values ($1, 'SUP_L')`, [staff.admin.id])).rejects.toThrow('permission denied');
    await expect(api.app.query('admin', `select sec.ask_role($1, $2, 'SUP_L')`, [randomUUID(), staff.admin.id])).rejects.toThrow('not an administrator of this account');
    await expect(api.app.query('supervisorLegal', `select sec.ask_role($1, $2, 'ADM')`, [randomUUID(), staff.attorney.id])).rejects.toThrow('not an administrator');
    const requestId = randomUUID();
    await api.app.query('admin', `select sec.ask_role($1, $2, 'SUP_L')`, [requestId, staff.attorney.id]);
    await expect(api.app.query('admin', 'select sec.decide_role($1, true)', [requestId])).rejects.toThrow('not the privacy officer');
    await api.owner.query(`insert into app_user_role (user_id, role) values ($1, 'DPO')`, [staff.admin.id]);
    await expect(api.app.query('admin', 'select sec.decide_role($1, true)', [requestId])).rejects.toThrow('role_request_two_people');
    await api.owner.query(`delete from app_user_role where user_id = $1 and role = 'DPO'`, [staff.admin.id]);
  });

  it('administration and personal data are not combined with work on files', async () => {
    expect(await api.as('admin').act(acts.open, aNewcomer({ roles: ['SW', 'ADM'] }))).toMatchObject({ grounds: [{ code: 'role-stands-alone' }] });
  });

  it('what cannot be taken is said at its field, also an address that is taken', async () => {
    const answer = await api.as('admin').act(acts.open, aNewcomer({ name: '', email: 'itzel', discipline: 'magic', officeId: 'x', roles: ['SW', 'SW', 'KING'] }));
    expect(answer.problems?.map(({ field }) => field).sort()).toEqual(['discipline', 'email', 'name', 'officeId', 'roles']);
    expect(await api.as('admin').act(acts.open, aNewcomer({ email: staff.attorney.email }))).toMatchObject({ __typename: 'Refused', grounds: [{ code: 'already-there' }] });
    expect(await api.as('admin').act(acts.openOffice, { code: 'X', name: '', state: '', timeZone: 'Luna/Base' })).toMatchObject({ __typename: 'Invalid' });
  });

  it('a closed account has no session with the very next request, and comes back without its roles', async () => {
    const me = '{ me { name } }';
    expect(await api.as('otherSocialWorker').query(me)).toEqual({ me: { name: 'Tomás Güemes' } });
    const userId = staff.otherSocialWorker.id;
    expect(await api.as('admin').act(acts.close, { userId })).toEqual({ __typename: 'AccountChanged', active: false });
    expect((await api.as('otherSocialWorker').send('{ offices { id } }')).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await api.as('admin').act(acts.roles, { userId, roles: ['ATT'] })).toMatchObject({ grounds: [{ code: 'account-closed' }] });
    expect(await api.as('admin').act(acts.reopen, { userId })).toEqual({ __typename: 'AccountChanged', active: true });
    expect(await rowOf('Tomás Güemes')).toMatchObject({ active: true, roles: [] });
  });

  it('a role that is taken away is gone with the next request; one that was asked for is withdrawn', async () => {
    const userId = staff.facilitator.id;
    expect(await api.as('admin').act(acts.roles, { userId, roles: ['TRN'] })).toEqual({ __typename: 'RolesChanged', waiting: ['TRN'] });
    expect(await rowOf(staff.facilitator.name)).toMatchObject({ roles: [], waiting: [{ role: 'TRN' }] });
    await api.as('admin').act(acts.roles, { userId, roles: [] });
    expect((await rowOf(staff.facilitator.name))?.waiting).toEqual([]);
  });

  it('a code works once, not after a newer one, and its repeat does not show it again', async () => {
    const userId = await opened();
    const key = randomUUID();
    const first = await api.as('admin').act<{ code: string }>(acts.code, { key, userId });
    expect(await api.as('admin').act(acts.code, { key, userId })).toMatchObject({ __typename: 'AccessCodeIssued', code: null });
    const second = await api.as('admin').act<{ code: string }>(acts.code, { userId });
    expect(await answerOf(enter, { code: first.code, password })).toEqual({ __typename: 'AccessCodeRefused' });
    expect(await answerOf(enter, { code: second.code, password: 'corta' })).toEqual({ __typename: 'Invalid', problems: [{ field: 'password', code: 'too-short' }] });
    const answers = await Promise.all([1, 2].map(() => answerOf(enter, { code: second.code, password })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AccessCodeRefused', 'PasswordSet']);
    const { rows } = await api.owner.query(`select count(*)::int as n from act_receipt where outcome::text like '%' || $1 || '%'`, [second.code]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('codes cannot be guessed: the door closes after ten wrong ones', async () => {
    const userId = await opened();
    for (let attempt = 0; attempt < 12; attempt++) await answerOf(enter, { code: `${attempt}`, password });
    const { code } = await api.as('admin').act<{ code: string }>(acts.code, { userId });
    expect(await answerOf(enter, { code, password })).toEqual({ __typename: 'AccessCodeRefused' });
  });

  it('only the first privacy officer needs no second person', async () => {
    const { rows } = await api.app.query('admin', `select sec.needs_second_person('DPO') as dpo, sec.needs_second_person('SW') as sw`);
    expect(rows).toEqual([{ dpo: true, sw: true }]);
    await api.as('admin').act(acts.close, { userId: staff.privacyOfficer.id });
    const userId = await opened({ name: 'Abril Sosa', discipline: 'data', roles: ['DPO'] });
    const { rows: held } = await api.owner.query('select role from app_user_role where user_id = $1', [userId]);
    expect(held).toEqual([{ role: 'DPO' }]);
  });
});
