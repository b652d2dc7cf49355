import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { type Gym, gymPreset, loadOptions, presetNames } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { athleteWho, said as tells } from '../journal/example.ts';
import { anyAthlete, anyGym } from './arbitrary.ts';
import { composeWorkout } from './compose.ts';
import { beginner, commercial, monday } from './example.ts';
import { setSeconds } from './minutes.ts';
import type { Workout } from './workout.ts';

const anyMinutes = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.double({ min: 0, max: 130, noNaN: true }));
const compose = (athlete: Athlete, minutes = 45, gym: Gym = commercial): Workout =>
  composeWorkout({ athlete, gym, minutes, on: monday });
const exercisesOf = (workout: Workout) => workout.blocks.map((block) => block.exercise);

/** What a stopwatch would show at least: every repetition and every rest, no walking. */
const stopwatchMinutes = (workout: Workout): number =>
  workout.blocks.reduce((sum, block) => {
    const working = block.sets * block.sides.length * setSeconds(catalog[block.exercise]);
    return sum + (working + (block.sets - 1) * block.restSeconds) / 60;
  }, workout.warmUpMinutes);

describe('minutes', () => {
  test('W1 a workout never takes more than the athlete asked for, whoever, wherever, however long', () => {
    fc.assert(
      fc.property(anyAthlete, anyGym, anyMinutes, (athlete, gym, minutes) => {
        const workout = compose(athlete, minutes, gym);
        expect(workout.minutes).toBeLessThanOrEqual(minutes);
        expect(stopwatchMinutes({ ...workout, warmUpMinutes: 0 })).toBeLessThanOrEqual(workout.minutes);
        const parts = workout.blocks.reduce((sum, block) => sum + block.minutes, workout.warmUpMinutes);
        expect(workout.minutes).toBeCloseTo(parts, 6);
      }),
      { numRuns: 150 },
    );
  });

  test('W2 from 8 minutes a gym has a workout; below there is none, and the least is said', () => {
    for (let minutes = 0; minutes < 8; minutes += 1) {
      const workout = compose(beginner, minutes);
      expect(workout.blocks).toEqual([]);
      expect(workout.notice).toEqual({ kind: 'too-short', leastMinutes: 8 });
    }
    expect(compose(beginner, 8).blocks).toHaveLength(1);
    expect(compose(beginner, Number.NaN).blocks).toEqual([]);
  });

  test('W2 ten hours bring the work of the day, not ten hours of work', () => {
    const workout = compose(beginner, 600);
    expect(workout.notice).toEqual({ kind: 'capped', mostMinutes: 120 });
    expect(workout.minutes).toBeLessThanOrEqual(120);
    expect(workout.blocks.length).toBeLessThanOrEqual(9);
    expect(exercisesOf(workout)).toEqual(exercisesOf(compose(beginner, 120)));
  });

  test('W3 more minutes are never worth less', () => {
    for (const preset of presetNames) {
      const gym = gymPreset(preset, 'kg', 'gym');
      let least = 0;
      for (let minutes = 0; minutes <= 120; minutes += 5) {
        const { value } = compose(beginner, minutes, gym);
        expect(value).toBeGreaterThanOrEqual(least - 1e-9);
        least = value;
      }
    }
  });
});

test('W1 a first load that is light on purpose has no lighter sets before it', () => {
  fc.assert(
    fc.property(anyGym, fc.integer({ min: 10, max: 90 }), (gym, minutes) => {
      for (const { warmUp } of compose(beginner, minutes, gym).blocks) expect(warmUp).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

describe('what the gym has', () => {
  test('W4 every load exists on its station, and the station stands in the gym and is free', () => {
    fc.assert(
      fc.property(anyAthlete, anyGym, fc.integer({ min: 10, max: 90 }), (athlete, gym, minutes) => {
        const [taken] = gym.stations;
        const stationsTaken = taken ? [taken.id] : [];
        const { blocks } = composeWorkout({ athlete, gym, minutes, on: monday, stationsTaken });
        for (const block of blocks) {
          expect(stationsTaken).not.toContain(block.stationId);
          const station = gym.stations.find(({ id }) => id === block.stationId);
          expect(station?.name ?? 'Floor').toBe(block.stationName);
          const loads = station ? loadOptions(station, catalog[block.exercise]).map((option) => option.loadKg) : [];
          for (const { loadKg } of [...block.advice, ...block.warmUp]) expect([0, ...loads]).toContain(loadKg);
          const kinds = gym.stations.map(({ kind }) => kind);
          for (const need of catalog[block.exercise].needs) expect(kinds).toContain(need);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('W5 every typical gym has a whole workout: knees, hips, calves and something on one leg', () => {
    for (const preset of presetNames) {
      const { blocks } = compose(beginner, 45, gymPreset(preset, 'kg', 'gym'));
      const patterns = blocks.map((block) => catalog[block.exercise].pattern);
      expect(blocks.length).toBeGreaterThanOrEqual(5);
      expect(patterns).toContain('calf');
      expect(patterns).toContain('hip-abduction');
      expect(patterns.some((pattern) => pattern === 'knee-flexion' || pattern === 'hip-flexion')).toBe(true);
      expect(patterns.some((pattern) => pattern === 'squat' || pattern === 'lunge')).toBe(true);
      expect(blocks.some(({ sides }) => sides.length === 2)).toBe(true);
    }
  });

  test('W5 with no station at all the floor is enough', () => {
    const { blocks, notice } = compose(beginner, 30, { id: 'floor', name: 'Floor', stations: [] });
    expect(blocks.length).toBeGreaterThanOrEqual(2);
    for (const block of blocks) expect(block.stationId).toBeNull();
    expect(notice).toBeNull();
  });

  test('W5 where nothing may be done, that is said', () => {
    const picky = athleteWho(tells('profile.set', { excluded: Object.values(catalog).map(({ id }) => id) }));
    expect(compose(picky).notice).toEqual({ kind: 'nothing-allowed' });
  });

  test('W5 a leg press that is taken is not missing; where there is none, that is said', () => {
    const presses = commercial.stations.filter(({ kind }) => kind.startsWith('leg-press')).map(({ id }) => id);
    const missing = { kind: 'no-station', exercise: 'leg-press' } as const;
    const taken = composeWorkout({
      athlete: beginner,
      gym: commercial,
      minutes: 45,
      on: monday,
      stationsTaken: presses,
    });
    expect(taken.leftOut.map(({ kind }) => kind)).toContain('station-taken');
    expect(taken.leftOut).not.toContainEqual(missing);
    const stations = commercial.stations.filter(({ id }) => !presses.includes(id));
    expect(compose(beginner, 45, { ...commercial, stations }).leftOut).toContainEqual(missing);
  });
});
