import type { ConsentGiver, ConsentType } from './code-lists';

/** One scope of one recorded consent, refusal or withdrawal. */
export interface ScopeRow {
  readonly type: ConsentType;
  readonly giver: ConsentGiver;
  readonly granted: boolean;
  readonly at: Date;
  readonly expiresAt: Date | null;
}

/** Where a scope stands today. */
export interface ConsentStanding {
  readonly granted: boolean;
  readonly refused: boolean;
  readonly withdrawn: boolean;
  /** Whether only vital interest stands in for a consent. */
  readonly byVitalInterest: boolean;
  /** Whether the child herself expressed anything. */
  readonly childSpoke: boolean;
  readonly at: Date;
}

const latest = (rows: readonly ScopeRow[]): ScopeRow | undefined =>
  rows.reduce<ScopeRow | undefined>(
    (newest, row) => (newest === undefined || row.at >= newest.at ? row : newest),
    undefined,
  );

const says = (row: ScopeRow | undefined, now: Date): 'yes' | 'no' | 'withdrawn' | 'nothing' => {
  if (row === undefined) return 'nothing';
  if (row.type === 'withdrawal') return 'withdrawn';
  if (row.type === 'refusal' || !row.granted) return 'no';
  return row.expiresAt !== null && row.expiresAt <= now ? 'nothing' : 'yes';
};

/** Says where a scope stands: the child's last word comes before an adult's, and any withdrawal stops future use. */
export function consentStanding(rows: readonly ScopeRow[], now: Date): ConsentStanding | null {
  const newest = latest(rows);
  if (newest === undefined) return null;
  const override = latest(rows.filter(({ type }) => type === 'vital_interest_override'));
  const spoken = rows.filter(({ type }) => type !== 'vital_interest_override');
  const child = says(latest(spoken.filter(({ giver }) => giver === 'child')), now);
  const adult = says(latest(spoken.filter(({ giver }) => giver !== 'child')), now);
  const withdrawn = child === 'withdrawn' || adult === 'withdrawn';
  const refused = child === 'no' || (child === 'nothing' && adult === 'no');
  const consented = !withdrawn && !refused && (child === 'yes' || adult === 'yes');
  const byVitalInterest = !consented && !withdrawn && !refused && says(override, now) === 'yes';
  return {
    granted: consented || byVitalInterest,
    refused,
    withdrawn,
    byVitalInterest,
    childSpoke: child !== 'nothing',
    at: newest.at,
  };
}
