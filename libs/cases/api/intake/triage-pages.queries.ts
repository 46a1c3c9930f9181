import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Reads, Statement } from '@cobijo/audit/api/reads';
import type { Referral, ReferralRow, TriageList } from '@cobijo/graphql/generated/server';
import { countedUpTo } from '../../rules/list-bounds';
import { officesOfCalls, openCalls, otherOffices, waitingCalls } from './calls-of-mine';

export interface TriageListArgs {
  readonly search?: string | null;
  readonly state?: string | null;
  readonly priority?: number | null;
  readonly after?: number | null;
}

const pageSize = 50;
const most = countedUpTo.calls;
const actor = `(select sec.actor())`;
const wanted = '(select n from wanted)';

// Calls that wait stand first, by urgency; then those that were settled, the newest first. Each order has its index.
const waits = { states: `r.state in ${openCalls}`, order: 'r.priority, r.received_at desc, r.id' };
const settled = { states: `r.state not in ${openCalls}`, order: 'r.received_at desc, r.id' };

const inOrder = `${waits.states} desc, case when ${waits.states} then r.priority end, r.received_at desc, r.id`;

/** The first calls in an order: of each office that the person reads, of her own, and those that led to her files. */
function firstCalls({ states, order }: typeof waits, narrowed: string, room: string): string {
  const first = (where: string): string => `(select r.* from referral r where ${where} and ${states}${narrowed} order by ${order} limit (${room}))`;
  const elsewhere = `r.office_id = any (${otherOffices})`;
  return `select * from (
      select r.* from unnest(${officesOfCalls}) o(id) cross join lateral ${first('r.office_id = o.id')} r
      union all ${first(`r.created_by = ${actor} and ${elsewhere}`)}
      union all ${first(`r.id = any (array(select l.referral_id from referral_file l where l.case_file_id = any ((select sec.my_case_ids())::uuid[]))) and r.created_by <> ${actor} and ${elsewhere}`)}
    ) r order by ${order} limit (${room})`;
}

/** The waiting calls, and the settled in the room that these leave. */
const inTurn = (waitingOnly: boolean, narrowed: string): string =>
  `with waiting as materialized (${firstCalls(waits, narrowed, wanted)}) select * from waiting` +
  (waitingOnly ? '' : ` union all (${firstCalls(settled, narrowed, `${wanted} - (select count(*) from waiting)`)})`);

const named = (typed: string, narrowed: string): string =>
  `select r.* from referral r where r.id = any (array(select sec.found_by_words('call', ${typed}))) and ${narrowed} order by r.received_at desc limit (${wanted})`;

/** The statement of one list: its text holds the conditions that were asked for and no others. */
function listStatement({ state, priority, search }: TriageListArgs, after: number): Statement {
  const values: unknown[] = [after];
  const given = (value: unknown): string => `$${values.push(value)}`;
  const typed = (search ?? '').trim().slice(0, 80);
  const urgent = priority === null || priority === undefined ? '' : ` and r.priority = ${given(priority)}::smallint`;
  const one = state && state !== 'open' ? `r.state = ${given(state)}` : null;
  const states = one ?? (state === 'open' ? waits.states : 'true');
  const found = typed ? named(given(typed), `${states}${urgent}`) : one ? firstCalls({ states: one, order: settled.order }, urgent, wanted) : inTurn(state === 'open', urgent);
  const text = `with wanted as materialized (select greatest($1::integer + ${pageSize + 1}, ${most}) as n), found as materialized (${found})
  select (select coalesce(json_agg(row_to_json(x)), '[]') from (
      select r.id, r.referral_no as "referralNo", r.received_at as "receivedAt", r.channel, r.source_type as "sourceType", r.priority, r.state,
        (select coalesce(json_agg(p.name order by p.seq) filter (where p.name is not null), '[]') from referral_person p where p.referral_id = r.id) as "personNames",
        (select count(*)::int from referral_person p where p.referral_id = r.id) as "personCount",
        case when r.ratified_at is null then r.ratify_by end as "ratifyBy", u.name as "takenByName"
      from (select * from found r order by ${inOrder} limit ${pageSize + 1} offset $1) r join app_user u on u.id = r.created_by order by ${inOrder}) x) as rows,
    (select least(count(*), ${most})::int from found) as total,
    (select count(*)::int from (${waitingCalls} limit ${most}) n) as open`;
  const kind = [typed ? 'named' : 'all', one ? 'one' : (state ?? 'every'), urgent ? 'urgent' : ''].filter(Boolean).join(':');
  return { name: `triage-list:${kind}`, text, values };
}

