// Asks one address as fast as a fixed number of connections allows, and reports what it saw. A process of its own.
import http from 'node:http';

const job = await new Promise((told) => process.once('message', told));
const { port, path, requests, seconds, connections } = job;
const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
const times = [];
let next = 0;
let wrong = 0;
let sample = '';

const ask = ({ body, cookie }) =>
  new Promise((done) => {
    const since = performance.now();
    const headers = { 'content-type': 'application/json', 'x-cobijo': '1', cookie, 'content-length': Buffer.byteLength(body) };
    const request = http.request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      answer.on('end', () => {
        times.push(performance.now() - since);
        if (answer.statusCode !== 200 || text.includes('"errors"')) {
          wrong += 1;
          sample = text.slice(0, 400);
        }
        if (!sample) sample = text.slice(0, 200);
        done();
      });
    });
    request.on('error', (error) => {
      wrong += 1;
      sample = String(error);
      done();
    });
    request.end(body);
  });

const started = performance.now();
const until = started + seconds * 1000;
await Promise.all(
  Array.from({ length: connections }, async () => {
    while (performance.now() < until) {
      const request = requests[next++ % requests.length];
      if (job.once && next > requests.length) return;
      await ask(request);
    }
  }),
);
const elapsed = (performance.now() - started) / 1000;
times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
process.send({ requests: times.length, perSecond: times.length / elapsed, p50: at(0.5), p95: at(0.95), wrong, sample, used: next });
agent.destroy();
process.disconnect();
