/** Somebody in the family graph. */
export interface Kin {
  readonly id: string;
  readonly name: string;
  readonly proof: string;
  readonly sex: string | null;
  readonly kind: string;
  readonly proven: boolean;
  readonly deceased: boolean;
  readonly danger: boolean;
}

/** A person with her place on the page. */
export interface Placed extends Kin {
  readonly x: number;
  readonly y: number;
}

/** A line between the child and somebody. */
export interface Edge {
  readonly id: string;
  readonly path: string;
  readonly proven: boolean;
}

export interface FamilyGraphLayout {
  readonly width: number;
  readonly height: number;
  readonly child: { readonly x: number; readonly y: number };
  readonly people: readonly Placed[];
  readonly edges: readonly Edge[];
}

const cell = 138;
const row = 124;
const top = 44;
const generations: Readonly<Record<string, number>> = {
  great_grandparent: 0, grandparent: 1, great_aunt_uncle: 1, mother: 2, father: 2, adoptive: 2, step: 2, aunt_uncle: 2, guardian: 2, customary_carer: 2,
  foster: 2, godparent: 2, sibling: 3, half_sibling: 3, cousin: 3, spouse_partner: 3, own_child: 4, niece_nephew: 4,
};
const childGeneration = 3;
const outside = 5;

const generationOf = ({ kind }: Kin): number => generations[kind] ?? outside;

/** Places everybody by generation: elders above the child, her own generation beside her, those outside the family below. */
export function layFamilyOut(kin: readonly Kin[]): FamilyGraphLayout {
  const used = [...new Set([...kin.map(generationOf), childGeneration])].sort();
  const widest = Math.max(...used.map((generation) => seatsOf(kin, generation)));
  const width = Math.max(3, widest) * cell;
  const rowOf = (generation: number): number => top + used.indexOf(generation) * row;
  const child = { x: width / 2, y: rowOf(childGeneration) };
  const people = used.flatMap((generation) => {
    const here = kin.filter((person) => generationOf(person) === generation);
    return here.map((person, at): Placed => ({ ...person, x: seat(width, here.length, at, generation === childGeneration), y: rowOf(generation) }));
  });
  return { width, height: top + (used.length - 1) * row + 74, child, people, edges: people.flatMap((person) => edgeOf(person, child, people)) };
}

const seatsOf = (kin: readonly Kin[], generation: number): number => {
  const here = kin.filter((person) => generationOf(person) === generation).length;
  return generation === childGeneration ? 2 * Math.ceil(here / 2) + 1 : here;
};

// In the child's own generation the middle seat is hers: the others sit left and right of her in turn.
const seat = (width: number, count: number, at: number, besideChild: boolean): number => {
  if (!besideChild) return width / 2 + (at - (count - 1) / 2) * cell;
  const away = Math.ceil((at + 1) / 2) * cell;
  return width / 2 + (at % 2 === 0 ? -away : away);
};

/** Elders hang from the next generation: a grandparent from a parent where one is known, else from the child herself. */
function edgeOf(person: Placed, child: { x: number; y: number }, people: readonly Placed[]): readonly Edge[] {
  const generation = generationOf(person);
  if (generation === outside) return [];
  const below = generation < 2 ? people.find((other) => generationOf(other) > generation && generationOf(other) === 2 && ['mother', 'father'].includes(other.kind)) : undefined;
  const to = below ?? child;
  const path = person.y === to.y ? beside(person, to) : between(person, to);
  return [{ id: person.id, path, proven: person.proven }];
}

const half = 21;
// A line begins under the name and the proof, which stand below the shape.
const named = 64;
const beside = (from: Placed, to: { x: number; y: number }): string => {
  const above = from.y - 40;
  return `M${from.x} ${from.y - half}V${above}H${to.x}V${to.y - half}`;
};
const between = (from: Placed, to: { x: number; y: number }): string => {
  const [high, low] = from.y < to.y ? [from, to] : [to, from];
  const bus = low.y - 40;
  return `M${high.x} ${high.y + named}V${bus}H${low.x}V${low.y - half}`;
};
