import type { ExerciseId } from '../catalog/ids.ts';
import type { LeftOut, Workout } from './workout.ts';

/** What a change has made of a workout. */
export interface Difference {
  readonly came: readonly ExerciseId[];
  readonly went: readonly ExerciseId[];
  /** Exercises of both with fewer sets, and with more. */
  readonly fewerSets: readonly ExerciseId[];
  readonly moreSets: readonly ExerciseId[];
  /** How many more of hills; below 0 it has fewer. */
  readonly hillMinutes: number;
  /** Why it has not the hills that were asked for, when that is new. */
  readonly hillsLeftOut: HillsLeftOut | null;
  /** How much longer it takes; below 0 it is shorter. */
  readonly minutes: number;
}

type HillsLeftOut = Extract<LeftOut, { readonly kind: 'no-hills' | 'fewer-hills' }>;

const hillsLeftOut = ({ leftOut }: Workout): HillsLeftOut | null =>
  leftOut.find((left) => left.kind === 'no-hills' || left.kind === 'fewer-hills') ?? null;

export function differenceBetween(before: Workout, after: Workout): Difference {
  const was = new Map(before.blocks.map(({ exercise, sets }) => [exercise, sets]));
  const is = new Map(after.blocks.map(({ exercise, sets }) => [exercise, sets]));
  const changed = (compare: (now: number, then: number) => boolean): readonly ExerciseId[] =>
    [...is].flatMap(([exercise, sets]) => {
      const then = was.get(exercise);
      return then !== undefined && compare(sets, then) ? [exercise] : [];
    });
  const asked = (workout: Workout): string => JSON.stringify(hillsLeftOut(workout));
  return {
    came: [...is.keys()].filter((exercise) => !was.has(exercise)),
    went: [...was.keys()].filter((exercise) => !is.has(exercise)),
    fewerSets: changed((now, then) => now < then),
    moreSets: changed((now, then) => now > then),
    hillMinutes: (after.hills?.minutes ?? 0) - (before.hills?.minutes ?? 0),
    hillsLeftOut: asked(after) === asked(before) ? null : hillsLeftOut(after),
    minutes: after.minutes - before.minutes,
  };
}
