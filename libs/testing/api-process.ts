import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Arm } from './api';
import { staff, type StaffKey } from './staff';
import { tokenOf } from './template-database';

/** The built API as an operating-system process of its own, as it runs in production. */
export interface ApiProcess {
  readonly pid: number;
  as(key: StaffKey): { act(query: string, input: object): Promise<Arm> };
  close(): Promise<void>;
}

/** Starts the built API over the database that `startApi` made. Needs the build. */
export async function startApiProcess(): Promise<ApiProcess> {
  const port = await freePort();
  const env = { ...process.env, COBIJO_MODE: 'demo', NODE_ENV: 'production', TRUSTED_ONLY: 'false', PORT: String(port), NODE_OPTIONS: '' };
  const child = spawn(process.execPath, ['dist/apps/api/main.mjs'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  await untilHealthy(child, port);
  const agent = new http.Agent({ keepAlive: true });
  return {
    pid: child.pid ?? 0,
    as: (key) => ({ act: (query, input) => send({ port, agent, token: tokenOf(staff[key]) }, query, input) }),
    close: async () => {
      agent.destroy();
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function untilHealthy(child: ChildProcess, port: number): Promise<void> {
  for (let attempt = 0; attempt < 600 && child.exitCode === null; attempt++) {
    if ((await fetch(`http://127.0.0.1:${port}/health`).catch(() => null))?.ok) return;
    await wait(50);
  }
  throw new Error('The built API did not start.');
}

interface Caller {
  readonly port: number;
  readonly agent: http.Agent;
  readonly token: string;
}

function send({ port, agent, token }: Caller, query: string, input: object): Promise<Arm> {
  const body = JSON.stringify({ query, variables: { input: { key: randomUUID(), ...input } } });
  const headers = { 'content-type': 'application/json', 'x-cobijo': '1', cookie: `__Host-cobijo=${token}` };
  return new Promise((done, fail) => {
    const request = http.request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('error', fail).on('end', () => {
        try {
          done(armOf(text));
        } catch (error) {
          fail(error);
        }
      });
    });
    request.on('error', fail).end(body);
  });
}

function armOf(text: string): Arm {
  const { data, errors } = JSON.parse(text) as { readonly data: Readonly<Record<string, Arm | null>> | null; readonly errors?: unknown };
  const [arm] = Object.values(data ?? {});
  if (errors || !arm) throw new Error(text);
  return arm;
}
