import { describe, expect, test } from 'vitest';
import type { Athlete } from '../journal/athlete.ts';
import { athleteWho, did, said } from '../journal/example.ts';
import { addDays, type Day } from '../time.ts';
import { changeOf, staleSince, type TrendPoint, trendsOf } from './trend.ts';

const start = '2026-01-05';
const dayOfSession = (session: number) => addDays(start, 3.5 * (session - (session % 2)) + 3 * (session % 2));

const point = (logLoad: number, sd: number): TrendPoint => ({
  day: start,
  value: { middle: 0, low: 0, high: 0 },
  logLoad,
  sd,
});

const extensionTrends = (athlete: Athlete, on: Day) => trendsOf(athlete, ['leg-extension'], on);

/** The points of somebody who lifts that share more each session. */
const trained = (growth: number) => {
  const sets = Array.from({ length: 16 }, (_, index) =>
    did('leg-extension', dayOfSession(index), { loadKg: 30 * (1 + growth) ** index }),
  );
  return extensionTrends(athleteWho(...sets), dayOfSession(15))[0]?.points ?? [];
};
const real = (points: readonly TrendPoint[]) => changeOf({ points })?.isReal;

describe('the trend of a strength', () => {
  test('P9 no sets, no trend', () => {
    expect(extensionTrends(athleteWho(), start)).toEqual([]);
  });

  test('P9 one point a training day, the band round the middle', () => {
    const sessions = Array.from({ length: 6 }, (_, index) =>
      did('leg-extension', dayOfSession(index), { loadKg: 30 + index }),
    );
    const trends = extensionTrends(athleteWho(...sessions), dayOfSession(5));
    expect(trends.map(({ exercise, stationId, side }) => ({ exercise, stationId, side }))).toEqual([
      { exercise: 'leg-extension', stationId: null, side: 'both' },
    ]);
    const points = trends[0]?.points ?? [];
    expect(points.map(({ day }) => day)).toEqual(Array.from({ length: 6 }, (_, index) => dayOfSession(index)));
    for (const { value } of points) {
      expect(value.low).toBeLessThan(value.middle);
      expect(value.middle).toBeLessThan(value.high);
    }
  });

  test('P9 a long history is shown by twelve points over the last 24 training days', () => {
    const sessions = Array.from({ length: 40 }, (_, index) => did('leg-extension', dayOfSession(index)));
    const points = extensionTrends(athleteWho(...sessions), dayOfSession(39))[0]?.points ?? [];
    expect(points.map(({ day }) => day)).toEqual(
      Array.from({ length: 12 }, (_, index) => dayOfSession(17 + 2 * index)),
    );
  });

  test('P9 the day asked about ends the trend, and each station and side has its own', () => {
    const athlete = athleteWho(
      did('leg-extension', start, { stationId: 'old' }),
      did('leg-extension', addDays(start, 3), { stationId: 'new' }),
      did('leg-extension', addDays(start, 7), { stationId: 'old' }),
    );
    const shape = extensionTrends(athlete, addDays(start, 3)).map(({ stationId, points }) => [
      stationId,
      points.length,
    ]);
    expect(shape).toEqual([
      ['old', 1],
      ['new', 1],
    ]);
  });

  test('P9 the band narrows as sets come in, and holds the load of somebody who always does 12 with 40 kg', () => {
    const steady = Array.from({ length: 10 }, (_, index) => did('leg-extension', dayOfSession(index)));
    const points = extensionTrends(athleteWho(...steady), dayOfSession(9))[0]?.points ?? [];
    expect(points.at(-1)?.sd).toBeLessThan(points[0]?.sd ?? 0);
    expect(points.at(-1)?.value.low).toBeLessThan(41);
    expect(points.at(-1)?.value.high).toBeGreaterThan(40);
  });
});

