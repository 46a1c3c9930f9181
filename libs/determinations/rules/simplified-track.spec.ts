import { decide } from '@cobijo/kernel/rules/decision';
import { criterionGrounds, type CriterionFacts, mayTakeTrack } from './simplified-track';

const mother = { verified: true, risk: false, parent: true };
const urgent = (changes: Partial<CriterionFacts> = {}): CriterionFacts => ({
  track: 'simplified_urgent', criterion: 'verified_parent', recommended: { code: 'reunify_MX', carer: mother }, siblingsDetermined: 0, ...changes,
});
const handedIn = (facts: CriterionFacts) => decide(criterionGrounds(facts));

describe('the urgent track', () => {
  it('R47 is taken for a criterion that somebody states, with its reason (policy: simplified track)', () => {
    expect(mayTakeTrack({ track: 'simplified_urgent', criterion: null, reason: '' })).toRefuseFor('urgent-without-criterion');
    expect(mayTakeTrack({ track: 'simplified_urgent', criterion: 'medical_evacuation', reason: ' ' })).toRefuseFor('criterion-without-reason');
    expect(mayTakeTrack({ track: 'simplified_urgent', criterion: 'medical_evacuation', reason: 'La cirugía no espera' })).toPermit();
    expect(mayTakeTrack({ track: 'ordinary', criterion: null, reason: '' })).toPermit();
  });
  it('R47 hands a child only to a parent who is verified and without risk (policy: simplified track)', () => {
    expect(handedIn(urgent())).toPermit();
    for (const carer of [null, { ...mother, verified: false }, { ...mother, risk: true }, { ...mother, parent: false }])
      expect(handedIn(urgent({ recommended: { code: 'reunify_MX', carer } }))).toRefuseFor('criterion-not-borne-out');
    expect(handedIn(urgent({ recommended: { code: 'foster_MX', carer: mother } }))).toRefuseFor('criterion-not-borne-out');
  });
  it('R47 follows a brother or sister only where one was determined (policy: simplified track)', () => {
    expect(handedIn(urgent({ criterion: 'determined_sibling' }))).toRefuseFor('criterion-not-borne-out');
    expect(handedIn(urgent({ criterion: 'determined_sibling', siblingsDetermined: 1 }))).toPermit();
  });
  it('R47 asks for a criterion of reports begun before it was asked, and nothing of ordinary ones', () => {
    expect(handedIn(urgent({ criterion: null }))).toRefuseFor('urgent-without-criterion');
    expect(handedIn(urgent({ track: 'ordinary', criterion: null }))).toPermit();
  });
});
