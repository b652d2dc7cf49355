import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from '../catalog/index.ts';
import { anyStop } from './arbitrary.ts';
import { secondsAway } from './minutes.ts';
import { mostOverlap } from './order.ts';
import { bestRoute, orderCost, type Start, type Stop } from './route.ts';

const anyStart: fc.Arbitrary<Start> = fc.record({
  exercise: fc.option(fc.constantFrom('leg-press' as const, 'calf-raise-standing' as const)),
  placeMetres: fc.option(fc.integer({ min: 0, max: 80 })),
  warm: fc.boolean(),
});
const entrance: Start = { exercise: null, placeMetres: 0, warm: false };
const at = (exercise: Stop['exercise'], placeMetres: number | null, more: Partial<Stop> = {}): Stop => ({
  exercise,
  last: exercise,
  compound: false,
  priority: false,
  places: [
    {
      away: placeMetres === null ? null : secondsAway(placeMetres),
      leaves: placeMetres === null ? null : secondsAway(placeMetres),
      seconds: 300,
      rampSeconds: 0,
      placeCost: 0,
      canBegin: true,
    },
  ],
  ...more,
});
const lift = (exercise: Stop['exercise'], rampSeconds: number): Stop =>
  at(exercise, 0, {
    compound: true,
    places: [{ away: 0, leaves: 0, seconds: 300, rampSeconds, placeCost: 0, canBegin: true }],
  });
const named = (stops: readonly Stop[]): readonly string[] =>
  bestRoute(stops, entrance, overlap)?.order.map((each) => stops[each.stop]?.exercise ?? '') ?? [];

/** Every order of these, each at any of its places. */
function everyRoute(stops: readonly Stop[]): readonly (readonly Stop[])[] {
  if (stops.length === 0) return [[]];
  return stops.flatMap((first, index) =>
    everyRoute(stops.toSpliced(index, 1)).flatMap((rest) =>
      first.places.map((place) => [{ ...first, places: [place] }, ...rest]),
    ),
  );
}

/** What a stopwatch shows for stops in this order. */
function secondsOf(order: readonly Stop[], { placeMetres, warm: begunWarm }: Start): number {
  let here = placeMetres === null ? null : secondsAway(placeMetres);
  let warm = begunWarm;
  let seconds = 0;
  for (const { places, compound } of order) {
    const [at] = places;
    if (!at) continue;
    const walk = here === null || at.away === null ? 0 : Math.abs(at.away - here);
    const within = Math.abs((at.leaves ?? 0) - (at.away ?? 0));
    seconds += at.seconds + walk + within + (compound && !warm ? at.rampSeconds : 0);
    here = at.leaves ?? here;
    warm ||= compound;
  }
  return seconds;
}

test('W24 the order and the places are the best of all that begin where they may and take no longer than there is time', () => {
  fc.assert(
    fc.property(
      fc.array(anyStop(2), { minLength: 1, maxLength: 5 }),
      anyStart,
      fc.integer({ min: 500, max: 2500 }),
      (stops, start, most) => {
        const begun = everyRoute(stops).filter(([begin]) => begin?.places[0]?.canBegin);
        const fitting = begun.filter((order) => secondsOf(order, start) <= most);
        const costs = fitting.map((order) => orderCost(order, start, overlap));
        const best = bestRoute(stops, start, overlap, most);
        expect(best?.order.map((each) => each.stop).toSorted((a, b) => a - b) ?? null).toEqual(
          fitting.length > 0 ? stops.map((_, index) => index) : null,
        );
        if (!best) return;
        expect(best.cost).toBeCloseTo(Math.min(...costs), 9);
        expect(best.seconds).toBeLessThanOrEqual(most);
        expect(bestRoute(stops, start, overlap, most, best.cost - 1e-9)).toBeNull();
      },
    ),
    { numRuns: 150 },
  );
});

test('W24 along one wall the walk goes straight on, whatever the list says', () => {
  const stops = [at('hip-abduction-machine', 40), at('leg-curl-seated', 10), at('tibialis-raise', 60)];
  expect(named(stops)).toEqual(['leg-curl-seated', 'hip-abduction-machine', 'tibialis-raise']);
});

test('W24 work on the floor is no short cut: the walk goes on from the station before', () => {
  const stops = [at('leg-extension', 5), at('side-lying-abduction', null), at('calf-raise-standing', 80)];
  const route = bestRoute(stops, entrance, overlap);
  expect(route?.seconds).toBe(900 + secondsAway(80));
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

test('W1 only the first compound lift has the full ramp, and none when one was done before', () => {
  const stops = [lift('leg-press', 60), lift('hip-thrust', 40)];
  expect(bestRoute(stops, entrance, overlap)?.seconds).toBe(660);
  expect(bestRoute(stops, entrance, overlap, 640)?.order.map((each) => each.stop)).toEqual([1, 0]);
  expect(bestRoute(stops, { ...entrance, warm: true }, overlap)?.seconds).toBe(600);
});
