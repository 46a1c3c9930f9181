import type { FastifyInstance } from 'fastify';

/** Operations by hash, as the client was built with them. */
export type Manifest = Readonly<Record<string, string>>;

const trusted = Symbol('trusted');
type Body = { id?: unknown; variables?: unknown };

/** Whether a request's operation came from the manifest. */
export const trustedBody = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && trusted in body;

/**
 * Replaces the hash of a registered operation by its text. With `only`, nothing else is accepted: the client sends
 * hashes, so a query that nobody wrote for a page never reaches the schema.
 */
export function acceptTrustedDocuments(server: FastifyInstance, manifest: Manifest, only: boolean): void {
  server.addHook('preHandler', async (request, reply) => {
    // The route that was found, not the address as written: `/%67raphql` leads here too.
    if (!request.routeOptions.url?.startsWith('/graphql')) return undefined;
    // Answers stay in no cache of a shared computer.
    void reply.header('cache-control', 'no-store');
    if (request.method !== 'POST' || request.headers['x-cobijo'] !== '1') return reply.code(405).send(refusal('METHOD'));
    const body = (request.body ?? {}) as Body;
    const query = typeof body.id === 'string' && Object.hasOwn(manifest, body.id) ? manifest[body.id] : undefined;
    if (query) {
      request.body = { query, variables: body.variables ?? {}, [trusted]: true };
      return undefined;
    }
    if (only || typeof body.id === 'string') return reply.code(400).send(refusal('UNKNOWN_OPERATION'));
    return undefined;
  });
}

const refusal = (code: string): object => ({ errors: [{ message: 'The request is malformed', extensions: { code } }] });
