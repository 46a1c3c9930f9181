const huge = 'ñ'.repeat(100_000);
const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

const never = [null, {}, [], [[]], true] as const;
const injected = ["'; drop table child; --", '<script>alert(1)</script>', '${7*7}', '\u202Egnp.exe', '../../etc/passwd'] as const;

/** What nobody means to send, by the scalar that was asked for. */
export const hostileValues: Readonly<Record<string, readonly unknown[]>> = {
  ID: ['', 'x', '-1', '\u0000', '\ud800', huge, "' or 1=1 --", '00000000-0000-0000-0000-000000000000', 12_345, 1e308, ...never],
  String: ['', '   ', '\u0000', 'a\u0000b', '\ud800', huge, ...injected, 7, ...never],
  Int: [-1, 0, 2_147_483_647, -2_147_483_648, 2_147_483_648, 0.5, 1e308, '1', ...never],
  Float: [-1, 1e308, '1', ...never],
  Boolean: ['true', 1, null, {}, []],
  Date: ['', '0000-00-00', '2026-02-30', '1899-12-31', '99999-01-01', '-000001-01-01', 'ayer', '2026-11-23T10:00:00Z', '\u0000', huge, 20_261_123, ...never],
  DateTime: ['', '0001-01-01T00:00:00Z', '2026-02-30T10:00:00Z', '2026-11-23T25:00:00Z', '2199-12-31T23:59:59-14:00', '99999-01-01T00:00:00Z', '2026-11-23T10:00:00', '2026-11-23', '\u0000', huge, 1_795_000_000, ...never],
  JSON: [huge, '\u0000', { '\u0000': '\ud800' }, nested(2000), JSON.parse('{"__proto__":{"admin":true}}'), -1e308, ...never],
};

/** Lists that nobody means to send. */
export const hostileLists: readonly unknown[] = [null, [null], 'x', {}, [[]], Array.from({ length: 40 }, () => 'x')];

/** Some of them for one place; neighbouring places get different ones, so that all are tried on every operation. */
export function hostileFor({ scalar, list }: { readonly scalar: string; readonly list: boolean }, at: number): readonly unknown[] {
  const all = list ? hostileLists : (hostileValues[scalar] ?? never);
  const most = process.env['HOSTILE'] === 'all' ? all.length : 3;
  return Array.from({ length: Math.min(most, all.length) }, (_, step) => all[(at * 3 + step) % all.length]);
}
