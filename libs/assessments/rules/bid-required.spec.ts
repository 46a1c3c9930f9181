import { bidCodeOf, bidRequired, bidTriggersOf, type BidTrigger, type PlannedDecision } from './bid-required';

const alone = { unaccompaniedOrSeparated: true };
const verifiedMother = { verified: true, risk: false, known: true };

describe('when a determination is required', () => {
  it.each<[PlannedDecision, readonly BidTrigger[]]>([
    [{ kind: 'return_extended', ...alone, receivingRelative: verifiedMother }, ['return']],
    [{ kind: 'return_state_care', ...alone }, ['return']],
    [{ kind: 'us_port_presentation', ...alone }, ['third_country_exit']],
    [{ kind: 'reunify_MX', ...alone, receivingRelative: { ...verifiedMother, verified: false } }, ['risky_reunification']],
    [{ kind: 'reunify_MX', ...alone, receivingRelative: { ...verifiedMother, risk: true } }, ['risky_reunification']],
    [{ kind: 'reunify_MX', ...alone, receivingRelative: { ...verifiedMother, known: false } }, ['risky_reunification']],
    [{ kind: 'stay_current', ...alone, againstWill: true }, ['separation_against_will']],
    [{ kind: 'separation_from_adult', ...alone }, ['separation_against_will']],
    [{ kind: 'foster_MX', ...alone, splitsSiblings: true }, ['siblings_split']],
    [{ kind: 'foster_MX', ...alone, leavesState: true }, ['other_state']],
    [{ kind: 'adoption', ...alone }, ['adoption']],
    [{ kind: 'residential_MX', ...alone, residentialDays: 91 }, ['long_residential']],
    [{ kind: 'local_integration_refugee', ...alone }, ['durable_solution']],
  ])('R41 pulls the trigger for %j (LGDNNA 22, 97)', (planned, triggers) => expect(bidTriggersOf(planned)).toEqual(triggers));

  it.each<PlannedDecision>([
    { kind: 'stay_current', ...alone },
    { kind: 'reunify_MX', ...alone, receivingRelative: verifiedMother },
    { kind: 'residential_MX', ...alone, residentialDays: 90 },
    { kind: 'local_integration_refugee', unaccompaniedOrSeparated: false },
  ])('R41 leaves %j to the assessment (UNHCR BIP)', (planned) => expect(bidTriggersOf(planned)).toEqual([]));

  it('R41 names the family of decision (domain §3.2)', () => {
    expect(bidCodeOf([])).toBeNull();
    expect(bidCodeOf(['return'])).toBe('BID-A');
    expect(bidCodeOf(['third_country_exit', 'risky_reunification'])).toBe('BID-B');
    expect(bidCodeOf(['return', 'separation_against_will'])).toBe('BID-C');
  });

  it('R41 joins the purposes of an assessment with what is at stake', () =>
    expect(bidRequired({ purposes: ['return'], inView: ['siblings_split'], ...alone })).toEqual({
      required: true,
      triggers: ['return', 'siblings_split'],
      code: 'BID-B',
    }));

  it('R41 requires none for a first assessment with nothing at stake', () =>
    expect(bidRequired({ purposes: ['initial'], inView: ['none'], ...alone })).toEqual({ required: false, triggers: [], code: null }));
});
