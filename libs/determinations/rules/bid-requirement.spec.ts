import { bidRequirementOf, mayMoveToExecution, mayProtectNow, plannedBy } from './bid-requirement';

const alone = { unaccompaniedOrSeparated: true };

describe('whether a determination is needed', () => {
  it('R41 a return always needs one (LGDNNA 97)', () =>
    expect(bidRequirementOf([{ kind: 'return_extended', ...alone }, { kind: 'stay_current', ...alone }])).toEqual({ required: true, triggers: ['return'], code: 'BID-A' }));

  it('R41 splitting siblings, another state, adoption and long residential care need one (LGDNNA 22)', () =>
    expect(bidRequirementOf([
      { kind: 'foster_MX', ...alone, splitsSiblings: true }, { kind: 'reunify_MX', ...alone, leavesState: true },
      { kind: 'adoption', ...alone }, { kind: 'residential_MX', ...alone, residentialDays: 91 },
    ])).toMatchObject({ required: true, code: 'BID-B', triggers: ['siblings_split', 'other_state', 'adoption', 'long_residential'] }));

  it('R41 separation against the will weighs most (LGDNNA 22)', () =>
    expect(bidRequirementOf([{ kind: 'separation_from_adult', unaccompaniedOrSeparated: false }])).toMatchObject({ code: 'BID-C' }));

  it('asks for none when everything stays as it is', () =>
    expect(bidRequirementOf([{ kind: 'stay_current', ...alone }])).toEqual({ required: false, triggers: [], code: null }));
});

describe('what an option plans', () => {
  const option = { code: 'reunify_MX', splitsSiblings: false, leavesState: false, againstWill: false, carer: null, residentialDays: null };
  const triggers = (change: object) => bidRequirementOf([plannedBy({ ...option, ...change }, true)]).triggers;
  it('R41 needs a determination for a relative who is unknown, unproven or risky, and none for a verified one (LGDNNA 22)', () => {
    expect(triggers({})).toEqual(['risky_reunification']);
    expect(triggers({ carer: { verified: false, risk: false } })).toEqual(['risky_reunification']);
    expect(triggers({ carer: { verified: true, risk: true } })).toEqual(['risky_reunification']);
    expect(triggers({ carer: { verified: true, risk: false } })).toEqual([]);
  });
  it('R41 counts residential care without an end, or beyond 90 days, as long (LGDNNA 22)', () => {
    expect(triggers({ code: 'residential_MX' })).toEqual(['long_residential']);
    expect(triggers({ code: 'residential_MX', residentialDays: 91 })).toEqual(['long_residential']);
    expect(triggers({ code: 'residential_MX', residentialDays: 60 })).toEqual([]);
  });
});

describe('carrying an option out', () => {
  const inForce = { state: 'in_force', outcome: 'return_extended', authorityLevel: 'official_ppnna' };
  const may = (determination: typeof inForce | null, migrationMeasure = 'assisted_return') => mayMoveToExecution({ migrationMeasure, determination });

  it('permits what an official determination in force chose', () => expect(may(inForce)).toPermit());
  it('permits a plan to stay without one', () => expect(may(null, 'stay_regularise')).toPermit());
  it('R42 refuses before there is a determination (LGDNNA 97)', () => expect(may(null)).toRefuseFor('option-not-determined'));
  it('R42 refuses while it is suspended (LGDNNA 97)', () => expect(may({ ...inForce, state: 'suspended' })).toRefuseFor('determination-not-standing'));
  it('R42 refuses what was not chosen (LM 112-III)', () => {
    expect(may({ ...inForce, outcome: 'foster_MX' })).toRefuseFor('determination-chose-otherwise');
    expect(may(inForce, 'third_country_reunification')).toRefuseFor('determination-chose-otherwise');
    expect(may({ ...inForce, outcome: 'medical_transfer' }, 'third_country_reunification')).toPermit();
  });
  it('R54 refuses to take a recommendation for the determination (LGDNNA 122)', () =>
    expect(may({ state: 'decided', outcome: 'return_extended', authorityLevel: 'internal_recommendation' })).toRefuseFor('recommendation-is-not-official'));
});

describe('urgent protection', () => {
  it('R43 is never held back by a pending determination (UNHCR BIP)', () => {
    for (const measure of ['CAS_entry', 'medical_care', 'foster_placement', 'no_contact_order']) expect(mayProtectNow(measure)).toMatchObject({ permitted: true });
    expect(mayProtectNow('return_preparation')).toBeNull();
  });
});
