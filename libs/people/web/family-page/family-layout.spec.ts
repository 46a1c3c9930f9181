import { layFamilyOut, type Kin } from './family-layout';

const kin = (id: string, kind: string, over: Partial<Kin> = {}): Kin => ({ id, kind, name: id, proof: '', sex: null, proven: true, deceased: false, danger: false, ...over });

describe('the family graph', () => {
  it('puts elders above the child, her generation beside her, strangers below and unlinked', () => {
    const { child, people, edges } = layFamilyOut([kin('juana', 'grandparent'), kin('andres', 'father'), kin('josue', 'sibling'), kin('coyote', 'guide_smuggler')]);
    const at = (id: string): number => people.find((person) => person.id === id)?.y ?? NaN;
    expect(at('juana')).toBeLessThan(at('andres'));
    expect(at('andres')).toBeLessThan(child.y);
    expect(at('josue')).toBe(child.y);
    expect(at('coyote')).toBeGreaterThan(child.y);
    expect(edges.map(({ id }) => id)).toEqual(['juana', 'andres', 'josue']);
  });

  it('never puts two people in the same place, nor anybody in the place of the child', () => {
    const { child, people } = layFamilyOut(['a', 'b', 'c', 'd', 'e'].map((id) => kin(id, 'sibling')));
    const places = [child, ...people].map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(6);
  });

  it('draws a claim apart from what is proven', () => {
    expect(layFamilyOut([kin('mateo', 'aunt_uncle', { proven: false })]).edges).toMatchObject([{ proven: false }]);
  });

  it('shows the child alone', () => expect(layFamilyOut([])).toMatchObject({ people: [], edges: [] }));
});
