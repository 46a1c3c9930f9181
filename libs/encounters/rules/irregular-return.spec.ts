import { failedGuardsOf, irregularReturnConsequences } from './irregular-return';

describe('a child taken out of the country although guards failed', () => {
  it('R69 opens the amparo that has no time limit and contact in the country of origin (LM 74; LA 17-IV)', () =>
    expect(irregularReturnConsequences).toEqual(['R69-amparo', 'R69-origin']));

  it('R69 lists the guards that failed, each once and in order (LM 74)', () =>
    expect(failedGuardsOf(['G9', 'G2', 'G9', 'G23', 'x', 'G7', 'G6'])).toEqual(['G2', 'G6', 'G7', 'G9']));

  it('R69 can be recorded with no guard listed (LM 74)', () => expect(failedGuardsOf([])).toEqual([]));
});
