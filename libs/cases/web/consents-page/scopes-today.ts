import { consentStanding } from '../../rules/consent-standing';
import { type ConsentGiver, consentGivers, consentScopes, type ConsentType, consentTypes } from '../../rules/code-lists';

interface Said {
  readonly scope: string;
  readonly granted: boolean;
  readonly type: string;
  readonly giver: string;
  readonly at: string;
  readonly expiresAt: string | null;
}

export type Standing = 'granted' | 'refused' | 'withdrawn' | 'expired' | 'vital';

/** Where each scope stands today, by the same rule that the server follows. */
export function scopesToday(rows: readonly Said[], now = new Date()): readonly { readonly scope: string; readonly standing: Standing; readonly at: Date }[] {
  return consentScopes.flatMap((scope) => {
    const said = rows.filter((row) => row.scope === scope).map(rowOf);
    const standing = consentStanding(said, now);
    return standing ? [{ scope, standing: wordOf(standing), at: standing.at }] : [];
  });
}

const rowOf = (row: Said) => ({
  type: consentTypes.find((code): code is ConsentType => code === row.type) ?? 'refusal',
  giver: consentGivers.find((code): code is ConsentGiver => code === row.giver) ?? 'child',
  granted: row.granted,
  at: new Date(row.at),
  expiresAt: row.expiresAt ? new Date(row.expiresAt) : null,
});

const wordOf = (standing: { readonly granted: boolean; readonly refused: boolean; readonly withdrawn: boolean; readonly byVitalInterest: boolean }): Standing => {
  if (standing.withdrawn) return 'withdrawn';
  if (standing.refused) return 'refused';
  if (standing.byVitalInterest) return 'vital';
  return standing.granted ? 'granted' : 'expired';
};
