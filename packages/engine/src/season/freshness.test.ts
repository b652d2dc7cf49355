import { expect, test } from 'vitest';
import { freshFor, hoursUntil, type Sets, vastiDose } from './freshness.ts';

const work = (sets: number, reserve: number, high = 15): Sets => ({ sets, low: high - 3, high, reserve });
/** Hours until intervals can be run after so many sets of leg extensions. */
const hours = (others: Sets, timesBefore: number | null = null, age = 30): number =>
  hoursUntil(freshFor.keyRun, vastiDose({ bigLifts: null, others, timesBefore }), age);

test.each([
  ['8 hard sets with 1–2 left, used to it', hours(work(8, 1)), 55],
  ['the same to failure', hours(work(8, 0)), 69],
  ['the same for the first time', hours(work(8, 1), 0), 79],
  // Three sets of lunges count 0.75 each.
  ['3 sets of lunges for the first time', hours(work(3 * 0.75, 1), 0), 36],
  // And 0.85 each of the heavy lifts that the published figure was computed for.
  ['3 heavy sets in season', hours(work(3 * 0.85, 2, 6)), 24],
])('R1 ready for intervals as published (evidence §6.3): %s', (_, found, published) => {
  expect(Math.abs(found - published)).toBeLessThan(1);
});

test('R1 recovery is slower with age, failure and novelty, and never shorter with more sets', () => {
  expect(hours(work(6, 1), null, 45)).toBeGreaterThan(hours(work(6, 1)));
  expect(hours(work(6, 1), null, 60)).toBeGreaterThan(hours(work(6, 1), null, 45));
  expect(hours(work(6, 1), 1)).toBeGreaterThan(hours(work(6, 1), 2));
  for (let sets = 1; sets < 12; sets += 1)
    expect(hours(work(sets + 1, 0))).toBeGreaterThanOrEqual(hours(work(sets, 0)));
  expect(hours(work(1, 5))).toBe(0);
});
