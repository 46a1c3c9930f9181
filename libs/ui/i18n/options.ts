/** The options of a code list, in its order, with their words. */
export const optionsOf = <Code extends string>(codes: readonly Code[], labels: Readonly<Record<Code, string>>): { readonly value: Code; readonly label: string }[] =>
  codes.map((value) => ({ value, label: labels[value] }));

/** The word of a code that came from the server; the code itself when the list does not know it. */
export const labelOf = (labels: Readonly<Record<string, string>>, code: string | null | undefined): string => (code ? (labels[code] ?? code) : '');
