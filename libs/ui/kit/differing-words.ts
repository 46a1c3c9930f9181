/** A stretch of words, and whether the other version has them. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** One version cut into stretches that the other version has and has not, in order (longest common subsequence of words). */
export function differingWords(own: string, other: string): readonly Stretch[] {
  const words = own.split(/(?<=\s)/);
  const kept = commonWords(words.map((word) => word.trim()), other.split(/\s+/));
  const stretches: { text: string; differs: boolean }[] = [];
  words.forEach((word, index) => {
    const differs = !kept.has(index);
    const last = stretches.at(-1);
    if (last && last.differs === differs) last.text += word;
    else stretches.push({ text: word, differs });
  });
  return stretches;
}

function commonWords(own: readonly string[], other: readonly string[]): ReadonlySet<number> {
  const lengths = own.map(() => other.map(() => 0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = own.length - 1; row >= 0; row--)
    for (let column = other.length - 1; column >= 0; column--) {
      const line = lengths[row];
      if (line) line[column] = own[row] === other[column] ? 1 + at(row + 1, column + 1) : Math.max(at(row + 1, column), at(row, column + 1));
    }
  const kept = new Set<number>();
  for (let row = 0, column = 0; row < own.length && column < other.length; )
    if (own[row] === other[column]) {
      kept.add(row);
      row++;
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  return kept;
}
