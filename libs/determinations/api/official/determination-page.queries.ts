import { mayOnFile, type Reach, reachColumns } from '@cobijo/access/api/file-rights';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { groundArm } from '@cobijo/audit/api/outcome';
import type { Reads } from '@cobijo/audit/api/reads';
import { isOfficial, significantChanges } from '../../rules/code-lists';
import { silenceSince } from '../../rules/authority-silence';
import { headings } from '../../rules/factors';
import { mayActOn } from '../../rules/validity';

/** A determination as pages read it. */
export interface DeterminationColumns {
  readonly authorityLevel: string;
  readonly state: string;
  readonly inForceFrom: string | null;
  readonly validUntil: string | null;
  readonly significantChange: string | null;
  readonly transmittedOn: string | null;
  readonly reasons: Readonly<Record<string, string>>;
  readonly votes: readonly object[] | null;
}
type Page = Reach & {
  readonly birthDate: string | null;
  readonly today: string;
  readonly notCounted: readonly string[];
  readonly all: readonly DeterminationColumns[];
  readonly challenges: readonly { readonly result: string | null }[];
};

/** The columns of a determination for a page. */
export const determinationColumns = `d.id, d.number, d.kind, d.authority_level as "authorityLevel", d.track, d.state, d.outcome, d.decision, d.destination_country as "destinationCountry", d.reasons,
  d.conditions, d.follow_up as "followUp", d.review_on as "reviewOn", d.view_weight as "viewWeight", d.view_followed as "viewFollowed", d.view_reason as "viewReason", d.siblings_reason as "siblingsReason", d.votes,
  d.competent_authority as "competentAuthority", d.signatory_authority as "signatoryAuthority", d.document_id as "documentId", d.signed_on as "signedOn", d.divergent,
  d.decided_at as "decidedAt", d.ratify_by as "ratifyBy", d.transmitted_at as "transmittedAt", (d.transmitted_at at time zone o.time_zone)::date as "transmittedOn",
  d.notified_child_at as "notifiedChildAt", d.notified_child_language as "notifiedChildLanguage", d.notified_representative_at as "notifiedRepresentativeAt",
  d.in_force_from as "inForceFrom", d.valid_until as "validUntil", d.challenge_window_ends as "challengeWindowEnds", d.suspension_reason as "suspensionReason",
  d.significant_change as "significantChange", d.significant_change_at as "significantChangeAt", d.version`;

const pageText = `select f.id as "caseFileId", ${reachColumns}, coalesce(c.preferred_name, c.given_names) as "childName", c.birth_date::text as "birthDate", f.competent_ppnna as "competentAuthority",
    (select json_agg(l->>'code') from jsonb_array_elements(c.languages) l where l->>'level' in ('native','fluent')) as languages,
    (select count(*)::int from sec.siblings_of(f.child_id) s where s.keep_together) as "siblingsTogether", (now() at time zone o.time_zone)::date::text as today,
    coalesce((select json_agg(k.day) from calendar_day k where k.authority in ('federal', o.code)), '[]'::json) as "notCounted",
    (select a.state from options_analysis a where a.case_file_id = f.id order by a.number desc limit 1) as "bidState",
    coalesce((select json_agg(x order by x.number desc) from (select ${determinationColumns} from determination d where d.case_file_id = f.id) x), '[]'::json) as all,
    coalesce((select json_agg(y order by y."filedAt" desc) from (select h.id, h.determination_id as "determinationId", h.kind, h.requested_by as "requestedBy", h.grounds, h.words,
        h.filed_at as "filedAt", h.result, h.result_reasons as "resultReasons", h.decided_at as "decidedAt" from challenge h where h.case_file_id = f.id) y), '[]'::json) as challenges,
    coalesce((select json_agg(z order by z.name) from (select distinct m.user_id as "userId", u.name, m.discipline from panel_member m join panel p on p.id = m.panel_id
        join app_user u on u.id = m.user_id where p.office_id = f.office_id and m.voting and (m.to_on is null or m.to_on >= current_date)) z), '[]'::json) as deciders
  from case_file f join office o on o.id = f.office_id left join child c on c.id = f.child_id where f.id = $1`;

/** The page of the determination, in one statement; what stands against acting on it is computed from the rule. */
export async function determinationPage(reads: Reads, request: RequestActor, caseFileId: string): Promise<object | null> {
  const page = await reads.one<Page>(request, { name: 'determination-page', text: pageText, values: [caseFileId] }, { seen: { act: 'determination.read', caseFileId, about: 'Determination' } });
  if (!page) return null;
  const shown = page.all.map((row) => shownAs(row, page));
  const recommendation = shown.find(({ authorityLevel }) => !isOfficial(authorityLevel)) ?? null;
  const official = shown.find(({ authorityLevel }) => isOfficial(authorityLevel)) ?? null;
  return {
    ...page,
    recommendation,
    official,
    earlier: shown.filter((row) => row !== recommendation && row !== official),
    silence: silenceOf(page),
    mayTransmit: mayOnFile(request, page, 'transmit', 'Package'),
    mayRegister: mayOnFile(request, page, 'register', 'Determination'),
    mayRecord: mayOnFile(request, page, 'record', 'Determination'),
    mayChallenge: mayOnFile(request, page, 'record', 'Challenge'),
    mayDecideChallenge: mayOnFile(request, page, 'decide', 'Challenge'),
  };
}

function shownAs(row: DeterminationColumns, page: Page) {
  const openChallenges = page.challenges.filter(({ result }) => result === null).length;
  const significantChange = significantChanges.find((change) => change === row.significantChange) ?? null;
  const decision = isOfficial(row.authorityLevel) ? mayActOn({ ...row, significantChange, openChallenges, birthDate: page.birthDate, today: page.today }) : null;
  return {
    ...row,
    reasons: headed(row),
    votes: row.votes ?? [],
    bars: decision?.grounds.map(groundArm) ?? [],
  };
}

/** A recommendation in a report: nothing bars it, because nothing is carried out on it; the child is told of what the authority made of it. */
export const recommendationShown = (row: DeterminationColumns, notifiedChildAt: string | null): object => ({ ...row, notifiedChildAt, reasons: headed(row), votes: row.votes ?? [], bars: [] });

const headed = ({ reasons }: DeterminationColumns) => headings.flatMap((heading) => (reasons[heading] ? [{ heading, text: reasons[heading] }] : []));

function silenceOf(page: Page): object | null {
  const waiting = page.all.find(({ state }) => state === 'transmitted');
  if (!waiting?.transmittedOn) return null;
  return { ...silenceSince(waiting.transmittedOn, page.today, new Set(page.notCounted)), since: waiting.transmittedOn };
}
