import { attestable, isAttestable } from './attestations';
import { mayClose, mayArrange, mayStepTo } from './steps';
import { followUpDates, mayHandOver } from './hand-over';
import { consequencesOfFear, holdCauses, mayResume, stateHeldBy } from './holds';
import { violationsOf } from './inm-resolution';
import { mayRequestReturn } from './may-request-return';
import { petrona, petronaWith } from './petrona.fixture';

const request = {
  kind: 'assisted_return',
  destination: 'GT',
  nationalities: ['GT'],
  habitualResidence: null,
  openReturns: 0,
};

describe('a request', () => {
  it('is kept when it leads home', () => expect(mayRequestReturn(request)).toPermit());
  it('R63 is never a deportation or an expulsion (LM 120)', () => {
    expect(mayRequestReturn({ ...request, kind: 'deportation' })).toRefuseFor('return-is-deportation');
    expect(mayRequestReturn({ ...request, kind: 'expulsion' })).toRefuseFor('return-is-deportation');
  });
  it('R64 leads only to her nationality or residence (LM 121)', () => {
    expect(mayRequestReturn({ ...request, destination: 'HN' })).toRefuseFor('destination-not-allowed');
    expect(mayRequestReturn({ ...request, destination: 'CL', habitualResidence: 'CL' })).toPermit();
  });
  it('is one at a time for a child', () =>
    expect(mayRequestReturn({ ...request, openReturns: 1 })).toRefuseFor('return-already-open'));
});

describe('a resolution', () => {
  const stay = { childId: 'petrona', migrationMeasure: 'stay_regularise', issuedAt: petrona.now };
  it('R65 violates a plan that says stay (LM 20-IV, 112-III)', () => {
    expect(violationsOf('assisted_return', stay)).toEqual(['resolution-contradicts-plan']);
    expect(violationsOf('deportation', null)).toEqual(['resolution-without-plan', 'deportation-of-child']);
    expect(violationsOf('regularisation', stay)).toEqual([]);
    expect(violationsOf('assisted_return', petrona.plan)).toEqual([]);
  });
});

describe('a hold', () => {
  it('R70 suspends on a proceeding, and stops on a word (LA 126, 160)', () =>
    expect(holdCauses.map((cause) => [cause, stateHeldBy(cause)])).toEqual([
      ['stop_order', 'stopped'],
      ['fear', 'stopped'],
      ['protection_claim', 'suspended'],
      ['challenge', 'suspended'],
      ['court_order', 'suspended'],
      ['determination_suspended', 'suspended'],
      ['resolution_violation', 'stopped'],
    ]));
  it('R68 asks for a screening within hours and pages the attorney (LM 112-V)', () =>
    expect(consequencesOfFear(new Date('2026-11-30T14:00:00Z'))).toEqual({
      tasks: [
        { rule: 'R68-screen', task: 'ip_screen', dueAt: new Date('2026-11-30T18:00:00Z') },
        { rule: 'R68-risk', task: 'return_risk', dueAt: new Date('2026-11-30T18:00:00Z') },
      ],
      page: ['attorney', 'supervisors'],
    }));
  it('R70 is not taken up while anything holds it', () => {
    expect(mayResume(petrona)).toPermit();
    expect(mayResume(petronaWith({ openStopOrders: [{ discipline: 'legal' }] }))).toRefuseFor(
      'hold-still-open',
    );
    expect(mayResume(petronaWith({ protectionBars: true }))).toRefuseFor('hold-still-open');
  });
  it('R68 is not taken up before a fear is answered by a new screening (LGDNNA 91)', () => {
    expect(mayResume(petronaWith({ lastFearAt: petrona.now }))).toRefuseFor('fear-not-answered');
    expect(mayResume(petronaWith({ lastFearAt: new Date('2026-11-01T00:00:00Z') }))).toPermit();
  });
});

describe('the hand-over', () => {
  const signed = { identityDocument: 'DPI 2541', receptionDocumentId: 'doc-1', asArranged: true };
  it('R71 needs the signature of an identified receiver, the one arranged (LM 112-III)', () => {
    expect(mayHandOver(signed)).toPermit();
    expect(mayHandOver({ ...signed, receptionDocumentId: null })).toRefuseFor('reception-not-signed');
    expect(mayHandOver({ ...signed, identityDocument: null })).toRefuseFor('reception-not-signed');
    expect(mayHandOver({ ...signed, asArranged: false })).toRefuseFor('receiver-differs');
  });
  it('DL51 is followed after 7, 30, 90 and 180 days', () =>
    expect(followUpDates('2026-11-30').map(({ dueOn }) => dueOn)).toEqual([
      '2026-12-07',
      '2026-12-30',
      '2027-02-28',
      '2027-05-29',
    ]));
});

describe('the steps', () => {
  it('are taken in order (R62)', () => {
    expect(mayStepTo('authorised', 'in_transit')).toPermit();
    expect(mayStepTo('arranging', 'in_transit')).toRefuseFor('return-not-at-this-step');
    expect(mayArrange('challenge_window')).toPermit();
    expect(mayArrange('authorised')).toRefuseFor('return-not-at-this-step');
  });
  it('end with every follow-up, or where the return cannot be (R71)', () => {
    expect(mayClose({ state: 'handed_over', reason: 'followed_up', openFollowUps: 1 })).toRefuseFor(
      'follow-ups-open',
    );
    expect(mayClose({ state: 'followed_up', reason: 'followed_up', openFollowUps: 0 })).toPermit();
    expect(mayClose({ state: 'stopped', reason: 'child_refused', openFollowUps: 0 })).toPermit();
    expect(mayClose({ state: 'authorised', reason: 'other', openFollowUps: 0 })).toRefuseFor(
      'return-not-at-this-step',
    );
  });
  it('let only facts from outside be attested', () => {
    expect(Object.keys(attestable)).toEqual([
      'G1',
      'G3',
      'G11',
      'G12',
      'G13',
      'G14',
      'G15',
      'G16',
      'G17',
      'G19',
      'G22',
    ]);
    expect(['G2', 'G7', 'G9', 'G20', 'toString'].filter(isAttestable)).toEqual([]);
  });
});
