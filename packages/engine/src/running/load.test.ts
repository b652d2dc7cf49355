import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from '../journal/athlete.ts';
import type { Body } from '../journal/event.ts';
import { athleteWho, did, type Said, said } from '../journal/example.ts';
import { addDays, type Day } from '../time.ts';
import { minutesOf, minutesOfKind, runDose, runLoad, runnerOf } from './load.ts';
import { longerRuns } from './longest-run.ts';
import { weekLoad } from './week-load.ts';

const monday: Day = '2026-11-23';
const ran = (day: Day, more: Partial<Body<'run.logged'>> = {}): Said =>
  said('run.logged', { startedAt: `${day}T07:00:00`, seconds: 3600, source: 'watch', detail: 'recording', ...more });
const runOf = (more: Partial<Body<'run.logged'>> = {}): Run => {
  const [run] = athleteWho(ran(monday, more)).runs;
  if (!run) throw new Error('no run');
  return run;
};
const runner = { maxHeartRate: 190, secondsPerKm: 360 };
const minutes = (more: Partial<Body<'run.logged'>>) => minutesOf(runOf(more), { runner, planned: null });

describe('what a run asks of the legs', () => {
  test.each([
    ['easy', 0.15],
    ['steady', 0.25],
    ['hard', 0.6],
    ['up', 0.4],
    ['down', 0.9],
  ] as const)(
    'R24 ten minutes %s are %d hard sets of a muscle of which running asks all (evidence §6.3)',
    (effort, dose) => {
      expect(runDose({ [effort]: 10 })('soleus')).toBeCloseTo(dose);
      expect(runDose({ [effort]: 10 })('vasti')).toBeCloseTo(0.7 * dose);
    },
  );

  test('R24 the buttocks do more uphill, the hamstrings at speed (evidence §2.5)', () => {
    expect(runDose({ up: 10 })('gluteusMaximus')).toBeCloseTo(0.4 * 0.5);
    expect(runDose({ hard: 10 })('hamstrings')).toBeCloseTo(0.6 * 0.6);
    expect(runDose({ easy: 10 })('hamstrings')).toBeCloseTo(0.15 * 0.35);
  });

  test('R25 the heart rate says how hard it was; an easy run that was none counts as what it was', () => {
    expect(minutes({ meanHeartRate: 140 })).toEqual({ easy: 60 });
    expect(minutes({ meanHeartRate: 155, kind: 'easy' })).toEqual({ steady: 60 });
    expect(minutes({ meanHeartRate: 172 })).toEqual({ hard: 60 });
  });

  test('R25 without a heart rate the kind says it, from the run or from the plan of its day, else the pace', () => {
    expect(minutes({ kind: 'tempo' })).toEqual({ steady: 60 });
    expect(minutes({ kind: 'intervals', meanHeartRate: 140 })).toEqual({ hard: 30, easy: 30 });
    expect(minutesOf(runOf(), { runner, planned: 'race' })).toEqual({ hard: 60 });
    expect(minutes({ distanceMetres: 10_000 })).toEqual({ easy: 60 });
    expect(minutes({ distanceMetres: 11_000 })).toEqual({ steady: 60 });
    expect(minutes({ distanceMetres: 12_500 })).toEqual({ hard: 60 });
  });

  test('R25 from ninety minutes on no run is easy on the legs', () => {
    expect(minutes({ seconds: 6000, meanHeartRate: 130 })).toEqual({ steady: 100 });
  });

  test('R25 hills count by the metres climbed and descended, or by the grade of the belt', () => {
    expect(minutes({ distanceMetres: 10_000, climbMetres: 100, descentMetres: 200, kind: 'easy' })).toEqual({
      easy: expect.closeTo(42),
      up: expect.closeTo(6),
      down: expect.closeTo(12),
    });
    expect(minutes({ gradePercent: 6, ground: 'treadmill' })).toEqual({ easy: 0, up: 60 });
    expect(minutes({ kind: 'hills' })).toMatchObject({ up: 30, easy: 30 });
  });

  test('R25 all minutes of a run count once, whatever is known of it', () => {
    fc.assert(
      fc.property(
        fc.record({
          seconds: fc.integer({ min: 60, max: 20_000 }),
          distanceMetres: fc.option(fc.integer({ min: 100, max: 50_000 }), { nil: undefined }),
          climbMetres: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
          descentMetres: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
          meanHeartRate: fc.option(fc.integer({ min: 90, max: 200 }), { nil: undefined }),
          kind: fc.option(fc.constantFrom('easy', 'long', 'intervals', 'tempo', 'hills', 'race'), { nil: undefined }),
        }),
        (body) => {
          const known = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
          const parts = Object.values(minutes(known));
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(body.seconds / 60, 6);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(-1e-9);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the runner', () => {
  const five = [140, 150, 160, 170, 230].map((maxHeartRate, index) =>
    ran(addDays(monday, -index), { maxHeartRate, distanceMetres: 10_000 + 100 * index }),
  );

  test('R25 the highest heart rate is the second highest that was seen, or what the age says when that is more', () => {
    expect(runnerOf(athleteWho(...five), monday).maxHeartRate).toBe(170);
    expect(runnerOf(athleteWho(...five, said('profile.set', { birthYear: 1996 })), monday).maxHeartRate).toBe(187);
    expect(runnerOf(athleteWho(), monday)).toEqual({ maxHeartRate: null, secondsPerKm: null });
  });

  test('R25 the usual pace is the median of six weeks, from five runs on', () => {
    expect(runnerOf(athleteWho(...five), monday).secondsPerKm).toBeCloseTo(3600 / 10.2);
    expect(runnerOf(athleteWho(...five.slice(1)), monday).secondsPerKm).toBeNull();
  });
});

describe('the load of a week', () => {
  test('R26 running and lifting are one sum of exertion times minutes (Foster 2001)', () => {
    expect(runLoad(minutesOfKind('easy', 45))).toBe(135);
    const athlete = athleteWho(
      ran(addDays(monday, -1), { kind: 'easy' }),
      ran(addDays(monday, -9), { kind: 'easy' }),
      ...Array.from({ length: 4 }, () => did('leg-press', monday)),
      did('leg-curl-seated', monday, { side: 'left', effort: { kind: 'reserve', repetitions: 2 } }),
      did('leg-press', monday, { role: 'warmup' }),
    );
    // Four sets to fatigue of 2.5 minutes, and one of one leg.
    expect(weekLoad(athlete, monday)).toEqual({ running: 180, lifting: 78 });
  });
});

describe('the longest run', () => {
  const planned = (after: number, distanceKm: number, kind: 'long' | 'race' = 'long'): Said =>
    said('run.planned', {
      day: addDays(monday, after),
      name: 'Long run',
      likeness: 'long run',
      kind,
      confidence: 1,
      plan: 'Plan',
      source: 'iCalendar',
      distanceKm,
    });
  const longest = ran(addDays(monday, -5), { distanceMetres: 20_000 });

  test('R27 a planned run more than a tenth longer than any of thirty days is said (Frandsen 2025)', () => {
    const athlete = athleteWho(longest, planned(6, 22), planned(13, 25), planned(20, 26));
    expect(longerRuns(athlete, monday)).toEqual([
      { day: addDays(monday, 13), distanceKm: 25, longestKm: 22, percent: expect.closeTo(13.6, 1) },
    ]);
  });

  test('R27 what is longer ago than thirty days protects no more; races are what the plan is for', () => {
    const old = ran(addDays(monday, -28), { distanceMetres: 30_000 });
    const short = ran(addDays(monday, -3), { distanceMetres: 10_000 });
    expect(longerRuns(athleteWho(old, short, planned(6, 28)), monday)).toHaveLength(1);
    expect(longerRuns(athleteWho(old, short, planned(1, 28)), monday)).toEqual([]);
    expect(longerRuns(athleteWho(longest, planned(6, 42.2, 'race')), monday)).toEqual([]);
  });

  test('R27 without a run in the last thirty days there is nothing to compare with', () => {
    expect(longerRuns(athleteWho(planned(6, 30)), monday)).toEqual([]);
  });
});
