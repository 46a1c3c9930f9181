import type { Tx } from '@cobijo/audit/api/tx';
import { newId } from '@cobijo/kernel/api/new-id';
import { deadlineRule, type DeadlineKind } from '../rules/deadline-catalogue';
import { dueOf } from '../rules/deadline-due';

/** A clock to start. What is left out comes from the catalogue. */
export interface NewDeadline {
  /** Code of the catalogue, for example `DL41-1`. */
  readonly rule: string;
  readonly caseFileId: string;
  /** What it is about: a code, never a name. */
  readonly subject: string;
  readonly triggerAt: Date;
  readonly dueAt?: Date;
  readonly kind?: DeadlineKind;
  readonly responsible?: string;
}

/** Starts a clock on a file. */
export async function startDeadline(tx: Tx, clock: NewDeadline): Promise<string> {
  const rule = deadlineRule(clock.rule);
  if (!rule && (!clock.dueAt || !clock.kind || !clock.responsible))
    throw new Error(`no deadline ${clock.rule} in the catalogue`);
  const dueAt = clock.dueAt ?? (rule ? await dueIn(tx, clock, rule.term) : clock.triggerAt);
  const id = newId<'Deadline'>();
  await tx.sql(
    `insert into deadline (id, case_file_id, rule, subject, kind, trigger_at, computed_due_at, due_at, responsible, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9)`,
    [
      id,
      clock.caseFileId,
      clock.rule,
      clock.subject,
      clock.kind ?? rule?.kind,
      clock.triggerAt,
      dueAt,
      clock.responsible ?? rule?.responsible,
      tx.actor.id,
    ],
  );
  return id;
}

/** When a term of the catalogue ends for a file, by the days that count at its office; nothing is written. */
export async function deadlineDue(tx: Tx, clock: Pick<NewDeadline, 'rule' | 'caseFileId' | 'triggerAt'>): Promise<Date> {
  const rule = deadlineRule(clock.rule);
  if (!rule) throw new Error(`no deadline ${clock.rule} in the catalogue`);
  return dueIn(tx, clock, rule.term);
}

async function dueIn(tx: Tx, clock: Pick<NewDeadline, 'caseFileId' | 'triggerAt'>, term: Parameters<typeof dueOf>[0]): Promise<Date> {
  const office = await tx.one<{ timeZone: string; notCounted: string[] }>(
    `select o.time_zone as "timeZone", coalesce((select array_agg(d.day::text) from calendar_day d where d.authority in ('federal', o.code)), '{}') as "notCounted"
       from case_file f join office o on o.id = f.office_id where f.id = $1`,
    [clock.caseFileId],
  );
  return dueOf(term, clock.triggerAt, {
    timeZone: office?.timeZone ?? 'America/Mexico_City',
    notCounted: new Set(office?.notCounted ?? []),
  });
}

/** What settles a clock. */
export interface MetDeadline {
  readonly rule: string;
  readonly caseFileId: string;
  readonly subject?: string;
  readonly evidence?: string;
}

/** Settles every open clock of a rule on a file. A clock that was missed is still met: late, and said so. */
export const meetDeadline = (tx: Tx, { rule, ...met }: MetDeadline): Promise<void> => meetDeadlines(tx, { ...met, rules: [rule] });

/** Settles every open clock of several rules. */
export const meetDeadlines = async (
  tx: Tx,
  met: Omit<MetDeadline, 'rule'> & { readonly rules: readonly string[] },
): Promise<void> => {
  await tx.sql(
    `update deadline set state = 'met', met_at = $3, evidence = $5
      where case_file_id = $1 and rule = any ($2) and state = 'open' and ($4::text is null or subject = $4)`,
    [met.caseFileId, met.rules, tx.now, met.subject ?? null, met.evidence ?? null],
  );
};