describe('several strengths at once', () => {
  const days = [0, 1, 2].map(dayOfSession);
  const athlete = athleteWho(
    said('profile.set', { bodyMassKg: 60 }),
    ...days.flatMap((day) => [
      did('leg-extension', day, { stationId: 'one' }),
      did('calf-raise-single-leg', day, { side: 'left', loadKg: 0, repetitions: 14 }),
      did('calf-raise-single-leg', day, { side: 'right', loadKg: 0, repetitions: 14 }),
      did('leg-press', day, { loadKg: 80 }),
    ]),
    did('leg-extension', dayOfSession(3), { stationId: 'two' }),
  );
  const on = dayOfSession(4);

  test('P9 are those of each alone, in the order asked, the longest of an exercise first', () => {
    const [press, ...extensions] = trendsOf(athlete, ['leg-press', 'leg-extension'], on);
    expect([press]).toEqual(trendsOf(athlete, ['leg-press'], on));
    expect(extensions).toEqual(extensionTrends(athlete, on));
    expect(extensions.map(({ stationId, points }) => [stationId, points.length])).toEqual([
      ['one', 3],
      ['two', 1],
    ]);
  });

  test('P13 while nothing is added, repetitions are what is shown; a load makes it a load again', () => {
    const calves = trendsOf(athlete, ['calf-raise-single-leg'], on);
    expect(calves.map(({ side, measure }) => [side, measure])).toEqual([
      ['left', 'repetitions'],
      ['right', 'repetitions'],
    ]);
    for (const { points } of calves) {
      const { low, middle, high } = points.at(-1)?.value ?? { low: 0, middle: 0, high: 0 };
      expect(low).toBeLessThan(14);
      expect(high).toBeGreaterThan(14);
      expect(middle).toBeGreaterThan(10);
      expect(middle).toBeLessThan(18);
    }
    const loaded = did('calf-raise-single-leg', dayOfSession(3), { side: 'left', loadKg: 10 });
    const more = { ...athlete, sessions: [...athlete.sessions, ...athleteWho(loaded).sessions] };
    expect(trendsOf(more, ['calf-raise-single-leg'], on)[0]?.measure).toBe('loadKg');
  });
});

describe('a change', () => {
  test('P10 needs two days', () => {
    expect(changeOf({ points: [] })).toBeNull();
    expect(changeOf({ points: [point(3, 0.1)] })).toBeNull();
  });

  test.each([
    [0.23, true],
    [-0.24, true],
    [0.22, false],
    [0, false],
  ])('P10 %d in log load with two points of 0.1: real is %s', (change, isReal) => {
    // 1.64 × √(0.1² + 0.1²) = 0.2319
    expect(real([point(3, 0.1), point(3 + change + Math.sign(change) * 0.005, 0.1)])).toBe(isReal);
  });

  test('P10 a runner who gets stronger shows it, one who repeats the same does not', () => {
    expect(real(trained(0.03))).toBe(true);
    expect(real(trained(0))).toBe(false);
  });

  test('P10 of runners whose strength stays one in ten is said to have changed, of those who gain 1 % a session all are', () => {
    expect(shareOfChanges(0)).toBeLessThan(0.2);
    expect(shareOfChanges(0.01)).toBeGreaterThan(0.95);
  });
});

test('P23 a strength speaks of today for four weeks, then of the day on which it was last trained', () => {
  const trend = { points: [point(3, 0.1)] };
  expect(staleSince(trend, start)).toBeNull();
  expect(staleSince(trend, addDays(start, 28))).toBeNull();
  expect(staleSince(trend, addDays(start, 29))).toBe(start);
  expect(staleSince({ points: [] }, start)).toBeNull();
});

/** Of sixty runners who gain so much a session (in ln load), the share who are said to have changed. */
function shareOfChanges(gain: number): number {
  const chance = normals(7);
  const changes = Array.from({ length: 60 }, () => changeOf({ points: onTheLegExtension(gain, chance) }));
  return changes.filter((change) => change?.isReal).length / changes.length;
}

/** Standard normal numbers, always the same for a seed (Numerical Recipes' generator; Box and Muller 1958). */
function normals(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return (state + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/**
 * Twelve weeks of two sets with 42 kg, twice a week, of somebody whose 12-repetition load was 45 kg: good and bad days of
 * 3 % (Grgic 2020), sets that differ by 0.8 of a repetition, and a second set that is tired by the first.
 */
function onTheLegExtension(gain: number, chance: () => number): readonly TrendPoint[] {
  const sets = Array.from({ length: 24 }, (_, session) => {
    const today = Math.log(45 / 42) + gain * session + 0.03 * chance();
    return [0, 1].map((order) => {
      const repetitions = Math.max(1, Math.floor(12 + today / 0.026 - 1.2 * order + 0.8 * chance()));
      return did('leg-extension', dayOfSession(session), { order, loadKg: 42, repetitions });
    });
  });
  return extensionTrends(athleteWho(...sets.flat()), dayOfSession(23))[0]?.points ?? [];
}
