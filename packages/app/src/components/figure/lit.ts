import { catalog, type ExerciseId, type Muscle } from '@legwork/engine/catalog';
import { workedMuscles } from '../muscle-colour.ts';

/** Muscles below this credit are not lit in the picture. */
const litCredit = 0.5;
/** Nothing is fully trained by running: then what it uses most is lit. */
const someCredit = 0.2;

/** The muscles that an exercise works, to be lit in its picture. */
export function litOf(exercise: ExerciseId): readonly Muscle[] {
  const lit = workedMuscles(catalog[exercise], litCredit);
  return (lit.length > 0 ? lit : workedMuscles(catalog[exercise], someCredit))
    .map(({ muscle }) => muscle)
    .filter((muscle) => muscle !== 'trunk');
}
