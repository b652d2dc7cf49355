import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dose, type Size, sizes } from './dose.ts';
import { asOther, type Slot, solveWeek, type Week, worthOfWeek } from './solve-week.ts';

const doseOfSize = (size: Size): Dose => ({ size, bigLifts: null, others: null, lengthening: false });

const slot = (at: number, size: Size): fc.Arbitrary<Slot> =>
  fc.record({
    at: fc.constant(at),
    dose: fc.constant(doseOfSize(size)),
    needs: fc.record({
      hoursBeforeKeyRun: fc.constant(48),
      daysBeforeKeyRun: fc.constant(2),
      daysBeforeLifting: fc.integer({ min: 1, max: 4 }),
    }),
    dayWorth: fc.double({ min: -0.3, max: 0.5, noNaN: true }),
  });

/** Days that hold some sizes each, the first session of the week another dose than the others. */
const anyWeek: fc.Arbitrary<Week> = fc
  .record({
    wanted: fc.integer({ min: 1, max: 4 }),
    before: fc.option(
      fc.record({ at: fc.integer({ min: -4, max: 1 }), daysBeforeLifting: fc.integer({ min: 2, max: 4 }) }),
    ),
    days: fc.tuple(
      ...[0, 1, 2, 3, 4, 5, 6].map((at) =>
        fc.tuple(...[0, 1].map(() => fc.tuple(...sizes.map((size) => fc.option(slot(at, size)))))),
      ),
    ),
  })
  .map(({ wanted, before, days }) => ({
    wanted,
    before: before ? [{ ...before, isPerformed: true }] : [],
    slots: (at, sessionsBefore) => (days[at]?.[Math.min(1, sessionsBefore)] ?? []).filter((each) => each !== null),
  }));

/** Every way to give each of the seven days nothing or one of its sizes, and of those that may be the best. */
function bruteForce(week: Week): number {
  let best = 0;
  for (let code = 0; code < 4 ** 7; code += 1) {
    const placed: Slot[] = [];
    let isPossible = true;
    for (let at = 0; at < 7 && isPossible; at += 1) {
      const digit = Math.floor(code / 4 ** at) % 4;
      if (digit === 0) continue;
      const size = sizes[digit - 1];
      const chosen = week.slots(at, placed.length).find(({ dose }) => dose.size === size);
      if (chosen) placed.push(chosen);
      else isPossible = false;
    }
    if (!isPossible || placed.length > week.wanted) continue;
    const all = [...week.before, ...placed.map(asOther)].toSorted((a, b) => a.at - b.at);
    const recovered = all.every((each, index) => {
      const next = all[index + 1];
      return next === undefined || next.at - each.at >= each.daysBeforeLifting;
    });
    if (recovered) best = Math.max(best, worthOfWeek(placed, week));
  }
  return best;
}

test('R2 the placement is the best of all placements', () => {
  fc.assert(
    fc.property(anyWeek, (week) => {
      const placed = solveWeek(week);
      expect(worthOfWeek(placed, week)).toBeCloseTo(bruteForce(week), 6);
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('R2 two eased sessions are worth more than a full one, a full and a light one as much as two eased ones', () => {
  const needs = { hoursBeforeKeyRun: 48, daysBeforeKeyRun: 2, daysBeforeLifting: 2 };
  const worth = (...placed: readonly Size[]): number =>
    worthOfWeek(
      placed.map((size, index) => ({ at: 7 * index, dose: doseOfSize(size), needs, dayWorth: 0 })),
      { wanted: 1, before: [], slots: () => [] },
    );
  expect(worth('eased', 'eased')).toBeGreaterThan(worth('full'));
  expect(worth('full', 'light')).toBeCloseTo(worth('eased', 'eased'));
  expect(worth('full')).toBeGreaterThan(worth('light', 'light'));
});
