import { detentionOutcomes, detentionPlaces } from './code-lists';
import { detentionConsequences, endsDetention, hoursDetained, isDetentionPlace, leftTheCountry } from './detention';

const known = new Date('2026-11-20T08:00:00Z');

describe('the detention of a child', () => {
  it('R14 makes the file priority 0 and opens four tasks (LM 99; LA 15, 17-IV)', () => {
    const { priority, tasks } = detentionConsequences(known);
    expect(priority).toBe(0);
    expect(tasks.map(({ code }) => code)).toEqual([
      'locate-detained-child', 'ask-urgent-measure', 'consider-amparo', 'complain-to-cndh',
    ]);
    expect(tasks.every(({ dueAt, citations }) => dueAt > known && citations.length > 1)).toBe(true);
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
