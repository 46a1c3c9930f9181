import { decide, unless } from './decision';
import { block, warn } from './ground';
import { law } from './law';

const pending = block('G9', 'challenge-pending', [law.LGDNNA('92-X')]);
const similar = warn('R56', 'reasons-not-individualised', [law.GC14('97')]);

describe('a decision', () => {
  it('permits when no ground stands', () => expect(decide([null, unless(true, pending)])).toPermit());

  it('returns every ground at once, not the first', () =>
    expect(decide([pending, similar])).toRefuseFor('challenge-pending', 'reasons-not-individualised'));

  it('lets a warning pass only with a written reason, and keeps it', () => {
    expect(decide([similar], { 'reasons-not-individualised': '  ' })).toRefuseFor('reasons-not-individualised');
    const decision = decide([similar], { 'reasons-not-individualised': 'Hermanas con la misma historia' });
    expect(decision).toPermit();
    expect(decision.accepted).toEqual([{ ground: similar, reason: 'Hermanas con la misma historia' }]);
  });

  it('never lets a reason lift a block', () =>
    expect(decide([pending], { 'challenge-pending': 'urge' })).toRefuseFor('challenge-pending'));
});
