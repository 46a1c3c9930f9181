import { startApi, type TestApi } from '@cobijo/testing/api';
import { createServer } from './server';

type Server = Awaited<ReturnType<typeof createServer>>;
const json = { 'content-type': 'application/json' };
const own = { ...json, 'x-cobijo': '1' };
const probe = JSON.stringify({ query: '{ demo }' });

describe('the door in production', () => {
  let api: TestApi;
  let app: Server;
  beforeAll(async () => {
    api = await startApi();
    app = await createServer({ mode: 'production', port: 0, host: '127.0.0.1', webRoot: null });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await api.close();
  });

  const post = async (url: string, headers: Record<string, string>, payload: string) => {
    const { statusCode, body } = await app.inject({ method: 'POST', url, headers, payload });
    return { status: statusCode, data: (JSON.parse(body || '{}') as { data?: unknown }).data ?? null, body };
  };

  it.each([
    ['a query that no page was built with', '/graphql', own, probe],
    ['the same at an address written otherwise', '/%67raphql', own, probe],
    ['the same with a slash too many', '/graphql/', own, probe],
    ['introspection', '/graphql', own, JSON.stringify({ query: '{ __schema { types { name } } }' })],
    ['a made-up hash', '/graphql', own, JSON.stringify({ id: 'sha256:0' })],
    ['the name of a property of every object as hash', '/graphql', own, JSON.stringify({ id: '__proto__' })],
    ['several operations at once', '/graphql', own, JSON.stringify([{ query: '{ demo }' }, { query: '{ demo }' }])],
    ['a form of another site', '/graphql', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=%7Bdemo%7D'],
    ['text of another site', '/graphql', { 'content-type': 'text/plain' }, probe],
    ['JSON without our header', '/graphql', json, probe],
    ['JSON that is none', '/graphql', own, '{"id":'],
    ['null', '/graphql', own, 'null'],
  ])('answers nothing to %s', async (_, url, headers, payload) => {
    const answer = await post(url, headers, payload);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.data).toBeNull();
    expect(answer.body).not.toMatch(/Did you mean|node_modules|\.ts\b|stack/);
  });

  it.each(['/graphql?query=%7Bdemo%7D', '/%67raphql?query=%7Bdemo%7D', '/graphql'])('answers nothing to GET %s, whatever its headers', async (url) => {
    const { statusCode, body } = await app.inject({ method: 'GET', url, headers: { ...own, accept: 'text/html', 'apollo-require-preflight': '1' } });
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(body).not.toMatch(/"demo"|graphiql|sandbox/i);
  });

  it('takes no body above eight megabytes', async () => {
    const { status } = await post('/graphql', own, JSON.stringify({ id: 'x'.repeat(8 * 1024 * 1024) }));
    expect(status).toBe(413);
  });

  it('sends the headers that keep other sites and scripts out', async () => {
    const { headers } = await app.inject({ method: 'GET', url: '/health' });
    expect(headers['content-security-policy']).toMatch(/default-src 'none';script-src 'self'/);
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe|https?:/);
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('lets nobody keep an answer on a shared computer', async () => {
    const { headers } = await app.inject({ method: 'POST', url: '/graphql', headers: own, payload: probe });
    expect(headers['cache-control']).toMatch(/no-store/);
  });
});
