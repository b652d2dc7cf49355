import { type Exercise, type Muscle, type MuscleGroup, muscles } from '@legwork/engine/catalog';

/** The muscles' palette (design/tokens.css), as CSS values. */
const colours: Readonly<Record<Muscle, string>> = {
  vasti: 'var(--quads)',
  rectusFemoris: 'var(--quads)',
  hamstrings: 'var(--hams)',
  gluteusMaximus: 'var(--glutes)',
  hipAbductors: 'var(--hips)',
  adductors: 'var(--hips)',
  hipFlexors: 'var(--hips)',
  gastrocnemius: 'var(--calves)',
  soleus: 'var(--calves)',
  tibialisAnterior: 'var(--shins)',
  trunk: 'var(--soft)',
};

export const muscleColour = (muscle: Muscle): string => colours[muscle];

/** The colour of a group in which a week's sets are counted. */
export const groupColour = (group: MuscleGroup): string => colours[group === 'quadriceps' ? 'vasti' : group];

/** The muscle that an exercise trains most; of equals, the first in the table. */
export const mainMuscle = (exercise: Exercise): Muscle => workedMuscles(exercise, 0)[0]?.muscle ?? 'trunk';

/** Muscles with at least `least` credit, the most trained first. */
export const workedMuscles = (
  exercise: Exercise,
  least: number,
): readonly { readonly muscle: Muscle; readonly credit: number }[] =>
  muscles
    .map((muscle) => ({ muscle, credit: exercise.credit[muscle] ?? 0 }))
    .filter(({ credit }) => credit >= least && credit > 0)
    .toSorted((a, b) => b.credit - a.credit);
