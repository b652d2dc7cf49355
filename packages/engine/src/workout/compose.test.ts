import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog, type ExerciseId, groupCredit, muscleGroups, overlap, weeklyRanges } from '../catalog/index.ts';
import { type Gym, gymPreset, loadOptions, presetNames } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { athleteWho, type Said, said as tells } from '../journal/example.ts';
import { weekSets } from '../progress/index.ts';
import { strengthOf } from '../strength/index.ts';
import { addDays, daysBetween } from '../time.ts';
import { anyAthlete, anyGym } from './arbitrary.ts';
import { composeWorkout } from './compose.ts';
import { beginner, commercial, monday, performing, sets } from './example.ts';
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
    expect(compose(picky).notice).toEqual({ kind: 'empty-gym' });
  });
});

describe('what a good coach would choose', () => {
  /** A beginner who has been through two long sessions, a week later. */
  const second = { athlete: athleteWho(...performing(compose(beginner, 75))), on: addDays(monday, 3) };
  const nextWeek = {
    athlete: athleteWho(
      ...performing(compose(beginner, 75)),
      ...performing(composeWorkout({ ...second, gym: commercial, minutes: 75 })),
    ),
    on: addDays(monday, 11),
  };

  test('W6 a beginner with 45 minutes: press, curl, extension, calves, hips, and a lunge or wall squat', () => {
    const { blocks } = compose(beginner);
    const exercises = blocks.map(({ exercise }) => exercise);
    expect(exercises[0]).toBe('leg-press');
    expect(exercises).toContain('leg-extension');
    expect(exercises.some((id) => id.startsWith('leg-curl'))).toBe(true);
    expect(exercises.some((id) => id.startsWith('calf-raise'))).toBe(true);
    expect(exercises).toContain('side-lying-abduction');
    expect(exercises.some((id) => id.startsWith('lunge') || id === 'wall-squat-ball')).toBe(true);
  });

  test('W6 the first time on a machine probes find its load, and one set follows; everything else is two or three', () => {
    for (const { advice, sets: count } of compose(beginner).blocks)
      expect(count).toSatisfy((number: number) =>
        advice[0]?.role === 'warmup' ? number === 1 : number === 2 || number === 3,
      );
  });

  test('W6 once the loads are known 45 minutes hold 12 to 16 sets', () => {
    const { blocks } = composeWorkout({ ...nextWeek, gym: commercial, minutes: 45 });
    const total = blocks.reduce((sum, block) => sum + block.sets, 0);
    expect(total).toBeGreaterThanOrEqual(12);
    expect(total).toBeLessThanOrEqual(16);
  });

  test('W6 with 10 minutes one lift for the whole leg', () => {
    for (const preset of presetNames) {
      const [only, ...others] = compose(beginner, 10, gymPreset(preset, 'kg', 'gym')).blocks;
      expect(only && catalog[only.exercise].joints).toBe('compound');
      expect(others).toEqual([]);
    }
  });

  test('W6 with 20 minutes the minimum dose: the press first, then curl and calves', () => {
    const exercises = exercisesOf(composeWorkout({ ...nextWeek, gym: commercial, minutes: 20 }));
    expect(exercises[0]).toBe('leg-press');
    expect(exercises.map((id) => catalog[id].pattern)).toEqual(expect.arrayContaining(['knee-flexion', 'calf']));
  });

  test('W7 no two neighbours tire the same muscles, unless no order avoids it', () => {
    fc.assert(
      fc.property(anyAthlete, anyGym, fc.integer({ min: 15, max: 60 }), (athlete, gym, minutes) => {
        const exercises = exercisesOf(compose(athlete, minutes, gym));
        const fewest = exercises.length > 6 ? clashes(exercises) : Math.min(...orders(exercises).map(clashes));
        expect(clashes(exercises)).toBe(fewest);
      }),
      { numRuns: 60 },
    );
  });

  test('W8 the next session is another one: the press stays, its company changes', () => {
    const first = compose(beginner);
    const athlete = athleteWho(...performing(first));
    const second = composeWorkout({ athlete, gym: commercial, minutes: 45, on: addDays(monday, 3) });
    expect(second.blocks.length).toBeGreaterThanOrEqual(4);
    expect(exercisesOf(second)).toContain('leg-press');
    expect(new Set(exercisesOf(second))).not.toEqual(new Set(exercisesOf(first)));
  });

  test('W9 over five weeks of two sessions no muscle leaves its week, and the important ones are kept', () => {
    const kept = ['quadriceps', 'hamstrings', 'gluteusMaximus', 'hipAbductors', 'soleus'] as const;
    const said: Said[] = [];
    for (let session = 0; session < 10; session += 1) {
      const on = addDays(monday, Math.floor(session / 2) * 7 + (session % 2) * 3);
      const workout = composeWorkout({ athlete: athleteWho(...said), gym: commercial, minutes: 45, on });
      said.push(...performing(workout));
      const week = weekSets(athleteWho(...said), on);
      for (const group of muscleGroups) expect(week[group]).toBeLessThanOrEqual(weeklyRanges[group].high + 1e-9);
      for (const group of session === 0 ? [] : kept)
        expect(week[group]).toBeGreaterThanOrEqual(weeklyRanges[group].low - 1);
    }
  });

  test.each([
    { liftDays: [2], minutes: 60, runs: [1, 6] },
    { liftDays: [0, 4], minutes: 30, runs: [3, 5] },
    { liftDays: [0, 2, 4], minutes: 45, runs: [1, 6] },
  ] as const)(
    'W9 no muscle is forgotten: sessions of $minutes minutes on the days $liftDays keep every one',
    (plan) => {
      const [fast, long] = plan.runs;
      const runs = [
        { weekday: fast, kind: 'intervals' },
        { weekday: long, kind: 'long' },
      ] as const;
      const said: Said[] = [
        tells('profile.set', { experience: 'some', bodyMassKg: 65, liftDays: plan.liftDays, runs }),
      ];
      for (let week = 0; week < 4; week += 1) {
        for (const weekday of plan.liftDays) {
          const on = addDays(monday, 7 * week + weekday);
          const athlete = athleteWho(...said);
          said.push(...performing(composeWorkout({ athlete, gym: commercial, minutes: plan.minutes, on })));
        }
        const sets = weekSets(athleteWho(...said), addDays(monday, 7 * week + 6));
        for (const group of week === 0 ? [] : muscleGroups)
          expect(sets[group]).toBeGreaterThanOrEqual(weeklyRanges[group].min);
      }
    },
  );

  test('W9 no muscle gets more than its week holds, whatever was done before; in the weeks before a race not more than its ceiling', () => {
    fc.assert(
      fc.property(anyAthlete, fc.integer({ min: 10, max: 120 }), (athlete, minutes) => {
        const { blocks } = compose(athlete, minutes);
        const week = weekSets(athlete, monday);
        const { race } = athlete.profile;
        const peak = race !== null && daysBetween(monday, race.day) <= 56;
        for (const group of muscleGroups) {
          const today = blocks.reduce(
            (sum, block) => sum + block.sets * groupCredit(catalog[block.exercise], group),
            0,
          );
          const most = peak ? weeklyRanges[group].ceiling : weeklyRanges[group].high;
          expect(today === 0 || week[group] + today <= most + 1e-9).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('W10 hamstrings that are behind get a block, and the block says so', () => {
    const days = [addDays(monday, -4), addDays(monday, -3)] as const;
    const athlete = athleteWho(...sets('leg-press', 3, days[0]), ...sets('leg-extension', 2, days[1]));
    const { blocks } = compose(athlete, 30);
    const block = blocks.find(({ exercise }) => (catalog[exercise].credit.hamstrings ?? 0) >= 0.85);
    expect(block?.why[0]).toMatchObject({ kind: 'behind', muscle: 'hamstrings', low: 4 });
  });

  test('W10 every block has a reason', () => {
    fc.assert(
      fc.property(anyAthlete, anyGym, (athlete, gym) => {
        for (const block of compose(athlete, 40, gym).blocks) expect(block.why.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  test('W11 what the athlete took out, or asked to be without, does not come', () => {
    const athlete = athleteWho(tells('profile.set', { excluded: ['leg-press'] }));
    const workout = composeWorkout({ athlete, gym: commercial, minutes: 60, on: monday, without: ['leg-extension'] });
    expect(exercisesOf(workout)).not.toContain('leg-press');
    expect(exercisesOf(workout)).not.toContain('leg-extension');
    expect(workout.leftOut).toContainEqual({ kind: 'excluded', exercise: 'leg-press' });
  });

  test('W12 a barbell squat comes only to someone whose log has it', () => {
    const long = [1, 2, 3].flatMap((week) => sets('back-squat', 3, addDays(monday, -7 * week)));
    const squatter = athleteWho(tells('profile.set', { experience: 'experienced' }), ...long);
    expect(exercisesOf(compose(beginner, 90))).not.toContain('back-squat');
    expect(exercisesOf(compose(squatter, 45))[0]).toBe('back-squat');
  });

  test('W13 the first lunges are two sets', () => {
    const lengthening = compose(beginner, 90).blocks.filter(({ exercise }) => catalog[exercise].eccentric);
    expect(lengthening.map((block) => block.sets)).toEqual(lengthening.map(() => 2));
    expect(lengthening.length).toBeGreaterThan(0);
  });

  test('W13 calves begin gently: two sets the first time', () => {
    const calves = compose(beginner, 60).blocks.filter(({ exercise }) => catalog[exercise].pattern === 'calf');
    expect(calves.map((block) => block.sets)).toEqual([2]);
  });

  test('W14 free weights stop a repetition short, machines go to fatigue, always 12 to 15', () => {
    for (const { exercise, target } of compose(beginner, 60).blocks)
      expect(target).toEqual({ low: 12, high: 15, reserve: catalog[exercise].failureSafe ? 0 : 1 });
  });

  test('W15 the same question has the same answer, with the strength given or not', () => {
    fc.assert(
      fc.property(anyAthlete, anyGym, (athlete, gym) => {
        const strength = strengthOf(athlete, monday);
        expect(composeWorkout({ athlete, gym, minutes: 40, on: monday, strength })).toEqual(compose(athlete, 40, gym));
      }),
      { numRuns: 20 },
    );
  });
});

/** How many neighbours tire the same muscles. */
const clashes = (order: readonly ExerciseId[]): number =>
  order.filter((id, index) => {
    const next = order[index + 1];
    return next !== undefined && overlap(id, next) > 0.6;
  }).length;

/** Every order of a few things. */
function orders<T>(things: readonly T[]): readonly (readonly T[])[] {
  return things.length < 2
    ? [things]
    : things.flatMap((thing, index) => orders(things.toSpliced(index, 1)).map((rest) => [thing].concat(rest)));
}
