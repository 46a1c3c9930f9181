/** How far the lists of an office are counted: a page costs the same in a small office and in a large one, and says "or more" from here on. */
export const countedUpTo = { listed: 200, calls: 100, late: 50 } as const;
