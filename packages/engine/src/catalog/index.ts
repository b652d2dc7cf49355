import type { Exercise } from './exercise.ts';
import { calves } from './exercises/calves.ts';
import { hinges } from './exercises/hinges.ts';
import { hips } from './exercises/hips.ts';
import { lunges } from './exercises/lunges.ts';
import { machines } from './exercises/machines.ts';
import { squats } from './exercises/squats.ts';
import { treadmill } from './exercises/treadmill.ts';
import type { ExerciseId } from './ids.ts';
import { muscles } from './muscle.ts';

export { bodyWeightPossible } from './body-weight.ts';
export * from './exercise.ts';
export { type ExerciseId, exerciseIds, isExerciseId } from './ids.ts';
export { type Muscle, type MuscleCredit, muscles } from './muscle.ts';
export * from './weekly.ts';

/** Every exercise that Legwork knows, complete for each id. */
export const catalog: Readonly<Record<ExerciseId, Exercise>> = {
  ...machines,
  ...calves,
  ...lunges,
  ...squats,
  ...hinges,
  ...hips,
  ...treadmill,
};

/**
 * Likeness of what two exercises train: the cosine of their muscle rows, 0 (nothing shared) to 1 (the same row).
 * Neighbours on the route should stay under 0.6 (evidence §7); a swap should stay above 0.5 (our choice).
 */
export function overlap(a: ExerciseId, b: ExerciseId): number {
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

const product = (a: ExerciseId, b: ExerciseId): number =>
  muscles.reduce((sum, muscle) => sum + (catalog[a].credit[muscle] ?? 0) * (catalog[b].credit[muscle] ?? 0), 0);
