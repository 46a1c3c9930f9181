import { tellsAsylumAccount } from '@cobijo/assessments/rules/asylum-narrative';
import type { ReportFacts } from './report-facts';

/** What stands in a packet for a name: the child's code, a mark for each person, dots for a reserved place. */
export interface Mark {
  readonly name: string;
  readonly mark: string;
}

const shortest = 3;
const words = (name: string): readonly string[] => [name, ...name.split(/\s+/u)].map((part) => part.trim()).filter((part) => part.length >= shortest);
const reservedPlace = '[…]';

/** The mark of a person: P1, P2 … in the order of the file. */
export const markOf = (index: number): string => `P${index + 1}`;

/** Every name of the file with the mark that stands for it, the longest first, so that a full name goes before its parts. */
export function marksOf(facts: Pick<ReportFacts, 'child' | 'persons' | 'reserved'>): readonly Mark[] {
  const found = new Map<string, string>();
  const add = (name: string, mark: string): void => void (found.has(name) || found.set(name, mark));
  facts.reserved.forEach((name) => add(name, reservedPlace));
  facts.child.names.flatMap(words).forEach((name) => add(name, facts.child.code));
  facts.persons.forEach(({ names }, index) => names.flatMap(words).forEach((name) => add(name, markOf(index))));
  return [...found].map(([name, mark]) => ({ name, mark })).sort((one, other) => other.name.length - one.name.length);
}

const special = /[.*+?^${}()|[\]\\]/g;

/** The text without a name: whole words, as they are written in names. */
export const redacted = (text: string, marks: readonly Mark[]): string =>
  marks.reduce((rest, { name, mark }) => rest.replace(new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(special, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu'), mark), text);

/** Whether a text stays in the file because it tells the account of a claim (LRPCAP 10): counsel carries it, the packet only says that it exists. */
export const staysWithCounsel = (text: string): boolean => tellsAsylumAccount(text);
