import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog, exerciseIds, groupCredit, muscleGroups, overlap } from '../catalog/index.ts';
import { type Gym, gymPreset } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { athleteWho, said } from '../journal/example.ts';
import { anyAthlete, anyGym } from './arbitrary.ts';
import { composeWorkout } from './compose.ts';
import { beginner, commercial, doneBy, monday, performing } from './example.ts';
import { type Change, recompose } from './recompose.ts';
import { minutesBehind, type SoFar } from './so-far.ts';
import { sorenesses } from './sore.ts';
import { swapsFor } from './swaps.ts';
import { waitMinutes, ways, waysAround } from './taken.ts';
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

/** However many sets the plan has of its first lift, here they are three. */
function withThreePresses(): Workout {
  const workout = plan();
  const [press, ...others] = workout.blocks;
  return press ? { ...workout, blocks: [{ ...press, sets: 3, minutes: 10 }, ...others] } : workout;
}

/** All but the leg curl is done. */
function withCurlLast(): { workout: Workout; soFar: SoFar; block: Block } {
  const planned = plan();
  const block = planned.blocks.find(({ exercise }) => exercise === 'leg-curl-seated') ?? first(planned);
  const others = planned.blocks.filter((each) => each !== block);
  const workout = { ...planned, askedMinutes: 50, blocks: [...others, block] };
  return { workout, soFar: after(workout, others.length), block };
}

