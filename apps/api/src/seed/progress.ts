import type { Chance } from './chance';
import { assess } from './stories/assess';
import { advance, dayFrom, hear, informAndAgree, type StoryFile, tell } from './stories/story-kit';
import type { Teller } from './teller';

/** Who works on a file of the population, and in which language the child is spoken to. */
export interface Work {
  readonly file: StoryFile;
  readonly lead: string;
  readonly supervisor: string;
  readonly language: string;
  readonly ageInDays: number;
}

const said = ['«Quiero ir a la escuela.»', '«Quiero estar con mi mamá.»', '«Tengo una hermana en Puebla.»', '«Aquí me siento seguro.»', '«Quiero quedarme en México.»'] as const;

// Only new files have work that is late: nobody leaves a child waiting for months.
const fresh = 20;

/** The work of the weeks that passed since the call: accepted, informed, heard, assessed. Some of the newest work is late. Says whether the file may end. */
export async function progress(teller: Teller, chance: Chance, work: Work): Promise<boolean> {
  const { file, lead, supervisor, language, ageInDays } = work;
  if (ageInDays < 1) return false;
  await tell(teller, lead, ['acceptAssignment'], { caseFileId: file.caseFileId });
  if (ageInDays < fresh && chance.happens(0.3)) return false;
  const speech = language === 'spa' ? { language } : { language, interpreter: { kind: 'professional', language, name: 'Catarina Ramírez' } };
  const intent = chance.weighted([['no', 5], ['yes', 3], ['undecided', 2]]);
  await informAndAgree(teller, lead, file, { ...speech, intent });
  await advance(teller, lead, file, 'assessment');
  if (ageInDays < 8 || (ageInDays < fresh && chance.happens(0.3))) return false;
  if (chance.happens(0.6)) {
    await useTheirs(teller, lead, file);
    return ageInDays > 120 && ageInDays % 3 === 0 && intent === 'no';
  }
  const words = chance.of(said);
  const hearingId = await hear(teller, lead, file, { ...speech, purpose: 'assessment', about: 'family', words });
  await assess(teller, file, {
    author: lead, reviewer: supervisor, hearingId, type: 'comprehensive', purposes: ['initial'], language: language === 'spa' ? 'Español' : language, place: 'Oficina',
    answers: { 'A.present': { rows: [['Catarina Ramírez', 'Intérprete']] }, 'L.words': { text: words } },
    sources: [{ kind: 'interview', origin: 'La niña o el niño' }, { kind: 'interview', origin: 'Su familia' }],
  });
  await letGo(teller, lead, file, 'La evaluación integral está aprobada.');
  await advance(teller, lead, file, 'planning');
  return false;
}

const useTheirs = (teller: Teller, lead: string, file: StoryFile): Promise<void> => letGo(teller, lead, file, 'La Procuraduría ya evaluó; su evaluación está en el expediente.');

/** Two months later nothing is open and the child knows it: the lead asks to close the file, and the supervisor approves (R88, R91). */
export async function endWell(teller: Teller, { file, lead, supervisor, ageInDays }: Work): Promise<void> {
  teller.daysAgo(ageInDays - 60);
  const { closureId } = await tell(teller, lead, ['requestClosure', '... on ClosureRequested { closureId }'], {
    caseFileId: file.caseFileId, reason: 'goal_met', goalMet: true, rightsSummary: 'Tiene su CURP, va a la escuela y vive con su mamá.', childInformedOn: dayFrom(teller, 0), childView: '«Está bien, ya tengo amigos en la escuela.»',
  });
  await tell(teller, supervisor, ['approveClosure'], { caseFileId: file.caseFileId, closureId });
}

// Our own target to assess falls away, with the reason. The page calls missed what has passed by today's clock, not by that of the story.
async function letGo(teller: Teller, lead: string, { caseFileId }: StoryFile, note: string): Promise<void> {
  const page = await (await teller.as(lead)).query('query ($id: ID!) { caseFile(id: $id) { deadlines { id rule state } } }', { id: caseFileId });
  const { deadlines } = page['caseFile'] as { deadlines: readonly { id: string; rule: string; state: string }[] };
  for (const { id } of deadlines.filter(({ rule, state }) => rule.startsWith('DL43') && ['open', 'missed'].includes(state)))
    await tell(teller, lead, ['settleDeadline'], { caseFileId, deadlineId: id, settled: 'waived', note });
}
