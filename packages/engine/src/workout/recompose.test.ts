import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog, overlap } from '../catalog/index.ts';
import { type Gym, gymPreset } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { athleteWho, said } from '../journal/example.ts';
import { anyAthlete, anyGym } from './arbitrary.ts';
import { composeWorkout } from './compose.ts';
import { beginner, commercial, doneBy, monday, performing } from './example.ts';
import { type Change, recompose } from './recompose.ts';
import type { SoFar } from './so-far.ts';
import { swapsFor } from './swaps.ts';
import type { Block, Workout } from './workout.ts';

const plan = (athlete: Athlete = beginner, gym: Gym = commercial, minutes = 45): Workout =>
  composeWorkout({ athlete, gym, minutes, on: monday });

/** Where a beginner stands after the first so many blocks. */
function after(workout: Workout, blocks: number, gym: Gym = commercial): SoFar {
  const athlete = athleteWho(...performing({ ...workout, blocks: workout.blocks.slice(0, blocks) }));
  return { done: doneBy(athlete, monday), athlete, gym, on: monday };
}
const idsOf = (workout: Workout): readonly string[] => workout.blocks.map(({ id }) => id);
const first = (workout: Workout): Block => {
  const [block] = workout.blocks;
  if (!block) throw new Error('a workout with a block');
  return block;
};

const anyChange = (workout: Workout): fc.Arbitrary<Change> => {
  const blockId = fc.constantFrom(...idsOf(workout), 'unknown');
  return fc.oneof(
    fc.record({ kind: fc.constant('minutes' as const), minutes: fc.integer({ min: 0, max: 100 }) }),
    fc.record({ kind: fc.constant('swap' as const), blockId }),
    fc.record({ kind: fc.constant('station-taken' as const), blockId }),
    fc.record({ kind: fc.constant('skip' as const), blockId }),
    fc.constant({ kind: 'legs-heavy' as const }),
    anyGym.map((gym) => ({ kind: 'gym' as const, gym })),
  );
};

/** A workout, how much of it is done, and a change. */
const anySituation = fc
  .record({
    athlete: anyAthlete,
    gym: anyGym,
    minutes: fc.integer({ min: 15, max: 75 }),
    share: fc.integer({ min: 0, max: 4 }),
  })
  .chain(({ athlete, gym, minutes, share }) => {
    const workout = plan(athlete, gym, minutes);
    const logged = performing({ ...workout, blocks: workout.blocks.slice(0, share) });
    const done = doneBy(athleteWho(...logged), monday);
    const soFar = { done, athlete, gym, on: monday };
    return fc.record({ workout: fc.constant(workout), soFar: fc.constant(soFar), change: anyChange(workout) });
  });

describe('any change', () => {
  test('W26 what is done stays first and as it was, nothing comes twice, and the minutes hold', () => {
    fc.assert(
      fc.property(anySituation, ({ workout, soFar, change }) => {
        const next = recompose(workout, soFar, change);
        const worked = new Set(soFar.done.map((set) => set.exercise));
        const kept = workout.blocks.filter(({ exercise }) => worked.has(exercise));
        expect(next.blocks.slice(0, kept.length)).toEqual(kept);
        expect(new Set(idsOf(next)).size).toBe(next.blocks.length);
        const spent = kept.reduce((sum, block) => sum + block.minutes, workout.warmUpMinutes);
        const asked = change.kind === 'minutes' ? change.minutes : workout.askedMinutes;
        expect(next.minutes).toBeLessThanOrEqual(Math.max(asked, kept.length > 0 ? spent : 0) + 1e-9);
      }),
      { numRuns: 120 },
    );
  });

  test('W27 asking the same again changes nothing', () => {
    const workout = plan();
    for (const blocks of [0, 2]) {
      expect(recompose(workout, after(workout, blocks), { kind: 'minutes', minutes: 45 })).toEqual(workout);
      expect(recompose(workout, after(workout, blocks), { kind: 'skip', blockId: 'unknown' })).toEqual(workout);
    }
    const fresh = { ...after(workout, 0), athlete: beginner };
    expect(recompose(workout, fresh, { kind: 'gym', gym: commercial })).toEqual(workout);
  });

  test('W27 a finished block cannot be changed', () => {
    const workout = plan();
    const soFar = after(workout, 1);
    const blockId = first(workout).id;
    for (const kind of ['swap', 'skip', 'station-taken'] as const)
      expect(recompose(workout, soFar, { kind, blockId })).toEqual(workout);
  });

  test('W18 a red flag in the middle ends the session with what was done', () => {
    const workout = plan();
    const soFar = after(workout, 2);
    const athlete = athleteWho(
      said('pain.reported', { at: `${monday}T18:00:00`, level: 2, redFlags: ['calf-swelling'] }),
    );
    const next = recompose(workout, { ...soFar, athlete }, { kind: 'minutes', minutes: 90 });
    expect(idsOf(next)).toEqual(idsOf(workout).slice(0, 2));
    expect(next.notice).toMatchObject({ kind: 'stop' });
  });

  test('W26 sets that the journal has already are not counted twice', () => {
    const workout = plan();
    const soFar = after(workout, 2);
    const change = { kind: 'minutes', minutes: 60 } as const;
    expect(recompose(workout, soFar, change)).toEqual(recompose(workout, { ...soFar, athlete: beginner }, change));
  });
});

