import { decide } from '@cobijo/kernel/rules/decision';
import { type FileStepFacts, followUpGrounds, implementationGrounds } from './file-steps';

const clear: FileStepFacts = { planAgreed: true, bidRequired: true, determinationDecided: true, openActions: 0 };

describe('carrying a plan out (domain 6.1)', () => {
  it('is permitted with an agreed plan and a decision', () => expect(decide(implementationGrounds(clear))).toPermit());
  it('refuses without an agreed plan (LGDNNA 123-IV)', () =>
    expect(decide(implementationGrounds({ ...clear, planAgreed: false }))).toRefuseFor('plan-not-agreed'));
  it('warns where a determination is still to come: only what protects meanwhile goes ahead, with a reason', () => {
    const grounds = implementationGrounds({ ...clear, determinationDecided: false });
    expect(decide(grounds)).toRefuseFor('determination-not-decided');
    expect(decide(grounds, { 'determination-not-decided': 'Solo escuela y salud' })).toPermit();
    expect(decide(implementationGrounds({ ...clear, determinationDecided: false, bidRequired: false }))).toPermit();
  });
});

describe('mere follow-up (domain 6.1)', () => {
  it('is permitted once every action is settled', () => expect(decide(followUpGrounds(clear))).toPermit());
  it('refuses while actions are open', () => expect(decide(followUpGrounds({ ...clear, openActions: 2 }))).toRefuseFor('plan-actions-open'));
});
