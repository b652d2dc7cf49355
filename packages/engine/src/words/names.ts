import { catalog, type ExerciseId, type Muscle, type MuscleGroup } from '../catalog/index.ts';

/** Muscles as a runner calls them, for the middle of a sentence. */
const muscleNames: Readonly<Record<Muscle, string>> = {
  vasti: 'quadriceps',
  rectusFemoris: 'front of the thigh',
  hamstrings: 'hamstrings',
  gluteusMaximus: 'glutes',
  hipAbductors: 'hip stabilisers',
  adductors: 'inner thighs',
  hipFlexors: 'hip flexors',
  gastrocnemius: 'calves',
  soleus: 'deep calves',
  tibialisAnterior: 'shins',
  trunk: 'trunk',
};

/** "hamstrings", "hip stabilisers" … */
export const muscleWords = (muscle: Muscle): string => muscleNames[muscle];

/** The name of a group in which a week's sets are counted. */
export const groupWords = (group: MuscleGroup): string => muscleNames[group === 'quadriceps' ? 'vasti' : group];

/** The name of an exercise for the middle of a sentence: "leg press". */
export const exerciseWords = (exercise: ExerciseId): string => {
  const { name } = catalog[exercise];
  return name.charAt(0).toLowerCase() + name.slice(1);
};

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "two sets", "1.5 sets" becomes "two sets": rounded to what can be done. */
export function countWords(count: number, noun: string): string {
  const rounded = Math.round(count);
  return `${small[rounded] ?? rounded} ${noun}${rounded === 1 ? '' : 's'}`;
}

/** The first letter as a capital. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
