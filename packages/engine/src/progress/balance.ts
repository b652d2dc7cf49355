import type { MuscleGroup } from '../catalog/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { addDays, type Day } from '../time.ts';
import { setsBetween } from './sets.ts';

/** A share of training that should stay in step with another. */
export interface MuscleRatio {
  readonly of: readonly MuscleGroup[];
  readonly to: MuscleGroup;
  /** Fractional sets of the one to those of the other; `null` while the other had none. */
  readonly ratio: number | null;
  readonly low: number;
  /** `null`: more is no fault. */
  readonly high: number | null;
  readonly state: 'balanced' | 'low' | 'high' | 'unknown';
}

/**
 * Shares that a runner's training should keep, in sets, our choice (evidence §7): what the planner composes for and the
 * progress screen shows. They are no measure of strength and foretell no injury (Kellis 2022).
 */
export const ratioTargets: readonly Pick<MuscleRatio, 'of' | 'to' | 'low' | 'high'>[] = [
  { of: ['hamstrings'], to: 'quadriceps', low: 0.6, high: 1 },
  { of: ['gastrocnemius', 'soleus'], to: 'quadriceps', low: 0.6, high: null },
  { of: ['hipAbductors'], to: 'gluteusMaximus', low: 0.5, high: null },
];

/** Four weeks: long enough that one session more or less does not tip it (our choice). */
const balanceDays = 28;

/** How evenly the muscles were trained in the four weeks up to and including `on`. */
export function muscleBalance(athlete: Athlete, on: Day): readonly MuscleRatio[] {
  const sets = setsBetween(athlete, addDays(on, 1 - balanceDays), on);
  return ratioTargets.map(({ of, to, low, high }) => {
    const part = of.reduce((sum, group) => sum + sets[group], 0);
    const ratio = sets[to] === 0 ? null : part / sets[to];
    return { of, to, low, high, ratio, state: stateOf(ratio, { low, high }) };
  });
}

function stateOf(ratio: number | null, { low, high }: Pick<MuscleRatio, 'low' | 'high'>): MuscleRatio['state'] {
  if (ratio === null) return 'unknown';
  if (ratio < low) return 'low';
  return high !== null && ratio > high ? 'high' : 'balanced';
}