/** The triage list, in one statement. */
export async function triageList(reads: Reads, request: RequestActor, args: TriageListArgs): Promise<TriageList> {
  const after = Math.min(Math.max(args.after ?? 0, 0), 100_000);
  const answer = await reads.one<{ rows: readonly ReferralRow[]; total: number; open: number }>(request, listStatement(args, after));
  const { rows, total, open } = answer ?? { rows: [], total: 0, open: 0 };
  return { __typename: 'TriageList', rows: rows.slice(0, pageSize), total, open, next: rows.length > pageSize ? after + pageSize : null };
}

const verdicts = `select coalesce(json_agg(row_to_json(v)), '[]') from (
    select distinct on (d.other_child_id) d.other_child_id as "otherChildId", d.verdict, d.reason, w.name as "byName", d.created_at as at
    from duplicate_verdict d join app_user w on w.id = d.created_by where d.referral_person_id = p.id order by d.other_child_id, d.created_at desc) v`;

const referralText = `select r.id, r.referral_no as "referralNo", r.received_at as "receivedAt", r.channel, r.source_type as "sourceType",
    r.source_name as "sourceName", r.source_phone as "sourcePhone", r.source_email as "sourceEmail", r.safe_contact as "safeContact",
    r.call_back as "callBack", r.adult_phone as "adultPhone", r.adult_phone_ok_by_child as "adultPhoneOkByChild", r.office_region as "officeRegion",
    l.code as "locationCode", l.place as "locationText", r.location_restricted as "locationRestricted", l.authority_present as "authorityPresent",
    r.summary, r.child_words as "childWords", r.priority, r.state, r.decision_reason as "decisionReason", r.referred_to as "referredTo",
    r.decided_at as "decidedAt", d.name as "decidedByName", r.ratify_by as "ratifyBy", r.ratified_at as "ratifiedAt", t.name as "takenByName", r.version,
    (select json_agg(json_build_object('flag', f.key, 'answer', f.value)) from jsonb_each_text(r.emergency_flags) f) as "emergencyFlags",
    (select coalesce(json_agg(row_to_json(x)), '[]') from (select p.id, p.name, p.mother_name as "motherName", p.age, p.sex, p.nationality, p.language,
       p.is_child as "isChild", p.relation, p.document_number as "documentNumber", p.authority_says as "authoritySays", p.with_adult as "withAdult",
       p.child_id as "childId", (${verdicts}) as verdicts from referral_person p where p.referral_id = r.id order by p.seq) x) as persons,
    (select row_to_json(x) from (select e.categories, e.age_ok as "ageOk", e.notes, e.result, e.onward_service as "onwardService", w.name as "byName",
       e.created_at as at from eligibility_screening e join app_user w on w.id = e.created_by where e.referral_id = r.id order by e.created_at desc limit 1) x) as eligibility,
    (select row_to_json(x) from (select k.adverse_parties as "adverseParties", k.found, k.decision, k.reason, w.name as "byName", s.name as "decidedByName"
       from conflict_check k join app_user w on w.id = k.created_by left join app_user s on s.id = k.decided_by where k.referral_id = r.id
       order by k.created_at desc limit 1) x) as "conflictCheck",
    (select coalesce(json_agg(row_to_json(x)), '[]') from (select o.case_file_id as "caseFileId", c.case_no as "caseNo", c.child_id as "childId"
       from referral_file o left join case_file c on c.id = o.case_file_id where o.referral_id = r.id order by o.created_at) x) as files
  from referral r join app_user t on t.id = r.created_by left join app_user d on d.id = r.decided_by
    left join referral_location l on l.referral_id = r.id
  where r.id = $1`;

/** One call, in one statement. */
export const referralById = (reads: Reads, request: RequestActor, id: string): Promise<Referral | null> =>
  reads.one<Referral>(request, { name: 'referral-page', text: referralText, values: [id] });
