import { law } from '@cobijo/kernel/rules/law';

/** A child who came with others, and what she is said to be to the first of them. */
export interface Companionship {
  readonly childId: string;
  readonly relation: 'sibling' | 'half_sibling' | 'none';
  /** Mothers and fathers known for her, by their own ids. */
  readonly parentIds: readonly string[];
}

/** A group of siblings to link, and that they stay together. */
export interface SiblingLink {
  readonly childIds: readonly string[];
  readonly keepTogether: true;
  readonly citations: readonly ReturnType<typeof law.LGDNNA>[];
}

/** Computes who must be linked as siblings and kept together when a file of one is opened: the said ones and those with a common parent (R8; LGDNNA 22 to 24). */
export function siblingsToLink(children: readonly Companionship[]): readonly SiblingLink[] {
  const groups: (readonly Companionship[])[] = [];
  for (const child of children) {
    const hers = groups.filter((group) => group.some((other) => areSiblings(child, other)));
    for (const group of hers) groups.splice(groups.indexOf(group), 1);
    groups.push([...hers.flat(), child]);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({
      childIds: group.map(({ childId }) => childId),
      keepTogether: true,
      citations: [law.LGDNNA(22), law.LGDNNA(23), law.LGDNNA(24)],
    }));
}

const areSiblings = (one: Companionship, other: Companionship): boolean =>
  (one.relation !== 'none' && other.relation !== 'none') || one.parentIds.some((parent) => other.parentIds.includes(parent));
