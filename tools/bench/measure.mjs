// Interleaved rounds: every target of every page once a round, so that a slow minute hits all alike. Medians are reported.
import { fork } from 'node:child_process';
import { cpuOf, cpuOfFamily } from './cpu.mjs';
import { vocabulary } from './names.mjs';
import { scenarios } from './scenarios.mjs';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function load(job) {
  const child = fork('tools/bench/load.mjs');
  child.send(job);
  return new Promise((done, failed) => {
    child.once('message', done);
    child.once('exit', (code) => code && failed(new Error('The load generator ended.')));
  });
}

async function once(system, target, job) {
  const node = system[target].child.pid;
  const before = { node: cpuOf(node), postgres: cpuOfFamily(system.postgres) };
  const result = await load({ ...job, port: system[target].port });
  const spent = (after, since) => (since === null ? null : ((after - since) / Math.max(1, result.requests)) * 1e6);
  return { ...result, node: spent(cpuOf(node), before.node), postgres: spent(cpuOfFamily(system.postgres), before.postgres) };
}

/** Measures every page on every target. */
export async function measure(system, { seconds, rounds, connections, only }) {
  const { nameForms } = await vocabulary();
  const wanted = scenarios(system, nameForms).filter(({ name }) => !only || only.split(',').includes(name));
  const runs = new Map();
  for (let round = 0; round <= rounds; round++)
    for (const scenario of wanted)
      for (const [target, requests] of Object.entries(scenario.targets)) {
        const key = `${scenario.name} ${target}`;
        await scenario.before?.(system[target === 'small' ? 'little' : 'large'].url);
        // Round 0 warms up and is not counted: every connection plans its statements once.
        const job = { path: target === 'floor' ? `/${scenario.name}` : '/graphql', requests: requests(round), seconds, connections, once: scenario.once };
        const result = await once(system, target, job);
        if (result.wrong > 0) throw new Error(`${key}: ${result.wrong} wrong answers, for example ${result.sample}`);
        if (round > 0) runs.set(key, [...(runs.get(key) ?? []), result]);
        else if (process.env.BENCH_SHOW) console.log(key, result.sample);
      }
  const medians = (key) => {
    const results = runs.get(key);
    return Object.fromEntries(['perSecond', 'p50', 'p95', 'node', 'postgres'].map((field) => [field, median(results.map((result) => result[field]))]));
  };
  return wanted.map(({ name, title, targets }) => ({ name, title, ...Object.fromEntries(Object.keys(targets).map((target) => [target, medians(`${name} ${target}`)])) }));
}
