import type { ChildIdentityInput } from '@cobijo/graphql/generated/client/graphql';
import type { FamilyChild } from '../family-page/family-words';

/** The identity of a child as the form holds it: empty texts where nothing is known. */
export interface TypedIdentity {
  readonly nameUnknown: boolean;
  readonly givenNames: string;
  readonly paternalSurname: string;
  readonly maternalSurname: string;
  readonly preferredName: string;
  readonly birthDate: string;
  readonly precision: string;
  readonly ageStatus: string;
  readonly authoritySays: string;
  readonly sex: string;
  readonly nationality: string;
  readonly secondNationality: string;
  readonly birthCountry: string;
  readonly birthPlace: string;
  readonly residence: string;
  readonly language: string;
  readonly level: string;
  readonly otherLanguage: string;
  /** What stands on record beyond the two that the form asks for: it stays. */
  readonly furtherNationalities: readonly string[];
  readonly furtherLanguages: ChildIdentityInput['languages'];
  readonly flow: string;
  readonly atRisk: boolean;
  readonly atRiskReason: string;
}

/** What the form shows of a child. */
export function identityFrom(child: FamilyChild | null): TypedIdentity {
  const [first, second, ...furtherLanguages] = child?.languages ?? [];
  const [nationality, other, ...furtherNationalities] = child?.nationalities ?? [];
  return {
    nameUnknown: child?.nameUnknown ?? false,
    givenNames: child?.givenNames ?? '',
    paternalSurname: child?.paternalSurname ?? '',
    maternalSurname: child?.maternalSurname ?? '',
    preferredName: child?.preferredName ?? '',
    birthDate: child?.birthDate ?? '',
    precision: child?.birthDatePrecision ?? 'unknown',
    ageStatus: child?.ageStatus ?? 'stated',
    authoritySays: child?.authorityAgeLabel ?? 'unknown',
    sex: child?.sex ?? 'unknown',
    nationality: nationality ?? '',
    secondNationality: other ?? '',
    birthCountry: child?.birthCountry ?? '',
    birthPlace: child?.birthPlace ?? '',
    residence: child?.habitualResidence ?? '',
    language: first?.code ?? '',
    level: first?.level ?? 'unknown',
    otherLanguage: second?.code ?? '',
    furtherNationalities,
    furtherLanguages: furtherLanguages.map(({ code, level, preferred }) => ({ code: code ?? '', level: level ?? 'unknown', preferred: preferred ?? false })),
    flow: child?.flowType ?? 'unknown',
    atRisk: child?.atRiskOfSeparation ?? false,
    atRiskReason: child?.atRiskReason ?? '',
  };
}

const filled = (text: string): string | null => (text.trim() === '' ? null : text.trim());
// "2011" and "2011-05" are dates too: their precision says so.
const dayFrom = (typed: string): string | null => (typed === '' ? null : `${typed}-01-01`.slice(0, 10));

const precisionTyped = (birthDate: string): string => ({ 0: 'unknown', 4: 'year', 7: 'month' })[birthDate.length] ?? 'exact';

/** The identity after a birth date was typed. Its precision follows what was typed, unless it says something else already. */
export const bornOn = (typed: TypedIdentity, birthDate: string): TypedIdentity =>
  ({ ...typed, birthDate, precision: typed.precision === precisionTyped(typed.birthDate) ? precisionTyped(birthDate) : typed.precision });

/** The identity as the contract wants it. The precision is never finer than what was typed. */
export function identityInput(typed: TypedIdentity): ChildIdentityInput {
  return {
    nameUnknown: typed.nameUnknown,
    givenNames: filled(typed.givenNames),
    paternalSurname: filled(typed.paternalSurname),
    maternalSurname: filled(typed.maternalSurname),
    preferredName: filled(typed.preferredName),
    birthDate: dayFrom(typed.birthDate),
    birthDatePrecision: typed.precision === 'exact' ? precisionTyped(typed.birthDate) : typed.precision,
    ageStatus: typed.ageStatus,
    authorityAgeLabel: typed.authoritySays,
    sex: typed.sex,
    nationalities: [typed.nationality, typed.secondNationality, ...typed.furtherNationalities].filter((code) => code !== ''),
    birthCountry: filled(typed.birthCountry),
    birthPlace: filled(typed.birthPlace),
    habitualResidence: filled(typed.residence),
    languages: [
      ...(typed.language ? [{ code: typed.language, level: typed.level, preferred: true }] : []),
      ...(typed.otherLanguage ? [{ code: typed.otherLanguage, level: 'unknown', preferred: false }] : []),
      ...typed.furtherLanguages,
    ],
    flowType: typed.flow,
    atRiskOfSeparation: typed.atRisk,
    atRiskReason: typed.atRisk ? filled(typed.atRiskReason) : null,
  };
}