const anyChange = (workout: Workout): fc.Arbitrary<Change> => {
  const blockId = fc.constantFrom(...idsOf(workout), 'unknown');
  return fc.oneof(
    fc.record({ kind: fc.constant('minutes' as const), minutes: fc.integer({ min: 0, max: 100 }) }),
    fc.record({ kind: fc.constant('swap' as const), blockId }),
    fc.record({ kind: fc.constant('station-taken' as const), blockId }),
    fc.record({ kind: fc.constant('station-taken' as const), blockId, way: fc.constantFrom(...ways) }),
    fc.record({ kind: fc.constant('skip' as const), blockId }),
    fc.record({ kind: fc.constant('without' as const), exercise: fc.constantFrom(...exerciseIds) }),
    fc.constant({ kind: 'legs-heavy' as const }),
    fc.record({
      kind: fc.constant('sore' as const),
      muscles: fc.uniqueArray(fc.constantFrom(...muscleGroups), { minLength: 1, maxLength: 2 }),
      soreness: fc.constantFrom(...sorenesses),
    }),
    fc.record({ kind: fc.constant('treadmill' as const), available: fc.boolean() }),
    fc.record({ kind: fc.constant('hills' as const), minutes: fc.constantFrom(0, 15, 30) }),
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

test('W55 minutes for hills at the end are taken from the lifting, given back, and gone where there is no treadmill', () => {
  const before = plan();
  const soFar = after(before, 0);
  const hilly = recompose(before, soFar, { kind: 'hills', minutes: 15 });
  expect(hilly.circumstances.hillMinutes).toBe(15);
  expect(hilly.minutes).toBeLessThanOrEqual(45);
  expect(hilly.blocks.reduce((sum, { minutes }) => sum + minutes, hilly.warmUpMinutes)).toBeLessThanOrEqual(30);
  expect(hilly.blocks).toEqual(
    composeWorkout({ athlete: beginner, gym: commercial, minutes: 45, on: monday, hillMinutes: 15 }).blocks,
  );
  expect(recompose(hilly, soFar, { kind: 'hills', minutes: 0 })).toEqual(before);
  const none = recompose(hilly, soFar, { kind: 'treadmill', available: false });
  expect(none.circumstances.hillMinutes).toBe(0);
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

  test('W27 the workout before is the way back: no change changes it, and the same change gives the same again', () => {
    fc.assert(
      fc.property(anySituation, ({ workout, soFar, change }) => {
        const before = JSON.stringify(workout);
        const once = recompose(workout, soFar, change);
        expect(recompose(workout, soFar, change)).toEqual(once);
        expect(JSON.stringify(workout)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  test('W27 only the question counts, not the way to it', () => {
    fc.assert(
      fc.property(anySituation, fc.integer({ min: 10, max: 90 }), ({ workout, soFar }, minutes) => {
        const detour = recompose(workout, soFar, { kind: 'minutes', minutes: 100 });
        const there = recompose(detour, soFar, { kind: 'minutes', minutes });
        fc.pre(minutes !== workout.askedMinutes);
        expect(there).toEqual(recompose(workout, soFar, { kind: 'minutes', minutes }));
      }),
      { numRuns: 40 },
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
    expect(shorter.blocks.length).toBeGreaterThanOrEqual(2);
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
    const { workout, soFar, block } = withCurlLast();
    const next = recompose(workout, soFar, { kind: 'station-taken', blockId: block.id, way: 'instead' });
    const stand = next.blocks.find(({ why }) => why[0]?.kind === 'substitute');
    expect(stand?.why[0]).toEqual({ kind: 'substitute', for: block.exercise });
    expect(next.blocks.map(({ stationId }) => stationId)).not.toContain(block.stationId);
  });

  test('W29 the same exercise at another machine loses nothing; when that is taken too, the first is not offered again', () => {
    const workout = plan();
    const soFar = after(workout, 0);
    const press = first(workout);
    const [best] = waysAround(workout, press.id, soFar);
    expect(best).toMatchObject({ way: 'elsewhere', why: { kind: 'same-muscles' } });
    const other = recompose(workout, soFar, { kind: 'station-taken', blockId: press.id });
    const again = recompose(other, soFar, { kind: 'station-taken', blockId: press.id });
    expect(first(again).exercise).not.toBe('leg-press');
    const stations = again.blocks.map(({ stationId }) => stationId);
    expect(stations).not.toContain(press.stationId);
  });

  test('W29 a machine lost between two sets is changed for its twin, and the block goes on', () => {
    const workout = withThreePresses();
    const press = first(workout);
    const athlete = athleteWho(...performing({ ...workout, blocks: [{ ...press, sets: 1 }] }));
    const soFar = { done: doneBy(athlete, monday), athlete, gym: commercial, on: monday };
    const next = recompose(workout, soFar, { kind: 'station-taken', blockId: press.id });
    expect(first(next)).toEqual({ ...press, stationId: 'leg-press-45', stationName: '45° leg press' });
    expect(next.blocks.slice(1)).toEqual(workout.blocks.slice(1));
  });

  test('W29 who waits has so many minutes less, and the block comes next all the same', () => {
    const { workout, soFar, block } = withCurlLast();
    const next = recompose(workout, soFar, { kind: 'station-taken', blockId: block.id, way: 'wait' });
    expect(next.blocks.at(-1)).toEqual(block);
    expect(next.minutes).toBeCloseTo(workout.minutes + waitMinutes, 6);
  });

  test('W29 the ways are ranked by what they lose, and each keeps what is done', () => {
    fc.assert(
      fc.property(anySituation, ({ workout, soFar }) => {
        for (const { id } of workout.blocks) {
          const found = waysAround(workout, id, soFar);
          const costs = found.map(({ cost }) => cost);
          for (const [index, cost] of costs.entries()) expect(cost).toBeGreaterThan((costs[index - 1] ?? -10) - 1e-5);
          for (const { workout: next } of found) expect(next.minutes).toBeLessThanOrEqual(workout.askedMinutes + 1e-9);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('W29 a station taken never comes next unless to wait for it, in any gym, at any point', () => {
    fc.assert(
      fc.property(anySituation, ({ workout, soFar }) => {
        const ahead = workout.blocks.find(({ exercise }) => !soFar.done.some((set) => set.exercise === exercise));
        if (!ahead || ahead.stationId === null) return;
        const position = workout.blocks.indexOf(ahead);
        const others = waysAround(workout, ahead.id, soFar).filter(({ way }) => way !== 'wait');
        for (const { workout: next } of others) expect(next.blocks[position]?.stationId).not.toBe(ahead.stationId);
      }),
      { numRuns: 60 },
    );
  });

  test('W29 a station that is given up does not come back through any change, until it is free', () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom(20, 60, 90), ({ workout, soFar, change }, minutes) => {
        const taken = workout.blocks.find(({ exercise }) => !soFar.done.some((set) => set.exercise === exercise));
        if (!taken || taken.stationId === null || change.kind === 'gym') return;
        const without = recompose(workout, soFar, { kind: 'station-taken', blockId: taken.id, way: 'instead' });
        if (!without.circumstances.stationsTaken.includes(taken.stationId)) return;
        const more = recompose(recompose(without, soFar, change), soFar, { kind: 'minutes', minutes });
        const begun = new Set(soFar.done.map((set) => set.exercise));
        const ahead = more.blocks.filter(({ exercise }) => !begun.has(exercise));
        expect(ahead.map(({ stationId }) => stationId)).not.toContain(taken.stationId);
        const { stationId } = taken;
        const free = recompose(more, soFar, { kind: 'station-free', stationId });
        expect(free.circumstances.stationsTaken).not.toContain(stationId);
      }),
      { numRuns: 40 },
    );
  });

  test('W29 a station that is free later is not next until another block is begun', () => {
    const workout = plan();
    const { id, stationId } = first(workout);
    const later = recompose(workout, after(workout, 0), { kind: 'station-taken', blockId: id, way: 'later' });
    const soon = recompose(later, after(later, 0), { kind: 'minutes', minutes: 44 });
    expect(first(soon).stationId).not.toBe(stationId);
    const begun = recompose(later, after(later, 1), { kind: 'minutes', minutes: 44 });
    expect(begun.blocks[1]?.stationId).toBe(stationId);
  });
});

describe('skip and swap', () => {
  test('W30 a skipped block is gone and the others stay', () => {
    const workout = plan();
    const [, second] = idsOf(workout);
    const next = recompose(workout, after(workout, 0), { kind: 'skip', blockId: second ?? '' });
    expect(new Set(idsOf(next))).toEqual(new Set(idsOf(workout).filter((id) => id !== second)));
    for (const { id, sets } of next.blocks) expect(sets).toBe(workout.blocks.find((block) => block.id === id)?.sets);
    expect(next.minutes).toBeLessThan(workout.minutes);
    expect(next.askedMinutes - next.minutes).toBeCloseTo(workout.askedMinutes - workout.minutes, 6);
  });

  test('W30 what is put aside for today does not come back, and its minutes are used', () => {
    const workout = plan();
    const soFar = after(workout, 1);
    const exercise = 'leg-curl-seated';
    const next = recompose(workout, soFar, { kind: 'without', exercise });
    expect(idsOf(next)).not.toContain(exercise);
    expect(next.leftOut).toContainEqual({ kind: 'skipped', exercise });
    expect(idsOf(recompose(next, soFar, { kind: 'minutes', minutes: 80 }))).not.toContain(exercise);
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
    const workout = withThreePresses();
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

  test('W31 a swap brings what was chosen, or the cheapest, and says for what it stands; it costs no more than was said', () => {
    const workout = plan();
    const soFar = after(workout, 0);
    const chosen = recompose(workout, soFar, { kind: 'swap', blockId: 'leg-curl-seated', to: 'romanian-deadlift' });
    const deadlift = chosen.blocks.find(({ exercise }) => exercise === 'romanian-deadlift');
    expect(deadlift?.why[0]).toEqual({ kind: 'substitute', for: 'leg-curl-seated' });
    expect(idsOf(chosen)).not.toContain('leg-curl-seated');
    for (const block of workout.blocks) {
      const [cheapest] = swapsFor(workout, block.id, soFar);
      const swapped = recompose(workout, soFar, { kind: 'swap', blockId: block.id });
      expect(idsOf(swapped)).toContain(cheapest?.exercise ?? block.exercise);
    }
  });

  test('W31 who swaps what is next does the other next', () => {
    const workout = plan();
    const soFar = after(workout, 2);
    const next = workout.blocks[2] ?? first(workout);
    const [, second] = swapsFor(workout, next.id, soFar);
    if (!second) throw new Error('a commercial gym has two things for every muscle');
    const swapped = recompose(workout, soFar, { kind: 'swap', blockId: next.id, to: second.exercise });
    expect(swapped.blocks[2]?.exercise).toBe(second.exercise);
  });

  test('W31 a swap can be swapped back', () => {
    const workout = plan();
    const soFar = after(workout, 0);
    const there = recompose(workout, soFar, { kind: 'swap', blockId: 'leg-curl-seated', to: 'romanian-deadlift' });
    const back = recompose(there, soFar, { kind: 'swap', blockId: 'romanian-deadlift', to: 'leg-curl-seated' });
    expect(idsOf(back)).toContain('leg-curl-seated');
    expect(idsOf(back)).not.toContain('romanian-deadlift');
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
  test('W32 heavy legs: nothing new, two sets at most, two in reserve, no compound lift that lengthens', () => {
    const workout = plan();
    const next = recompose(workout, after(workout, 1), { kind: 'legs-heavy' });
    expect(next.blocks[0]).toEqual(workout.blocks[0]);
    for (const block of next.blocks.slice(1)) {
      expect(idsOf(workout)).toContain(block.id);
      expect(block.sets).toBeLessThanOrEqual(2);
      expect(block.target.reserve).toBeGreaterThanOrEqual(2);
      expect(catalog[block.exercise].eccentric).toBe(false);
    }
    expect(next.leftOut).toContainEqual({ kind: 'heavy-legs' });
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

  test('W38 a muscle that is a little sore has two sets at most and nothing that lengthens it; very sore, it does no main work; painful, none', () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom(...muscleGroups), ({ workout, soFar }, muscle) => {
        const begun = new Set(soFar.done.map((set) => set.exercise));
        const given = (soreness: (typeof sorenesses)[number]): readonly Block[] =>
          recompose(workout, soFar, { kind: 'sore', muscles: [muscle], soreness }).blocks.filter(
            ({ exercise }) => !begun.has(exercise),
          );
        const mainly = given('a-little').filter(({ exercise }) => groupCredit(catalog[exercise], muscle) >= 0.5);
        for (const { exercise, sets } of mainly)
          expect([sets <= 2, catalog[exercise].eccentric]).toEqual([true, false]);
        for (const { exercise } of given('very')) expect(groupCredit(catalog[exercise], muscle)).toBeLessThan(0.5);
        for (const { exercise } of given('painful')) expect(groupCredit(catalog[exercise], muscle)).toBeLessThan(0.25);
      }),
      { numRuns: 25 },
    );
  });

  test('W38 what is sore no longer is as if it had never been said', () => {
    const workout = plan();
    const soFar = after(workout, 1);
    const sore = recompose(workout, soFar, { kind: 'sore', muscles: ['hamstrings'], soreness: 'very' });
    expect(sore.leftOut).toContainEqual({ kind: 'sore', muscle: 'hamstrings', soreness: 'very' });
    const well = recompose(sore, soFar, { kind: 'sore', muscles: ['hamstrings'], soreness: null });
    expect(well).toEqual(recompose(workout, soFar, { kind: 'treadmill', available: true }));
  });

  test('W38 no treadmill today: nothing is done on it', () => {
    const workout = plan();
    const next = recompose(workout, after(workout, 1), { kind: 'treadmill', available: false });
    expect(next.blocks.map(({ stationId }) => stationId)).not.toContain('treadmill');
    expect(next.leftOut).toContainEqual({ kind: 'no-treadmill' });
  });

  test('W28 minutes from now on count from what is done of the workout', () => {
    const workout = plan();
    const soFar = after(workout, 2);
    const next = recompose(workout, soFar, { kind: 'minutes-left', minutes: 10 });
    expect(next.blocks.slice(0, 2)).toEqual(workout.blocks.slice(0, 2));
    expect(next.minutes).toBeLessThanOrEqual(minutesBehind(workout, soFar.done) + 10);
    expect(next.blocks.length).toBeGreaterThan(2);
  });
});
