import type { RutaPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { formatList } from '@cobijo/ui/i18n/dates';
import { labelOf } from '@cobijo/ui/i18n/options';
import type { Happening } from '@cobijo/ui/kit/timeline';

/** The words that the timeline speaks. */
export interface RutaWords {
  readonly say: {
    readonly detention: (place: string, by: string) => string;
    readonly detentionEnd: (outcome: string, hours: number) => string;
    readonly placed: (kind: string) => string;
    readonly left: (reason: string) => string;
    readonly measureAsked: (what: string, of: string) => string;
    readonly measureOrdered: (by: string) => string;
    readonly basisLost: string;
    readonly ordered: (kind: string, by: string) => string;
    readonly lifted: (kind: string) => string;
    readonly adult: (by: string) => string;
    readonly irregular: (by: string) => string;
    readonly missing: (guards: string) => string;
    readonly matter: (type: string) => string;
    readonly claimed: string;
  };
  readonly encounters: { readonly authorities: Words; readonly events: Words; readonly places: Words; readonly outcomes: Words };
  readonly care: { readonly kinds: Words; readonly exits: Words; readonly measures: Words; readonly authorities: Words };
  readonly legal: { readonly kinds: Words; readonly authorities: Words; readonly types: Words };
}
type Words = Readonly<Record<string, string>>;
type Encounters = NonNullable<RutaPageQuery['encountersOfFile']>;
type Care = NonNullable<RutaPageQuery['careOfFile']>;
type Legal = NonNullable<RutaPageQuery['legalOfFile']>;
type Told = Happening | null;

const at = (when: string | null | undefined, what: string, more: Partial<Happening> = {}): Told => (when ? { at: when, what, ...more } : null);

/** Everything that happened around a child, newest first, as far as the viewer may see. What is masked has no date and is not told. */
export function rutaEvents(data: RutaPageQuery, words: RutaWords): readonly Happening[] {
  const told = [
    ...(data.encountersOfFile ? encounterEvents(data.encountersOfFile, words) : []),
    ...(data.careOfFile ? careEvents(data.careOfFile, words) : []),
    ...(data.legalOfFile ? legalEvents(data.legalOfFile, words) : []),
  ];
  return told.filter((event): event is Happening => event !== null).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

function encounterEvents(data: Encounters, { say, encounters: labels }: RutaWords): Told[] {
  const by = (code: string | null | undefined): string => labelOf(labels.authorities, code);
  return [
    ...data.contacts.map((one) => at(one.occurredAt, `${labelOf(labels.events, one.event)}: ${by(one.authority)}`, { ...meta([one.place, one.account]) })),
    ...data.detentions.map((one) => at(one.startedAt, say.detention(labelOf(labels.places, one.placeType), by(one.authority)), meta([one.placeText]))),
    ...data.detentions.map((one) => at(one.endedAt, say.detentionEnd(labelOf(labels.outcomes, one.outcome), one.hours ?? 0))),
    ...data.ageLabels.map((one) => at(one.saidAt, say.adult(by(one.authority)), meta([one.words]))),
    ...data.irregularReturns.map((one) => at(one.occurredAt ?? one.learnedAt, say.irregular(by(one.authority)), meta([missing(one.failedGuards, say.missing)]))),
  ];
}

function careEvents(data: Care, { say, care: labels }: RutaWords): Told[] {
  return [
    ...data.placements.map((one) => at(one.startedAt, say.placed(labelOf(labels.kinds, one.kind)), meta([one.facility?.name, one.carer]))),
    ...data.placements.map((one) => at(one.endedAt, say.left(labelOf(labels.exits, one.exitReason)), meta([one.exitTo && labelOf(labels.kinds, one.exitTo)]))),
    ...data.placements.map((one) => at(one.basisLostAt, say.basisLost)),
    ...data.measures.map((one) => at(one.requestedAt, say.measureAsked(labelOf(labels.measures, one.measure), labelOf(labels.authorities, one.requestedOf)), meta([one.detail]))),
    ...data.measures.map((one) => at(one.orderedAt, say.measureOrdered(labelOf(labels.authorities, one.orderedBy)), { mark: 'protection', ...meta([one.orderNo]) })),
  ];
}

function legalEvents(data: Legal, { say, legal: labels }: RutaWords): Told[] {
  return [
    ...data.matters.map((one) => at(one.openedAt, say.matter(labelOf(labels.types, one.type)), meta([one.authority, one.leadAttorney]))),
    ...data.orders.map((one) => at(one.orderedAt, say.ordered(labelOf(labels.kinds, one.kind), labelOf(labels.authorities, one.authority)), { mark: 'protection', ...meta([one.docket]) })),
    ...data.orders.map((one) => at(one.liftedAt, say.lifted(labelOf(labels.kinds, one.kind)), meta([one.liftReason]))),
    at(data.claim?.statedAt, say.claimed, { mark: 'voice' }),
  ];
}

function meta(parts: readonly (string | null | undefined)[]): Pick<Happening, 'meta'> {
  const text = parts.filter(Boolean).join(' · ');
  return text ? { meta: text } : {};
}

const missing = (guards: readonly string[] | null | undefined, say: (guards: string) => string): string => (guards && guards.length > 0 ? say(formatList(guards)) : '');
