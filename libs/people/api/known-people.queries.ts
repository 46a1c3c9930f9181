import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Reads } from '@cobijo/audit/api/reads';
import type { KnownChild, KnownPerson, WaitingChild } from '@cobijo/graphql/generated/server';

/** About whose family one looks, and what was typed. */
export interface KnownArgs {
  readonly caseFileId: string;
  readonly search?: string | null;
}

const most = 20;
const fold = (text: string): string => `translate(lower(${text}), 'áéíóúüñàèò', 'aeiouunaeo')`;
const named = (row: string): string => `${fold(`concat_ws(' ', ${row}.given_names, ${row}.paternal_surname, ${row}.maternal_surname)`)} like '%' || ${fold('$2')} || '%'`;
const her = '(select f.child_id from case_file f where f.id = $1)';

// Where row security would look at every row, the search starts from the children of the reader, whom indexes find.
const ofMine = `(c.id = any ((select sec.my_child_ids())::uuid[]) or c.office_id = any ((select sec.my_office_ids())::uuid[]) or (c.handed_over_at is null and c.office_id = (select sec.home_office_id())))`;

// Without words: the people of her brothers and sisters. With words: everybody whom the reader may see.
const personsText = `with mine as materialized (
    select c.id, coalesce(c.preferred_name, c.given_names) as name from child c where $2::text is not null and ${ofMine}
    union all select c.id, coalesce(c.preferred_name, c.given_names) from sec.siblings_of(${her}) s join child c on c.id = s.child_id where $2::text is null)
  select p.id as "personId", p.given_names as "givenNames", p.paternal_surname as "paternalSurname", p.maternal_surname as "maternalSurname", p.sex,
    p.country, p.risk_flag as "riskFlag",
    json_agg(json_build_object('childName', m.name, 'type', r.type) order by r.created_at) as ties
  from mine m join relationship r on r.child_id = m.id and r.state = 'current' join person p on p.id = r.person_id
  where (select sec.has_role('INT','SW','ATT','SUP_L','SUP_S','SUP_P')) and ($2::text is null or ${named('p')})
    and not exists (select 1 from relationship o where o.person_id = p.id and o.child_id = ${her} and o.state = 'current')
  group by p.id order by p.given_names, p.id limit ${most}`;

const sameParent = `exists (select 1 from relationship a join relationship b on b.person_id = a.person_id
    where a.child_id = ${her} and b.child_id = c.id and a.state = 'current' and b.state = 'current' and a.type in ('mother','father','adoptive') and b.type = a.type)`;
const sameCall = `exists (select 1 from referral_person a join referral_person b on b.referral_id = a.referral_id where a.child_id = ${her} and b.child_id = c.id)`;

// Without words: children of the same call or of the same parents. With words: everybody whom the reader may see.
const childrenText = `select c.id as "childId", c.child_code as "childCode", nullif(concat_ws(' ', c.given_names, c.paternal_surname, c.maternal_surname), '') as name,
    c.sex, c.birth_date::text as "birthDate", c.nationalities, ${sameParent} as "sameParent", ${sameCall} as "sameCall"
  from child c
  where (select sec.has_role('INT','SW','ATT','SUP_L','SUP_S','SUP_P')) and ${ofMine} and c.merged_into is null and c.id <> ${her} and c.id not in (select s.child_id from sec.siblings_of(${her}) s)
    and case when $2::text is null then ${sameParent} or ${sameCall} else c.child_code = upper($2) or ${named('c')} end
  order by c.given_names, c.id limit ${most}`;

const waitingText = `select c.id as "childId", c.child_code as "childCode", nullif(concat_ws(' ', c.given_names, c.paternal_surname, c.maternal_surname), '') as name, c.sex,
    c.birth_date::text as "birthDate", c.nationalities, c.created_at as since, u.name as "byName"
  from child c join app_user u on u.id = c.created_by
  where (select sec.has_role('INT','SW','ATT','SUP_L','SUP_S','SUP_P')) and c.handed_over_at is null and c.merged_into is null and not exists (select 1 from case_file f where f.child_id = c.id)
  order by c.created_at desc limit 50`;

const likeSafe = (text: string | null | undefined): string | null => {
  const typed = (text ?? '').trim().slice(0, 80);
  return typed.length < 3 ? null : typed.replace(/[\\%_]/gu, (sign) => `\\${sign}`);
};

/** Persons already known who may also be hers (E07): those of her siblings, or those of that name. */
export const knownPersons = (reads: Reads, request: RequestActor, { caseFileId, search }: KnownArgs): Promise<KnownPerson[]> =>
  reads.rows<KnownPerson>(request, { name: 'known-persons', text: personsText, values: [caseFileId, likeSafe(search)] });

/** Children who may be her brothers or sisters (E08, R8): those of her call and of her parents, or those of that name. */
export const knownChildren = (reads: Reads, request: RequestActor, { caseFileId, search }: KnownArgs): Promise<KnownChild[]> =>
  reads.rows<KnownChild>(request, { name: 'known-children', text: childrenText, values: [caseFileId, likeSafe(search)] });

/** Children registered for whom nobody has opened a file yet. */
export const waitingChildren = (reads: Reads, request: RequestActor): Promise<WaitingChild[]> =>
  reads.rows<WaitingChild>(request, { name: 'waiting-children', text: waitingText });
