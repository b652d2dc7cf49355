import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exerciseIds } from '../catalog/ids.ts';
import { overlap } from '../catalog/index.ts';
import { bestOrder, mostOverlap, routeCost, type Start, type Stop } from './route.ts';

const stop: fc.Arbitrary<Stop> = fc.record({
  exercise: fc.constantFrom(...exerciseIds.filter((id) => id !== 'treadmill-hills')),
  placeMetres: fc.option(fc.integer({ min: 0, max: 80 })),
  compound: fc.boolean(),
  priority: fc.boolean(),
  later: fc.boolean(),
});
const entrance: Start = { exercise: null, placeMetres: 0 };
const at = (exercise: Stop['exercise'], placeMetres: number | null, more: Partial<Stop> = {}): Stop => ({
  exercise,
  placeMetres,
  compound: false,
  priority: false,
  later: false,
  ...more,
});
const named = (stops: readonly Stop[]): readonly string[] =>
  bestOrder(stops, entrance).map((index) => stops[index]?.exercise ?? '');

/** Every order of the numbers below `count`. */
function permutations(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return permutations(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, place) => order.toSpliced(place, 0, count - 1)),
  );
}

test('W24 the order is the best of all orders', () => {
  fc.assert(
    fc.property(fc.array(stop, { maxLength: 6 }), (stops) => {
      const cost = (order: readonly number[]): number =>
        routeCost(
          order.flatMap((index) => stops[index] ?? []),
          entrance,
        );
      const best = bestOrder(stops, entrance);
      expect(best.toSorted((a, b) => a - b)).toEqual(stops.map((_, index) => index));
      expect(cost(best)).toBeCloseTo(Math.min(...permutations(stops.length).map(cost)), 3);
    }),
    { numRuns: 150 },
  );
});

test('W24 along one wall the walk goes straight on, whatever the list says', () => {
  const stops = [at('hip-abduction-machine', 40), at('leg-curl-seated', 10), at('tibialis-raise', 60)];
  expect(named(stops)).toEqual(['leg-curl-seated', 'hip-abduction-machine', 'tibialis-raise']);
});

test('W7 alike exercises are parted although the walk is longer', () => {
  expect(overlap('leg-press', 'lunge-forward')).toBeGreaterThan(mostOverlap);
  const stops = [at('leg-press', 10), at('lunge-forward', 12), at('calf-raise-standing', 80)];
  expect(named(stops)[1]).toBe('calf-raise-standing');
});

test('W25 the priority lift comes first although it stands at the back', () => {
  const stops = [
    at('leg-curl-seated', 5),
    at('calf-raise-standing', 10),
    at('leg-press', 60, { compound: true, priority: true }),
  ];
  expect(named(stops)[0]).toBe('leg-press');
});
