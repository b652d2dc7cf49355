import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { athleteWho, type Said, said } from '../../journal/example.ts';
import { airPercent } from './air.ts';
import { runningFactor, usualCost } from './cost.ts';
import { type BeltHeartRate, costFrom, learnUphill } from './learn.ts';

/** Heart rates of somebody for whom hills cost so much: 60 beats at rest, 30 more for each metre a second on the flat. */
const heartOf = (uphill: number, settings: readonly (readonly [number, number])[]): readonly BeltHeartRate[] =>
  settings.map(([speedKmh, gradePercent]) => {
    const speed = speedKmh / 3.6;
    const model = { kind: 'blend', uphill } as const;
    const power = speed * runningFactor(model, Math.max(0, gradePercent - airPercent(speed)));
    return { speedKmh, gradePercent, beatsPerMinute: 60 + 30 * power };
  });

const belt = [
  [8, 1],
  [10, 1],
  [12, 1],
  [8, 5],
  [9, 6],
  [8, 8],
  [7.5, 10],
] as const;

test('H6 without heart rates the usual cost stands, and so does its doubt', () => {
  const { cost, doubt } = learnUphill([]);
  expect(cost).toEqual({ kind: 'blend', uphill: expect.closeTo(0.75, 3) });
  expect(doubt).toBeCloseTo(0.15, 2);
});

test.each([0.5, 0.75, 1])('H6 flat and steep settings together tell that hills cost %d of the laboratory', (uphill) => {
  const { cost, doubt } = learnUphill(heartOf(uphill, [...belt, ...belt]));
  expect(cost.kind === 'blend' && Math.abs(cost.uphill - uphill)).toBeLessThan(0.06);
  expect(doubt).toBeLessThan(0.1);
});

test('H6 flat settings alone say nothing of hills', () => {
  const { cost, doubt } = learnUphill(
    heartOf(0.4, [
      [8, 1],
      [10, 1],
      [12, 1],
    ]),
  );
  expect(cost.kind === 'blend' && cost.uphill).toBeCloseTo(0.75, 1);
  expect(doubt).toBeGreaterThan(0.14);
});

test('H6 whatever the heart did, the cost stays one that people have', () => {
  const reading = fc.record({
    speedKmh: fc.double({ min: 3, max: 20, noNaN: true }),
    gradePercent: fc.double({ min: -3, max: 20, noNaN: true }),
    beatsPerMinute: fc.integer({ min: 40, max: 230 }),
  });
  fc.assert(
    fc.property(fc.array(reading, { maxLength: 12 }), (readings) => {
      const { cost, doubt } = learnUphill(readings);
      expect(cost.kind === 'blend' && cost.uphill >= 0.15 && cost.uphill <= 1.35).toBe(true);
      expect(doubt).toBeGreaterThanOrEqual(0);
    }),
  );
});

const ran = (day: string, [speedKmh, gradePercent]: readonly [number, number], heart: number): Said =>
  said('run.logged', {
    startedAt: `${day}T07:00:00`,
    seconds: 1200,
    distanceMetres: (speedKmh / 3.6) * 1200,
    gradePercent,
    meanHeartRate: heart,
    ground: 'treadmill',
    detail: 'recording',
    source: 'FIT',
  });

describe('runs on a belt', () => {
  const on = '2026-11-23';
  const days = ['2026-11-01', '2026-11-05', '2026-11-09', '2026-11-13', '2026-11-17', '2026-11-20', '2026-11-22'];
  const hearts = heartOf(1, belt);
  const runs = athleteWho(
    ...days.map((day, index) => ran(day, belt[index] ?? [8, 1], hearts[index]?.beatsPerMinute ?? 0)),
  ).runs;

  test('H6 teach what hills cost', () => {
    const cost = costFrom(runs, on);
    expect(cost.kind === 'blend' && cost.uphill).toBeGreaterThan(0.85);
  });

  test('H6 of long ago, or fewer than three, teach nothing', () => {
    expect(costFrom(runs, '2027-03-01')).toEqual(usualCost);
    expect(costFrom(runs.slice(-2), on)).toEqual(usualCost);
  });
});
