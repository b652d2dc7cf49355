import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { exerciseFor, nameWords } from './exercise-names/index.ts';

const barbellWords = ['barbell', 'bb', 'langhantel', 'barre', 'barra', 'bilanciere', 'halterstang', 'smith', 'machine'];
const oneWeightWords = ['kettlebell', 'kb', 'bodyweight', 'plate'];
const dumbbellWords = ['dumbbell', 'db', 'kurzhantel', 'haltere', 'mancuerna', 'manubri', 'manubrio', 'halter'];

/**
 * By how much the number in another app's log must be multiplied to count both dumbbells. Strong, Hevy, FitNotes and
 * Fitbod log the number on one dumbbell; the journal counts the pair. A name that says barbell is one load already, and
 * so is a Romanian deadlift that says nothing, for that lift is a barbell's (our choice).
 */
function handsOf(exerciseName: string, exercise: ExerciseId | null): 1 | 2 {
  if (exercise === null || catalog[exercise].loadMeaning !== 'dumbbell-pair') return 1;
  const words = nameWords(exerciseName);
  const says = (list: readonly string[]): boolean => list.some((word) => words.has(word));
  if (says(dumbbellWords)) return 2;
  return says(barbellWords) || says(oneWeightWords) || exercise === 'romanian-deadlift' ? 1 : 2;
}

/** What the catalogue makes of a name. */
export interface KnownName {
  readonly exercise: ExerciseId | null;
  readonly hands: 1 | 2;
}

export type NameLookup = (name: string) => KnownName;

/** Looks names up and remembers those of one file: they repeat, and each look goes through all rules. */
export function nameLookup(): NameLookup {
  const known = new Map<string, KnownName>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const exercise = exerciseFor(name);
    const found = { exercise, hands: handsOf(name, exercise) };
    known.set(name, found);
    return found;
  };
}
