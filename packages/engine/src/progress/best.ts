import { catalog, type ExerciseId, exerciseIds } from '../catalog/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { addDays, type Day } from '../time.ts';
import { type HardSet, hardSets } from './sets.ts';

export interface BestSet {
  readonly exercise: ExerciseId;
  /** The numbers on two machines are not comparable, so each station has its own best. */
  readonly stationId: string | null;
  readonly set: HardSet;
}

/** Four weeks: what the runner can do now, not once (our choice). */
const recentDays = 28;

/**
 * The heaviest hard set of each exercise at each station in the four weeks up to `on`; of equal loads the one with more
 * repetitions, then the later. In the order of the catalogue; the treadmill has no load and no best.
 */
export function bestRecentSets(athlete: Athlete, on: Day): readonly BestSet[] {
  const best = new Map<string, BestSet>();
  for (const set of hardSets(athlete, addDays(on, 1 - recentDays), on)) {
    const { exercise, stationId } = set;
    if (catalog[exercise].kind === 'treadmill') continue;
    const key = `${exercise}|${stationId ?? ''}`;
    const before = best.get(key);
    if (!before || isBetter(set, before.set)) best.set(key, { exercise, stationId, set });
  }
  return [...best.values()].toSorted((a, b) => exerciseIds.indexOf(a.exercise) - exerciseIds.indexOf(b.exercise));
}

const isBetter = (set: HardSet, before: HardSet): boolean =>
  set.loadKg > before.loadKg || (set.loadKg === before.loadKg && set.repetitions >= before.repetitions);
