import { mayDo } from '@cobijo/access/rules/abilities';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { groundArm } from '@cobijo/audit/api/outcome';
import type { Reads } from '@cobijo/audit/api/reads';
import type { Track } from '../../rules/code-lists';
import { mayDecideWith, type QuorumMember, quorumOf } from '../../rules/quorum';

const member = `m.user_id as "userId", u.name, m.discipline, m.organisation, m.specialist, m.voting, m.undertaking_valid_to as "undertakingValidTo"`;

const listText = `select
    coalesce((select json_agg(x order by x."heldAt" desc) from (select s.id, s.number, s.held_at as "heldAt", s.mode, s.state,
        (select count(*)::int from session_item i where i.session_id = s.id) as cases,
        (select count(*)::int from participation p join session_item i on i.id = p.item_id where i.session_id = s.id and p.user_id = sec.actor() and i.state in ('scheduled','in_session')
           and (p.undertaking_signed_at is null or p.conflict is null or (i.state = 'in_session' and p.conflict = 'none' and p.vote is null and p.voting))) as "toDo"
      from panel_session s order by s.held_at desc limit 60) x), '[]'::json) as sessions,
    coalesce((select json_agg(w order by w.since) from (select a.case_file_id as "caseFileId", a.kind, a.track, a.cleared_at as since, a.state = 'decided_provisional' as ratifies,
        (select d.ratify_by from determination d where d.analysis_id = a.id and d.ratified_at is null and d.state <> 'replaced' order by d.number desc limit 1) as "ratifyBy",
        (select p.content->>'childCode' from determination_package p where p.analysis_id = a.id and p.recipient = 'panel' order by p.created_at desc limit 1) as "childCode"
      from options_analysis a where a.state in ('ready','decided_provisional') and sec.has_role('PSEC') and a.office_id = sec.home_office_id()) w), '[]'::json) as waiting,
    coalesce((select json_agg(n order by n.name) from (select p.id, p.name, coalesce((select json_agg(y order by y.name) from (select ${member}
        from panel_member m join app_user u on u.id = m.user_id where m.panel_id = p.id and (m.to_on is null or m.to_on >= current_date)) y), '[]'::json) as members
      from panel p where p.office_id = sec.home_office_id()) n), '[]'::json) as panels,
    case when sec.has_role('PSEC') then coalesce((select json_agg(z order by z.name) from (select u.id as "userId", u.name, u.discipline, u.employer as organisation,
        false as specialist, true as voting, u.undertaking_valid_to as "undertakingValidTo" from app_user u
       where u.office_id = sec.home_office_id() and exists (select 1 from app_user_role r where r.user_id = u.id and r.role in ('PAN','SUP_L','SUP_S','SUP_P'))) z), '[]'::json) else '[]'::json end as candidates`;

/** The sessions of the office or those one is invited to, in one statement. */
export async function sessionsPage(reads: Reads, request: RequestActor): Promise<object> {
  const page = await reads.one<object>(request, { name: 'sessions-page', text: listText });
  return { ...page, mayConvene: request.actor !== null && mayDo(request.actor, 'convene', 'Panel') };
}

interface Item {
  readonly track: Track;
  readonly ratifies: boolean;
  readonly seats: readonly QuorumMember[];
  readonly content: { readonly id: string; readonly at: string; readonly whitelist: readonly string[]; readonly content: object } | null;
}
interface Session {
  readonly items: readonly Item[];
}

const seatRows = `coalesce((select json_agg(p order by p.name) from (select v.user_id as "userId", u.name, v.discipline, v.specialist, v.voting, v.user_id = sec.actor() as mine,
    v.undertaking_signed_at as "undertakingSignedAt", v.conflict, v.conflict_kind as "conflictKind", v.recused_at as "recusedAt", v.vote, v.option_id as "optionId", v.reason, v.dissent,
    v.signed_at as "signedAt", v.version, (v.undertaking_signed_at is not null and v.conflict is not distinct from 'none') as present
  from participation v join app_user u on u.id = v.user_id where v.item_id = i.id) p), '[]'::json) as seats`;

const sessionText = `select s.id, s.number, s.held_at as "heldAt", s.mode, s.state, (select name from app_user where id = s.chair_id) as chair,
    (select name from app_user where id = s.secretary_id) as secretary,
    coalesce((select json_agg(x order by x.position) from (select i.id, i.case_file_id as "caseFileId", i.position, i.track, i.ratifies, i.state, i.version, i.count,
        i.defer_what as "deferWhat", i.defer_who as "deferWho", i.defer_by as "deferBy", ${seatRows},
        coalesce((select json_agg(n order by n.at) from (select m.at, m.body from session_minute m where m.item_id = i.id) n), '[]'::json) as minutes,
        (select json_build_object('id', p.id, 'at', p.created_at, 'whitelist', p.whitelist, 'content', p.content) from determination_package p where p.id = i.package_id) as content
      from session_item i where i.session_id = s.id) x), '[]'::json) as items
  from panel_session s where s.id = $1`;

/** One session with its agenda. A packet is there only for whom row security opens it (R45, R46). */
export async function sessionPage(reads: Reads, request: RequestActor, sessionId: string): Promise<object | null> {
  const page = await reads.one<Session>(request, { name: 'session-page', text: sessionText, values: [sessionId] });
  if (!page) return null;
  const items = page.items.map((item) => ({
    ...item,
    quorum: { ...quorumOf(item.seats), grounds: mayDecideWith(item.seats, item.ratifies ? 'ordinary' : item.track).grounds.map(groundArm) },
    packet: item.content && { ...item.content.content, id: item.content.id, at: item.content.at, whitelist: item.content.whitelist, given: true },
  }));
  return { ...page, items, mayKeep: request.actor !== null && mayDo(request.actor, 'record', 'Panel') };
}
