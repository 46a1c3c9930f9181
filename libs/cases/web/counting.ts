/** A number with its word, in the singular where it is one. */
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Numbers that were counted only so far, alone or with their word; `more` says "or more" in one language. */
export function countsIn(more: string) {
  const counted = (count: number, bound: number): string => (count >= bound ? `${bound} ${more}` : `${count}`);
  const orMore = (count: number, bound: number, one: string, many: string): string => `${counted(count, bound)} ${count === 1 ? one : many}`;
  return { counted, orMore };
}
