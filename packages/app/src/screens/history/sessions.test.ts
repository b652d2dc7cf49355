import type { PerformedSet, Run, Session } from '@legwork/engine/journal';
import { describe, expect, it } from 'vitest';
import { byExercise, type Done, latestMonths } from './sessions.ts';

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
  faults: [],
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

const run = (day: string): Run => ({
  id: day,
  day,
  startedAt: `${day}T08:00:00`,
  utcOffsetMinutes: null,
  seconds: 3000,
  elapsedSeconds: null,
  distanceMetres: 10_000,
  climbMetres: null,
  descentMetres: null,
  meanHeartRate: null,
  maxHeartRate: null,
  gradePercent: null,
  ground: null,
  kind: null,
  name: null,
  detail: 'summary',
  sources: [{ id: day, source: 'Strava', batch: null }],
});
const dayOf = (one: Done): string => (one.of === 'run' ? one.run : one.session).day;

describe('the list of sessions', () => {
  const oldestFirst = ['2025-11-30', '2026-10-01', '2026-10-31', '2026-11-02', '2026-11-20'].map((day) => session(day));
  const days = (count: number) =>
    latestMonths({ sessions: oldestFirst, runs: [] }, count).months.map(({ month, done }) => [month, done.map(dayOf)]);

  it('D10 is newest first by month, and says whether there is more', () => {
    expect(days(4)).toEqual([
      ['2026-11', ['2026-11-20', '2026-11-02']],
      ['2026-10', ['2026-10-31', '2026-10-01']],
    ]);
    expect(latestMonths({ sessions: oldestFirst, runs: [] }, 4).more).toBe(true);
    expect(latestMonths({ sessions: oldestFirst, runs: [] }, 5).more).toBe(false);
  });

  it('D10 has only sessions in which something was done', () => {
    const [empty, full] = [session('2026-11-01', []), session('2026-11-02')];
    expect(latestMonths({ sessions: [empty, full], runs: [] }, 5).months).toEqual([
      { month: '2026-11', done: [{ of: 'session', session: full }] },
    ]);
    expect(latestMonths({ sessions: [empty], runs: [] }, 5)).toEqual({ months: [], more: false });
  });

  it('D10 has the runs between the sessions, and months of runs alone', () => {
    const runs = ['2025-12-24', '2026-10-31', '2026-11-03', '2026-11-21'].map(run);
    const { months, more } = latestMonths({ sessions: oldestFirst, runs }, 7);
    expect(months.map(({ done }) => done.map((one) => `${one.of} ${dayOf(one)}`))).toEqual([
      ['run 2026-11-21', 'session 2026-11-20', 'run 2026-11-03', 'session 2026-11-02'],
      ['run 2026-10-31', 'session 2026-10-31', 'session 2026-10-01'],
    ]);
    expect(more).toBe(true);
    expect(latestMonths({ sessions: [], runs }, 9).months.flatMap(({ done }) => done.map(dayOf))).toEqual(
      runs.map(({ day }) => day).toReversed(),
    );
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
