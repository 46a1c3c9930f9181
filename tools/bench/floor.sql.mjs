// The statements of the floor, written for speed alone. They give back finished JSON text.
const deadline = `d.id, d.rule, d.subject, d.kind, d.trigger_at as "triggerAt", d.due_at as "dueAt", case when d.due_at <= now() and d.state = 'open' then 'missed' else d.state end as state`;
const active = `f.state not in ('transferred','closed','closed_advice','merged','anonymised')`;
const list = (select) => `(select coalesce(json_agg(row_to_json(x)), '[]') from (${select}) x)`;

const caseload = `select row_to_json(page)::text as page from (select
    (select count(*)::int from case_file f where f.id = any ((select sec.my_case_ids())::uuid[]) and ${active}) as total,
    ${list(`select f.id, f.case_no as "caseNo", f.kind, f.state, f.priority, f.opened_at as "openedAt", coalesce(c.preferred_name, c.given_names) as "childName",
        c.paternal_surname as "childSurname", c.birth_date as "birthDate", c.nationalities, f.flags,
        (select count(*) from stop_order s where s.case_file_id = f.id and s.lifted_at is null) as "stopOrders",
        (select count(*) from deadline d where d.case_file_id = f.id and d.state = 'open' and d.due_at <= now()) as "lateDeadlines",
        ${list(`select a.id, a.user_id as "userId", u.name, a.discipline, a.role_on_case as role from case_assignment a join app_user u on u.id = a.user_id
           where a.case_file_id = f.id and a.ended_at is null and not a.conflict_declared`)} as team,
        (select row_to_json(x) from (select ${deadline} from deadline d where d.case_file_id = f.id and d.state = 'open' order by d.due_at limit 1) x) as "nextDeadline"
      from (select * from case_file f where f.id = any ((select sec.my_case_ids())::uuid[]) and ${active} order by f.priority, f.opened_at desc, f.id limit 25) f
      left join child c on c.id = f.child_id order by f.priority, f.opened_at desc, f.id`)} as rows) page`;

const file = `select row_to_json(page)::text as page from (select f.id, f.case_no as "caseNo", f.kind, f.state, f.priority, f.risk_level as "riskLevel", f.eligibility, f.flags,
    f.opened_at as "openedAt", f.accepted_at as "acceptedAt", f.competent_ppnna as "competentPpnna", f.competent_since as "competentSince", f.competent_basis as "competentBasis",
    f.ip_intent as "ipIntent", f.asylum_shield as "asylumShield", f.hold_review_on as "holdReviewOn", f.hold_reason as "holdReason", f.version,
    (select row_to_json(x) from (select c.id, c.preferred_name as "preferredName", c.birth_date as "birthDate", c.birth_date_precision as "birthDatePrecision", c.nationalities,
       c.languages, c.mx_accompaniment as "mxAccompaniment", c.intl_separation as "intlSeparation" from child c where c.id = f.child_id) x) as child,
    ${list(`select a.id, a.user_id as "userId", u.name, a.discipline, a.role_on_case as role, a.from_at as since, a.accepted_at as "acceptedAt" from case_assignment a
       join app_user u on u.id = a.user_id where a.case_file_id = f.id and a.ended_at is null and not a.conflict_declared order by a.role_on_case = 'lead' desc, a.from_at`)} as team,
    ${list(`select s.id, s.discipline, s.reason, p.name as "placedBy", s.placed_at as "placedAt", l.name as "liftedBy", s.lifted_at as "liftedAt", s.lift_reason as "liftReason"
       from stop_order s join app_user p on p.id = s.placed_by left join app_user l on l.id = s.lifted_by where s.case_file_id = f.id order by s.placed_at desc limit 50`)} as "stopOrders",
    ${list(`select ${deadline}, d.met_at as "metAt", d.responsible, d.override_reason as "overrideReason" from deadline d where d.case_file_id = f.id order by d.state = 'open' desc, d.due_at limit 100`)} as deadlines,
    ${list(`select s.consent_id as "consentId", s.scope, s.granted, c.type, c.giver, c.given_at as at, s.expires_at as "expiresAt" from consent_scope s join consent c on c.id = s.consent_id
       where s.case_file_id = f.id order by c.given_at desc limit 300`)} as consents,
    ${list(`select r.id, r.kind, r.status, coalesce(u.name, nullif(concat_ws(' ', q.given_names, q.paternal_surname), ''), r.organisation, r.holder_name) as holder, r.from_at as since, r.to_at as until, r.served_at as "servedAt"
       from representation r left join app_user u on u.id = r.user_id left join person q on q.id = r.person_id where r.case_file_id = f.id order by r.status = 'active' desc, r.from_at desc`)} as representations,
    ${list(`select h.from_state as "fromState", h.to_state as "toState", h.reason, h.created_at as at, u.name as by from case_state_change h join app_user u on u.id = h.created_by
       where h.case_file_id = f.id order by h.created_at desc limit 50`)} as "stateChanges",
    ${list(`select o.id as "caseFileId", o.case_no as "caseNo", l.reason from case_link l left join case_file o on o.id = case when l.case_file_id = f.id then l.linked_case_file_id else l.case_file_id end
       where f.id in (l.case_file_id, l.linked_case_file_id)`)} as links
  from case_file f where f.id = $1) page`;

