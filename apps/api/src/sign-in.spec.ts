import { startApi, type TestApi } from '@cobijo/testing/api';
import { hashPassword } from '@cobijo/access/api/passwords';
import { staff } from '@cobijo/testing/staff';

const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on SignedIn { me { name roles office { code } } } ... on SignInRefused { retryAt } } }`;

describe('signing in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await api.owner.query('insert into credential (user_id, password_hash) values ($1, $2)', [staff.socialWorker.id, await hashPassword('una frase larga de prueba')]);
  });
  afterAll(() => api.close());

  const attempt = (email: string, password: string) => api.nobody.send(signIn, { input: { key: 'k-12345678', email, password } });

  it('opens a session in a cookie that only this host and no script can read', async () => {
    const answer = await attempt(' SocialWorker@cobijo.example ', 'una frase larga de prueba');
    expect(answer.data).toEqual({ signIn: { __typename: 'SignedIn', me: { name: 'Lucía Arreola', roles: ['SW'], office: { code: 'TAP' } } } });
    expect(answer.cookies[0]).toMatch(/^__Host-cobijo=[\w-]{43}\.[0-9a-f-]{36}; Path=\/; Secure; HttpOnly; SameSite=Strict/);
  });

  it('answers alike for an unknown address and a wrong password', async () => {
    const unknown = await attempt('nadie@cobijo.example', 'otra');
    const wrong = await attempt(staff.socialWorker.email, 'otra');
    expect(unknown.data).toEqual({ signIn: { __typename: 'SignInRefused', retryAt: null } });
    expect(wrong.data).toEqual(unknown.data);
    expect(wrong.cookies).toEqual([]);
  });

  it('slows down repeated failures, in the database, and then refuses even the right password', async () => {
    for (let failure = 0; failure < 7; failure++) await attempt('lenta@cobijo.example', 'otra');
    const { data } = await attempt('lenta@cobijo.example', 'otra');
    expect(data?.['signIn']).toMatchObject({ __typename: 'SignInRefused', retryAt: expect.any(String) });
  });

  it('knows nobody without a session and the person with one', async () => {
    expect(await api.nobody.query('{ me { id } }')).toEqual({ me: null });
    expect(await api.as('attorney').query('{ me { name } }')).toEqual({ me: { name: 'Rodrigo Tamez' } });
  });

  it('answers a page only to the person for whom it was drawn, and lets nobody else end that session', async () => {
    const [cookie = ''] = (await attempt(staff.socialWorker.email, 'una frase larga de prueba')).cookies;
    const ask = async (query: string, person: string) => {
      const { data } = await api.nobody.send(query, {}, { cookie: cookie.split(';')[0] ?? '', 'x-cobijo-person': person });
      return data;
    };
    expect(await ask('{ me { name } }', staff.socialWorker.id)).toEqual({ me: { name: 'Lucía Arreola' } });
    expect(await ask('{ me { name } }', staff.attorney.id)).toEqual({ me: null });
    await ask('mutation { signOut { done } }', staff.attorney.id);
    expect(await ask('{ me { name } }', staff.socialWorker.id)).toEqual({ me: { name: 'Lucía Arreola' } });
  });

  it('tells the key of the drafts on a device to its person only, and always the same', async () => {
    const keyOf = async (who: 'attorney' | 'socialWorker') => (await api.as(who).query<{ draftKey: string }>('{ draftKey }')).draftKey;
    const key = await keyOf('socialWorker');
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect(await keyOf('socialWorker')).toBe(key);
    expect(await keyOf('attorney')).not.toBe(key);
    expect((await api.nobody.send('{ draftKey }')).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    await expect(api.app.query('socialWorker', 'select key from draft_key')).rejects.toThrow(/permission denied/);
  });

  it('refuses every page without a session', async () => {
    const { errors } = await api.nobody.send('{ offices { id } }');
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  const password = 'una frase larga de prueba';
  const cookieOf = async (before = ''): Promise<string> => {
    const { cookies } = await api.nobody.send(signIn, { input: { key: 'k-12345678', email: staff.socialWorker.email, password } }, { cookie: before });
    return cookies[0]?.split(';')[0] ?? '';
  };
  const knows = async (cookie: string): Promise<boolean> => (await api.nobody.send('{ me { name } }', {}, { cookie })).data?.['me'] != null;
  const signOut = 'mutation ($everywhere: Boolean!) { signOut(everywhere: $everywhere) { done } }';

  it('gives a fresh session at each sign-in and ends the one that the browser had', async () => {
    const first = await cookieOf();
    const second = await cookieOf(first);
    expect(second).not.toBe(first);
    expect([await knows(first), await knows(second)]).toEqual([false, true]);
  });

  it('ends one session, or every session of the person for a lost telephone', async () => {
    const [here, telephone, another] = [await cookieOf(), await cookieOf(), await cookieOf()];
    await api.nobody.send(signOut, { everywhere: false }, { cookie: here });
    expect([await knows(here), await knows(telephone)]).toEqual([false, true]);
    await api.nobody.send(signOut, { everywhere: true }, { cookie: telephone });
    expect([await knows(telephone), await knows(another)]).toEqual([false, false]);
    expect(await knows(await cookieOf())).toBe(true);
  });

  it.each([
    ['thirty minutes without a request', `last_seen_at = now() - interval '31 minutes'`],
    ['twelve hours', `expires_at = now() - interval '1 second'`],
  ])('ends a session after %s', async (_, change) => {
    const cookie = await cookieOf();
    await api.owner.query(`update session set ${change} where user_id = $1 and ended_at is null`, [staff.socialWorker.id]);
    const { errors } = await api.nobody.send('{ offices { id } }', {}, { cookie });
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('lets nobody in whose account has ended or not begun', async () => {
    const { id, email } = staff.attorney;
    await api.owner.query('insert into credential (user_id, password_hash) values ($1, $2)', [id, await hashPassword(password)]);
    for (const dates of [`active_to = current_date - 1`, `active_from = current_date + 1, active_to = null`]) {
      await api.owner.query(`update app_user set ${dates} where id = $1`, [id]);
      expect((await attempt(email, password)).data).toEqual({ signIn: { __typename: 'SignInRefused', retryAt: null } });
    }
    await api.owner.query('update app_user set active_from = current_date - 1, active_to = null where id = $1', [id]);
  });

  it('looks at no more passwords when many are tried at once than one after the other', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => attempt('a-la-vez@cobijo.example', 'otra')));
    expect(answers.map(({ data }) => (data?.['signIn'] as { __typename: string }).__typename)).toEqual(Array.from({ length: 30 }, () => 'SignInRefused'));
    // Each pause is twice as long as the one before: also on a slow machine only a few more get through.
    const { rows } = await api.owner.query(`select failures from sign_in_throttle where subject = encode(sha256('account:a-la-vez@cobijo.example'), 'hex')`);
    expect((rows as { failures: number }[])[0]?.failures).toBeLessThan(12);
  });

  it.each(['', '\u0000', 'a'.repeat(300_000), "' or 1=1 --", 'socialworker@cobijo.example\u0000'])('answers an absurd address like an unknown one', async (email) => {
    const { data, errors } = await attempt(email, password);
    expect(errors).toBeUndefined();
    expect(data?.['signIn']).toMatchObject({ __typename: 'SignInRefused' });
  });
});
