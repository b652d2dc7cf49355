import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PastSet, predictPerformed } from './performed.ts';

const past: fc.Arbitrary<readonly PastSet[]> = fc.array(
  fc.record({
    loadKg: fc.integer({ min: 0, max: 200 }),
    repetitions: fc.integer({ min: 1, max: 90 }),
    sessionsAgo: fc.nat(11),
    position: fc.nat(6),
  }),
  { maxLength: 30 },
);

const set = (repetitions: number, change: Partial<PastSet> = {}): PastSet => ({
  loadKg: 40,
  repetitions,
  sessionsAgo: 0,
  position: 0,
  ...change,
});

test('S23 chances add up to one, and the middle lies inside the range', () => {
  fc.assert(
    fc.property(past, fc.integer({ min: 0, max: 200 }), fc.nat(6), (sets, loadKg, position) => {
      const { chances, low, median, high } = predictPerformed({ past: sets, loadKg, position });
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      expect(Math.min(...chances)).toBeGreaterThan(0);
      expect(low <= median && median <= high).toBe(true);
    }),
  );
});

test('S23 who always does ten is expected to do ten', () => {
  const { median, low, high } = predictPerformed({ past: [set(10), set(10), set(10)], loadKg: 42.5, position: 0 });
  expect(median).toBe(10);
  expect(low).toBeGreaterThanOrEqual(8);
  expect(high).toBeLessThanOrEqual(12);
});

test('S23 the same load, the same place and the last sessions count most', () => {
  const heavy = set(5, { loadKg: 80 });
  const light = set(12, { loadKg: 50 });
  expect(predictPerformed({ past: [heavy, light], loadKg: 80, position: 0 }).median).toBe(5);
  expect(predictPerformed({ past: [heavy, light], loadKg: 50, position: 0 }).median).toBe(12);
  const places = [set(12), set(9, { position: 3 })];
  expect(predictPerformed({ past: places, loadKg: 40, position: 3 }).median).toBe(9);
  const times = [set(12, { sessionsAgo: 6 }), set(8)];
  expect(predictPerformed({ past: times, loadKg: 40, position: 0 }).median).toBe(8);
});

test('S23 the farther from anything done before, the wider the range', () => {
  const near = predictPerformed({ past: [set(10)], loadKg: 40, position: 0 });
  const far = predictPerformed({ past: [set(10)], loadKg: 80, position: 0 });
  expect(far.high - far.low).toBeGreaterThan(near.high - near.low);
});