const candidates = `select coalesce(json_agg(row_to_json(x)), '[]')::text as page from (select k.child_id as "childId", k.score, k.same_number as "sameNumber", k.birth_gap as "birthDateGap", c.child_code as "childCode",
    nullif(concat_ws(' ', c.given_names, c.paternal_surname, c.maternal_surname), '') as name, c.birth_date as "birthDate", c.nationalities,
    k.siblings as "siblingNames"
  from sec.child_candidates($1, '{}', '{}', $2, true, null, null, 31, 732, 0.35, 8) k join child c on c.id = k.child_id order by k.score desc, k.child_id) x`;

const facts = `select b.version, b.state, f.child_id, (select jsonb_object_agg(a.question, a.value) from bia_answer a where a.bia_id = b.id) as answers,
    (select count(distinct s.origin)::int from evidence_source s where s.case_file_id = f.id and (s.bia_id = b.id or exists (select 1 from bia_citation c where c.bia_id = b.id and c.source_id = s.id))) as sources,
    exists (select 1 from safety_plan p where p.case_file_id = f.id and p.created_at > now() - interval '90 days') as planned,
    (select mx_accompaniment in ('unaccompanied','separated','undetermined') from child c where c.id = f.child_id) as alone,
    (select h.id from child_hearing h where h.case_file_id = f.id order by h.at desc limit 1) as hearing
  from case_file f join bia b on b.case_file_id = f.id where f.id = $1 and b.id = $2`;
const change = `with done as (update bia set state = 'submitted', submitted_at = now(), risk_level = $3, hearing_id = $4, bid_required = $5, bid_triggers = $6, bid_code = $7, version = version + 1
    where id = $2 returning case_file_id)
  update deadline set state = 'met', met_at = now() where case_file_id = $1 and rule in ('DL43-short', 'DL43-short-high') and state = 'open'`;
const trace = `with e as (insert into audit_event (actor_id, act, outcome, case_file_id, entity_id) values (sec.actor(), 'assessment.submit', 'done', $1, $2))
  update act_receipt set outcome = $4 where actor_id = sec.actor() and key = $3`;

async function submit(client, { key, caseFileId, assessmentId, version }) {
  await client.query({ name: 'receipt', text: 'insert into act_receipt (actor_id, key, act) values (sec.actor(), $1, $2)', values: [key, 'assessment.submit'] });
  await client.query({ name: 'lock', text: 'select sec.lock_case($1)', values: [caseFileId] });
  const [found] = (await client.query({ name: 'facts', text: facts, values: [caseFileId, assessmentId] })).rows;
  if (found?.version !== version || found.sources < 2 || !found.hearing) throw new Error('refused');
  const triggers = found.alone ? ['unaccompanied'] : [];
  const risk = found.answers['N.risk_level'].choices[0];
  await client.query({ name: 'change', text: change, values: [caseFileId, assessmentId, risk, found.hearing, triggers.length > 0, triggers, triggers.length > 0 ? 'BID-A' : null] });
  const outcome = JSON.stringify({ id: assessmentId, version: version + 1, bidRequired: triggers.length > 0, bidTriggers: triggers });
  await client.query({ name: 'trace', text: trace, values: [caseFileId, assessmentId, key, outcome] });
  return outcome;
}

