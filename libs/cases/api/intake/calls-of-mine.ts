import { deadlineCatalogue } from '../../rules/deadline-catalogue';

/** Calls in which somebody still has to decide. */
export const openCalls = `('new', 'screening', 'need_info')`;

/** The offices whose calls the person reads: those she supervises, and her own where she takes calls. */
export const officesOfCalls = `(select case when sec.has_role('INT') then array_append(sec.my_office_ids(), sec.home_office_id()) else sec.my_office_ids() end)::uuid[]`;

/** Every other office: there she reads only calls of her own and those that led to her files. */
export const otherOffices = `(array(select o.id from office o where o.id <> all (${officesOfCalls})))`;

const mine = (r: string): string => `(${r}.office_id = any (${officesOfCalls}) or ${r}.created_by = (select sec.actor()))`;

/** Every call that waits and that the person reads, for counting. */
export const waitingCalls = `select 1 from referral r where ${mine('r')} and r.state in ${openCalls}`;

const call = `r.id as "referralId", r.referral_no as "referralNo"`;
const supervisor = `(select sec.has_role('SUP_L','SUP_S','SUP_P'))`;

/** Calls and concerns that wait for this person: emergencies, openings to ratify, conflicts to decide, concerns of workshops. */
export const callsForMe = `select * from (
    select 'emergency' as kind, ${call}, r.received_at as since, r.received_at + interval '${deadlineCatalogue.DL40.term.length} hours' as "dueAt",
      (select json_agg(x.key order by x.key) from jsonb_each_text(r.emergency_flags) x where x.value = 'yes') as flags,
      (select u.name from emergency_taken t join app_user u on u.id = t.user_id where t.referral_id = r.id) as "takenBy", null::text as called
    from referral r where ${mine('r')} and r.priority = 0 and r.state in ${openCalls}
    union all select 'ratify', ${call}, r.decided_at, r.ratify_by, null, null, null
    from referral r where r.office_id = any ((select sec.my_office_ids())::uuid[]) and r.ratify_by is not null and r.ratified_at is null and r.decided_by <> (select sec.actor()) and ${supervisor}
    union all select 'conflict', ${call}, k.created_at, null, null, null, null
    from referral r join conflict_check k on k.referral_id = r.id
    where ${mine('r')} and r.state in ${openCalls} and k.found <> 'none' and k.decision is null and (select sec.has_role('SUP_L'))
      and not exists (select 1 from conflict_check n where n.referral_id = k.referral_id and n.created_at > k.created_at)
    union all select 'concern', c.id, c.workshop, c.created_at, null, null, null, c.child_called
    from workshop_concern c where c.office_id = any ((select sec.my_office_ids())::uuid[]) and c.state = 'open' and ${supervisor}
    union all select 'concern_contact', c.id, c.workshop, c.settled_at, null, null, null, c.child_called
    from workshop_concern c where c.contact_user_id = (select sec.actor()) and c.settled_at > now() - interval '14 days'
  ) w order by w.kind = 'emergency' desc, coalesce(w."dueAt", w.since) limit 20`;
