import type { IpIntent } from './code-lists';

/** Computes the consular shield: up until the child said no and nothing else points to a need (LM 112-V, LRPCAP 21). */
export const asylumShieldOf = (facts: {
  readonly ipIntent: IpIntent;
  readonly indicators: boolean;
}): boolean => facts.ipIntent !== 'no' || facts.indicators;
