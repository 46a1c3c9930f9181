import { v7 } from 'uuid';
import type { Id } from '../rules/ids';

/** A new identifier; time-ordered, so that indexes stay compact. */
export const newId = <Of extends string>(): Id<Of> => v7() as Id<Of>;
