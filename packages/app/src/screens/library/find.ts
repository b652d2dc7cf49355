import { catalog, type ExerciseId, exerciseIds, groupCredit, type MuscleGroup } from '@legwork/engine/catalog';
import type { Guides } from '@legwork/engine/guides';
import { type Gym, placements, type StationKind } from '@legwork/engine/gym';

/** What the runner looks for; `null` = all the same. */
export interface Wanted {
  readonly text: string;
  readonly muscle: MuscleGroup | null;
  readonly station: StationKind | null;
  readonly where: 'anywhere' | 'gym' | 'home';
}

export const everything: Wanted = { text: '', muscle: null, station: null, where: 'anywhere' };

/** An exercise is for a muscle when a set of it counts at least half a set there (evidence §3). */
const leastCredit = 0.5;

/**
 * The exercises that fit all that is wanted: by name, or with a muscle the one that trains it most first. What was typed
 * is found at the beginning of the words of a name, ours or another common one.
 *
 * @param guides the other names; `null` while they are not here
 */
export function found(wanted: Wanted, gym: Gym | null, guides: Guides | null): readonly ExerciseId[] {
  const { muscle, station, where } = wanted;
  const typed = wordsOf(wanted.text);
  return exerciseIds
    .filter((id) => {
      const exercise = catalog[id];
      if (muscle && groupCredit(exercise, muscle) < leastCredit) return false;
      if (station && ![...exercise.stations, ...exercise.needs].includes(station)) return false;
      if (where === 'home' && exercise.homeVersion !== id) return false;
      if (where === 'gym' && (!gym || placements(gym, exercise).length === 0)) return false;
      const names = [exercise.name, ...(guides?.[id].names ?? [])].map(wordsOf);
      return names.some((name) => typed.every((part) => name.some((word) => word.startsWith(part))));
    })
    .toSorted(
      (a, b) =>
        (muscle ? groupCredit(catalog[b], muscle) - groupCredit(catalog[a], muscle) : 0) ||
        catalog[a].name.localeCompare(catalog[b].name),
    );
}

/** Without accents, capitals and signs. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
