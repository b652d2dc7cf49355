import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog, exerciseIds, overlap } from '../catalog/index.ts';
import { athleteWho, did, said } from '../journal/example.ts';
import { addDays } from '../time.ts';
import { anyChange, anyGym } from './arbitrary.ts';
import { stationSeconds } from './blocks.ts';
import { composeWorkout } from './compose.ts';
import { beginner, commercial, doneBy, monday, performing, sets } from './example.ts';
import { setSeconds, stationChangeSeconds } from './minutes.ts';
import { recompose } from './recompose.ts';
import type { SoFar } from './so-far.ts';
import type { Block, Workout } from './workout.ts';

/** Someone who has lifted once, so that no load is to be found first. */
const regular = athleteWho(
  ...performing(composeWorkout({ athlete: beginner, gym: commercial, minutes: 60, on: '2026-02-20' })),
);
const oftenCommercial = fc.oneof(fc.constant(commercial), anyGym);
/** Runners who have done every exercise in the last weeks, and some of them this week. */
const anyRegular = fc
  .array(fc.tuple(fc.constantFrom(...exerciseIds), fc.integer({ min: 2, max: 9 })), { maxLength: 8 })
  .map((recent) =>
    athleteWho(
      said('profile.set', { experience: 'some' }),
      ...exerciseIds.flatMap((id, index) => sets(id, 4, addDays(monday, -40 + (index % 30)))),
      ...recent.toSorted((a, b) => b[1] - a[1]).flatMap(([id, days]) => sets(id, 2, addDays(monday, -days))),
    ),
  );
const short = composeWorkout({ athlete: regular, gym: commercial, minutes: 20, on: monday, pairs: true });

const pairsOf = ({ blocks }: Workout): readonly (readonly [Block, Block])[] =>
  blocks.flatMap((block, index) => {
    const other = blocks[index + 1];
    return block.pair?.turn === 'first' && other ? [[block, other] as const] : [];
  });

const setsOf = ({ blocks }: Workout) => blocks.map(({ exercise, sets, pair }) => ({ exercise, sets, pair }));

/** One round after the other of the blocks in this order: what the Player asks for. */
function* rounds({ blocks }: Workout): Generator<Block> {
  for (const block of blocks) {
    const other = blocks.find(({ id }) => id === block.pair?.with);
    if (block.pair?.turn === 'second' && other) continue;
    for (let round = 0; round < Math.max(block.sets, other?.sets ?? 0); round += 1) {
      if (round < block.sets) yield block;
      if (other && round < other.sets) yield other;
    }
  }
}

/** The athlete stands after so many rounds. */
function after(workout: Workout, count: number, athlete = regular, gym = commercial): SoFar {
  const said = [...rounds(workout)]
    .slice(0, count)
    .flatMap((block) =>
      block.sides.map((side) =>
        did(block.exercise, workout.day, { side, ...(block.stationId && { stationId: block.stationId }) }),
      ),
    );
  return { done: doneBy(athleteWho(...said), monday), athlete, gym, on: monday };
}

/** Every pair is two neighbours that name each other. */
function expectWholePairs({ blocks }: Workout): void {
  for (const [index, { id, pair }] of blocks.entries()) {
    if (!pair) continue;
    const other = blocks[index + (pair.turn === 'first' ? 1 : -1)];
    expect(other).toMatchObject({
      id: pair.with,
      pair: { with: id, turn: pair.turn === 'first' ? 'second' : 'first' },
    });
  }
}

/** Seconds of one round. */
const work = ({ sides, exercise }: Block): number => sides.length * setSeconds(catalog[exercise]);

