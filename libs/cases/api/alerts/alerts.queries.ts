import { deadlineCatalogue } from '../../rules/deadline-catalogue';

// A cause that is settled alerts nobody any more; the row stays on the file. Later contexts' causes stay until they are seen.
const standing = `(a.kind not in ('deadline-missed','authority-silent','authority-silent-long') or d.state = 'open')
  and not (a.kind = 'authority-silent' and exists (select 1 from time_alert b where b.subject_id = a.subject_id and b.kind = 'authority-silent-long'))`;
const columns = `a.id, a.kind, a.raised_at as "raisedAt", d.rule, d.subject`;
const joined = 'time_alert a left join deadline d on d.id = a.subject_id';

/** The alerts of file `f` with who has seen them, for the statement of its page. */
export const alertsOf = `coalesce((select json_agg(row_to_json(x)) from (
    select ${columns}, ${standing} as standing,
      coalesce((select json_agg(u.name order by s.seen_at) from time_alert_seen s join app_user u on u.id = s.user_id where s.alert_id = a.id), '[]') as "seenBy",
      exists (select 1 from time_alert_seen s where s.alert_id = a.id and s.user_id = (select sec.actor())) as "seenByMe"
    from ${joined} where a.case_file_id = f.id order by a.raised_at desc limit 50) x), '[]')`;

const unseen = `${standing} and not exists (select 1 from time_alert_seen s where s.alert_id = a.id and s.user_id = (select sec.actor()))`;

/** Alerts of `files` that the person has not seen, the newest first. */
export const unseenAlerts = (about: string): string => `select ${about}, ${columns} from files f join ${joined} on a.case_file_id = f.id where ${unseen} order by a.raised_at desc limit 12`;

const open = `('new', 'screening', 'need_info')`;
const call = `r.id as "referralId", r.referral_no as "referralNo"`;

/** Calls and concerns that wait for this person: emergencies, openings to ratify, conflicts to decide, concerns of workshops. */
export const callsForMe = `select * from (
    select 'emergency' as kind, ${call}, r.received_at as since, r.received_at + interval '${deadlineCatalogue.DL40.term.length} hours' as "dueAt",
      (select json_agg(x.key order by x.key) from jsonb_each_text(r.emergency_flags) x where x.value = 'yes') as flags,
      (select u.name from emergency_taken t join app_user u on u.id = t.user_id where t.referral_id = r.id) as "takenBy", null::text as called
    from referral r where r.priority = 0 and r.state in ${open}
    union all select 'ratify', ${call}, r.decided_at, r.ratify_by, null, null, null
    from referral r where r.ratify_by is not null and r.ratified_at is null and (select sec.has_role('SUP_L','SUP_S','SUP_P')) and r.decided_by <> (select sec.actor())
    union all select 'conflict', ${call}, k.created_at, null, null, null, null
    from conflict_check k join referral r on r.id = k.referral_id
    where k.found <> 'none' and k.decision is null and (select sec.has_role('SUP_L')) and r.state in ${open}
      and not exists (select 1 from conflict_check n where n.referral_id = k.referral_id and n.created_at > k.created_at)
    union all select 'concern', c.id, c.workshop, c.created_at, null, null, null, c.child_called
    from workshop_concern c where c.state = 'open' and (select sec.has_role('SUP_L','SUP_S','SUP_P'))
    union all select 'concern_contact', c.id, c.workshop, c.settled_at, null, null, null, c.child_called
    from workshop_concern c where c.contact_user_id = (select sec.actor()) and c.settled_at > now() - interval '14 days'
  ) w order by w.kind = 'emergency' desc, coalesce(w."dueAt", w.since) limit 20`;
