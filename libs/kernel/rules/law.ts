/** The instruments that a ground may cite. `POLICY` marks a house rule, so that it is never mistaken for law. */
export type Instrument =
  | 'CRC'
  | 'GC6'
  | 'GC12'
  | 'GC14'
  | 'GC-CMW4-CRC23'
  | 'LA'
  | 'LFPA'
  | 'LFPDPPP'
  | 'LGDNNA'
  | 'LGPDPPSO'
  | 'LM'
  | 'LRPCAP'
  | 'RLRPC'
  | 'UNHCR-BIP'
  | 'POLICY';

/** Where a rule comes from: an article of an instrument, or a named house rule. */
export interface Citation {
  readonly instrument: Instrument;
  readonly article: string;
}

type Cite = (article: number | string) => Citation;
const cite =
  (instrument: Instrument): Cite =>
  (article) => ({ instrument, article: String(article) });

/** Builds citations: `law.LGDNNA('92-X')`. An unknown instrument does not compile. */
export const law = {
  CRC: cite('CRC'),
  GC6: cite('GC6'),
  GC12: cite('GC12'),
  GC14: cite('GC14'),
  GC23: cite('GC-CMW4-CRC23'),
  LA: cite('LA'),
  LFPA: cite('LFPA'),
  LFPDPPP: cite('LFPDPPP'),
  LGDNNA: cite('LGDNNA'),
  LGPDPPSO: cite('LGPDPPSO'),
  LM: cite('LM'),
  LRPCAP: cite('LRPCAP'),
  RLRPC: cite('RLRPC'),
  BIP: cite('UNHCR-BIP'),
} as const;

/** Cites a house rule by its name, for example `policy('72 h')`. */
export const policy = cite('POLICY');
