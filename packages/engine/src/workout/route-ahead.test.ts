import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from '../catalog/index.ts';
import { anyStop } from './arbitrary.ts';
import { neighbourCost } from './order.ts';
import { orderCost, type Start, type Stop } from './route.ts';
import { aheadOf, orderAhead, walkAhead } from './route-ahead.ts';

const anyStops = fc.array(anyStop(1), { minLength: 1, maxLength: 5 });
const canBegin = ({ places: [place] }: Stop): boolean => place?.canBegin === true;
/** Who stands nowhere yet, so that the first walk is free. */
const nowhere = (warm: boolean): Start => ({ exercise: 'leg-press', placeMetres: null, warm });

const orders = (stops: readonly Stop[]): readonly (readonly Stop[])[] =>
  stops.length === 0
    ? [[]]
    : stops.flatMap((first, index) => orders(stops.toSpliced(index, 1)).map((rest) => [first].concat(rest)));

test('W24 without walking, what is ahead costs exactly what the best order of it does', () => {
  fc.assert(
    fc.property(anyStops, (all) => {
      const stops = all.map((stop) => ({
        ...stop,
        places: stop.places.map((place) => ({ ...place, away: null, leaves: null })),
      }));
      const first = stops.map((stop) =>
        canBegin(stop) ? neighbourCost('leg-press', stop.exercise, overlap) : Number.POSITIVE_INFINITY,
      );
      const between = stops.map((from) => stops.map((to) => neighbourCost(from.last, to.exercise, overlap)));
      const begun = orders(stops).filter(([begin]) => begin && canBegin(begin));
      const best = Math.min(...begun.map((order) => orderCost(order, nowhere(true), overlap)));
      expect(orderAhead(stops, first, between)(0, 0)).toBeCloseTo(best, 9);
    }),
    { numRuns: 60 },
  );
});

test('W24 no order takes fewer seconds than what is ahead says, nor a shorter walk', () => {
  fc.assert(
    fc.property(anyStops, fc.boolean(), fc.integer({ min: 0, max: 80 }), (stops, warm, here) => {
      const ahead = aheadOf(stops, nowhere(warm))(0);
      for (const order of orders(stops)) {
        const ramp = warm ? 0 : (order.find(({ compound }) => compound)?.places[0]?.rampSeconds ?? 0);
        const own = order.reduce((sum, { places }) => sum + (places[0]?.seconds ?? 0), ramp);
        expect(ahead.seconds).toBeLessThanOrEqual(own);
        const points = order.flatMap(({ places: [place] }) =>
          place && place.away !== null && place.leaves !== null ? [place.away, place.leaves] : [],
        );
        const walk = points.reduce((sum, point, index) => sum + Math.abs(point - (points[index - 1] ?? here)), 0);
        expect(walkAhead(ahead, here)).toBeLessThanOrEqual(walk);
      }
    }),
    { numRuns: 60 },
  );
});
