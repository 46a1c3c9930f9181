// The results as a table that can be pasted into the README.
const round = (value, digits = 0) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
const cost = (run) => (run ? (run.node ?? 0) + (run.postgres ?? 0) : undefined);
const row = (cells) => `| ${cells.join(' | ')} |`;

export function print(results, { files, small, rounds, seconds, connections }) {
  console.log(`\n${files} files beside ${small}; medians of ${rounds} interleaved rounds of ${seconds} s, ${connections} connections\n`);
  console.log(row(['page', 'requests/s', 'p95 ms', 'Node µs', 'PostgreSQL µs', 'floor requests/s', 'floor p95 ms', 'floor Node µs', 'floor PostgreSQL µs', 'share of the floor (requests)', 'share of the floor (processor)', `cost at ${files} v ${small}, as many people`, `cost at ${files} v ${small}, all people`]));
  console.log(row(Array(13).fill('---')));
  for (const { title, product, floor, few, small: little } of results) {
    const share = floor ? `**${round(product.perSecond / floor.perSecond, 2)}**` : '–';
    const byCost = floor ? round(cost(floor) / cost(product), 2) : '–';
    const growth = (run) => round(cost(run) / cost(little), 2);
    console.log(row([title, round(product.perSecond), round(product.p95, 1), round(product.node), round(product.postgres), round(floor?.perSecond), round(floor?.p95, 1), round(floor?.node), round(floor?.postgres), share, byCost, growth(few), growth(product)]));
  }
}
