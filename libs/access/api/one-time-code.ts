import { createHash, randomInt } from 'node:crypto';

// No letters and digits that are mistaken for one another; 100 bits.
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A code that a person can read out: four groups of five. */
export const freshCode = (): string => Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')).join('-');

/** What is kept of a code, however it was typed. */
export const hashOfCode = (code: string): Buffer => createHash('sha256').update(code.toUpperCase().replace(/[^A-Z2-9]/g, '')).digest();
