import { expect, test } from 'vitest';
import { fatigueTarget } from './advice.ts';
import { chanceInWindow, expectedReps, middle } from './window.ts';

/** A second way to the chance: the share of many evenly spread quantiles whose whole repetitions fall inside. */
function counted(mean: number, sd: number, low: number, high: number): number {
  let inside = 0;
  let all = 0;
  for (let x = mean - 8 * sd; x < mean + 8 * sd; x += sd / 500) {
    const weight = Math.exp(-(((x - mean) / sd) ** 2) / 2);
    all += weight;
    if (Math.floor(x) >= low && Math.floor(x) <= high) inside += weight;
  }
  return inside / all;
}

test('S12 the chance of the window counts whole repetitions', () => {
  for (const [mean, sd] of [
    [14, 1],
    [12, 2],
    [17, 3],
    [9, 0.8],
  ] as const) {
    expect(chanceInWindow({ mean, sd }, fatigueTarget)).toBeCloseTo(counted(mean, sd, 12, 15), 2);
  }
});

test('S12 with two left the window lies two repetitions higher', () => {
  const heavy = { low: 4, high: 6, reserve: 2 };
  expect(chanceInWindow({ mean: 7.5, sd: 1.5 }, heavy)).toBeCloseTo(counted(7.5, 1.5, 6, 8), 2);
  expect(middle(heavy)).toBe(7.5);
});

test('S12 the chances of all windows add up to one', () => {
  let sum = 0;
  for (let repetitions = -40; repetitions < 60; repetitions += 1) {
    sum += chanceInWindow({ mean: 13.2, sd: 2.4 }, { low: repetitions, high: repetitions, reserve: 0 });
  }
  expect(sum).toBeCloseTo(1, 6);
});

test('S12 the range that is shown holds about 80 % of sets and the mean', () => {
  const { mean, low, high } = expectedReps({ mean: 13.7, sd: 2 });
  expect(mean).toBeCloseTo(13.2);
  expect([low, high]).toEqual([11, 16]);
  expect(expectedReps({ mean: 0.3, sd: 0.5 })).toMatchObject({ low: 0 });
});
