import { overlap } from '../catalog/index.ts';
import type { Day } from '../time.ts';
import type { Pick } from './candidate.ts';
import type { Circumstances } from './circumstances.ts';
import { leftOutOf } from './left-out.ts';
import { valueOf } from './objective.ts';
import { type PlanContext, type Planned, secondsOfPlan } from './plan.ts';
import { type Question, wishWorth } from './question.ts';
import { reasonsFor } from './reasons.ts';
import { orderCost } from './route.ts';
import { stopOf } from './solve/model.ts';
import type { Block, Workout, WorkoutNotice } from './workout.ts';

/** The frame of a workout: what was asked, and what comes before the first station. */
export interface Frame {
  readonly day: Day;
  readonly gymId: string;
  readonly askedMinutes: number;
  readonly warmUpMinutes: number;
  readonly circumstances: Circumstances;
  readonly notice: WorkoutNotice | null;
}

/** A workout without a single station. */
export const nothing = (frame: Frame): Workout => ({
  ...frame,
  warmUpMinutes: 0,
  minutes: 0,
  blocks: [],
  value: 0,
  leftOut: [],
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
  const stops = picks.map(({ candidate, sets }) => stopOf(candidate, sets, [candidate]));
  const wishes = new Set(circumstances.wishes.map(({ exercise }) => exercise));
  const wished = picks.filter(({ candidate }) => wishes.has(candidate.exercise.id)).length;
  return valueOf(problem, picks) - orderCost(stops, { ...start, warm: true }, overlap) - wishWorth * wished;
}

type Place = PlanContext['start'];

/** The workout that a plan makes. */
export function workoutOf(plan: readonly Planned[], question: Question, frame: Frame, start: Place): Workout {
  const minutes = frame.warmUpMinutes + frame.circumstances.waitedMinutes + secondsOfPlan(plan) / 60;
  return {
    ...frame,
    minutes,
    blocks: blocksOf(plan, question),
    value: worthOf(
      plan.map(({ pick }) => pick),
      question,
      start,
    ),
    leftOut: leftOutOf(question, plan, { askedMinutes: frame.askedMinutes, minutes }),
  };
}
