const range = (letter: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);

/** The rules and guards that the product holds so far (domain §6.4 and §7). */
export const mandated: readonly string[] = [
  ...range('G', 1, 22),
  ...range('R', 1, 10),
  'R14',
  'R17',
  ...range('R', 23, 71),
  'R83',
  'R84',
  ...range('R', 87, 91),
  'R96',
  'R97',
];

export interface TraceRow {
  readonly rules: readonly string[];
  /** Specs of the pure rule. */
  readonly ruleSpecs: readonly string[];
  /** Specs through the public API. */
  readonly apiSpecs: readonly string[];
}
type Texts = ReadonlyMap<string, string>;

const numberIn = (number: string): RegExp => new RegExp(`(^|[^A-Za-z0-9])${number}(?![0-9])`);
const titles = /(?:(?:\bit|\bdescribe)(?:\.each[^\n]*)?|\n\s*\]\))\(\s*(['"`])(.*?)\1/gs;
// The first cells of a row of cases are the title of its case.
const cases = /\[\s*(['"`])([GR]\d+(?: [^'"`]*)?)\1,\s*(?:(['"`])([^'"`]*)\3)?/g;

/** Where each number stands: the rule files that carry it and the spec titles that prove it. */
export function traceTable(rules: Texts, ruleSpecs: Texts, apiSpecs: Texts): ReadonlyMap<string, TraceRow> {
  const inRuleTitles = titlesOf(ruleSpecs);
  const inApiTitles = titlesOf(apiSpecs);
  return new Map(
    mandated.map((number) => {
      const pattern = numberIn(number);
      const where = (texts: Texts): string[] => [...texts].filter(([, text]) => pattern.test(text)).map(([path]) => path).sort();
      return [number, { rules: where(rules), ruleSpecs: where(inRuleTitles), apiSpecs: where(inApiTitles) }];
    }),
  );
}

/** The table as a person reads it. */
export const traceDocument = (table: ReadonlyMap<string, TraceRow>): string =>
  ['| number | rule | specs of the rule | specs through the API |', '|---|---|---|---|']
    .concat([...table].map(([number, row]) => `| ${[number, ...[row.rules, row.ruleSpecs, row.apiSpecs].map((paths) => paths.join('<br>'))].join(' | ')} |`))
    .join('\n');

const titlesOf = (specs: Texts): Texts => new Map([...specs].map(([path, text]) => [path, said(text)]));
const said = (text: string): string =>
  [...[...text.matchAll(titles)].map((match) => match[2] ?? ''), ...[...text.matchAll(cases)].map((match) => `${match[2]} ${match[4] ?? ''}`)].join('\n');
