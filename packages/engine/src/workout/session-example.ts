/** Sessions that are under way, for tests of what becomes of them. */
import type { Gym } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { athleteWho } from '../journal/example.ts';
import { composeWorkout } from './compose.ts';
import { beginner, commercial, doneBy, monday, performing } from './example.ts';
import type { SoFar } from './so-far.ts';
import type { Block, Workout } from './workout.ts';

/** A beginner's workout, or somebody's. */
export const plan = (athlete: Athlete = beginner, gym: Gym = commercial, minutes = 45): Workout =>
  composeWorkout({ athlete, gym, minutes, on: monday });

/** Where a beginner stands after the first so many blocks. */
export function after(workout: Workout, blocks: number, gym: Gym = commercial): SoFar {
  const athlete = athleteWho(...performing({ ...workout, blocks: workout.blocks.slice(0, blocks) }));
  return { done: doneBy(athlete, monday), athlete, gym, on: monday };
}

export const idsOf = (workout: Workout): readonly string[] => workout.blocks.map(({ id }) => id);

export const first = (workout: Workout): Block => {
  const [block] = workout.blocks;
  if (!block) throw new Error('a workout with a block');
  return block;
};

/** However many sets the plan has of its first lift, here they are three. */
export function withThreePresses(): Workout {
  const workout = plan();
  const [press, ...others] = workout.blocks;
  return press ? { ...workout, blocks: [{ ...press, sets: 3, minutes: 10 }, ...others] } : workout;
}
