import { overlap } from '../catalog/index.ts';
import type { Day } from '../time.ts';
import type { Pick } from './candidate.ts';
import type { Circumstances } from './circumstances.ts';
import { hillSeconds } from './hills.ts';
import { leftOutOf } from './left-out.ts';
import { valueOf } from './objective.ts';
import { type Plan, type PlanContext, type Planned, secondsOfPlan } from './plan.ts';
import { type Question, wishWorth } from './question.ts';
import { reasonsFor } from './reasons.ts';
import { orderCost } from './route.ts';
import { stopsOf } from './solve/options.ts';
import type { Block, Workout, WorkoutNotice } from './workout.ts';

/** The frame of a workout: what was asked, and what comes before the first station and after the last. */
export interface Frame {
  readonly day: Day;
  readonly gymId: string;
  readonly askedMinutes: number;
  readonly warmUpMinutes: number;
  readonly circumstances: Circumstances;
  readonly hills: Workout['hills'];
  readonly notice: WorkoutNotice | null;
}

/** A workout without a single station. */
export const nothing = (frame: Frame): Workout => ({
  ...frame,
  warmUpMinutes: 0,
  hills: null,
  minutes: 0,
  blocks: [],
  value: 0,
  upperBound: 0,
  isProven: true,
  leftOut: [],
  phase: null,
});

/** The blocks that a plan makes, with their reasons. */
export const blocksOf = (plan: readonly Planned[], question: Question): readonly Block[] =>
  plan.map((planned) => ({
    ...planned.draft,
    minutes: planned.seconds / 60,
    why: reasonsFor(planned, plan, question),
  }));

/**
 * What the kept part with these picks in this order is worth, from where the walk starts; a wish counts for no more
 * than its exercise.
 */
export function worthOf(picks: readonly Pick[], { problem, circumstances }: Question, start: Place): number {
  const warm = { ...start, warm: true };
  const stops = stopsOf(picks, warm);
  const wishes = new Set(circumstances.wishes.map(({ exercise }) => exercise));
  const wished = picks.filter(({ candidate }) => wishes.has(candidate.exercise.id)).length;
  return valueOf(problem, picks) - orderCost(stops, warm, overlap) - wishWorth * wished;
}

type Place = PlanContext['start'];

/** The value of a plan that begins there, and how good it can be at most. */
export function valueOfPlan(
  { stops, gap }: Plan,
  question: Question,
  start: Place,
): Readonly<Record<'value' | 'upperBound', number>> & { readonly isProven: boolean } {
  const picks = stops.map(({ pick }) => pick);
  const value = worthOf(picks, question, start);
  return { value, upperBound: value + gap, isProven: gap === 0 };
}

/** The workout that a plan makes. */
export function workoutOf(plan: Plan, question: Question, frame: Frame, start: Place): Workout {
  const { stops } = plan;
  const { warmUpMinutes, circumstances, hills } = frame;
  const minutes = warmUpMinutes + circumstances.waitedMinutes + (secondsOfPlan(stops) + hillSeconds(hills)) / 60;
  return {
    ...frame,
    minutes,
    blocks: blocksOf(stops, question),
    ...valueOfPlan(plan, question, start),
    leftOut: leftOutOf(question, stops, { askedMinutes: frame.askedMinutes, minutes }),
    phase: question.limits.season?.phase ?? null,
  };
}
