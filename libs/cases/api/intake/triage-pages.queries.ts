import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Reads } from '@cobijo/audit/api/reads';
import type { Referral, ReferralRow, TriageList } from '@cobijo/graphql/generated/server';

export interface TriageListArgs {
  readonly search?: string | null;
  readonly state?: string | null;
  readonly priority?: number | null;
  readonly after?: number | null;
}

const pageSize = 50;
const fold = (text: string): string => `translate(lower(${text}), 'áéíóúüñàèò', 'aeiouunaeo')`;
const openStates = `('new', 'screening', 'need_info')`;

// Starts from the actor's offices and own calls; row security is the wall.
const mine = `(r.office_id = any (array_append(sec.my_office_ids(), sec.home_office_id())) or r.created_by = sec.actor())`;
const matching = `${mine}
    and ($2::text is null or case when $2 = 'open' then r.state in ${openStates} else r.state = $2 end)
    and ($3::integer is null or r.priority = $3)
    and ($1::text is null or ${fold('r.referral_no')} like '%' || ${fold('$1')} || '%'
      or exists (select 1 from referral_person p where p.referral_id = r.id and ${fold('p.name')} like '%' || ${fold('$1')} || '%'))`;

const listText = `select
    (select coalesce(json_agg(row_to_json(x)), '[]') from (
      select r.id, r.referral_no as "referralNo", r.received_at as "receivedAt", r.channel, r.source_type as "sourceType", r.priority, r.state,
        (select coalesce(json_agg(p.name order by p.seq) filter (where p.name is not null), '[]') from referral_person p where p.referral_id = r.id) as "personNames",
        (select count(*)::int from referral_person p where p.referral_id = r.id) as "personCount",
        case when r.ratified_at is null then r.ratify_by end as "ratifyBy", u.name as "takenByName"
      from referral r join app_user u on u.id = r.created_by where ${matching}
      order by r.state in ${openStates} desc, case when r.state in ${openStates} then r.priority end, r.received_at desc, r.id
      limit ${pageSize} offset $4) x) as rows,
    (select count(*)::int from referral r where ${matching}) as total,
    (select count(*)::int from referral r where ${mine} and r.state in ${openStates}) as open`;

const likeSafe = (text: string): string => text.replace(/[\\%_]/gu, (sign) => `\\${sign}`);

/** The triage list, in one statement. */
export async function triageList(reads: Reads, request: RequestActor, args: TriageListArgs): Promise<TriageList> {
  const after = Math.min(Math.max(args.after ?? 0, 0), 100_000);
  const search = (args.search ?? '').trim().slice(0, 80);
  const values = [search === '' ? null : likeSafe(search), args.state ?? null, args.priority ?? null, after];
  const found = await reads.one<{ rows: readonly ReferralRow[]; total: number; open: number }>(request, { name: 'triage-list', text: listText, values });
  const { rows, total, open } = found ?? { rows: [], total: 0, open: 0 };
  return { __typename: 'TriageList', rows, total, open, next: after + rows.length < total ? after + pageSize : null };
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
