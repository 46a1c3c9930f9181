import type { Teller } from '../teller';
import { dayFrom, type StoryFile, tell } from './story-kit';

type Answers = Readonly<Record<string, object>>;

/** What a story says in a short assessment; everything else is answered the usual way. */
export interface AssessmentStory {
  readonly author: string;
  readonly reviewer: string;
  readonly hearingId: string;
  /** Planning rests on a comprehensive one, unless the file is urgent (domain 6.1). */
  readonly type?: 'short' | 'comprehensive';
  readonly purposes: readonly string[];
  readonly language: string;
  readonly place: string;
  readonly answers: Answers;
  readonly sources: readonly { readonly kind: string; readonly origin: string }[];
}

const usual = ({ hearingId, language, place }: Omit<AssessmentStory, 'reviewer'>, today: string): Answers => ({
  'A.date': { date: today },
  'A.place': { text: place },
  'A.interpreter': { choices: [language === 'Español' ? 'not_needed' : 'present'] },
  'A.language': { text: language },
  'A.present': { rows: [] },
  'A.seen_alone': { choices: ['yes'] },
  'A.methods': { choices: ['interview', 'play'] },
  'A.consent': { choices: ['on_file'] },
  'E.arrangement': { choices: ['centre'] },
  'E.carer': { text: 'El equipo del centro.' },
  'E.quality': { choices: ['good'] },
  'E.restricted': { choices: ['free'] },
  'E.satisfaction': { text: '«Aquí estoy bien.»' },
  'F.concerns': { choices: ['none'] },
  'F.what': { text: 'Sin violencia conocida.' },
  'F.family_risk': { choices: ['no'] },
  'F.perpetrator_near': { choices: ['no'] },
  'F.return_risk': { choices: ['none_found'] },
  'F.refoulement': { choices: ['none_found'] },
  'F.self_harm': { choices: ['no'] },
  'G.urgent': { choices: ['no'] },
  'G.medication': { text: 'Ninguno' },
  'G.functioning': { choices: ['none'] },
  'K.asylum_intent': { choices: ['no'] },
  'L.hearing': { choices: [hearingId] },
  'L.told': { text: 'Que su opinión cuenta y que puede callar.' },
  'L.live_with': { choices: ['relatives'] },
  'L.capacity': { text: 'Explica con sus palabras las dos opciones.' },
  'L.weight': { text: 'Peso alto: lo sostiene.' },
  'N.risk_level': { choices: ['2'] },
  'N.reasons': { text: 'Sin peligro inmediato; falta familia cerca.' },
  'O.taken': { text: 'Llamada con la familia.' },
  'P.in_view': { choices: ['none'] },
  'Q.assessor': { choices: ['signed'] },
  'Q.child_told': { choices: ['after_review'] },
});

/** An assessment, short unless the story says otherwise, written, submitted and approved by two different people (R35). Returns its sources. */
export async function assess(teller: Teller, file: StoryFile, story: AssessmentStory): Promise<readonly string[]> {
  const { caseFileId } = file;
  const { assessmentId, sources } = await writeAssessment(teller, file, story);
  await tell(teller, story.author, ['submitAssessment'], { caseFileId, assessmentId, version: 1 });
  await tell(teller, story.reviewer, ['approveAssessment'], { caseFileId, assessmentId, version: 2 });
  return sources;
}

/** An assessment written and not sent yet. */
export async function writeAssessment(
  teller: Teller,
  { caseFileId }: StoryFile,
  story: Omit<AssessmentStory, 'reviewer'>,
): Promise<{ readonly assessmentId: unknown; readonly sources: readonly string[] }> {
  const started = await tell(teller, story.author, ['startAssessment', '... on AssessmentStarted { id }'], { caseFileId, type: story.type ?? 'short', purposes: story.purposes });
  const assessmentId = started['id'];
  const answers = Object.entries({ ...usual(story, dayFrom(teller, 0)), ...story.answers }).map(([question, value]) => ({ question, baseVersion: 0, value }));
  await tell(teller, story.author, ['saveAnswers'], { caseFileId, assessmentId, answers });
  const sources: string[] = [];
  for (const source of story.sources) {
    const added = await tell(teller, story.author, ['addSource', '... on SourceAdded { id }'], { caseFileId, assessmentId, question: 'F.what', ...source, obtainedOn: dayFrom(teller, 0), reliability: 'B' });
    sources.push(String(added['id']));
  }
  return { assessmentId, sources };
}
