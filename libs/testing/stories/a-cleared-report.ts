import type { Arm, TestApi } from '../api';
import type { StaffKey } from '../staff';
import { aChildFile, type ChildFile, type ChildFileOptions } from './a-child-file';
import { anApprovedAssessment } from './an-approved-assessment';
import { aHearing } from './a-hearing';
import { anInformedChild } from './an-informed-child';
import { determinationActs } from './determination-acts';

/** The arm that was expected, or a failure that shows the one that came. */
export function must(arm: Arm | null, typename: string): Arm {
  if (arm?.__typename !== typename) throw new Error(JSON.stringify(arm));
  return arm;
}

/** The usual team with the liaison, who sends packages and registers the authority's papers. */
export const teamWithLiaison: NonNullable<ChildFileOptions['team']> = [
  { who: 'socialWorker', discipline: 'social_work', role: 'lead' },
  { who: 'attorney', discipline: 'legal', role: 'lead' },
  { who: 'psychologist', discipline: 'psychology', role: 'co' },
  { who: 'liaison', discipline: 'coordination', role: 'co' },
];

/** What a spec may want to be different about the options. */
export interface ReportOptions {
  readonly file?: ChildFileOptions;
  /** Option that is recommended (CL-41). */
  readonly recommended?: string;
  readonly destinationCountry?: string | null;
  readonly track?: string;
  /** Factors of the recommended option that nobody knows. */
  readonly unknown?: readonly string[];
  readonly competentPpnna?: string | null;
}

export interface WrittenReport extends ChildFile {
  readonly analysisId: string;
  readonly hearingId: string;
  readonly version: number;
  readonly optionIds: readonly string[];
}

const medical = { criterion: 'medical_evacuation', criterionReason: 'Dos cardiólogas firman que la cirugía no espera.' };
const factors = ['V1', 'S1', 'S6', 'F1', 'F5', 'D4', 'L1'];

/** Petrona's options compared: back to her grandmother, or a foster family. Everything has a source; nobody has handed it in. */
export async function aWrittenReport(api: TestApi, options: ReportOptions = {}): Promise<WrittenReport> {
  const file = await aChildFile(api, { ipIntent: 'no', team: teamWithLiaison, state: 'planning', ...options.file });
  await api.owner.query('update case_file set competent_ppnna = $2, competent_since = current_date where id = $1', [file.caseFileId, options.competentPpnna === undefined ? 'PPNNA-CHIS' : options.competentPpnna]);
  await anInformedChild(api, file.caseFileId);
  const { hearingId } = await aHearing(api, file.caseFileId, { toldBack: true });
  await anApprovedAssessment(api, file.caseFileId, { hearingId });
  const write = (act: keyof typeof determinationActs, input: object, who: StaffKey = 'socialWorker'): Promise<Arm> =>
    api.as(who).act(determinationActs[act], { caseFileId: file.caseFileId, ...input }).then((arm) => must(arm, act === 'saveFinding' ? 'FindingSaved' : 'OptionsChanged'));
  const { analysisId } = await write('startOptionsAnalysis', { question: '¿Dónde y con quién vivirá Petrona?', track: options.track ?? 'ordinary', ...(options.track === 'simplified_urgent' ? medical : {}) });
  const { rows } = await api.owner.query('select id from evidence_source where case_file_id = $1 order by id', [file.caseFileId]);
  const sources = rows.map((row: { id: string }) => row.id);
  const optionIds: string[] = [];
  const codes = [options.recommended ?? 'return_extended', 'foster_MX'];
  for (const [index, code] of codes.entries()) {
    const destinationCountry = index === 0 ? (options.destinationCountry === undefined ? 'GT' : options.destinationCountry) : null;
    const option = await write('saveOption', { version: 0, code, destinationCountry, description: `Opción ${code}`, childView: '«Quiero volver con mi abuela.»', followUp: 'Llamadas', feasibility: 'feasible' });
    optionIds.push(String(option['optionId']));
    for (const factor of factors) {
      const unknown = index === 0 && (options.unknown ?? []).includes(factor);
      await write('saveFinding', {
        optionId: option['optionId'], factor, effect: unknown ? 'unknown' : 'supports', weight: 'important', text: unknown ? '¿Quién más vive en la casa?' : `Consta ${factor}`, sources: unknown ? [] : sources, baseVersion: 0,
      });
    }
  }
  const recommended = await write('recommendOption', { version: 1, optionId: optionIds[0], reasoning: 'Es lo que pide y es seguro.', hearingId, noRepresentativeReason: 'Pedida a la Procuraduría' });
  return { ...file, analysisId: String(analysisId), hearingId, version: Number(recommended['version']), optionIds };
}

/** A report that the legal supervisor cleared: it waits for a session. */
export async function aClearedReport(api: TestApi, options: ReportOptions = {}): Promise<WrittenReport> {
  const report = await aWrittenReport(api, options);
  const { caseFileId, version } = report;
  const submitted = must(await api.as('socialWorker').act(determinationActs.submitBidReport, { caseFileId, version }), 'OptionsChanged');
  const cleared = must(await api.as('supervisorLegal').act(determinationActs.clearBidReport, { caseFileId, version: submitted['version'] }), 'OptionsChanged');
  return { ...report, version: Number(cleared['version']) };
}
