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
  readonly specs: readonly string[];
}

const numberIn = (number: string): RegExp => new RegExp(`(^|[^A-Za-z0-9])${number}(?![0-9])`);
const titles = /(?:\bit|\bdescribe)(?:\.each[^\n]*)?\(\s*(['"`])(.*?)\1/gs;
// The first cell of a row of cases is the title of its case.
const cases = /\[\s*(['"`])([GR]\d+ .*?)\1,/gs;

/** Where each number stands: the rule files that carry it and the spec titles that prove it. */
export function traceTable(rules: ReadonlyMap<string, string>, specs: ReadonlyMap<string, string>): ReadonlyMap<string, TraceRow> {
  const said = (text: string): string => [...text.matchAll(titles), ...text.matchAll(cases)].map((match) => match[2] ?? '').join('\n');
  const titlesOf = new Map([...specs].map(([path, text]) => [path, said(text)]));
  return new Map(
    mandated.map((number) => {
      const pattern = numberIn(number);
      const where = (texts: ReadonlyMap<string, string>): string[] => [...texts].filter(([, text]) => pattern.test(text)).map(([path]) => path).sort();
      return [number, { rules: where(rules), specs: where(titlesOf) }];
    }),
  );
}
