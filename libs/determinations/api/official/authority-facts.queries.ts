/** What the file adds to the panel's copy for the authority; `d` is the recommendation that is sent. */
export const authorityFactsOf = (file: string): string => `(select json_build_object(
    'identity', json_build_object('names', concat_ws(' ', c.given_names, c.paternal_surname, c.maternal_surname), 'birthDate', c.birth_date::text, 'sex', c.sex, 'nationalities', c.nationalities,
      'languages', coalesce((select json_agg(l->>'code') from jsonb_array_elements(c.languages) l), '[]'), 'caseNo', f.case_no),
    'location', (select json_build_object('kind', q.kind, 'state', g.state, 'municipality', g.municipality, 'facility', g.name, 'listed', coalesce(g.listed, false))
      from placement q left join facility g on g.id = q.facility_id where q.case_file_id = f.id and q.ended_at is null),
    'persons', coalesce((select json_agg(distinct jsonb_build_object('id', p.id, 'name', concat_ws(' ', p.given_names, p.paternal_surname, p.maternal_surname)))
      from relationship r join person p on p.id = r.person_id where r.child_id = c.id and r.state = 'current'), '[]'),
    'counsel', coalesce((select json_agg(json_build_object('name', u.name, 'email', u.email) order by u.name) from case_assignment m join app_user u on u.id = m.user_id
      where m.case_file_id = f.id and m.ended_at is null and m.discipline = 'legal'), '[]'),
    'decision', json_build_object('outcome', d.outcome, 'decision', d.decision, 'destinationCountry', d.destination_country, 'reasons', d.reasons, 'conditions', d.conditions,
      'followUp', d.follow_up, 'reviewOn', d.review_on::text))
  from case_file f join child c on c.id = f.child_id join determination d on d.case_file_id = f.id and d.state in ('provisional','decided','transmitted') where f.id = ${file})`;

/** The panel's copy on which a recommendation rests. */
export const panelCopyOf = (file: string): string => `(select p.content from determination_package p join determination d on d.analysis_id = p.analysis_id
   where p.case_file_id = ${file} and p.recipient = 'panel' and d.state in ('provisional','decided','transmitted') order by p.created_at desc limit 1)`;
