// A believable population for measuring: set-based SQL as the owner of the server, about ten seconds per 20,000 files.
import pg from 'pg';
import { assessmentSteps, drafts, returns } from './assessments.sql.mjs';
import { vocabulary } from './names.mjs';
import { steps } from './population.sql.mjs';

/** Fills a migrated, empty database with files, children, teams, clocks and whatever the pages read. */
export async function populate(url, files, say = () => undefined) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica; set synchronous_commit = off; select setseed(0.42)`);
    await client.query('create temp table word (kind text, n integer, word text, sound text)');
    const { given, surnames } = await vocabulary();
    for (const [kind, words] of Object.entries({ given, surname: surnames }))
      for (const [n, { word, sound }] of words.entries()) await client.query('insert into word values ($1, $2, $3, $4)', [kind, n, word, sound]);
    for (const [name, sql] of [...steps(files, { given: given.length, surnames: surnames.length }), ...(await assessmentSteps())]) {
      const since = Date.now();
      await client.query(sql);
      say(`  ${name} ${((Date.now() - since) / 1000).toFixed(1)} s`);
    }
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

/** Who asks for what: people with a full page of open files, alike in a large and a small database, supervisors, and assessments that are ready to submit. */
export async function askers(url, limit = 400) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query(
      `select u.id, u.discipline, translate(u.id::text, '-', '') || '00000000000' as token,
              (select array_agg(a.case_file_id order by a.case_file_id) from case_assignment a where a.user_id = u.id and a.ended_at is null) as files
         from app_user u join app_user_role r on r.user_id = u.id and r.role in ('SW', 'ATT', 'PSY')
        where (select count(*) from case_assignment a where a.user_id = u.id and a.ended_at is null) between 25 and 45
        order by u.id limit $1`,
      [limit],
    );
    const { rows: searchers } = await client.query(
      `select u.id, u.office_id as "officeId", translate(u.id::text, '-', '') || '00000000000' as token,
              (select f.id from case_file f where f.office_id = u.office_id and f.kind = 'child' and f.state <> 'closed' limit 1) as file
         from app_user u join app_user_role r on r.user_id = u.id and r.role like 'SUP%' order by u.id limit $1`,
      [limit],
    );
    return { actors: rows, searchers, drafts: (await client.query(drafts)).rows, returns: (await client.query(returns)).rows };
  } finally {
    await client.end();
  }
}
