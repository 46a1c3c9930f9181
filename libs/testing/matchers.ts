import { expect, jest } from '@jest/globals';
import type { Decision } from '@cobijo/kernel/rules/decision';

// A spec that boots the whole API waits for its database to be made, also on a busy machine.
jest.setTimeout(60_000);

const codesOf = (decision: Decision): readonly string[] => decision.grounds.map(({ code }) => code).sort();

expect.extend({
  /** Passes when the decision refuses for exactly these codes, in any order. */
  toRefuseFor(decision: Decision, ...codes: readonly string[]) {
    const found = codesOf(decision);
    const pass = !decision.permitted && found.join() === [...codes].sort().join();
    return { pass, message: () => `expected grounds [${codes.join(', ')}], found [${found.join(', ')}]` };
  },
  /** Passes when the decision permits. */
  toPermit(decision: Decision) {
    return { pass: decision.permitted, message: () => `expected no ground, found [${codesOf(decision).join(', ')}]` };
  },
});
