// What is asked of each target. The product gets the very operations that its client is built with, by hash.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import pg from 'pg';
import { rearm } from './assessments.sql.mjs';

const manifest = 'libs/graphql/generated/client/persisted-documents.json';

function hashOf(operation) {
  const found = Object.entries(JSON.parse(fs.readFileSync(manifest, 'utf8'))).find(([, text]) => new RegExp(`(query|mutation) ${operation}\\b`).test(text));
  if (!found) console.log(`The client has no operation ${operation}: not measured.`);
  return found?.[0] ?? null;
}

const cookieOf = ({ token }) => `__Host-cobijo=${token}`;

/** Bodies for both sides: `ask` gives the variables, `byHand` what the floor needs for the same; without it only growth is measured. */
function scenario(system, { name, title, operation, who = ({ actors }) => actors, ask, byHand, ...rest }) {
  const id = hashOf(operation);
  if (!id) return null;
  const product = (data) => who(data).map((one, n) => ({ cookie: cookieOf(one), body: JSON.stringify({ id, operationName: operation, variables: ask(one, n) }) }));
  const floor = (data) => who(data).map((one, n) => ({ cookie: cookieOf(one), body: JSON.stringify(byHand(one, n)) }));
  const growth = { few: () => product(asFewAs(system.large, system.little)), small: () => product(system.little) };
  return { name, title, ...rest, targets: { product: () => product(system.large), ...(byHand && { floor: () => floor(system.large) }), ...growth } };
}

// The same number of people asking: what is left is the size of the database, not that of the crowd.
const asFewAs = (large, little) => Object.fromEntries(['actors', 'searchers', 'drafts', 'returns'].map((kind) => [kind, large[kind].slice(0, little[kind].length)]));

const fileOf = (actor, n) => actor.files[n % actor.files.length];
const names = ['Guilmer Jimenes Peña', 'wendy hernandes', 'Josue Vasquez Chub', 'Maria Garcia', 'Pierre Jean', 'Micaela Tzoc', 'Brayan Lopez Mejia', 'Xiomara Zelaya'];
const everyName = (people) => people.flatMap((one) => names.map((name) => ({ ...one, name })));
const typed = (nameForms) => ({ operation: 'DuplicateCandidates', ask: ({ name }) => ({ query: { name, age: 12 } }), byHand: ({ name }) => ({ forms: nameForms(name) }) });
const submission = ({ assessmentId, caseFileId }) => ({ key: randomUUID(), assessmentId, caseFileId, version: 1 });

async function putBack(url) {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`set session_replication_role = replica; ${rearm}`);
  await client.end();
}

/** The pages and acts of the acceptance, with the same work by hand. */
export const scenarios = (system, nameForms) => [
  scenario(system, { name: 'caseload', title: 'my caseload, 25 lines', operation: 'Caseload', ask: () => ({ filter: { scope: 'mine' } }), byHand: () => ({}) }),
  scenario(system, {
    name: 'file', title: 'file page', operation: 'CaseFileSummary',
    ask: (actor, n) => ({ id: fileOf(actor, n) }), byHand: (actor, n) => ({ id: fileOf(actor, n), seen: fileOf(actor, n) }),
  }),
  scenario(system, { name: 'candidates', title: 'candidates for a typed name, among my children', who: ({ actors }) => everyName(actors.filter(({ discipline }) => discipline !== 'psychology')), ...typed(nameForms) }),
  scenario(system, { name: 'office', title: 'candidates for a typed name, among those of an office', who: ({ searchers }) => everyName(searchers), ...typed(nameForms) }),
  scenario(system, {
    name: 'submit', title: 'submit an assessment', operation: 'SubmitAssessment', once: true, before: putBack,
    who: ({ drafts }) => drafts, ask: (draft) => ({ input: submission(draft) }), byHand: submission,
  }),
  scenario(system, {
    name: 'sheet', title: 'guard sheet of a return', operation: 'ReturnPage', who: ({ returns }) => returns,
    ask: ({ caseFileId }) => ({ caseFileId }), byHand: ({ caseFileId }) => ({ caseFileId, seen: caseFileId }),
  }),
  scenario(system, { name: 'today', title: 'Hoy, my files', operation: 'Today', ask: () => ({ scope: 'mine' }) }),
  scenario(system, { name: 'today-office', title: 'Hoy of an office', operation: 'Today', who: ({ searchers }) => searchers, ask: () => ({ scope: 'office' }) }),
  scenario(system, { name: 'office-files', title: 'files of an office, 25 lines', operation: 'Caseload', who: ({ searchers }) => searchers, ask: () => ({ filter: { scope: 'office' } }) }),
  scenario(system, { name: 'office-search', title: 'a name among the files of an office', operation: 'Caseload', who: ({ searchers }) => everyName(searchers), ask: ({ name }) => ({ filter: { scope: 'office', search: name.split(' ')[0] } }) }),
  scenario(system, { name: 'triage', title: 'calls of an office, 50 lines', operation: 'TriageList', who: ({ searchers }) => searchers, ask: () => ({}) }),
  scenario(system, { name: 'triage-search', title: 'a name among the calls of an office', operation: 'TriageList', who: ({ searchers }) => everyName(searchers), ask: ({ name }) => ({ search: name.split(' ')[0] }) }),
  scenario(system, { name: 'known-persons', title: 'a name among the persons of an office', operation: 'KnownPersons', who: ({ searchers }) => everyName(searchers), ask: ({ name, file }) => ({ caseFileId: file, search: name.split(' ')[1] }) }),
  scenario(system, { name: 'known-children', title: 'a name among the children of an office', operation: 'KnownChildren', who: ({ searchers }) => everyName(searchers), ask: ({ name, file }) => ({ caseFileId: file, search: name.split(' ')[1] }) }),
  scenario(system, { name: 'staff', title: 'who may lead a file', operation: 'LeadSocialWorkers', who: ({ searchers }) => searchers, ask: ({ officeId }) => ({ officeId }) }),
  scenario(system, { name: 'sessions', title: 'sessions of the panel', operation: 'SessionsPage', who: ({ searchers }) => searchers, ask: () => ({}) }),
].filter((found) => found !== null);
