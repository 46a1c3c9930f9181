import { Chance } from './chance';
import { names, type NamePool } from './names';
import { endWell, progress, type Work } from './progress';
import type { Teller, Voice } from './teller';

// The second round came later: the children of the first keep their names.
const rounds = [{ calls: 258, chance: 20_260_112 }, { calls: 14, chance: 20_260_114 }] as const;

const recordCall = `mutation ($input: RecordReferralInput!) { recordReferral(input: $input) { __typename
  ... on ReferralRecorded { referralId version } ... on Refused { grounds { code } } ... on Invalid { problems { field code } } } }`;
const screen = `mutation ($input: ScreenEligibilityInput!) { screenEligibility(input: $input) { __typename
  ... on Refused { grounds { code } } ... on Invalid { problems { field code } } } }`;
const checkConflict = `mutation ($input: RecordConflictCheckInput!) { recordConflictCheck(input: $input) { __typename
  ... on Refused { grounds { code } } ... on Invalid { problems { field code } } } }`;
const settle = `mutation ($input: TriageReferralInput!) { triageReferral(input: $input) { __typename
  ... on ReferralSettled { state files { caseFileId childId } } ... on Refused { grounds { code } } ... on Invalid { problems { field code } } } }`;
const addMother = `mutation ($input: AddPersonInput!) { addPerson(input: $input) { __typename
  ... on RelationshipSaved { personId } ... on Refused { grounds { code } } ... on Invalid { problems { field code } } } }`;
const linkMother = `mutation ($input: LinkRelationshipInput!) { linkRelationship(input: $input) { __typename
  ... on Refused { grounds { code } } ... on Invalid { problems { field code } } } }`;
const confirm = `mutation ($input: ConfirmClassificationInput!) { confirmClassification(input: $input) { __typename
  ... on Refused { grounds { code } } ... on Invalid { problems { field code } } } }`;
const me = '{ me { id } }';

/** Calls spread over two hundred days, the newest yesterday. */
const ageOf = (call: number, calls: number): number => 200 - Math.floor((call * 200) / calls);

const flags = ['in_detention', 'imminent_return', 'medical_critical', 'violence_now', 'trafficking_kidnap', 'self_harm_suicide', 'missing', 'sexual_violence_72h', 'infant_alone', 'labour_childbirth', 'no_shelter_tonight'];

// Order of nationalities as observed; travel condition and ages near the published events of 2024 (domain 0.2-15, CL-06).
const nationality = [['VE', 30], ['GT', 14], ['HN', 15], ['SV', 7], ['EC', 12], ['HT', 6], ['CO', 7], ['NI', 3], ['CU', 2], ['PE', 2], ['MX', 2]] as const;
const share = { withAdult: 0.955, girl: 0.48 };
const ages = [[2, 18], [5, 20], [8, 20], [11, 14], [13, 10], [15, 10], [17, 8]] as const;

interface File {
  readonly caseFileId: string;
  readonly childId: string | null;
}

interface Desk {
  readonly office: string;
  readonly region: string;
  readonly taker: string;
  readonly supervisor: string;
  readonly leads: readonly [string, ...string[]];
  readonly places: readonly [string, ...string[]];
}

const desks: readonly [readonly [Desk, number], ...(readonly [Desk, number])[]] = [
  [{ office: 'TAP', region: 'south', taker: 'noe', supervisor: 'marcos', leads: ['lucia', 'tomas', 'nallely', 'ramon'], places: ['Comitán', 'Huixtla', 'Tapachula', 'Ciudad Hidalgo'] }, 45],
  [{ office: 'TIJ', region: 'north', taker: 'miriam', supervisor: 'olga', leads: ['perla', 'jorge'], places: ['Tijuana', 'Mexicali', 'Tecate'] }, 25],
  [{ office: 'CJS', region: 'north', taker: 'mirna', supervisor: 'dalia', leads: ['alicia', 'blanca'], places: ['Ciudad Juárez', 'Ojinaga', 'Reynosa'] }, 15],
  [{ office: 'CDMX', region: 'centre', taker: 'lalo', supervisor: 'rebeca', leads: ['pilar', 'mauro'], places: ['Iztapalapa', 'Tlalnepantla', 'Morelia'] }, 15],
];

const surnamesOf = (chance: Chance, pool: NamePool): string =>
  pool.surnamesUsed === 1 ? chance.of(pool.surnames) : `${chance.of(pool.surnames)} ${chance.of(pool.surnames)}`;

function drawChildren(chance: Chance): { readonly language: string; readonly persons: readonly object[] } {
  const country = chance.weighted(nationality);
  const pool = names[country];
  if (!pool) throw new Error(`no names for ${country}`);
  const surnames = surnamesOf(chance, pool);
  const language = chance.of(pool.languages);
  const siblings = chance.happens(0.2) ? 2 : 1;
  const persons = Array.from({ length: siblings }, (_, index) => {
    const girl = chance.happens(share.girl);
    return {
      name: `${chance.of(girl ? pool.girls : pool.boys)} ${surnames}`,
      age: Math.max(0, chance.weighted(ages) - chance.below(2)),
      sex: girl ? 'female' : 'male',
      nationality: country,
      language,
      isChild: true,
      relation: index === 0 ? 'self' : 'sibling',
    };
  });
  return { language, persons };
}

