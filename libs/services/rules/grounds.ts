/** The codes that this context can refuse with. */
export const serviceGroundCodes = [
  'interpreter-needed',
  'interpreter-not-independent',
  'interpreter-in-another-language',
  'child-not-informed-first',
] as const;
export type ServiceGroundCode = (typeof serviceGroundCodes)[number];
