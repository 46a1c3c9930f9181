interface ProblemTexts {
  readonly problems: Readonly<Record<string, string>>;
}

/** What is wrong with a field, in words; codes without words of their own are said plainly. */
export const problemWords = (code: string, { problems }: ProblemTexts): string => problems[code] ?? problems['malformed'] ?? '';
