import { hash, verify } from '@node-rs/argon2';

// argon2id (the library's default algorithm), 19 MiB, two passes.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The argon2id hash of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

// Checked when the account is unknown, so that the answer takes as long as for a known one.
const decoy = hashPassword('no account has this password');

/** Whether a password belongs to a hash; takes the same time without a hash, and is then false. */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  const fits = await verify(stored ?? (await decoy), password);
  return stored !== null && fits;
}
