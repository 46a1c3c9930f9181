/** A text that was written, or null. */
export const writtenOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Countries that a route of our children crosses most; others by their own code. */
export const routeCountries = ['MX', 'US', 'GT', 'HN', 'SV', 'NI', 'BZ', 'CR', 'PA', 'CO', 'EC', 'VE', 'HT', 'CU'] as const;
