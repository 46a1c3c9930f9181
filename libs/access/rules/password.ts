import { commonPasswords } from './common-passwords';

/** Settings of the product (NIST SP 800-63B: length instead of composition rules). */
export const passwordLimits = { min: 15, max: 256 } as const;

/** What is wrong with a password. */
export type PasswordFlaw = 'too-short' | 'too-long' | 'too-common';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

// 'abcabcabcabcabc', '111111111111111', '123456789012345', 'qwertyuiopasdfg'
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm', 'qwertyuiopasdfghjklñzxcvbnm'];
const isWalk = (text: string): boolean => rows.some((row) => row.includes(text) || [...row].reverse().join('').includes(text));
const isRepeated = (text: string): boolean => /^(.{1,7})\1+.{0,6}$/u.test(text) && new Set(text).size < 8;

/** Whether a password may be used: long enough, and none that everybody tries first. Null when nothing is wrong. */
export function passwordFlaw(password: string, about: readonly string[] = []): PasswordFlaw | null {
  const length = [...password].length;
  if (length < passwordLimits.min) return 'too-short';
  if (length > passwordLimits.max) return 'too-long';
  const bare = plain(password);
  const stem = bare.replace(/\d+$/u, '');
  const personal = about.map(plain).filter((word) => word.length >= 4);
  const rest = personal.reduce((left, word) => left.replaceAll(word, ''), stem);
  const common = commonPasswords.has(bare) || commonPasswords.has(stem) || rest.length < 5;
  return common || new Set(bare).size < 5 || isWalk(bare) || isWalk(stem) || isRepeated(bare) || isRepeated(stem) ? 'too-common' : null;
}
