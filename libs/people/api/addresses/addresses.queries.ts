import { mayOnFile, type Reach, reachColumns } from '@cobijo/access/api/file-rights';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { rolesCleared } from '@cobijo/access/rules/sensitivity';
import type { Reads } from '@cobijo/audit/api/reads';
import type { Tx } from '@cobijo/audit/api/tx';
import type { AddressPage } from '@cobijo/graphql/generated/server';
import { keptFrom } from '../../rules/address-readers';

const cleared = rolesCleared('S5');

// Of file `f`: its team and its supervisors, cleared for what can cost a life, from no authority that it is kept from.
const candidates = (roles: string, kept: string): string => `select u.id as "userId", u.name, u.discipline from app_user u
  where (u.active_to is null or u.active_to > current_date) and not u.affiliations && ${kept}::text[]
    and exists (select 1 from app_user_role r where r.user_id = u.id and r.role = any (${roles}::text[]))
    and (exists (select 1 from case_assignment a where a.case_file_id = f.id and a.user_id = u.id and a.ended_at is null and not a.conflict_declared)
      or (u.office_id = f.office_id and exists (select 1 from app_user_role r where r.user_id = u.id and r.role like 'SUP%')))`;

/** Who on a file may be named as reader of an address. */
export async function entitledReaders(tx: Tx, caseFileId: string): Promise<readonly string[]> {
  const rows = await tx.sql<{ userId: string }>(`select k."userId" from case_file f cross join lateral (${candidates('$2', '$3')}) k where f.id = $1`, [caseFileId, cleared, keptFrom]);
  return rows.map(({ userId }) => userId);
}

const readers = `coalesce((select json_agg(json_build_object('userId', u.id, 'name', u.name, 'discipline', u.discipline) order by u.name)
  from person_address_reader r join app_user u on u.id = r.user_id where r.address_id = a.id and r.ended_at is null), '[]') as readers`;
const pageText = `select ${reachColumns}, b.child_id as "childId", concat_ws(' ', p.given_names, p.paternal_surname, p.maternal_surname) as "personName", p.country,
    coalesce((select json_agg(x order by x."recordedAt" desc) from (select a.id, a.country, a.address, a.created_at as "recordedAt",
        (select u.name from app_user u where u.id = a.created_by) as "recordedBy", ${readers} from person_address a where a.person_id = p.id) x), '[]') as addresses,
    coalesce((select json_agg(k order by k.name) from (${candidates('$3', '$4')}) k), '[]') as candidates
  from case_file f join relationship b on b.child_id = f.child_id and b.id = $2 and b.state = 'current' join person p on p.id = b.person_id where f.id = $1`;

/** The addresses of one person that name the asker, in one statement under row security. The trail says who looked, and only to those named. */
export async function addressPage(reads: Reads, request: RequestActor, about: { readonly caseFileId: string; readonly relationshipId: string }): Promise<AddressPage | null> {
  const statement = { name: 'address-page', text: pageText, values: [about.caseFileId, about.relationshipId, cleared, keptFrom] };
  const page = await reads.one<Reach & Omit<AddressPage, 'mayRecord'>>(request, statement, { seen: { act: 'person-address.read', caseFileId: about.caseFileId, about: 'Person' } });
  return page && { ...page, mayRecord: mayOnFile(request, page, 'create', 'Person') };
}
