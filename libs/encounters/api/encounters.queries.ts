import { mayOnFile, type Reach, reachColumns } from '@cobijo/access/api/file-rights';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { answering, type Question, rowOf } from '@cobijo/audit/api/question';
import type { Reads } from '@cobijo/audit/api/reads';
import type { Tx } from '@cobijo/audit/api/tx';
import type { EncountersOfFile } from '@cobijo/graphql/generated/server';

/** Whether the child is deprived of liberty now: a detention whose end nobody has recorded. */
export const detainedNow = (tx: Tx, caseFileId: string): Promise<boolean> => tx.ask(detainedQuestion(caseFileId));

export const detainedQuestion = (caseFileId: string): Question<boolean> =>
  answering(
    rowOf<{ detained: boolean }>(
      {
        text: 'select exists (select 1 from detention_event where case_file_id = $1 and ended_at is null) as detained',
        values: [caseFileId],
      },
      {},
    ),
    (row) => row?.detained ?? false,
  );

/** A detention, as closing it needs it. */
export interface DetentionRow {
  readonly id: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly version: number;
}

/** The detention, when it is of this file. */
export const findDetention = (tx: Tx, caseFileId: string, id: string): Promise<DetentionRow | null> =>
  tx.one<DetentionRow>(
    'select id, started_at as "startedAt", ended_at as "endedAt", version from detention_event where case_file_id = $1 and id = $2',
    [caseFileId, id],
  );

const list = (order: string, from: string, columns: string): string =>
  `coalesce((select json_agg(x order by x."${order}" desc nulls last) from (select ${columns} from ${from} t
     where t.case_file_id = f.id and (select sec.has_role('INT','SW','ATT','PSY','SUP_L','SUP_S','SUP_P'))) x), '[]'::json)`;

const contacts = list('occurredAt', 'authority_contact',
  `t.id, t.event, t.occurred_at as "occurredAt", t.precision, t.country, t.place, t.authority, t.unit, t.notified_ppnna_at as "notifiedPpnnaAt",
   t.handed_to_dif_at as "handedToDifAt", t.vrh_recognised_at as "vrhRecognisedAt", t.informed_of_rights as "informedOfRights", t.account`);
const detentions = list('startedAt', 'detention_event',
  `t.id, t.version, t.occurrence_id as "occurrenceId", t.authority, t.country, t.place_type as "placeType", t.place_known as "placeKnown",
   t.place_text as "placeText", t.started_at as "startedAt", t.ended_at as "endedAt",
   greatest(0, floor(extract(epoch from coalesce(t.ended_at, now()) - t.started_at) / 3600))::int as hours, t.outcome,
   t.with_unrelated_adults as "withUnrelatedAdults", t.separated_from_family as "separatedFromFamily", t.lawyer_access_denied as "lawyerAccessDenied",
   t.medical_denied as "medicalDenied", t.conditions, t.how_learned as "howLearned", t.verified_level as "verifiedLevel"`);
const ageLabels = list('saidAt', 'age_label', `t.id, t.authority, t.said_at as "saidAt", t.words, t.document_id as "documentId"`);
const irregularReturns = list('learnedAt', 'irregular_return',
  `t.id, t.occurred_at as "occurredAt", t.learned_at as "learnedAt", t.how_learned as "howLearned", t.authority, t.destination_country as "destinationCountry",
   t.failed_guards as "failedGuards", t.responses, t.child_located as "childLocated", t.account, t.verified_level as "verifiedLevel"`);
const siblings = `coalesce((select json_agg(json_build_object('caseFileId', s.id, 'caseNo', s.case_no, 'name', coalesce(c.preferred_name, c.given_names)) order by s.case_no)
    from (select l.linked_case_file_id as id from case_link l where l.case_file_id = f.id and l.reason = 'sibling'
          union select l.case_file_id from case_link l where l.linked_case_file_id = f.id and l.reason = 'sibling') l
      join case_file s on s.id = l.id left join child c on c.id = s.child_id), '[]'::json)`;

const pageText = `select f.id as "caseFileId", ${reachColumns}, ${contacts} as contacts, ${detentions} as detentions, ${ageLabels} as "ageLabels",
    ${irregularReturns} as "irregularReturns", ${siblings} as "siblingFiles"
  from case_file f where f.id = $1`;

type Page = Reach & Omit<EncountersOfFile, 'mayRecord' | 'mayRecordIrregularReturn'>;

/** What authorities did, as far as the asker may see; null when the file is not visible. */
export async function encountersOfFile(reads: Reads, request: RequestActor, caseFileId: string): Promise<EncountersOfFile | null> {
  const statement = { name: 'encounters-of-file', text: pageText, values: [caseFileId] };
  const page = await reads.one<Page>(request, statement, { seen: { act: 'encounters.read', caseFileId, about: 'Encounter' } });
  if (!page) return null;
  return {
    ...page,
    __typename: 'EncountersOfFile',
    mayRecord: mayOnFile(request, page, 'record', 'Encounter'),
    mayRecordIrregularReturn: mayOnFile(request, page, 'record', 'IrregularReturn'),
  };
}
