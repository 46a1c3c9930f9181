import { silenceSince } from './authority-silence';

const since = (today: string) => silenceSince('2026-11-02', today, new Set(['2026-11-16']));

describe('the silence of the authority', () => {
  it('R60 is waited for during 15 business days (LGDNNA 92-XI)', () => expect(since('2026-11-23')).toMatchObject({ level: 'waiting', amberOn: '2026-11-24', actions: [] }));
  it('R60 turns amber: a letter of promotion (LGDNNA 92-XI)', () => expect(since('2026-11-24')).toMatchObject({ level: 'amber', actions: ['promotion_letter'] }));
  it('R60 turns red after 30: legal remedies, and still nothing is decided (LGDNNA 92-XI)', () => {
    const red = since('2026-12-15');
    expect(red).toMatchObject({ level: 'red', redOn: '2026-12-15', actions: ['promotion_letter', 'legal_remedies'] });
    expect(Object.keys(red)).not.toContain('outcome');
  });
});