describe('minutes', () => {
  test('W28 fewer minutes drop what is worth least, more bring something', () => {
    const workout = plan();
    const soFar = after(workout, 2);
    const shorter = recompose(workout, soFar, { kind: 'minutes', minutes: 30 });
    const longer = recompose(workout, soFar, { kind: 'minutes', minutes: 70 });
    expect(shorter.minutes).toBeLessThanOrEqual(30);
    expect(shorter.blocks.length).toBeGreaterThan(2);
    expect(longer.value).toBeGreaterThan(workout.value);
    expect(shorter.value).toBeLessThan(workout.value);
  });
});

describe('the station is taken', () => {
  test('W29 it never comes next: what is left goes first, and the block waits', () => {
    const workout = plan();
    const { id, stationId } = first(workout);
    const next = recompose(workout, after(workout, 0), { kind: 'station-taken', blockId: id });
    expect(first(next).stationId).not.toBe(stationId);
    expect(idsOf(next)).toContain(id);
    expect(next.blocks.length).toBe(workout.blocks.length);
  });

  test('W29 when it is all that is left, something else does its work, and says for what', () => {
    const workout = plan();
    const count = workout.blocks.length;
    const last = workout.blocks.at(-1) ?? first(workout);
    const next = recompose(workout, after(workout, count - 1), { kind: 'station-taken', blockId: last.id });
    expect(next.blocks.every(({ stationId }, index) => index < count - 1 || stationId !== last.stationId)).toBe(true);
    for (const block of next.blocks.slice(count - 1))
      expect(block.why[0]).toEqual({ kind: 'substitute', for: last.exercise });
  });

  test('W29 a station taken never comes next, in any gym, at any point', () => {
    fc.assert(
      fc.property(anySituation, ({ workout, soFar }) => {
        const ahead = workout.blocks.find(({ exercise }) => !soFar.done.some((set) => set.exercise === exercise));
        if (!ahead || ahead.stationId === null) return;
        const next = recompose(workout, soFar, { kind: 'station-taken', blockId: ahead.id });
        const position = workout.blocks.indexOf(ahead);
        expect(next.blocks[position]?.stationId).not.toBe(ahead.stationId);
      }),
      { numRuns: 60 },
    );
  });
});

