import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Reads, Statement } from '@cobijo/audit/api/reads';
import type { KnownChild, KnownPerson, WaitingChild } from '@cobijo/graphql/generated/server';

/** About whose family one looks, and what was typed. */
export interface KnownArgs {
  readonly caseFileId: string;
  readonly search?: string | null;
}

const most = 20;
const her = '(select f.child_id from case_file f where f.id = $1)';
const works = `(select sec.has_role('INT','SW','ATT','SUP_L','SUP_S','SUP_P'))`;

// The search starts from the children of the reader, whom indexes find; row security decides once more.
const ofMine = `(c.id = any ((select sec.my_child_ids())::uuid[]) or c.office_id = any ((select sec.my_office_ids())::uuid[]) or (c.handed_over_at is null and c.office_id = (select sec.home_office_id())))`;
const called = (what: 'child' | 'person'): string => `any (array(select sec.found_by_words('${what}', $2)))`;

// Without words: the people of her brothers and sisters. With words: everybody whom the reader may see.
const personsText = (where: string): string => `select p.id as "personId", p.given_names as "givenNames", p.paternal_surname as "paternalSurname", p.maternal_surname as "maternalSurname", p.sex,
    p.country, p.risk_flag as "riskFlag",
    json_agg(json_build_object('childName', coalesce(c.preferred_name, c.given_names), 'type', r.type) order by r.created_at) as ties
  from relationship r join person p on p.id = r.person_id join child c on c.id = r.child_id
  where ${works} and r.state = 'current' and ${where}
    and not exists (select 1 from relationship o where o.person_id = p.id and o.child_id = ${her} and o.state = 'current')
  group by p.id order by p.given_names, p.id limit ${most}`;
const herSiblings = `r.child_id = any (array(select s.child_id from sec.siblings_of(${her}) s))`;

const ofSameParents = `select b.child_id from relationship a join relationship b on b.person_id = a.person_id and b.type = a.type and b.state = 'current'
    where a.child_id = ${her} and a.state = 'current' and a.type in ('mother','father','adoptive')`;
const ofSameCall = `select b.child_id from referral_person a join referral_person b on b.referral_id = a.referral_id where a.child_id = ${her} and b.child_id is not null`;

// Without words: children of the same call or of the same parents. With words: everybody whom the reader may see.
const childrenText = (where: string): string => `select c.id as "childId", c.child_code as "childCode", nullif(concat_ws(' ', c.given_names, c.paternal_surname, c.maternal_surname), '') as name,
    c.sex, c.birth_date::text as "birthDate", c.nationalities, c.id in (${ofSameParents}) as "sameParent", c.id in (${ofSameCall}) as "sameCall"
  from child c
  where ${works} and ${where} and ${ofMine} and c.merged_into is null and c.id <> ${her} and c.id not in (select s.child_id from sec.siblings_of(${her}) s)
  order by c.given_names, c.id limit ${most}`;

const waitingText = `select c.id as "childId", c.child_code as "childCode", nullif(concat_ws(' ', c.given_names, c.paternal_surname, c.maternal_surname), '') as name, c.sex,
    c.birth_date::text as "birthDate", c.nationalities, c.created_at as since, u.name as "byName"
  from child c join app_user u on u.id = c.created_by
  where ${works} and c.office_id = any (array_append((select sec.my_office_ids())::uuid[], (select sec.home_office_id()))) and c.handed_over_at is null and c.merged_into is null and not exists (select 1 from case_file f where f.child_id = c.id)
  order by c.created_at desc limit 50`;

// Two letters begin too many names.
const wordsOf = (text: string | null | undefined): string | null => {
  const typed = (text ?? '').trim().slice(0, 80);
  return typed.length < 3 ? null : typed;
};

const personsStatement = (caseFileId: string, typed: string | null): Statement =>
  typed === null
    ? { name: 'known-persons:near', text: personsText(herSiblings), values: [caseFileId] }
    : { name: 'known-persons:called', text: personsText(`p.id = ${called('person')} and ${ofMine}`), values: [caseFileId, typed] };

const childrenStatement = (caseFileId: string, typed: string | null): Statement =>
  typed === null
    ? { name: 'known-children:near', text: childrenText(`c.id = any (array(${ofSameParents} union ${ofSameCall}))`), values: [caseFileId] }
    : { name: 'known-children:called', text: childrenText(`c.id = ${called('child')}`), values: [caseFileId, typed] };

/** Persons already known who may also be hers (E07): those of her siblings, or those of that name. */
export const knownPersons = (reads: Reads, request: RequestActor, { caseFileId, search }: KnownArgs): Promise<KnownPerson[]> =>
  reads.rows<KnownPerson>(request, personsStatement(caseFileId, wordsOf(search)));

/** Children who may be her brothers or sisters (E08, R8): those of her call and of her parents, or those of that name. */
export const knownChildren = (reads: Reads, request: RequestActor, { caseFileId, search }: KnownArgs): Promise<KnownChild[]> =>
  reads.rows<KnownChild>(request, childrenStatement(caseFileId, wordsOf(search)));

/** Children registered for whom nobody has opened a file yet. */
export const waitingChildren = (reads: Reads, request: RequestActor): Promise<WaitingChild[]> =>
  reads.rows<WaitingChild>(request, { name: 'waiting-children', text: waitingText });
