/** Today's workout before it is started: composed from the athlete, the gym and the minutes, with the athlete's changes. */
import type { ExerciseId } from '@legwork/engine/catalog';
import type { Gym } from '@legwork/engine/gym';
import type { Athlete, Profile, RunKind } from '@legwork/engine/journal';
import type { Strength } from '@legwork/engine/strength';
import { type Day, daysBetween, weekdayOf } from '@legwork/engine/time';
import { composeWorkout, recompose, type Workout } from '@legwork/engine/workout';

/** A change that the athlete made to today's proposal. In terms of exercises, so that it holds when the minutes change. */
export type PlanChange =
  | { readonly kind: 'swap'; readonly exercise: ExerciseId; readonly to: ExerciseId }
  | { readonly kind: 'skip'; readonly exercise: ExerciseId }
  | { readonly kind: 'station-taken'; readonly stationId: string };

export interface PlanInput {
  readonly athlete: Athlete;
  readonly strength: Strength;
  readonly gym: Gym;
  readonly minutes: number;
  readonly on: Day;
  readonly changes: readonly PlanChange[];
}

/** The proposal with the athlete's changes, in the order in which they were made. */
export function planToday({ athlete, strength, gym, minutes, on, changes }: PlanInput): Workout {
  const without = changes.flatMap((change) => (change.kind === 'skip' ? [change.exercise] : []));
  const stationsTaken = changes.flatMap((change) => (change.kind === 'station-taken' ? [change.stationId] : []));
  const proposal = composeWorkout({ athlete, gym, minutes, on, strength, without, stationsTaken });
  return changes.reduce((workout, change) => {
    if (change.kind !== 'swap') return workout;
    const block = workout.blocks.find((each) => each.exercise === change.exercise);
    if (!block) return workout;
    return recompose(workout, { done: [], athlete, gym, on }, { kind: 'swap', blockId: block.id, to: change.to });
  }, proposal);
}

/** Where the workout is: the gym that the athlete chose, else the first that they have. */
export const gymOf = (athlete: Athlete): Gym | null =>
  athlete.gyms.find((gym) => gym.id === athlete.profile.gymId) ?? athlete.gyms[0] ?? null;

/**
 * The run that today's lifting has to respect: the next hard one of the usual week or the race, whichever is first;
 * an easy one when there is no other; `null` when nothing is known.
 */
export function nextRun(profile: Profile, on: Day): { readonly kind: RunKind; readonly days: number } | null {
  const weekday = weekdayOf(on);
  const ahead = profile.runs.map((run) => ({ kind: run.kind, days: (run.weekday - weekday + 7) % 7 }));
  const race = profile.race && daysBetween(on, profile.race.day);
  if (race !== null && race >= 0) ahead.unshift({ kind: 'race', days: race });
  const inOrder = ahead.toSorted((a, b) => a.days - b.days);
  return inOrder.find((run) => run.kind !== 'easy') ?? inOrder[0] ?? null;
}
