import { catalog, type ExerciseId } from '../catalog/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { addDays, type Day } from '../time.ts';
import { hardSets } from './sets.ts';

/** An exercise counts as being trained when it was in the last three months of training (our choice). */
const recentDays = 90;

/**
 * The exercises that the athlete trained in the three months up to their last hard set before or on `on`, the most sets
 * first: those with a strength to show, so no treadmill and no bands, whose levels are no kilograms.
 */
export function recentExercises(athlete: Athlete, on: Day): readonly ExerciseId[] {
  const last = athlete.sessions.findLast(({ day }) => day <= on)?.day ?? on;
  const counts = new Map<ExerciseId, number>();
  for (const { exercise } of hardSets(athlete, addDays(last, 1 - recentDays), on)) {
    const { loadMeaning } = catalog[exercise];
    if (loadMeaning === 'treadmill' || loadMeaning === 'band') continue;
    counts.set(exercise, (counts.get(exercise) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([exercise]) => exercise);
}
