import type { Day } from '../time.ts';
import { leftOutOf } from './left-out.ts';
import { valueOf } from './objective.ts';
import { type Planned, secondsOfPlan } from './plan.ts';
import type { Question } from './question.ts';
import { reasonsFor } from './reasons.ts';
import type { Block, Workout, WorkoutNotice } from './workout.ts';

/** The frame of a workout: what was asked, and what comes before the first station. */
export interface Frame {
  readonly day: Day;
  readonly gymId: string;
  readonly askedMinutes: number;
  readonly warmUpMinutes: number;
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

/** The workout that a plan makes. */
export const workoutOf = (plan: readonly Planned[], question: Question, frame: Frame): Workout => ({
  ...frame,
  minutes: (frame.warmUpMinutes * 60 + secondsOfPlan(plan)) / 60,
  blocks: blocksOf(plan, question),
  value: valueOf(
    question.problem,
    plan.map(({ pick }) => pick),
  ),
  leftOut: leftOutOf(question, plan),
});
