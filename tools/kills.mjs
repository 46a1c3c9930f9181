// A hundred kills of the API in the middle of acts: nothing acknowledged is lost, nothing is half-written, and the same
// key gets the same answer. On a durable database, with the processes as they run in production.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { makeDatabase, startApi } from './bench/system.mjs';
import { startDb } from './db.mjs';

const place = 'mutation ($input: PlaceStopOrderInput!) { placeStopOrder(input: $input) { __typename ... on StopOrderPlaced { stopOrderId } } }';
const clients = 6;

/** Sends an act; null when the connection broke before an answer. */
const send = (port, act) =>
  new Promise((done) => {
    const body = JSON.stringify({ query: place, variables: { input: { key: act.key, caseFileId: act.file, reason: act.key } } });
    const headers = { 'content-type': 'application/json', 'x-cobijo': '1', cookie: `__Host-cobijo=${act.token}` };
    const request = http.request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers, timeout: 10_000 }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      answer.on('error', () => done(null)).on('end', () => done(answer.complete ? JSON.parse(text) : null));
    });
    request.on('timeout', () => request.destroy()).on('error', () => done(null)).end(body);
  });

const placed = (answer) => answer?.data?.placeStopOrder?.stopOrderId ?? null;

async function storm({ apis, actors, acts, state }) {
  while (!state.over) {
    const actor = actors[Math.floor(Math.random() * actors.length)];
    const act = { key: `kill-${randomUUID()}`, token: actor.token, file: actor.files[Math.floor(Math.random() * actor.files.length)], answer: null, broken: 0 };
    acts.push(act);
    while (!act.answer) {
      const standing = apis.filter(({ up }) => up);
      const api = standing[Math.floor(Math.random() * standing.length)];
      if (!api) {
        if (state.over) return;
        await wait(20);
        continue;
      }
      api.flying += 1;
      const answer = await send(api.port, act);
      api.flying -= 1;
      if (answer) api.answered += 1;
      act.answer = placed(answer);
      if (answer && !act.answer) throw new Error(`An act was not done: ${JSON.stringify(answer)}`);
      if (!answer) act.broken += 1;
    }
  }
}

// Who is killed cannot keep what it compiled: one process ends in peace first, and the others start from what it kept.
async function warmUp(appUrl, env) {
  const { child } = await startApi(appUrl, env);
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function kill(api, appUrl) {
  // A fresh process first answers some acts; then it dies while others are under way.
  const enough = api.answered + 2 + Math.random() * 10;
  while (api.answered < enough) await wait(1);
  await wait(Math.random() * 12);
  while (api.flying === 0) await wait(1);
  api.up = false;
  api.child.kill('SIGKILL');
  const fresh = await startApi(appUrl, api.env);
  Object.assign(api, fresh, { up: true });
}

// Rows of one transaction carry its number: that is how "together or not at all" is seen from outside.
const halves = `
  with s as (select reason as key, xmin::text as x from stop_order where reason like 'kill-%'),
       r as (select key, xmin::text as x, outcome from act_receipt where key like 'kill-%'),
       e as (select xmin::text as x from audit_event where act = 'stop-order.place' and outcome = 'done'),
       o as (select xmin::text as x from outbox where kind = 'stop-order-placed')
  select (select count(*)::int from s) as changes, (select count(*)::int from r) as receipts, (select count(*)::int from e) as trail, (select count(*)::int from o) as messages,
         (select count(*)::int from s join r using (key, x) join e using (x) join o using (x) where r.outcome is not null) as whole`;

async function verdict({ url, acts, port }) {
  const client = new pg.Client(url);
  await client.connect();
  const found = (await client.query(halves)).rows[0];
  const { rows } = await client.query(`select key, outcome->>'stopOrderId' as id from act_receipt where key like 'kill-%'`);
  await client.end();
  const kept = new Map(rows.map(({ key, id }) => [key, id]));
  const acknowledged = acts.filter(({ answer }) => answer);
  const lost = acknowledged.filter(({ key, answer }) => kept.get(key) !== answer).length;
  const repeated = acknowledged.filter(({ broken }) => broken > 0).slice(0, 150);
  let changed = 0;
  for (const act of repeated) if (placed(await send(port, act)) !== act.answer) changed += 1;
  const whole = Object.values(found).every((count) => count === found.changes);
  return { ...found, acknowledged: acknowledged.length, broken: acts.reduce((sum, { broken }) => sum + broken, 0), lost, repeated: repeated.length, changed, whole };
}

/** Kills the API so often and returns how many checks passed and failed; fewer kills in the time allowed are a failure. */
export async function runKills(kills = 100, seconds = 600) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'cobijo-kills-'));
  const db = await startDb({ dataDir: path.join(dir, 'pg'), settings: ['shared_buffers=128MB'] });
  const apis = [];
  try {
    const { url, appUrl, actors } = await makeDatabase(db.url, 400, () => undefined);
    const env = { TRUSTED_ONLY: 'false', NODE_COMPILE_CACHE: path.join(dir, 'compiled'), WRITES_CONNECTIONS: '4', READS_CONNECTIONS: '1', NODE_OPTIONS: '--max-semi-space-size=4' };
    await warmUp(appUrl, env);
    for (let n = 0; n < 3; n++) apis.push({ ...(await startApi(appUrl, env)), env, up: true, flying: 0, answered: 0 });
    const state = { over: false };
    const acts = [];
    const since = Date.now();
    const work = Array.from({ length: clients }, () => storm({ apis, actors, acts, state }));
    const until = since + seconds * 1000;
    let killed = 0;
    const killing = async (api) => {
      while (killed < kills && Date.now() < until) {
        killed += 1;
        await kill(api, appUrl);
      }
    };
    await Promise.all(apis.map(killing));
    state.over = true;
    await Promise.all(work);
    const result = await verdict({ url, acts, port: apis[0].port });
    console.log(`${killed} kills in ${((Date.now() - since) / 1000).toFixed(0)} s: ${result.acknowledged} acts acknowledged, ${result.broken} answers cut off, ${result.lost} lost, ${result.whole ? 'none' : 'SOME'} half-written, ${result.changed} of ${result.repeated} repeated keys answered differently`);
    if (!result.whole) console.error(result);
    const checks = [killed >= kills, result.lost === 0, result.whole, result.changed === 0, result.broken > 0 && result.repeated > 0];
    return { passed: checks.filter(Boolean).length, failed: checks.filter((held) => !held).length };
  } finally {
    for (const { child } of apis) child.kill('SIGKILL');
    await db.stop();
    fs.rmSync(dir, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const { passed, failed } = await runKills(Number(process.argv[2] ?? 100));
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
