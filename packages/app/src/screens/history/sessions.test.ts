import type { PerformedSet, Session } from '@legwork/engine/journal';
import { describe, expect, it } from 'vitest';
import { byExercise, latestMonths } from './sessions.ts';

const set = (exercise: PerformedSet['exercise'], exerciseName = 'Chin Up'): PerformedSet => ({
  id: `${exercise}`,
  sessionId: 's',
  day: '2026-11-20',
  performedAt: '2026-11-20T18:00:00',
  order: 0,
  exercise,
  exerciseName,
  gymId: null,
  stationId: null,
  side: 'both',
  role: 'working',
  loadKg: 30,
  shown: null,
  repetitions: 12,
  effort: { kind: 'unreported' },
  seconds: null,
  speedKmh: null,
  gradePercent: null,
  source: null,
  batch: null,
});
const session = (day: string, sets: readonly PerformedSet[] = [set('leg-press')]): Session => ({
  id: day,
  day,
  sets,
  finished: true,
  plan: null,
  skipped: [],
});

describe('the list of sessions', () => {
  const oldestFirst = ['2025-11-30', '2026-10-01', '2026-10-31', '2026-11-02', '2026-11-20'].map((day) => session(day));
  const days = (count: number) =>
    latestMonths(oldestFirst, count).months.map(({ month, sessions }) => [month, sessions.map(({ day }) => day)]);

  it('D10 is newest first by month, and says whether there is more', () => {
    expect(days(4)).toEqual([
      ['2026-11', ['2026-11-20', '2026-11-02']],
      ['2026-10', ['2026-10-31', '2026-10-01']],
    ]);
    expect(latestMonths(oldestFirst, 4).more).toBe(true);
    expect(latestMonths(oldestFirst, 5).more).toBe(false);
  });

  it('D10 has only sessions in which something was done', () => {
    expect(latestMonths([session('2026-11-01', []), session('2026-11-02')], 5).months).toEqual([
      { month: '2026-11', sessions: [session('2026-11-02')] },
    ]);
    expect(latestMonths([session('2026-11-01', [])], 5)).toEqual({ months: [], more: false });
  });

  it('D9 keeps sets of one exercise together, in the order in which each was begun', () => {
    const mixed = session('2026-11-02', [set('leg-press'), set(null), set('leg-extension'), set('leg-press')]);
    expect(byExercise(mixed).map(({ name, sets }) => [name, sets.length])).toEqual([
      ['Leg press', 2],
      ['Chin Up', 1],
      ['Leg extension', 1],
    ]);
  });
});
