import type { RequestActor } from '@cobijo/access/api/request-actor';
import { type Asked, type Question, rowOf } from '@cobijo/audit/api/question';
import type { Reads } from '@cobijo/audit/api/reads';
import type { Tx } from '@cobijo/audit/api/tx';
import type { HearingsPage } from '@cobijo/graphql/generated/server';
import type { EarlierTelling } from '../../rules/told-again';

const hearingColumns = `h.id, h.at, u.name as "heardByName", h.discipline, h.purpose, h.language, h.interpreter_kind as "interpreterKind",
  h.interpreter_name as "interpreterName", h.alone,
  h.alone_reason as "aloneReason", h.method, h.declined, h.too_young as "tooYoung", h.observation, h.parts,
  h.preference_ranking as "preferenceRanking", h.maturity_note as "maturityNote", h.pressure_signs as "pressureSigns",
  h.changes_since_last as "changesSinceLast", h.refuses_return as "refusesReturn", h.weight_given as "weightGiven",
  h.weight_reasons as "weightReasons", h.feedback_given_at as "feedbackGivenAt", h.feedback_how as "feedbackHow", h.version`;

const pageText = `select coalesce(c.preferred_name, c.given_names) as "childName", (select max(i.at) from info_session i where i.case_file_id = f.id) as "informedAt",
    coalesce((select json_agg(s order by s.at desc) from (select ${hearingColumns}
      from child_hearing h join app_user u on u.id = h.heard_by where h.case_file_id = f.id) s), '[]') as hearings
  from case_file f left join child c on c.id = f.child_id where f.id = $1`;

/** The hearings of a file, in one statement. */
export const hearingsPage = (reads: Reads, request: RequestActor, caseFileId: string): Promise<HearingsPage | null> =>
  reads.one<HearingsPage>(
    request,
    { name: 'hearings-page', text: pageText, values: [caseFileId] },
    { seen: { act: 'hearing.read', caseFileId, about: 'Hearing' } },
  );

/** A hearing as later contexts need it. */
export interface HearingRow {
  readonly id: string;
  readonly at: Date;
  readonly purpose: string;
  readonly alone: boolean;
  readonly declined: boolean;
  readonly tooYoung: boolean;
  readonly observation: string | null;
  readonly words: boolean;
  readonly refusesReturn: boolean;
  readonly weightGiven: string | null;
  readonly feedbackGivenAt: Date | null;
  readonly version: number;
}

const rowText = `select id, at, purpose, alone, declined, too_young as "tooYoung", observation, jsonb_array_length(parts) > 0 as words,
    refuses_return as "refusesReturn", weight_given as "weightGiven", feedback_given_at as "feedbackGivenAt", version
  from child_hearing where case_file_id = $1`;

/** The hearings of a file, newest first. */
export const hearingsOf = (tx: Tx, caseFileId: string): Promise<HearingRow[]> =>
  tx.sql<HearingRow>(`${rowText} order by at desc, id desc`, [caseFileId]);

/** One hearing of a file, or nothing. */
export const findHearing = (tx: Tx, caseFileId: string, hearingId: string): Promise<HearingRow | null> =>
  tx.ask(hearingQuestion(caseFileId, hearingId));

export const hearingQuestion = (caseFileId: string, hearingId: Asked): Question<HearingRow | null> =>
  rowOf<HearingRow>({ text: `${rowText} and id = $2`, values: [caseFileId, hearingId] }, { at: true, feedbackGivenAt: true });

/** When the child told of something that hurt, and to which discipline (R39). */
export const earlierTellings = (tx: Tx, caseFileId: string): Promise<EarlierTelling[]> =>
  tx.sql<EarlierTelling>('select at, event, discipline from child_hearing where case_file_id = $1 and event is not null', [caseFileId]);
