import type { Exercise } from './exercise.ts';
import type { Muscle } from './muscle.ts';

/** The groups in which a week's sets are counted: the vasti and rectus femoris are one, the trunk is none. */
export const muscleGroups = [
  'quadriceps',
  'hamstrings',
  'gluteusMaximus',
  'hipAbductors',
  'gastrocnemius',
  'soleus',
  'hipFlexors',
  'adductors',
  'tibialisAnterior',
] as const;
export type MuscleGroup = (typeof muscleGroups)[number];

/** Fractional sets a week. */
export interface WeeklyRange {
  /** Keeps what is there. */
  readonly min: number;
  readonly low: number;
  readonly high: number;
  /** Not above this in the hardest weeks of running. */
  readonly ceiling: number;
}

/**
 * Our choice (evidence §7), around Pelland 2024: strength rises from about one fractional set a week and flattens
 * near four for one lift; size rises from about four and is efficient at five to ten.
 */
export const weeklyRanges: Readonly<Record<MuscleGroup, WeeklyRange>> = {
  quadriceps: { min: 2, low: 5, high: 8, ceiling: 6 },
  hamstrings: { min: 2, low: 4, high: 7, ceiling: 5 },
  gluteusMaximus: { min: 2, low: 4, high: 8, ceiling: 6 },
  hipAbductors: { min: 2, low: 4, high: 6, ceiling: 5 },
  gastrocnemius: { min: 2, low: 4, high: 6, ceiling: 4 },
  soleus: { min: 2, low: 5, high: 8, ceiling: 5 },
  hipFlexors: { min: 1, low: 2, high: 4, ceiling: 3 },
  adductors: { min: 1, low: 2, high: 4, ceiling: 3 },
  tibialisAnterior: { min: 0, low: 1, high: 3, ceiling: 2 },
};

/**
 * How much running asks of each muscle, the soleus being 1. Derived from peak muscle forces in running
 * (Lenhart 2014; Dorn 2012) and rounded by us (evidence §2.5); the trunk was not measured and counts nothing.
 */
export const demandWeights: Readonly<Record<Muscle, number>> = {
  soleus: 1,
  vasti: 0.7,
  hipAbductors: 0.55,
  gastrocnemius: 0.4,
  hipFlexors: 0.4,
  gluteusMaximus: 0.35,
  hamstrings: 0.35,
  rectusFemoris: 0.2,
  adductors: 0.15,
  tibialisAnterior: 0.2,
  trunk: 0,
};

/** Credit, 0..1, of one hard set of the exercise to a group; for the quadriceps the larger of its two parts. */
export function groupCredit(exercise: Exercise, group: MuscleGroup): number {
  const { credit } = exercise;
  if (group === 'quadriceps') return Math.max(credit.vasti ?? 0, credit.rectusFemoris ?? 0);
  return credit[group] ?? 0;
}
