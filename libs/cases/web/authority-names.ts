/** Who must act when a deadline runs. */
export const authorityNames: Readonly<Record<'es' | 'en', Readonly<Record<string, string>>>> = {
  es: {
    inm: 'INM',
    ppnna: 'Procuraduría',
    prosecutor: 'Ministerio Público',
    judge: 'juzgado',
    comar: 'COMAR',
    care_authority: 'autoridad de cuidado',
    authority: 'la autoridad',
  },
  en: {
    inm: 'INM',
    ppnna: 'child-protection authority',
    prosecutor: 'prosecutor',
    judge: 'court',
    comar: 'COMAR',
    care_authority: 'care authority',
    authority: 'the authority',
  },
};
