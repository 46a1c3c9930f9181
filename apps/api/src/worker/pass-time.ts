import type { Pool } from 'pg';

// Each is one transaction of its own, safe to repeat and to run in two workers at once.
const consequences = [
  'sec.expire_determinations',
  'sec.alert_silent_authorities',
  'sec.alert_silent_judges',
  'sec.alert_missed_deadlines',
  'sec.alert_late_ratifications',
  'sec.forget_ended_sessions',
] as const;

/** What the lapse of time did: how many rows each consequence touched; null where it failed. */
export type Passed = Readonly<Record<string, number | null>>;

/** Lets time have its consequences. None of them closes, hides or decides anything (R92; LGDNNA 106). */
export async function passTime(pool: Pool): Promise<Passed> {
  const passed: Record<string, number | null> = {};
  for (const name of consequences) passed[name] = await run(pool, name);
  return passed;
}

async function run(pool: Pool, name: string): Promise<number | null> {
  try {
    const { rows } = await pool.query<{ touched: number }>(`select ${name}() as touched`);
    return rows[0]?.touched ?? 0;
  } catch {
    return null;
  }
}
