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

/** Alerts that the person has not seen, the newest first, on the files that are joined and in the rows that are asked for. */
export const unseenAlerts = (about: string, file: string, rows: string): string =>
  `select ${about}, ${columns} from ${joined} ${file} where ${rows} and ${unseen} order by a.raised_at desc limit 12`;
