/** Athletes, gyms and sessions under way for property tests of workouts. */
import * as fc from 'fast-check';
import { exerciseIds } from '../catalog/ids.ts';
import { muscleGroups } from '../catalog/index.ts';
import { type Gym, gymPreset, presetNames } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { runKinds } from '../journal/event.ts';
import { athleteWho, said } from '../journal/example.ts';
import { addDays } from '../time.ts';
import { doneBy, monday, performing, sets } from './example.ts';
import type { Change } from './recompose.ts';
import type { Stop } from './route.ts';
import { idsOf, plan } from './session-example.ts';
import { sorenesses } from './sore.ts';
import { ways } from './taken.ts';
import type { Workout } from './workout.ts';

const weekday = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 6 as const);
const exercise = fc.constantFrom(...exerciseIds.filter((id) => id !== 'treadmill-hills'));

/** Athletes of every kind: with and without history, runs, a race, a screening, dislikes and heavy legs. */
export const anyAthlete: fc.Arbitrary<Athlete> = fc
  .record({
    profile: fc.record({
      experience: fc.constantFrom('new' as const, 'some' as const, 'experienced' as const),
      bodyMassKg: fc.option(fc.integer({ min: 45, max: 100 })),
      birthYear: fc.option(fc.integer({ min: 1950, max: 2008 })),
      liftDays: fc.uniqueArray(weekday, { maxLength: 4 }),
      runs: fc.array(fc.record({ weekday, kind: fc.constantFrom(...runKinds) }), { maxLength: 4 }),
      race: fc.option(
        fc.record({
          day: fc.integer({ min: 0, max: 60 }).map((days) => addDays(monday, days)),
          distanceKm: fc.constant(10),
        }),
      ),
      excluded: fc.uniqueArray(exercise, { maxLength: 3 }),
    }),
    history: fc.array(fc.tuple(exercise, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 4 })), {
      maxLength: 14,
    }),
    legs: fc.constantFrom('fresh' as const, 'normal' as const, 'heavy' as const),
    joint: fc.boolean(),
  })
  .map(({ profile, history, legs, joint }) =>
    athleteWho(
      said('profile.set', profile),
      said('readiness.reported', { day: monday, legs }),
      said('screening.answered', {
        active: true,
        condition: false,
        symptoms: false,
        joint,
        supervisedOnly: false,
        pregnant: false,
        under16: false,
      }),
      ...history
        .toSorted((a, b) => b[1] - a[1])
        .flatMap(([id, daysAgo, count]) => sets(id, count, addDays(monday, -daysAgo))),
    ),
  );

/** A typical gym, with any of its stations missing. */
export const anyGym: fc.Arbitrary<Gym> = fc
  .tuple(
    fc.constantFrom(...presetNames),
    fc.constantFrom('kg' as const, 'lb' as const),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([preset, unit, there]) => {
    const gym = gymPreset(preset, unit, 'gym');
    const stations = gym.stations.filter(() => there.next().value !== false);
    return { id: gym.id, name: gym.name, stations };
  });

export const anyChange = (workout: Workout): fc.Arbitrary<Change> => {
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
    fc.record({ kind: fc.constant('pairs' as const), wanted: fc.boolean() }),
    anyGym.map((gym) => ({ kind: 'gym' as const, gym })),
  );
};

/** A workout, how much of it is done, and a change. */
export const anySituation = fc
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

/** A place of a stop, that ends where it begins, or as a pair does a few steps on. */
const anyPlace = fc
  .record({
    away: fc.option(fc.integer({ min: 0, max: 80 })),
    on: fc.constantFrom(0, 0, 8, -5),
    seconds: fc.integer({ min: 100, max: 500 }),
    rampSeconds: fc.integer({ min: 0, max: 90 }),
    placeCost: fc.constantFrom(0, 0.05),
    canBegin: fc.boolean(),
  })
  .map(({ on, ...each }) => Object.assign(each, { leaves: each.away === null ? null : Math.max(0, each.away + on) }));

/** A stop of the walk through the gym, at one of so many places at most. */
export const anyStop = (mostPlaces: number): fc.Arbitrary<Stop> =>
  fc.record({
    exercise,
    last: exercise,
    compound: fc.boolean(),
    priority: fc.boolean(),
    places: fc.array(anyPlace, { minLength: 1, maxLength: mostPlaces }),
  });
