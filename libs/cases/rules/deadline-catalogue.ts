import { type Citation, law, policy } from '@cobijo/kernel/rules/law';

/** `statutory` is breached when missed, `target` is only late: two kinds that are never mixed (domain 2.6). */
export type DeadlineKind = 'statutory' | 'international' | 'target';

/** Who is in breach when the deadline passes. */
export type Responsible =
  'us' | 'inm' | 'ppnna' | 'prosecutor' | 'judge' | 'comar' | 'care_authority' | 'authority';

/** How long: at once, hours, calendar days or business days. */
export type Term = { readonly unit: 'at_once' | 'hours' | 'days' | 'business_days'; readonly length: number };

export interface DeadlineRule {
  readonly kind: DeadlineKind;
  readonly term: Term;
  readonly responsible: Responsible;
  readonly citations: readonly Citation[];
}

const atOnce: Term = { unit: 'at_once', length: 0 };
const hours = (length: number): Term => ({ unit: 'hours', length });
const days = (length: number): Term => ({ unit: 'days', length });
const businessDays = (length: number): Term => ({ unit: 'business_days', length });
const statutory = (term: Term, responsible: Responsible, ...citations: Citation[]): DeadlineRule => ({
  kind: 'statutory',
  term,
  responsible,
  citations,
});
const target = (term: Term, name: string): DeadlineRule => ({
  kind: 'target',
  term,
  responsible: 'us',
  citations: [policy(name)],
});

/** A task of ours that the law calls for without setting its hours. */
const task = (length: number, ...citations: Citation[]): DeadlineRule => ({
  kind: 'target',
  term: hours(length),
  responsible: 'us',
  citations: [...citations, policy('urgent-task')],
});

/** The clocks that the acts of the product start (domain 2.6). Variants of one number carry a suffix. */
export const deadlineCatalogue = {
  DL01: statutory(atOnce, 'inm', law.LM(11), law.LM(74), law.LM(95), law.LM(98), law.LM(112)),
  DL02: statutory(atOnce, 'inm', law.LM(95), law.LM(98), law.LM('112-I')),
  DL03: statutory(atOnce, 'inm', law.LM('52-V-b'), law.LM('112-I')),
  DL04: statutory(atOnce, 'inm', law.LM('112-V'), law.LRPCAP(21)),
  DL05: statutory(hours(3), 'prosecutor', law.LGDNNA('122-VI')),
  DL06: statutory(hours(24), 'judge', law.LGDNNA('122-VI'), law.LGDNNA('122-VII')),
  DL07: statutory(atOnce, 'ppnna', law.LGDNNA('122-VII')),
  DL08: statutory(atOnce, 'us', law.LGDNNA(12)),
  DL10: statutory(hours(36), 'inm', law.LM(68), law.LM(100)),
  DL11: statutory(businessDays(30), 'us', law.LRPCAP(18)),
  DL12: statutory(businessDays(3), 'us', law.LRPCAP(11)),
  DL16: statutory(businessDays(45), 'comar', law.LRPCAP(24)),
  DL17: statutory(businessDays(15), 'us', law.LRPCAP(25)),
  DL18: statutory(businessDays(15), 'us', law.LFPA(85)),
  DL19: statutory(businessDays(15), 'us', law.LA(17), law.LA(18)),
  DL20: statutory(days(3), 'us', law.LA(15)),
  DL40: target(hours(2), 'DL40'),
  'DL41-0': target(atOnce, 'DL41'),
  'DL41-1': target(hours(24), 'DL41'),
  'DL41-2': target(hours(72), 'DL41'),
  'DL41-3': target(days(7), 'DL41'),
  DL42: target(hours(48), 'DL42'),
  'DL43-short': target(businessDays(3), 'DL43'),
  'DL43-short-high': target(hours(24), 'DL43'),
  'DL43-comprehensive': target(businessDays(10), 'DL43'),
  DL44: target(businessDays(10), 'DL44'),
  'DL44-urgent': target(hours(48), 'DL44'),
  DL45: target(businessDays(15), 'DL45'),
  DL46: target(businessDays(5), 'DL46'),
  'DL46-notify': target(businessDays(3), 'DL46'),
  'DL47-assessment': target(days(30), 'DL47'),
  'DL47-alternative': target(days(90), 'DL47'),
  'DL48-high': target(days(7), 'DL48'),
  'DL48-medium': target(days(14), 'DL48'),
  'DL48-low': target(days(30), 'DL48'),
  DL50: target(days(90), 'DL50'),
  'DL51-7': target(days(7), 'DL51'),
  'DL51-30': target(days(30), 'DL51'),
  'DL51-90': target(days(90), 'DL51'),
  'DL51-180': target(days(180), 'DL51'),
  'R14-locate': task(2, law.LM(99)),
  'R14-measure': task(3, law.LGDNNA('122-VI')),
  'R14-amparo': task(12, law.LA(15), law.LA('17-IV')),
  'R14-complaint': task(24, law.LM(99)),
  'R32-order': task(24, law.LGDNNA('30 Bis 1'), law.LGDNNA('111-VIII')),
  'R32-basis': task(3, law.LGDNNA('30 Bis 1'), law.LGDNNA('122-VI')),
  'R40-acknowledge': task(24, law.CRC(19)),
  'R65-amparo': task(24, law.LM('20-IV'), law.LM('112-III')),
  'R68-screen': task(4, law.LM('112-V'), law.LGDNNA(91)),
  'R68-risk': task(4, law.LGDNNA(96), law.LM(74)),
  'R69-amparo': task(12, law.LA('17-IV'), law.LM(74)),
  'R69-origin': task(24, law.LM(74), law.LGDNNA(96)),
} as const satisfies Readonly<Record<string, DeadlineRule>>;
export type DeadlineCode = keyof typeof deadlineCatalogue;

const byCode: Readonly<Record<string, DeadlineRule | undefined>> = deadlineCatalogue;

/** The rule of the catalogue under a code, when there is one. */
export const deadlineRule = (code: string): DeadlineRule | undefined => byCode[code];
