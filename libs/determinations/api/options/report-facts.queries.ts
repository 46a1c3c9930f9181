import type { Tx } from '@cobijo/audit/api/tx';
import type { ReportFacts } from '../../rules/report/report-facts';

const day = (column: string): string => `(${column} at time zone o.time_zone)::date::text`;

const child = `json_build_object('code', c.child_code, 'birthDate', c.birth_date::text, 'nationalities', c.nationalities, 'accompaniment', c.mx_accompaniment,
  'languages', coalesce((select json_agg(l->>'code') from jsonb_array_elements(c.languages) l), '[]'), 'confirmed', c.classification_confirmed_at is not null,
  'names', array_remove(array[concat_ws(' ', c.given_names, c.paternal_surname, c.maternal_surname), c.given_names, c.paternal_surname, c.maternal_surname, c.preferred_name]
    || coalesce((select array_agg(n.name) from child_alias n where n.child_id = c.id), '{}'), null))`;

const persons = `coalesce((select json_agg(json_build_object('id', p.id, 'relation', r.type, 'verified', r.verification_status = 'verified',
    'names', array_remove(array[concat_ws(' ', p.given_names, p.paternal_surname, p.maternal_surname), p.given_names, p.paternal_surname, p.maternal_surname], null)) order by r.created_at, r.id)
  from relationship r join person p on p.id = r.person_id where r.child_id = c.id and r.state = 'current'), '[]')`;

const analysis = `json_build_object('id', a.id, 'number', a.number, 'question', a.question, 'kind', a.kind, 'track', a.track, 'triggers', a.triggers, 'author', u.name, 'discipline', u.discipline,
  'on', ${day('coalesce(a.submitted_at, now())')}, 'recommendedOptionId', a.recommended_option_id, 'reasoning', a.reasoning)`;

const options = `coalesce((select json_agg(json_build_object('id', x.id, 'code', x.code, 'destinationCountry', x.destination_country, 'description', x.description, 'feasibility', x.feasibility,
    'legalBasis', x.legal_basis, 'mitigation', x.mitigation, 'followUp', x.follow_up, 'childView', x.child_view, 'horizon', x.horizon, 'splitsSiblings', x.splits_siblings,
    'siblingsReason', x.siblings_reason, 'leavesState', x.leaves_state, 'againstWill', x.against_will, 'excluded', x.excluded, 'exclusionReason', x.exclusion_reason,
    'findings', coalesce((select json_agg(json_build_object('factor', v.factor, 'effect', v.effect, 'weight', v.weight, 'text', v.text, 'sources', v.sources, 'authorId', v.author_id,
        'discipline', w.discipline, 'on', ${day('v.at')}) order by array_position(array['V','S','F','D','L'], left(v.factor, 1)), v.factor)
      from option_factor v join app_user w on w.id = v.author_id where v.option_id = x.id), '[]')) order by x.position)
  from option x where x.analysis_id = a.id), '[]')`;

const sources = `coalesce((select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'origin', e.origin, 'title', e.title, 'obtainedOn', e.obtained_on::text, 'reliability', e.reliability)
    order by e.obtained_on, e.id) from evidence_source e where e.case_file_id = f.id), '[]')`;

const hearing = `(select json_build_object('id', h.id, 'on', ${day('h.at')}, 'discipline', h.discipline, 'language', h.language, 'declined', h.declined, 'observation', h.observation,
    'maturityNote', h.maturity_note, 'parts', h.parts) from child_hearing h where h.case_file_id = f.id and h.id = a.hearing_id)`;

const assessment = `(select json_build_object('number', b.number, 'answers', coalesce((select json_agg(json_build_object('question', y.question, 'value', y.value, 'discipline', z.discipline,
      'on', ${day('y.at')}, 'sourceIds', coalesce((select json_agg(t.source_id) from bia_citation t where t.bia_id = y.bia_id and t.question = y.question and t.withdrawn_at is null), '[]')) order by y.question)
    from bia_answer y join app_user z on z.id = y.author_id where y.bia_id = b.id), '[]'))
  from bia b where b.case_file_id = f.id and b.state = 'approved' order by b.number desc limit 1)`;

/** Everything that the report of the latest analysis of a file rests on, in one statement. */
export const reportFactsText = `select json_build_object('today', ${day('now()')}, 'priority', f.priority, 'protectionSigns', f.ip_indicators or f.ip_intent = 'yes', 'child', ${child},
    'siblings', coalesce((select json_agg(k.child_code) from sec.siblings_of(c.id) s join child k on k.id = s.child_id), '[]'), 'persons', ${persons},
    'reserved', coalesce((select json_agg(distinct g.name) from placement q join facility g on g.id = q.facility_id where q.case_file_id = f.id and not g.listed), '[]'),
    'representatives', coalesce((select json_agg(json_build_object('kind', m.kind, 'status', m.status) order by m.from_at) from representation m where m.case_file_id = f.id and m.to_at is null), '[]'),
    'analysis', ${analysis}, 'options', ${options}, 'sources', ${sources}, 'hearing', ${hearing}, 'assessment', ${assessment}) as facts
  from options_analysis a join case_file f on f.id = a.case_file_id join office o on o.id = f.office_id join child c on c.id = a.child_id join app_user u on u.id = a.author_id
 where a.case_file_id = $1 order by a.number desc limit 1`;

/** The facts of a report for an act. */
export async function reportFactsOf(tx: Tx, caseFileId: string): Promise<ReportFacts> {
  const row = await tx.one<{ readonly facts: ReportFacts }>(reportFactsText, [caseFileId]);
  if (!row) throw new Error('a report without an analysis');
  return row.facts;
}
