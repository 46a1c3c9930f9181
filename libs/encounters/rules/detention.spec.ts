import { deadlineRule } from '@cobijo/cases/rules/deadline-catalogue';
import { detentionOutcomes, detentionPlaces } from './code-lists';
import { detentionConsequences, endsDetention, hoursDetained, isDetentionPlace, leftTheCountry } from './detention';

const known = new Date('2026-11-20T08:00:00Z');

describe('the detention of a child', () => {
  it('R14 makes the file priority 0 and opens four tasks, all within a day (LM 99; LA 15, 17-IV)', () => {
    const { priority, tasks } = detentionConsequences;
    expect(priority).toBe(0);
    expect(tasks).toEqual(['R14-locate', 'R14-measure', 'R14-amparo', 'R14-complaint']);
    for (const task of tasks) {
      const rule = deadlineRule(task);
      expect(rule).toMatchObject({ kind: 'target', responsible: 'us', term: { unit: 'hours' } });
      expect(rule?.term.length).toBeLessThanOrEqual(24);
    }
  });

  it('R14 counts hours until a person records the end (LM 99)', () => {
    expect(hoursDetained(known, null, new Date('2026-11-22T21:30:00Z'))).toBe(61);
    expect(hoursDetained(known, new Date('2026-11-20T10:00:00Z'), new Date('2026-11-22T21:30:00Z'))).toBe(2);
    expect(hoursDetained(known, null, new Date('2026-11-19T00:00:00Z'))).toBe(0);
  });

  it('R17 knows the places of detention, a hotel among them (LM 99)', () => {
    expect(detentionPlaces.filter((place) => place !== 'unknown').every(isDetentionPlace)).toBe(true);
    expect(['kinship', 'CAS_public', 'hospital', 'unknown'].some(isDetentionPlace)).toBe(false);
  });

  it('takes every outcome but "ongoing" as an end, and two of them as an irregular return (LM 74)', () => {
    expect(detentionOutcomes.filter((outcome) => !endsDetention(outcome))).toEqual(['ongoing']);
    expect(detentionOutcomes.filter(leftTheCountry)).toEqual(['irregular_return', 'expelled']);
  });
});
