import { type ExerciseId, exerciseIds } from '@legwork/engine/catalog';
import { type Gym, gymPreset, type Station } from '@legwork/engine/gym';
import type { Athlete } from '@legwork/engine/journal';
import { strengthOf } from '@legwork/engine/strength';
import { addDays } from '@legwork/engine/time';
import { composerFor, composeWorkout } from '@legwork/engine/workout';
import * as fc from 'fast-check';
import { athleteWho, said } from '../../packages/engine/src/journal/example.ts';
import { monday, sets } from '../../packages/engine/src/workout/example.ts';
import { questionsFor } from '../../packages/engine/src/workout/question.ts';
import { solve } from '../../packages/engine/src/workout/solve/solve.ts';
import { leastMs } from './stopwatch.ts';

const compositionsCount = 1000;
const athletesCount = 250;
const minutes = 45;
const stationsCount = 40;
const times = 5;
/** Before the clock counts, so that it is the machine's code that is timed and not its making. */
const warmUps = 20;

/** A large gym: the typical one, and its stations once more along the other wall. */
function largeGym(): Gym {
  const { stations, ...gym } = gymPreset('commercial', 'kg', 'gym');
  const again: readonly Station[] = stations.map((station) => ({
    ...station,
    id: `${station.id}-2`,
    placeMetres: 130 - station.placeMetres,
  }));
  const third: readonly Station[] = stations.map((station) => ({
    ...station,
    id: `${station.id}-3`,
    placeMetres: station.placeMetres + 6,
  }));
  return { ...gym, stations: [...stations, ...again, ...third].slice(0, stationsCount) };
}

const weekday = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 6 as const);
const exercise: fc.Arbitrary<ExerciseId> = fc.constantFrom(...exerciseIds.filter((id) => id !== 'treadmill-hills'));

/** Runners who have done every exercise in the last year, and some of them this week. */
const anyRegular: fc.Arbitrary<Athlete> = fc
  .record({
    liftDays: fc.uniqueArray(weekday, { maxLength: 3 }),
    bodyMassKg: fc.integer({ min: 45, max: 100 }),
    excluded: fc.uniqueArray(exercise, { maxLength: 2 }),
    recent: fc.array(fc.tuple(exercise, fc.integer({ min: 3, max: 20 }), fc.integer({ min: 1, max: 3 })), {
      maxLength: 14,
    }),
  })
  .map(({ recent, ...profile }) =>
    athleteWho(
      said('profile.set', { experience: 'some', ...profile }),
      ...exerciseIds.flatMap((id, index) => sets(id, 4, addDays(monday, -60 + (index % 38)))),
      ...recent.toSorted((a, b) => b[1] - a[1]).flatMap(([id, days, count]) => sets(id, count, addDays(monday, -days))),
    ),
  );

export interface Compositions {
  readonly stations: number;
  readonly candidates: number;
  readonly unproven: number;
  /** Milliseconds of each; the least of five times, since other programs only ever add to it. */
  readonly solveMs: readonly number[];
  readonly composeMs: readonly number[];
  /** As at every pixel of the minutes slider: what does not depend on the minutes is known. */
  readonly slideMs: readonly number[];
}

/** A thousand compositions: runners on four minutes of the slider around 45. */
export function compositions(): Compositions {
  const gym = largeGym();
  const start = { exercise: null, placeMetres: 0, warm: false };
  const solveMs: number[] = [];
  const composeMs: number[] = [];
  const slideMs: number[] = [];
  let candidates = 0;
  let unproven = 0;
  const athletes = fc.sample(anyRegular, { numRuns: athletesCount, seed: 20261123 });
  for (const athlete of athletes.slice(0, warmUps)) composeWorkout({ athlete, gym, minutes, on: monday });
  for (const athlete of athletes) {
    const strength = strengthOf(athlete, monday);
    const composer = composerFor({ athlete, gym, on: monday, strength });
    for (let more = 0; more < compositionsCount / athletesCount; more += 1) {
      const asked = { athlete, gym, minutes: minutes + more / 4, on: monday };
      composeMs.push(leastMs(times, () => composeWorkout({ ...asked, strength })).ms);
      slideMs.push(leastMs(times, () => composer(asked.minutes)).ms);
      const { problem } = questionsFor(asked)(asked.minutes, (asked.minutes - 5) * 60);
      const { result, ms } = leastMs(times, () => solve(problem, start));
      solveMs.push(ms);
      candidates = Math.max(candidates, problem.candidates.length);
      if (!result.isProven) unproven += 1;
    }
  }
  return { stations: gym.stations.length, candidates, unproven, solveMs, composeMs, slideMs };
}
