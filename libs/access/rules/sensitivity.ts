import { type Role, roles } from './roles';

/**
 * Sensitivity classes (domain §4.0). `S3_PACKAGE` is sensitive content that has been put into a determination
 * package, which the panel, its secretary and the government liaison may read as well.
 */
export const sensitivities = ['S0', 'S1', 'S2', 'S3_PACKAGE', 'S3', 'S4_L', 'S4_P', 'S5'] as const;
export type Sensitivity = (typeof sensitivities)[number];

const operational = ['S0', 'S1'] as const;
const identity = [...operational, 'S2'] as const;
const team = [...identity, 'S3_PACKAGE', 'S3'] as const;
const reader = [...operational, 'S3_PACKAGE'] as const;

// S5 is never cleared by a role: its tables name their readers one by one (row security).
const clearances: Readonly<Record<Role, readonly Sensitivity[]>> = {
  INT: identity,
  ATT: [...team, 'S4_L', 'S5'],
  SW: [...team, 'S5'],
  PSY: [...team, 'S4_P', 'S5'],
  WKS: operational,
  SUP_L: [...team, 'S4_L', 'S5'],
  SUP_S: [...team, 'S5'],
  SUP_P: [...team, 'S4_P', 'S5'],
  PSEC: [...identity, 'S3_PACKAGE'],
  PAN: reader,
  GOV: [...identity, 'S3_PACKAGE'],
  DIFL: identity,
  UNO: reader,
  XBR: operational,
  MEL: operational,
  TRN: operational,
  DPO: operational,
  ADM: ['S0'],
};

/** The roles that may read a class at all. */
export const rolesCleared = (at: Sensitivity): readonly Role[] => roles.filter((role) => clearances[role].includes(at));

/** The classes that any of the roles may read. A role that is not listed here reads nothing. */
export const clearanceOf = (held: readonly Role[]): ReadonlySet<Sensitivity> =>
  new Set(held.flatMap((role) => clearances[role]));
