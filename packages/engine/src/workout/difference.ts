import type { ExerciseId } from '../catalog/ids.ts';
import type { Workout } from './workout.ts';

/** What a change has made of a workout. */
export interface Difference {
  readonly came: readonly ExerciseId[];
  readonly went: readonly ExerciseId[];
  /** Exercises of both with fewer sets, and with more. */
  readonly fewerSets: readonly ExerciseId[];
  readonly moreSets: readonly ExerciseId[];
  /** How much longer it takes; below 0 it is shorter. */
  readonly minutes: number;
}

export function differenceBetween(before: Workout, after: Workout): Difference {
  const was = new Map(before.blocks.map(({ exercise, sets }) => [exercise, sets]));
  const is = new Map(after.blocks.map(({ exercise, sets }) => [exercise, sets]));
  const changed = (compare: (now: number, then: number) => boolean): readonly ExerciseId[] =>
    [...is].flatMap(([exercise, sets]) => {
      const then = was.get(exercise);
      return then !== undefined && compare(sets, then) ? [exercise] : [];
    });
  return {
    came: [...is.keys()].filter((exercise) => !was.has(exercise)),
    went: [...was.keys()].filter((exercise) => !is.has(exercise)),
    fewerSets: changed((now, then) => now < then),
    moreSets: changed((now, then) => now > then),
    minutes: after.minutes - before.minutes,
  };
}
