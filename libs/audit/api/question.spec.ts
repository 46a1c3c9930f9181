import { Answered, answering, answersIn, gathering, rowOf, rowsOf } from './question';

interface Alert {
  readonly id: string;
  readonly at: Date;
  readonly endedAt: Date | null;
}

const file = rowOf<{ childId: string }>({ text: 'select child_id as "childId" from case_file where id = $1', values: ['f1'] }, {});
const alerts = (child: string | Answered) =>
  rowsOf<Alert>({ text: 'select * from alert where child_id = $1 and kind in ($2, $10) and other = $1', values: [child, 'fear', 3, 4, 5, 6, 7, 8, 9, 'tenth'] }, { at: true, endedAt: true });

describe('questions gathered in one statement', () => {
  it('keep their own SQL and their own values, each at a place of its own', () => {
    const { text, values } = gathering({ file, alerts: alerts('c1') });
    expect(text).toContain('"file" as materialized (select child_id as "childId" from case_file where id = $1)');
    expect(text).toContain('where child_id = $2 and kind in ($3, $11) and other = $2)');
    expect(values).toEqual(['f1', 'c1', 'fear', 3, 4, 5, 6, 7, 8, 9, 'tenth']);
  });

  it('may start from what another question answers', () => {
    const { text, values } = gathering({ file, alerts: alerts(new Answered('file', 'childId')) });
    expect(text).toContain('where child_id = (select "childId" from "file") and kind in ($2, $10)');
    expect(values).not.toContainEqual(expect.any(Answered));
  });

  it('are read as if each had been asked alone: instants are instants, nothing is nothing', () => {
    const questions = { file, alerts: alerts('c1'), count: answering(alerts('c1'), (rows) => rows.length) };
    const row = { file: [], alerts: [{ id: 'a1', at: '2026-11-28T12:00:00.123456+00:00', endedAt: null }], count: [{ id: 'a1', at: null, endedAt: null }] };
    expect(answersIn(questions, row)).toEqual({ file: null, alerts: [{ id: 'a1', at: new Date('2026-11-28T12:00:00.123Z'), endedAt: null }], count: 1 });
  });
});
