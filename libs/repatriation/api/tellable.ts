import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Ground } from '@cobijo/kernel/rules/ground';
import { groundsWithoutReserved, withoutReserved } from '../rules/reserved';
import type { SheetGuard } from '../rules/return-safeguards';

// Reserved reasons are sensitive content: the team reads them, the liaison learns only that a guard fails.
const maySeeReasons = (request: RequestActor): boolean => request.mayRead('S3');

/** The sheet as this person may read it. */
export const tellableSheet = (request: RequestActor, sheet: readonly SheetGuard[]): readonly SheetGuard[] =>
  maySeeReasons(request) ? sheet : withoutReserved(sheet);

/** The grounds of a refusal as this person may read them. */
export const tellable = (
  request: RequestActor,
  { grounds }: { readonly grounds: readonly Ground[] },
  sheet: readonly SheetGuard[],
): readonly Ground[] => (maySeeReasons(request) ? grounds : groundsWithoutReserved(grounds, sheet));
