// The floor: the same work by hand. Bare Node HTTP, `pg`, named statements; session, row security and trail included.
import { createHash } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';
import { statements } from './floor.sql.mjs';

// The same settings of the planner as the product's pools have.
const options = '-c plan_cache_mode=force_generic_plan -c jit=off';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, options, max: Number(process.env.READS_CONNECTIONS ?? 6) });
const enter = { name: 'enter', text: 'select * from sec.enter($1)' };
const seen = {
  name: 'seen',
  text: `insert into audit_event (actor_id, act, outcome, case_file_id) select sec.actor(), $1, case when exists (select 1 from case_file where id = $2) then 'seen' else 'not-visible' end, $2`,
};

async function answer(name, token, input) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({ ...enter, values: [createHash('sha256').update(token).digest()] });
    const result = await statements[name](client, input);
    if (input.seen) await client.query({ ...seen, values: [`${name}.read`, input.seen] });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

http
  .createServer((request, reply) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => (body += chunk));
    request.on('end', async () => {
      try {
        const token = request.headers.cookie.split('=')[1];
        const text = await answer(request.url.slice(1), token, JSON.parse(body));
        reply.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
      } catch (error) {
        reply.writeHead(500).end(String(error));
      }
    });
  })
  .listen(Number(process.env.PORT), '127.0.0.1', () => process.send('ready'));
