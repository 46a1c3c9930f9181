/** The tag that assistive technology knows for a language: HTML takes the two-letter code where there is one (`es` for `spa`); null without a code. */
export function languageTag(code: string | null | undefined): string | null {
  try {
    return code ? (Intl.getCanonicalLocales(code)[0] ?? null) : null;
  } catch {
    return null;
  }
}
