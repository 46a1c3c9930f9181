import { consentStanding, type ScopeRow } from './consent-standing';
import { type ConsentRecordFacts, mayRecordConsent, mayStandIn } from './consent-record';
import { type ConsentUseFacts, mayUseScope } from './consent-use';

const now = new Date('2026-11-23T18:00:00Z');
const row = (over: Partial<ScopeRow>): ScopeRow => ({
  type: 'consent',
  giver: 'child',
  granted: true,
  at: new Date('2026-11-20T15:00:00Z'),
  expiresAt: null,
  ...over,
});

describe('where a scope stands', () => {
  it('is nothing while nobody has spoken', () => expect(consentStanding([], now)).toBeNull());

  it('is granted by the child', () =>
    expect(consentStanding([row({ type: 'assent' })], now)).toMatchObject({
      granted: true,
      childSpoke: true,
    }));

  it("follows the child's refusal before the adult's consent (LGDNNA 71)", () =>
    expect(
      consentStanding([row({ type: 'refusal', granted: false }), row({ giver: 'parent', at: now })], now),
    ).toMatchObject({
      granted: false,
      refused: true,
    }));

  it('stops at a withdrawal, whoever made it', () =>
    expect(
      consentStanding([row({}), row({ giver: 'ppnna', type: 'withdrawal', granted: false, at: now })], now),
    ).toMatchObject({
      granted: false,
      withdrawn: true,
    }));

  it('no longer covers anything once expired', () =>
    expect(consentStanding([row({ expiresAt: new Date('2026-11-21T00:00:00Z') })], now)).toMatchObject({
      granted: false,
      refused: false,
    }));

  it('rests on vital interest only where nobody refused', () => {
    const override = row({ type: 'vital_interest_override', giver: 'nobody', at: now });
    expect(consentStanding([override], now)).toMatchObject({
      granted: true,
      byVitalInterest: true,
      childSpoke: false,
    });
    expect(consentStanding([row({ type: 'refusal', granted: false }), override], now)).toMatchObject({
      granted: false,
      refused: true,
    });
  });
});

describe('using a scope', () => {
  const clear: ConsentUseFacts = {
    scope: 'share_ppnna',
    standing: { granted: true, refused: false, withdrawn: false },
    exception: null,
    dutyOverride: null,
  };
  const refused = { granted: false, refused: true, withdrawn: false };

  it('proceeds with a consent', () => expect(mayUseScope(clear)).toPermit());

  it('R23 refuses without a consent that covers the scope (LFPDPPP 8, 9)', () =>
    expect(mayUseScope({ ...clear, standing: null })).toRefuseFor('no-consent-for-scope'));

  it('R23 yields to an exception only when its reason is written (LFPDPPP 9)', () => {
    expect(
      mayUseScope({ ...clear, standing: null, exception: { code: 'medical', reason: ' ' } }),
    ).toRefuseFor('no-consent-for-scope');
    expect(
      mayUseScope({ ...clear, standing: null, exception: { code: 'medical', reason: 'Cirugía hoy' } }),
    ).toPermit();
  });

  it('R25 refuses what the child refused, exception or not (LGDNNA 12, 71)', () => {
    expect(mayUseScope({ ...clear, standing: refused })).toRefuseFor('child-refused-scope');
    expect(
      mayUseScope({ ...clear, standing: refused, exception: { code: 'emergency', reason: 'Urge' } }),
    ).toRefuseFor('child-refused-scope');
  });

  it('R25 refuses what was withdrawn (LFPDPPP 8)', () =>
    expect(
      mayUseScope({ ...clear, standing: { granted: false, refused: false, withdrawn: true } }),
    ).toRefuseFor('consent-withdrawn'));

  it('R25 yields to a legal duty by two people, with the child told (LGDNNA 12)', () => {
    const duty: ConsentUseFacts = {
      ...clear,
      standing: refused,
      exception: { code: 'legal_duty', reason: 'Denuncia de violencia sexual' },
      dutyOverride: { supervisor: true, privacyOfficer: true, childTold: true },
    };
    expect(mayUseScope(duty)).toPermit();
    for (const missing of ['supervisor', 'privacyOfficer', 'childTold'] as const)
      expect(
        mayUseScope({
          ...duty,
          dutyOverride: { supervisor: true, privacyOfficer: true, childTold: true, [missing]: false },
        }),
      ).toRefuseFor('child-refused-scope');
  });
});

describe('recording a consent', () => {
  const clear: ConsentRecordFacts = {
    type: 'consent',
    giver: 'ppnna',
    childAge: 15,
    mature: false,
    childSpokeOn: ['service'],
    scopes: ['service'],
    parentSuspected: false,
  };

  it('takes the representative after the child spoke', () => expect(mayRecordConsent(clear)).toPermit());

  it("R24 refuses an adult's consent alone for a child of twelve or more (LGDNNA 71)", () => {
    expect(mayRecordConsent({ ...clear, childSpokeOn: [] })).toRefuseFor('child-assent-not-sought');
    expect(mayRecordConsent({ ...clear, childSpokeOn: [], childAge: 11 })).toPermit();
    expect(mayRecordConsent({ ...clear, childSpokeOn: [], childAge: 9, mature: true })).toRefuseFor(
      'child-assent-not-sought',
    );
  });

  it('R24 never refuses a refusal or a withdrawal (LGDNNA 71)', () => {
    expect(mayRecordConsent({ ...clear, type: 'refusal', childSpokeOn: [] })).toPermit();
    expect(mayRecordConsent({ ...clear, type: 'withdrawal', childSpokeOn: [] })).toPermit();
  });

  it('R26 refuses the signature of a suspected parent and lets the representative stand in (LGDNNA 106)', () => {
    expect(mayRecordConsent({ ...clear, giver: 'parent', parentSuspected: true })).toRefuseFor(
      'parent-is-suspected',
    );
    expect(mayStandIn('ppnna', 'consent')).toBe(true);
    expect(mayStandIn('nobody', 'vital_interest_override')).toBe(true);
    expect(mayStandIn('parent', 'consent')).toBe(false);
  });
});