describe('pairs', () => {
  test('W59 twenty minutes hold a third lift when the extension and the curl are done in turn', () => {
    const [pair] = pairsOf(short);
    expect(pair?.map(({ exercise }) => exercise)).toEqual(['leg-extension', 'leg-curl-seated']);
    const alone = composeWorkout({ athlete: regular, gym: commercial, minutes: 20, on: monday });
    expect(pairsOf(alone)).toEqual([]);
    expect(short.value).toBeGreaterThan(alone.value);
    for (const block of pair ?? []) expect(block.why.at(-1)).toMatchObject({ kind: 'paired' });
  });

  test('W59 only isolation of other muscles is paired, with as many sets, and at two stations that are near', () => {
    let found = 0;
    fc.assert(
      fc.property(anyRegular, oftenCommercial, fc.integer({ min: 12, max: 30 }), (athlete, gym, minutes) => {
        const workout = composeWorkout({ athlete, gym, minutes, on: monday, pairs: true });
        const alone = composeWorkout({ athlete, gym, minutes, on: monday });
        expect(workout.value).toBeGreaterThanOrEqual(alone.value - 1e-9);
        expect(workout.minutes).toBeLessThanOrEqual(minutes);
        expect(alone.blocks.every(({ pair }) => pair === null)).toBe(true);
        expectWholePairs(workout);
        for (const [a, b] of pairsOf(workout)) {
          found += 1;
          expect(a.sets).toBe(b.sets);
          expect(overlap(a.exercise, b.exercise)).toBeLessThan(0.3);
          for (const { exercise } of [a, b]) expect(catalog[exercise].joints).toBe('isolation');
          const places = [a, b].flatMap(({ stationId }) => gym.stations.find(({ id }) => id === stationId) ?? []);
          const [from = 0, to = from] = places.map(({ placeMetres }) => placeMetres);
          expect(Math.abs(from - to)).toBeLessThanOrEqual(13);
        }
      }),
      { numRuns: 40, seed: 20261123 },
    );
    expect(found).toBeGreaterThan(5);
  });

  test('W59 each of a pair has its rest while the other works, and both take no longer than was counted', () => {
    for (const [a, b] of pairsOf(short)) {
      const { changeSeconds = 0, restSeconds = 0 } = a.pair ?? {};
      expect(changeSeconds + work(b) + restSeconds).toBeGreaterThanOrEqual(a.restSeconds - 5);
      expect(changeSeconds + work(a) + restSeconds).toBeGreaterThanOrEqual(b.restSeconds - 5);
      const warmUps = [a, b].reduce(
        (sum, block) => sum + stationChangeSeconds + stationSeconds(catalog[block.exercise], { ...block, sets: 0 }),
        0,
      );
      const inTurn = a.sets * (work(a) + changeSeconds + work(b)) + (a.sets - 1) * restSeconds;
      expect(warmUps + inTurn).toBeLessThanOrEqual((a.minutes + b.minutes) * 60);
    }
  });
});

describe('pairs under way', () => {
  const [extension, curl] = pairsOf(short)[0] ?? [];
  const begun = after(short, 1);

  test('W60 what is done in turn with a lift that is begun stays with it', () => {
    const next = recompose(short, begun, { kind: 'minutes', minutes: 60 });
    expect(next.blocks.slice(0, 2)).toEqual([extension, curl]);
    const same = recompose(short, begun, { kind: 'without', exercise: 'hip-thrust' });
    expect(setsOf(same)).toEqual(setsOf(short));
  });

  test('W60 who leaves one of a pair does the other alone, with its own rests, and no longer than was planned', () => {
    const twice = after(short, 2);
    for (const [left, other] of [
      [extension, curl],
      [curl, extension],
    ]) {
      const next = recompose(short, twice, { kind: 'skip', blockId: left?.id ?? '' });
      expect(next.blocks.find(({ id }) => id === other?.id)).toMatchObject({ pair: null, sets: other?.sets });
      expect(next.blocks.find(({ id }) => id === left?.id)).toMatchObject({ pair: null, sets: 1 });
      expect(next.minutes).toBeLessThanOrEqual(short.minutes);
    }
  });

  test('W60 who wants no pairs any more has those that are begun to the end, and no other', () => {
    const alone = recompose(short, after(short, 0), { kind: 'pairs', wanted: false });
    expect(pairsOf(alone)).toEqual([]);
    expect(pairsOf(recompose(short, begun, { kind: 'pairs', wanted: false }))).toEqual(pairsOf(short));
    expect(recompose(alone, after(alone, 0), { kind: 'pairs', wanted: true })).toEqual(short);
  });

  test('W60 whatever comes in the way, pairs stay whole, nothing comes twice and the minutes hold', () => {
    let whole = 0;
    fc.assert(
      fc.property(
        fc
          .record({
            athlete: anyRegular,
            gym: oftenCommercial,
            minutes: fc.integer({ min: 15, max: 35 }),
            count: fc.nat(8),
          })
          .chain(({ athlete, gym, minutes, count }) => {
            const workout = composeWorkout({ athlete, gym, minutes, on: monday, pairs: true });
            return fc.record({
              workout: fc.constant(workout),
              soFar: fc.constant(after(workout, count, athlete, gym)),
              change: anyChange(workout),
            });
          }),
        ({ workout, soFar, change }) => {
          const next = recompose(workout, soFar, change);
          whole += pairsOf(next).length;
          expectWholePairs(next);
          expect(new Set(next.blocks.map(({ exercise }) => exercise)).size).toBe(next.blocks.length);
          const asked = change.kind === 'minutes' ? Math.max(change.minutes, workout.minutes) : workout.askedMinutes;
          expect(next.minutes).toBeLessThanOrEqual(asked + 1e-9);
        },
      ),
      { numRuns: 50, seed: 20261123 },
    );
    expect(whole).toBeGreaterThan(10);
  });
});

test('W59 a runner who is new to the lifts has no pairs: each load is found first', () => {
  const workout = composeWorkout({ athlete: beginner, gym: commercial, minutes: 20, on: monday, pairs: true });
  const probed = workout.blocks.filter(({ advice }) => advice.some(({ role }) => role === 'warmup'));
  for (const { pair } of probed) expect(pair).toBeNull();
});
