import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { curveStep, weekWorth } from '../objective.ts';
import { curveOf, kinkAt, pieceAt, slopeAt, worthAt } from './curve.ts';

const need = {
  name: 'quadriceps',
  muscle: 'vasti',
  demand: 0.7,
  sets: 0,
  least: 2,
  aim: 4,
  due: 2.5,
  low: 5,
  high: 8,
  room: 5,
} as const;
const curve = curveOf((sets) => weekWorth(need, sets), need.high);
const amount = fc.double({ min: 0, max: 12, noNaN: true });

test('W34 the curve is the worth of a week, straight between half sets and never far from 1 − e^(−n/3)', () => {
  fc.assert(
    fc.property(amount, (sets) => {
      expect(worthAt(curve, sets)).toBeCloseTo(weekWorth(need, sets), 12);
      const exact = 0.7 * (1 - Math.exp(-Math.min(sets, 8) / 3));
      const effect = worthAt(
        curveOf((each) => weekWorth({ ...need, least: 0, aim: 0 }, each), need.high),
        sets,
      );
      expect(exact - effect).toBeGreaterThanOrEqual(-1e-12);
      expect(exact - effect).toBeLessThanOrEqual(0.7 * 0.0035);
    }),
  );
});

test('W34 each further set of a muscle is worth less than the one before, and nothing beyond the range', () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      expect(slopeAt(curve, Math.max(a, b))).toBeLessThanOrEqual(slopeAt(curve, Math.min(a, b)) + 1e-12);
    }),
  );
  expect(slopeAt(curve, 8)).toBe(0);
});

test('W34 after its kink no set is worth the price, and before it each is', () => {
  fc.assert(
    fc.property(amount, fc.double({ min: 0.001, max: 1, noNaN: true }), (sets, price) => {
      const kink = curveStep * kinkAt(curve, pieceAt(curve, sets), price);
      expect(slopeAt(curve, Math.max(sets, kink))).toBeLessThan(price);
      const before = kink - sets > 1e-6 ? slopeAt(curve, kink - 1e-6) : price;
      expect(before).toBeGreaterThanOrEqual(price);
    }),
  );
});
