import { buildSchema } from 'graphql';
import typeDefs from '@cobijo/graphql/generated/schema.graphql';
import { addDays, civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import type { Teller, Told } from '../teller';

/** A file of a story. */
export interface StoryFile {
  readonly caseFileId: string;
  readonly childId: string;
}

const acts = buildSchema(typeDefs).getMutationType()?.getFields() ?? {};
const inputOf = (name: string): string => String(acts[name]?.args[0]?.type);
const noes = '... on Refused { grounds { rule code params { name value } } } ... on Invalid { problems { field code } }';

/** The text of an act: `operation('placeStopOrder')`, with the fields wanted of the done arm. */
export const operation = (name: string, done = ''): string =>
  `mutation ($input: ${inputOf(name)}) { ${name}(input: $input) { __typename ${done} ${noes} } }`;

const flags = ['in_detention', 'imminent_return', 'medical_critical', 'violence_now', 'trafficking_kidnap', 'self_harm_suicide', 'missing', 'sexual_violence_72h', 'infant_alone', 'labour_childbirth', 'no_shelter_tonight'];

/** Somebody who works on the file of a story. */
export interface Member {
  readonly login: string;
  readonly discipline: string;
  readonly role: string;
}

/** How a story begins: a call, who takes it, and who works on it. */
export interface Beginning {
  readonly taker: string;
  readonly supervisor: string;
  readonly lead: string;
  readonly categories: readonly string[];
  readonly raised?: readonly string[];
  readonly call: object;
  readonly team?: readonly Member[];
  /** Nobody has taken it up yet. */
  readonly waiting?: boolean;
}

/** The account of a demonstration login. */
export async function idOf(teller: Teller, login: string): Promise<string> {
  const { me } = (await (await teller.as(login)).query('{ me { id } }')) as { me: { id: string } };
  return me.id;
}

/** A minute before the moment at which the story stands. */
export const justBefore = (teller: Teller): string => new Date(teller.now.getTime() - 60_000).toISOString();

/** A moment some hours before. */
export const hoursBefore = (teller: Teller, hours: number): string => new Date(teller.now.getTime() - hours * 3_600_000).toISOString();

/** A civil date some days from the moment of the story, where the day begins last: it lies in no office's future. */
export const dayFrom = (teller: Teller, days: number): string => addDays(civilDateOf(teller.now, 'America/Tijuana'), days);

/** One act by one person; throws unless it is done. */
export async function tell(teller: Teller, who: string, [name, done]: readonly [string, string?], input: object): Promise<Told> {
  return (await teller.as(who)).act(operation(name, done), input);
}

/** From the call to the accepted files with their team. */
export async function openFiles(teller: Teller, begin: Beginning): Promise<readonly StoryFile[]> {
  const raised = new Set(begin.raised ?? []);
  const referral = { ...begin.call, flags: flags.map((flag) => ({ flag, answer: raised.has(flag) ? 'yes' : 'no' })) };
  const { referralId, version } = await tell(teller, begin.taker, ['recordReferral', '... on ReferralRecorded { referralId version }'], { referral });
  await tell(teller, begin.taker, ['screenEligibility'], { referralId, categories: begin.categories });
  await tell(teller, begin.taker, ['recordConflictCheck'], { referralId, found: 'none' });
  const reasons = [{ code: 'duplicates-not-settled', reason: 'Se comparó con el registro: no es la misma persona.' }];
  const settled = await tell(teller, begin.supervisor, ['triageReferral', '... on ReferralSettled { files { caseFileId childId } }'], {
    referralId,
    version,
    decision: 'accept',
    leadUserId: await idOf(teller, begin.lead),
    reasons,
  });
  const files = settled['files'] as readonly StoryFile[];
  for (const { caseFileId } of files)
    for (const { login, discipline, role } of begin.team ?? [])
      await tell(teller, begin.supervisor, ['assignToFile'], { caseFileId, userId: await idOf(teller, login), discipline, role });
  if (!begin.waiting)
    for (const { caseFileId } of files)
      for (const login of [begin.lead, ...(begin.team ?? []).map((member) => member.login)]) await tell(teller, login, ['acceptAssignment'], { caseFileId });
  return files;
}

/** The file goes on to its next stage. */
export async function advance(teller: Teller, who: string, { caseFileId }: StoryFile, to: string): Promise<void> {
  const { caseFile } = (await (await teller.as(who)).query('query ($id: ID!) { caseFile(id: $id) { version } }', { id: caseFileId })) as { caseFile: { version: number } };
  await tell(teller, who, ['advanceCase'], { caseFileId, to, version: caseFile.version });
}

/** The only file of a story. */
export async function openFile(teller: Teller, begin: Beginning): Promise<StoryFile> {
  const [file] = await openFiles(teller, begin);
  if (!file) throw new Error('the call opened no file');
  return file;
}

/** How the child is spoken to. */
export interface Speech {
  readonly language: string;
  readonly interpreter?: object;
}

/** Petrona's interpreter. */
export const inMam = { language: 'mam', interpreter: { kind: 'professional', language: 'mam', name: 'Eulalia Pablo' } } as const;

const speech = ({ language, interpreter }: Speech): object => ({ language, interviewerLanguages: ['spa'], ...(interpreter ? { interpreter } : {}) });

/** The child is informed alone, agrees to the core scopes and says whether protection is wanted. */
export async function informAndAgree(teller: Teller, who: string, file: StoryFile, how: Speech & { readonly intent: string }): Promise<void> {
  const { caseFileId } = file;
  await tell(teller, who, ['recordInfoSession'], {
    caseFileId, at: justBefore(teller), place: 'Sala de juegos de la oficina', mode: 'individual', ...speech(how), materials: ['cards', 'comic'],
    topics: ['rights_in_mx', 'asylum_mx', 'right_to_be_heard'], comprehension: 'understood', questionsForLawyer: false, minutes: 45,
  });
  await tell(teller, who, ['recordConsent'], {
    caseFileId, giver: 'child', type: 'assent', scopes: [{ scope: 'service' }, { scope: 'data_processing' }, { scope: 'sensitive_data' }, { scope: 'legal_representation' }, { scope: 'share_ppnna' }],
    explainedIn: how.language, explainedFormat: how.interpreter ? ['verbal', 'interpreter'] : ['verbal'], ...(how.interpreter ? { interpreter: 'Eulalia Pablo' } : {}),
    privacyNoticeVersion: '2026-09', signature: 'signature', givenAt: justBefore(teller),
  });
  await tell(teller, who, ['recordIpIntent'], { caseFileId, intent: how.intent });
}

/** What the child says, in the child's own words; returns the hearing. */
export async function hear(teller: Teller, who: string, file: StoryFile, said: Speech & { readonly purpose: string; readonly words: string; readonly about: string; readonly translation?: string; readonly refusesReturn?: boolean }): Promise<string> {
  const { words, about, translation, purpose, refusesReturn = false } = said;
  const heard = await tell(teller, who, ['recordChildHearing', '... on ChildHearingRecorded { id }'], {
    caseFileId: file.caseFileId, at: justBefore(teller), purpose, ...speech(said), alone: true, method: 'conversation', declined: false, tooYoung: false,
    parts: [{ about, words, ...(translation ? { translation } : {}), notForFamily: false }], preferenceRanking: [], maturityNote: 'Explica con sus palabras qué pasa en cada opción.', refusesReturn,
  });
  return String(heard['id']);
}

/** A paper of the file, as text; returns its id. */
export async function paper(teller: Teller, who: string, file: StoryFile, about: { readonly kind: string; readonly title: string; readonly from: string }): Promise<string> {
  const { kind, title, from } = about;
  const attached = await tell(teller, who, ['attachDocument', '... on DocumentAttached { document { id } }'], {
    caseFileId: file.caseFileId, kind, title, date: dayFrom(teller, 0), receivedFrom: from, language: 'spa', sensitivity: 'S2', content: Buffer.from(`${title}\n(documento de demostración)`).toString('base64'),
  });
  return (attached['document'] as { id: string }).id;
}
