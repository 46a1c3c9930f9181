import type { TestApi } from '../api';
import type { StaffKey } from '../staff';

/** Who a registered child is; everything has a default that fits the field. */
export interface ChildOptions {
  readonly by?: StaffKey;
  readonly givenNames?: string | null;
  readonly paternalSurname?: string | null;
  readonly maternalSurname?: string | null;
  readonly preferredName?: string | null;
  readonly birthDate?: string | null;
  readonly birthDatePrecision?: string;
  readonly ageStatus?: string;
  readonly authorityAgeLabel?: string | null;
  readonly sex?: string;
  readonly nationalities?: readonly string[];
}

/** The identity of a child as a form sends it. */
export const identityOf = ({ by: _, ...over }: ChildOptions = {}): object => ({
  givenNames: 'Wílmer Antonio',
  paternalSurname: 'Paz',
  maternalSurname: 'López',
  birthDate: '2010-02-11',
  birthDatePrecision: 'exact',
  ageStatus: 'stated',
  sex: 'male',
  nationalities: ['HN'],
  languages: [{ code: 'spa', level: 'native', preferred: true }],
  ...over,
});

export const registerChild = `mutation ($input: RegisterChildInput!) { registerChild(input: $input) { __typename
  ... on ChildSaved { childId childCode version } ... on Refused { grounds { rule code kind } } ... on Invalid { problems { field code } } } }`;

/** A child registered by intake, without a file yet; every likely duplicate is answered for. */
export async function aChild(api: TestApi, options: ChildOptions = {}): Promise<{ readonly childId: string; readonly childCode: string }> {
  const saved = await api.as(options.by ?? 'intake').act(registerChild, {
    child: identityOf(options),
    reasons: [{ code: 'possible-duplicate', reason: 'Ya se comparó' }],
  });
  return { childId: String(saved['childId']), childCode: String(saved['childCode']) };
}
