import { clockName } from '../deadline-labels';

type Kinds = Readonly<Record<string, { readonly what: string; readonly then: string }>>;

/** An alert as far as its words need it. */
export interface SaidAlert {
  readonly kind: string;
  readonly rule?: string | null;
  readonly subject?: string | null;
}

/** What an alert says and what to do; a kind that the screen does not know yet is shown by its code. */
export function wordsOfAlert(alert: SaidAlert, t: { readonly kinds: Kinds; readonly of: (what: string, clock: string) => string }): { readonly what: string; readonly then: string } {
  const known = t.kinds[alert.kind] ?? { what: alert.kind, then: '' };
  return alert.kind === 'deadline-missed' && alert.rule ? { ...known, what: t.of(known.what, clockName({ rule: alert.rule, subject: alert.subject ?? '' })) } : known;
}
