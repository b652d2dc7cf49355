import { type ExerciseId, exerciseIds } from '../catalog/ids.ts';
import { type Fault, faults } from './faults.ts';
import type { Motion } from './motion.ts';
import { motions } from './motions/index.ts';

/** All that is shown of one exercise: how it moves, and its usual faults. */
export interface Movement {
  readonly motion: Motion;
  readonly faults: readonly Fault[];
}

/** Every exercise's movement: the whole file. */
export type Movements = Readonly<Partial<Record<ExerciseId, Movement>>>;

/**
 * Every movement as plain data. The app's build writes it into a data file, so that no screen carries 34 specifications
 * as script.
 */
export const movements = (): Movements =>
  Object.fromEntries(exerciseIds.map((id) => [id, { motion: motions[id], faults: faults(id) }]));