function drawCall(chance: Chance, desk: Desk): { readonly call: object; readonly language: string } {
  const emergency = chance.happens(0.06);
  const raised = emergency ? chance.of(['no_shelter_tonight', 'medical_critical', 'in_detention']) : null;
  const { language, persons } = drawChildren(chance);
  const call = {
    channel: chance.weighted([['phone', 5], ['text', 3], ['email', 1], ['in_person', 2]]),
    sourceType: chance.weighted([['CSO_shelter', 5], ['DIF', 3], ['PPNNA', 3], ['COMAR', 2], ['UNHCR', 1], ['hospital', 1], ['school', 1]]),
    sourceName: 'Guardia del albergue',
    officeRegion: desk.region,
    locationCode: raised === 'in_detention' ? 'inm_office' : 'CSO_shelter',
    locationText: chance.of(desk.places),
    summary: chance.of(['Pide orientación y saber qué sigue.', 'Necesita papeles para ir a la escuela.', 'Quiere encontrar a su familia.', 'La familia teme que la separen en el retén.']),
    priority: chance.weighted([[1, 2], [2, 5], [3, 4]]),
    flags: flags.map((flag) => ({ flag, answer: flag === raised ? 'yes' : 'no' })),
    persons,
  };
  return { call, language };
}

async function idOf(voice: Voice): Promise<string> {
  const { me: person } = (await voice.query(me)) as { me: { id: string } };
  return person.id;
}

/** About three hundred files besides the stories, each opened through a call, a screening and a decision. */
export async function tellPopulation(teller: Teller): Promise<void> {
  for (const { calls, chance } of rounds) await tellCalls(teller, calls, new Chance(chance));
  teller.today();
}

async function tellCalls(teller: Teller, calls: number, chance: Chance): Promise<void> {
  const leads = new Map<string, string>();
  for (let call = 0; call < calls; call++) {
    const desk = chance.weighted(desks);
    teller.daysAgo(ageOf(call, calls), 9 + chance.below(8));
    const taker = await teller.as(desk.taker);
    const { call: referral, language } = drawCall(chance, desk);
    const { referralId, version } = await taker.act(recordCall, { referral });
    if (chance.happens(0.04)) continue;
    await taker.act(screen, { referralId, categories: [chance.weighted([['EL1', 6], ['EL2', 2], ['EL4', 1]])] });
    await taker.act(checkConflict, { referralId, found: 'none' });
    const login = chance.of(desk.leads);
    const leadUserId = leads.get(login) ?? (await idOf(await teller.as(login)));
    leads.set(login, leadUserId);
    const supervisor = await teller.as(desk.supervisor);
    const settled = await supervisor.act(settle, { referralId, version, decision: 'accept', leadUserId, reasons: [{ code: 'duplicates-not-settled', reason: 'Comparadas por fecha y madre: son otras niñas.' }] });
    const files = settled['files'] as readonly File[];
    await addCompany(await teller.as(login), files, chance);
    const age = ageOf(call, calls);
    const ending: Work[] = [];
    for (const { caseFileId, childId } of files) {
      if (!childId) continue;
      const work: Work = { file: { caseFileId, childId }, lead: login, supervisor: desk.supervisor, language, ageInDays: age };
      if (await progress(teller, chance, work)) ending.push(work);
    }
    for (const work of ending) await endWell(teller, work);
  }
}

const mothers = ['Delmy', 'Rosa', 'Marisela', 'Yolanda', 'Micaela', 'Nadège'] as const;
const bond = { type: 'mother', basis: 'biological', legalAuthority: 'full', travellingTogether: true, habitualCarerByCustom: true, contactAllowed: 'allowed' };
const childOf = 'query ($caseFileId: ID!) { familyPage(caseFileId: $caseFileId) { child { version } } }';

/** With their mother, who holds parental authority (LM 3-XVIII), or nobody: brothers and sisters travel alike. */
async function addCompany(lead: Voice, files: readonly File[], chance: Chance): Promise<void> {
  const drawn = files.filter(({ childId }) => childId).map(() => (chance.happens(share.withAdult) ? chance.of(mothers) : null));
  const mother = drawn[0] ?? null;
  let personId: unknown = null;
  for (const { caseFileId, childId } of files) {
    if (!childId) continue;
    if (!mother) await confirmAlone(lead, caseFileId, childId);
    else if (personId) await lead.act(linkMother, { caseFileId, childId, personId, relationship: bond });
    else {
      const added = await lead.act(addMother, { caseFileId, childId, person: { givenNames: mother, country: 'MX', whereabouts: 'known_contact', alive: 'yes' }, relationship: bond });
      personId = added['personId'];
    }
  }
}

async function confirmAlone(lead: Voice, caseFileId: string, childId: string): Promise<void> {
  const { familyPage } = (await lead.query(childOf, { caseFileId })) as { familyPage: { child: { version: number } } };
  await lead.act(confirm, { caseFileId, childId, version: familyPage.child.version, mx: 'unaccompanied', intl: 'unaccompanied' });
}