// Everything that the 22 guards ask, and what the page shows beside them, in one statement; the guards themselves are not computed here.
const whole = (table, where, order = '') => `(select coalesce(json_agg(row_to_json(x)), '[]') from (select * from ${table} t where ${where} ${order}) x)`;
const ofFile = 't.case_file_id = f.id';
const sheet = `select row_to_json(page)::text as page from (select f.id, f.state, f.ip_intent, f.asylum_shield, f.competent_ppnna, row_to_json(c) as child, row_to_json(r) as request,
    (select row_to_json(x) from (select * from return_arrangement a where a.return_id = r.id) x) as arrangement,
    (select row_to_json(x) from (select * from determination t where ${ofFile} and t.authority_level in ('official_ppnna','judicial') and t.superseded_by is null limit 1) x) as determination,
    (select row_to_json(x) from (select * from restitution_plan t where ${ofFile} order by t.number desc limit 1) x) as plan,
    (select row_to_json(x) from (select * from inm_resolution t where ${ofFile} order by t.issued_on desc limit 1) x) as resolution,
    ${whole('challenge', `${ofFile} and t.result is null`)} as challenges, ${whole('court_order', `${ofFile} and t.in_force`)} as orders,
    ${whole('victim_proceeding', ofFile)} as proceedings, ${whole('representation', ofFile)} as representations, ${whole('stop_order', `${ofFile} and t.lifted_at is null`)} as stops,
    ${whole('consent_scope', ofFile)} as consents, (select max(expressed_at) from fear_expression t where ${ofFile}) as fear,
    (select count(*)::int from deadline t where ${ofFile} and t.state = 'open' and t.due_at < now()) as late,
    exists (select 1 from detention_event t where ${ofFile} and t.ended_at is null) as detained,
    (select row_to_json(x) from (select * from placement t where ${ofFile} and t.ended_at is null) x) as placement,
    (select max(t.at) from info_session t where ${ofFile}) as informed, sec.protection_bars_return(f.id) as barred, sec.identity_queries_open(f.child_id) as twins,
    (select row_to_json(x) from (select * from sec.return_sensitive_facts(f.id, r.destination)) x) as sensitive,
    (select coalesce(json_agg(row_to_json(x)), '[]') from (select e.type, e.verification_status, e.willing_to_care, e.able_to_care, p.given_names, p.paternal_surname
       from relationship e join person p on p.id = e.person_id where e.child_id = c.id and e.state = 'current') x) as relationships,
    (select coalesce(json_agg(row_to_json(x)), '[]') from sec.siblings_of(c.id) x) as siblings,
    ${whole('return_attestation', 't.return_id = r.id')} as attestations, ${whole('return_authorisation', 't.return_id = r.id and t.round = r.round')} as signatures,
    ${whole('return_follow_up', 't.return_id = r.id')} as "followUps", ${whole('return_event', 't.return_id = r.id', 'order by t.id desc')} as steps,
    ${whole('document', ofFile, 'order by t.dated desc')} as documents
  from case_file f join child c on c.id = f.child_id join return_request r on r.case_file_id = f.id where f.id = $1) page`;

const one = (name, text, valuesOf) => async (client, input) => (await client.query({ name, text, values: valuesOf(input) })).rows[0]?.page ?? 'null';

export const statements = {
  caseload: one('caseload', caseload, () => []),
  file: one('file', file, ({ id }) => [id]),
  candidates: one('candidates', candidates, ({ forms }) => [forms, '2014-05-24']),
  office: one('candidates', candidates, ({ forms }) => [forms, '2014-05-24']),
  sheet: one('sheet', sheet, ({ caseFileId }) => [caseFileId]),
  submit,
};
