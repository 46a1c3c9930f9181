import { deadlineCatalogue, deadlineRule } from './deadline-catalogue';
import { deadlineStanding, dueOf, endOfDay } from './deadline-due';

const tapachula = { timeZone: 'America/Mexico_City', notCounted: new Set(['2026-11-20']) };
const at = (text: string) => new Date(text);

describe('the deadline catalogue (domain 2.6)', () => {
  it('keeps statutory clocks and house targets apart', () => {
    for (const [code, rule] of Object.entries(deadlineCatalogue)) {
      const cites = rule.citations.map(({ instrument }) => instrument);
      expect({ code, policy: cites.includes('POLICY') }).toEqual({ code, policy: rule.kind === 'target' });
      expect(cites.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['DL05', '2026-11-23T10:00:00Z', '2026-11-23T13:00:00.000Z', 'LGDNNA 122-VI'],
    ['DL06', '2026-11-21T10:00:00Z', '2026-11-22T10:00:00.000Z', 'LGDNNA 122-VI and VII'],
    ['DL10', '2026-11-21T10:00:00Z', '2026-11-22T22:00:00.000Z', 'LM 68'],
    ['DL11', '2026-11-05T18:00:00Z', '2026-12-19T05:59:59.000Z', 'LRPCAP 18'],
    ['DL19', '2026-11-05T18:00:00Z', '2026-11-28T05:59:59.000Z', 'LA 17'],
    ['DL41-1', '2026-11-23T10:00:00Z', '2026-11-24T10:00:00.000Z', 'policy'],
    ['DL43-short', '2026-11-19T18:00:00Z', '2026-11-26T05:59:59.000Z', 'policy'],
    ['DL44', '2026-11-23T18:00:00Z', '2026-12-08T05:59:59.000Z', 'policy'],
    ['DL44-urgent', '2026-11-23T10:00:00Z', '2026-11-25T10:00:00.000Z', 'policy'],
    ['DL45', '2026-11-23T18:00:00Z', '2026-12-15T05:59:59.000Z', 'policy'],
    ['DL46-notify', '2026-11-23T18:00:00Z', '2026-11-27T05:59:59.000Z', 'policy'],
    ['DL46', '2026-11-23T18:00:00Z', '2026-12-01T05:59:59.000Z', 'policy'],
    ['DL51-7', '2026-11-23T18:00:00Z', '2026-12-01T05:59:59.000Z', 'policy'],
    ['DL51-30', '2026-11-23T18:00:00Z', '2026-12-24T05:59:59.000Z', 'policy'],
    ['DL51-90', '2026-11-23T18:00:00Z', '2027-02-22T05:59:59.000Z', 'policy'],
    ['DL51-180', '2026-11-23T18:00:00Z', '2027-05-23T05:59:59.000Z', 'policy'],
  ])('%s from %s ends %s (%s)', (code, trigger, due) => {
    const rule = deadlineRule(code);
    expect(rule && dueOf(rule.term, at(trigger), tapachula).toISOString()).toBe(due);
  });

  it.each(['DL01', 'DL02', 'DL03', 'DL04', 'DL07', 'DL08', 'DL41-0'])('%s is due at once', (code) => {
    const rule = deadlineRule(code);
    expect(rule && dueOf(rule.term, at('2026-11-23T10:00:00Z'), tapachula).toISOString()).toBe(
      '2026-11-23T10:00:00.000Z',
    );
  });

  it('DL12, DL16, DL17, DL18, DL20, DL40, DL42, DL44, DL45, DL47, DL48, DL50 name who must act', () => {
    for (const code of [
      'DL12',
      'DL16',
      'DL17',
      'DL18',
      'DL20',
      'DL40',
      'DL42',
      'DL44',
      'DL45',
      'DL47-assessment',
      'DL48-low',
      'DL50',
    ])
      expect(deadlineRule(code)?.responsible).toMatch(/us|comar/);
    expect(deadlineRule('DL99')).toBeUndefined();
  });

  it('ends the day where the office is', () => {
    expect(endOfDay('2026-11-23', 'America/Tijuana').toISOString()).toBe('2026-11-24T07:59:59.000Z');
    expect(endOfDay('2026-11-23', 'America/Mexico_City').toISOString()).toBe('2026-11-24T05:59:59.000Z');
  });
});

describe('how a clock stands', () => {
  const due = { state: 'open', dueAt: at('2026-11-23T10:00:00Z'), metAt: null } as const;
  it.each([
    ['missed', due, '2026-11-23T10:00:00Z'],
    ['soon', due, '2026-11-21T10:00:00Z'],
    ['open', due, '2026-11-10T10:00:00Z'],
    ['met', { ...due, state: 'met', metAt: at('2026-11-22T10:00:00Z') } as const, '2026-11-25T10:00:00Z'],
    [
      'met_late',
      { ...due, state: 'met', metAt: at('2026-11-24T10:00:00Z') } as const,
      '2026-11-25T10:00:00Z',
    ],
    ['waived', { ...due, state: 'waived' } as const, '2026-11-25T10:00:00Z'],
  ])('is %s', (standing, row, now) => expect(deadlineStanding(row, at(now))).toBe(standing));
});
