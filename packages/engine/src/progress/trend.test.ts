import { describe, expect, test } from 'vitest';
import { athleteWho, did } from '../journal/example.ts';
import { addDays } from '../time.ts';
import { changeIsReal, type TrendPoint, trendOf } from './trend.ts';

const start = '2026-01-05';
const dayOfSession = (session: number) => addDays(start, 3.5 * (session - (session % 2)) + 3 * (session % 2));

const point = (logLoad: number, sd: number): TrendPoint => ({
  day: start,
  loadKg: 0,
  lowKg: 0,
  highKg: 0,
  logLoad,
  sd,
});

/** The points of somebody who lifts that share more each session. */
const trained = (growth: number) => {
  const sets = Array.from({ length: 16 }, (_, index) =>
    did('leg-extension', dayOfSession(index), { loadKg: 30 * (1 + growth) ** index }),
  );
  return trendOf(athleteWho(...sets), 'leg-extension', dayOfSession(15))[0]?.points ?? [];
};
const real = ([first, ...rest]: readonly TrendPoint[]) => {
  const last = rest.at(-1);
  return first !== undefined && last !== undefined && changeIsReal(first, last);
};

describe('the trend of a strength', () => {
  test('P9 no sets, no trend', () => {
    expect(trendOf(athleteWho(), 'leg-extension', start)).toEqual([]);
  });

  test('P9 one point a training day, the band round the middle', () => {
    const sessions = Array.from({ length: 6 }, (_, index) =>
      did('leg-extension', dayOfSession(index), { loadKg: 30 + index }),
    );
    const trends = trendOf(athleteWho(...sessions), 'leg-extension', dayOfSession(5));
    expect(trends.map(({ exercise, stationId, side }) => ({ exercise, stationId, side }))).toEqual([
      { exercise: 'leg-extension', stationId: null, side: 'both' },
    ]);
    const points = trends[0]?.points ?? [];
    expect(points.map(({ day }) => day)).toEqual(Array.from({ length: 6 }, (_, index) => dayOfSession(index)));
    for (const { lowKg, loadKg, highKg } of points) {
      expect(lowKg).toBeLessThan(loadKg);
      expect(loadKg).toBeLessThan(highKg);
    }
  });

  test('P9 a long history is shown by twelve points over the last 24 training days', () => {
    const sessions = Array.from({ length: 40 }, (_, index) => did('leg-extension', dayOfSession(index)));
    const points = trendOf(athleteWho(...sessions), 'leg-extension', dayOfSession(39))[0]?.points ?? [];
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
    const shape = trendOf(athlete, 'leg-extension', addDays(start, 3)).map(({ stationId, points }) => [
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
    const points = trendOf(athleteWho(...steady), 'leg-extension', dayOfSession(9))[0]?.points ?? [];
    expect(points.at(-1)?.sd).toBeLessThan(points[0]?.sd ?? 0);
    expect(points.at(-1)?.lowKg).toBeLessThan(41);
    expect(points.at(-1)?.highKg).toBeGreaterThan(40);
  });
});

describe('a change', () => {
  test.each([
    [0.23, true],
    [-0.24, true],
    [0.22, false],
    [0, false],
  ])('P10 %d in log load with two points of 0.1: real is %s', (change, real) => {
    // 1.64 × √(0.1² + 0.1²) = 0.2319
    expect(changeIsReal(point(3, 0.1), point(3 + change + Math.sign(change) * 0.005, 0.1))).toBe(real);
  });

  test('P10 a runner who gets stronger shows it, one who repeats the same does not', () => {
    expect(real(trained(0.03))).toBe(true);
    expect(real(trained(0))).toBe(false);
  });
});
