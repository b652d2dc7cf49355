import type { Exercise } from './exercise.ts';

/**
 * True when the exercise still trains with nothing added, because the body, or the leg itself, is part of the load.
 * Not so with a bar or a band in the hands or round the feet: without it the exercise is another one.
 */
export const bodyWeightPossible = (exercise: Exercise): boolean =>
  exercise.effective.bodyMassShare > 0 &&
  (exercise.kind === 'body-weight' ||
    (exercise.kind === 'free-weight' && exercise.loadMeaning !== 'plates' && exercise.loadMeaning !== 'band'));