describe('skip and swap', () => {
  test('W30 a skipped block is gone and the others stay', () => {
    const workout = plan();
    const [, second] = idsOf(workout);
    const next = recompose(workout, after(workout, 0), { kind: 'skip', blockId: second ?? '' });
    expect(idsOf(next)).toEqual(idsOf(workout).filter((id) => id !== second));
  });

  test('W30 who skips every block has no workout, and is not told that the gym is empty', () => {
    const workout = plan();
    const none = idsOf(workout).reduce(
      (left, blockId) => recompose(left, after(left, 0), { kind: 'skip', blockId }),
      workout,
    );
    expect(none).toMatchObject({ blocks: [], minutes: 0, notice: null });
  });

  test('W30 a block that was begun ends with the sets that were done', () => {
    const workout = plan();
    const block = first(workout);
    const one = { ...workout, blocks: [{ ...block, sets: 1 }] };
    const athlete = athleteWho(...performing(one));
    const soFar = { done: doneBy(athlete, monday), athlete, gym: commercial, on: monday };
    const next = recompose(workout, soFar, { kind: 'skip', blockId: block.id });
    expect(first(next)).toMatchObject({ id: block.id, sets: 1 });
    expect(next.minutes).toBeLessThan(workout.minutes);
  });

  test('W31 swaps are ranked by what they cost the week, keep the purpose, and are not in the workout already', () => {
    const workout = plan();
    for (const block of workout.blocks) {
      const swaps = swapsFor(workout, block.id, after(workout, 0));
      const costs = swaps.map(({ cost }) => cost);
      expect(costs).toEqual(costs.toSorted((a, b) => a - b));
      for (const { exercise } of swaps) {
        expect(idsOf(workout)).not.toContain(exercise);
        const alike = overlap(exercise, block.exercise) >= 0.5;
        expect(alike || catalog[block.exercise].substitutes.includes(exercise)).toBe(true);
      }
    }
    expect(swapsFor(workout, 'leg-curl-seated', after(workout, 0))[0]?.exercise).toBe('leg-curl-lying');
    expect(swapsFor(workout, 'unknown', after(workout, 0))).toEqual([]);
  });

  test('W31 a swap takes the block’s place, the chosen one or the cheapest, and says for what it stands', () => {
    const workout = plan();
    const soFar = after(workout, 0);
    const place = idsOf(workout).indexOf('leg-curl-seated');
    const chosen = recompose(workout, soFar, { kind: 'swap', blockId: 'leg-curl-seated', to: 'romanian-deadlift' });
    expect(chosen.blocks[place]).toMatchObject({ exercise: 'romanian-deadlift' });
    expect(chosen.blocks[place]?.why[0]).toEqual({ kind: 'substitute', for: 'leg-curl-seated' });
    const [cheapest] = swapsFor(workout, 'leg-curl-seated', soFar);
    const swapped = recompose(workout, soFar, { kind: 'swap', blockId: 'leg-curl-seated' });
    expect(swapped.blocks[place]?.exercise).toBe(cheapest?.exercise);
    expect(swapped.value).toBeCloseTo(workout.value - (cheapest?.cost ?? 0), 9);
  });

  test('W31 the reason of a swap survives the next change', () => {
    const workout = plan();
    const soFar = after(workout, 0);
    const swapped = recompose(workout, soFar, { kind: 'swap', blockId: 'leg-curl-seated' });
    const later = recompose(swapped, soFar, { kind: 'skip', blockId: 'leg-press' });
    expect(later.blocks.some(({ why }) => why[0]?.kind === 'substitute')).toBe(true);
  });

  test('W31 what the gym does not have cannot be swapped in', () => {
    const home = gymPreset('home', 'kg', 'home');
    const workout = plan(beginner, home);
    const soFar = after(workout, 0, home);
    expect(recompose(workout, soFar, { kind: 'swap', blockId: first(workout).id, to: 'leg-press' })).toEqual(workout);
  });
});

describe('how it goes', () => {
  test('W32 heavy legs: one set fewer of what is ahead, two in reserve, no compound lift that lengthens', () => {
    const workout = plan();
    const next = recompose(workout, after(workout, 1), { kind: 'legs-heavy' });
    expect(next.blocks[0]).toEqual(workout.blocks[0]);
    for (const block of next.blocks.slice(1)) {
      const before = workout.blocks.find(({ id }) => id === block.id);
      expect(block.sets).toBe(Math.max(1, (before?.sets ?? 0) - 1));
      expect(block.target.reserve).toBeGreaterThanOrEqual(2);
      expect(catalog[block.exercise].eccentric).toBe(false);
    }
  });

  test('W32 heavy legs stay heavy through the next change', () => {
    const workout = plan();
    const soFar = after(workout, 1);
    const heavy = recompose(workout, soFar, { kind: 'legs-heavy' });
    const next = recompose(heavy, soFar, { kind: 'skip', blockId: heavy.blocks[1]?.id ?? '' });
    for (const { target } of next.blocks.slice(1)) expect(target.reserve).toBeGreaterThanOrEqual(2);
    expect(next.blocks.length).toBe(heavy.blocks.length - 1);
  });

  test('W33 another gym: what is done stays, the rest uses what is there', () => {
    const workout = plan();
    const home = gymPreset('home', 'kg', 'home');
    const next = recompose(workout, after(workout, 2), { kind: 'gym', gym: home });
    const stations = [null, ...home.stations.map(({ id }) => id)];
    expect(next.blocks.slice(0, 2)).toEqual(workout.blocks.slice(0, 2));
    expect(next.blocks.length).toBeGreaterThan(2);
    for (const { stationId } of next.blocks.slice(2)) expect(stations).toContain(stationId);
    expect(next.gymId).toBe('home');
  });
});
