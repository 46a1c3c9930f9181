import { conflictStandingOf, mayDecideConflict } from './conflict-of-interest';

describe('R7 conflict of interest', () => {
  it.each([
    [null, 'not-checked'],
    [{ found: 'none', decision: null }, 'clear'],
    [{ found: 'possible', decision: null }, 'open'],
    [{ found: 'confirmed', decision: 'separate_teams' }, 'separate_teams'],
    [{ found: 'possible', decision: 'no_conflict' }, 'clear'],
    [{ found: 'confirmed', decision: 'refer_out' }, 'refer_out'],
  ] as const)('R7 reads %j as %s', (check, standing) => expect(conflictStandingOf(check)).toBe(standing));

  it('R7 leaves the decision to the legal supervisor, after somebody looked', () => {
    expect(mayDecideConflict({ legalSupervisor: false, checked: true })).toRefuseFor('conflict-needs-legal-supervisor');
    expect(mayDecideConflict({ legalSupervisor: true, checked: false })).toRefuseFor('conflict-not-recorded');
    expect(mayDecideConflict({ legalSupervisor: true, checked: true })).toPermit();
  });
});
