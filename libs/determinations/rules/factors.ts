/** Headings of the factor list (domain §3.7): views, safety, family, development and identity, law. */
export const headings = ['V', 'S', 'F', 'D', 'L'] as const;
export type Heading = (typeof headings)[number];

/** The coded factors. Every option is looked at with the same ones. */
export const factors = [
  'V1', 'V2', 'V3', 'V4',
  'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8',
  'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7',
  'D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9',
  'L1', 'L2', 'L3',
] as const;
export type Factor = (typeof factors)[number];

/** Factors that must be known before a return or a reunification is proposed or decided (R51). */
export const blockingFactors = ['S1', 'S6', 'F5', 'V1'] as const satisfies readonly Factor[];

/** The heading of a factor: its letter. */
export const headingOf = (factor: string): string => factor.slice(0, 1);

/** What is known of one factor in one option. */
export interface Finding {
  readonly factor: string;
  readonly effect: string;
  readonly weight: string | null;
  readonly text: string;
  readonly sources: readonly string[];
}

/** The blocking factors of an option that nobody knows yet: marked unknown, or not looked at. */
export const blockingUnknowns = (findings: readonly Finding[]): readonly string[] =>
  blockingFactors.filter((factor) => {
    const found = findings.find((finding) => finding.factor === factor);
    return found === undefined || found.effect === 'unknown';
  });
