// What is asked of each target. The product gets the very operations that its client is built with, by hash.
import fs from 'node:fs';

const manifest = 'libs/graphql/generated/client/persisted-documents.json';

function hashOf(operation) {
  const found = Object.entries(JSON.parse(fs.readFileSync(manifest, 'utf8'))).find(([, text]) => new RegExp(`(query|mutation) ${operation}\\b`).test(text));
  if (!found) throw new Error(`The client has no operation ${operation}.`);
  return found[0];
}

/** Bodies for both sides: `ask` gives the variables, `byHand` what the floor needs for the same. */
function reading({ system, name, title, operation, ask, byHand, once }) {
  const id = hashOf(operation);
  const product = (actors) => actors.map((actor, n) => ({ cookie: `__Host-cobijo=${actor.token}`, body: JSON.stringify({ id, operationName: operation, variables: ask(actor, n) }) }));
  const floor = (actors) => actors.map((actor, n) => ({ cookie: `__Host-cobijo=${actor.token}`, body: JSON.stringify(byHand(actor, n)) }));
  const targets = { product: () => product(system.large.actors), floor: () => floor(system.large.actors), small: () => product(system.little.actors) };
  return { name, title, targets, once };
}

const fileOf = (actor, n) => actor.files[n % actor.files.length];
const names = ['Guilmer Jimenes Peña', 'wendy hernandes', 'Josue Vasquez Chub', 'Maria Garcia', 'Pierre Jean', 'Micaela Tzoc', 'Brayan Lopez Mejia', 'Xiomara Zelaya'];

/** The pages of the acceptance, with the same work by hand. */
export const scenarios = (system) => [
  reading({
    system, name: 'caseload', title: 'my caseload, 25 lines', operation: 'Caseload',
    ask: () => ({ filter: { scope: 'mine' } }), byHand: () => ({}),
  }),
  reading({
    system, name: 'file', title: 'file page', operation: 'CaseFileSummary',
    ask: (actor, n) => ({ id: fileOf(actor, n) }), byHand: (actor, n) => ({ id: fileOf(actor, n), seen: fileOf(actor, n) }),
  }),
];
