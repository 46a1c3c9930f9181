import type { Statement } from '@cobijo/audit/api/reads';
import type { CaseloadFilter } from '@cobijo/graphql/generated/server';
import { countedUpTo } from '../../rules/list-bounds';
import * as part from './fragments';

const size = 25;

// A list starts from its scope: the policies stay as the second lock, they are not the index.
const scopes = {
  mine: `f.id = any ((select sec.my_case_ids())::uuid[])`,
  office: `f.office_id = (select sec.home_office_id())`,
} as const;
type Scope = keyof typeof scopes;
const stopped = {
  mine: 'exists (select 1 from stop_order s where s.case_file_id = f.id and s.lifted_at is null)',
  office: 'f.id = any (array(select s.case_file_id from stop_order s where s.desk_office_id = (select sec.home_office_id()) and s.lifted_at is null))',
} as const;

// Each condition takes the values that follow the place in the list; the text holds those that were asked for and no others.
const conditions: Readonly<Record<string, (n: number, scope: Scope) => string>> = {
  state: (n) => `f.state = $${n}`,
  priority: (n) => `f.priority = $${n}::smallint`,
  search: (n) => `f.id = any (array(select sec.found_by_words('file', $${n})))`,
  stopped: (_, scope) => stopped[scope],
  late: () => `exists (select 1 from deadline d where d.case_file_id = f.id and d.state = 'open' and d.due_at <= now())`,
  unled: () => `not exists (select 1 from case_assignment a where a.case_file_id = f.id and a.ended_at is null
       and not a.conflict_declared and a.discipline = 'social_work' and a.role_on_case = 'lead')`,
};

const text = (where: string): string => `select (select count(*)::int from (select 1 from case_file f where ${where} limit ${countedUpTo.listed}) n) as total,
    coalesce((select json_agg(row_to_json(line)) from (
      select ${part.heading}, f.opened_at as "openedAt", f.flags, c.id as "childId", coalesce(c.preferred_name, c.given_names) as "childName",
        c.paternal_surname as "childSurname", c.birth_date as "birthDate", c.nationalities, ${part.teamOf} as team, ${part.nextDeadlineOf} as "nextDeadline",
        (select count(*) from stop_order s where s.case_file_id = f.id and s.lifted_at is null) as "stopOrders",
        (select count(*) from deadline d where d.case_file_id = f.id and d.state = 'open' and d.due_at <= now()) as "lateDeadlines"
      from (select * from case_file f where ${where}
              and ($1::smallint is null or (f.priority, -extract(epoch from f.opened_at), f.id) > ($1, -extract(epoch from $2::timestamptz), $3::uuid))
            order by f.priority, f.opened_at desc, f.id limit ${size + 1}) f
      left join child c on c.id = f.child_id order by f.priority, f.opened_at desc, f.id) line), '[]') as rows`;

interface Place {
  readonly priority: number;
  readonly openedAt: string;
  readonly id: string;
}

const placeForm = /^([0-3])\|(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d))\|([0-9a-f-]{36})$/;

/** Reads the place in the list that the last page ended at; null for the first page or a place that makes no sense. */
function placeOf(after: string | null): Place | null {
  const [, priority, openedAt, id] = placeForm.exec(after ?? '') ?? [];
  return priority !== undefined && openedAt !== undefined && id !== undefined
    ? { priority: Number(priority), openedAt, id }
    : null;
}

/** One page of a caseload: 25 lines with child, team, next clock and flags, and the total. */
export function caseloadStatement(filter: CaseloadFilter, after: string | null): Statement {
  const scope = filter.scope === 'office' ? 'office' : 'mine';
  const place = placeOf(after);
  const values: unknown[] = [place?.priority ?? null, place?.openedAt ?? null, place?.id ?? null];
  const asked: Readonly<Record<string, unknown>> = { state: filter.state === 'ended' ? null : filter.state, priority: filter.priority, search: filter.search?.trim().slice(0, 80), stopped: filter.stopped, late: filter.late, unled: filter.unled };
  const narrowed = Object.entries(conditions).flatMap(([name, condition]) => {
    const value = asked[name] ?? '';
    if (value === false || value === '') return [];
    if (value !== true) values.push(value);
    return [{ name, condition: condition(values.length, scope) }];
  });
  const ended = filter.state === 'ended';
  const where = [scopes[scope], `f.state ${ended ? 'in' : 'not in'} ${part.ended}`, ...narrowed.map(({ condition }) => condition)].join(' and ');
  return { name: ['caseload', scope, ended ? 'ended' : '', ...narrowed.map(({ name }) => name)].filter(Boolean).join(':'), text: text(where), values };
}

/** What the statement answers. */
export interface CaseloadAnswer {
  readonly total: number;
  readonly rows: readonly (Place & Readonly<Record<string, unknown>>)[];
}

/** Cuts the line that only tells whether there is more, and names the place to read on from. */
export function caseloadPage(answer: CaseloadAnswer | null): {
  rows: CaseloadAnswer['rows'];
  total: number;
  next: string | null;
} {
  const rows = (answer?.rows ?? []).slice(0, size);
  const last = rows.at(-1);
  const more = (answer?.rows.length ?? 0) > size;
  return {
    rows,
    total: answer?.total ?? 0,
    next: more && last ? `${last.priority}|${last.openedAt}|${last.id}` : null,
  };
}
