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
  const rowA = rows.get(a) ?? [];
  const rowB = rows.get(b) ?? [];
  let product = 0;
  for (let index = 0; index < rowA.length; index += 1) product += (rowA[index] ?? 0) * (rowB[index] ?? 0);
  return product;
}

/** Each exercise's muscle row, in the order of the muscles, with the length 1. */
const rows: ReadonlyMap<ExerciseId, readonly number[]> = new Map(
  Object.values(catalog).map(({ id, credit }) => {
    const row = muscles.map((muscle) => credit[muscle] ?? 0);
    const length = Math.hypot(...row);
    return [id, row.map((each) => each / length)];
  }),
);
