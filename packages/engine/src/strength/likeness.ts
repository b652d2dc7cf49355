import { catalog, type ExerciseId, exerciseIds, overlap } from '../catalog/index.ts';
import { layoff } from './constants.ts';

const rowOf = (one: ExerciseId): ReadonlyMap<ExerciseId, number> =>
  new Map(exerciseIds.map((other) => [other, overlap(one, other)]));

/** `overlap` of every pair, worked out once: a replay of ten years asks for it a million times. */
const table: ReadonlyMap<ExerciseId, ReadonlyMap<ExerciseId, number>> = new Map(
  Object.values(catalog).map(({ id }) => [id, rowOf(id)]),
);

/** Likeness of what two exercises train, 0..1. */
export const likeness = (one: ExerciseId, other: ExerciseId): number => table.get(one)?.get(other) ?? 0;

const keepers: ReadonlyMap<ExerciseId, readonly ExerciseId[]> = new Map(
  exerciseIds.map((id) => [id, exerciseIds.filter((other) => other === id || likeness(other, id) >= layoff.likeness)]),
);

/** The exercise itself and those alike enough to keep it trained. */
export const keepersOf = (exercise: ExerciseId): readonly ExerciseId[] => keepers.get(exercise) ?? [];

/** Days up to a day number since an exercise, or one much like it, was last trained; 0 when never. */
export function daysSince(trained: ReadonlyMap<ExerciseId, number>, exercise: ExerciseId, today: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of keepersOf(exercise)) {
    const day = trained.get(other);
    if (day !== undefined) least = Math.min(least, Math.max(0, today - day));
  }
  return Number.isFinite(least) ? least : 0;
}
