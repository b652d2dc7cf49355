import type { RepTarget } from './advice.ts';
import { normalCdf, sds80 } from './normal.ts';
import type { Prediction } from './predict.ts';

/**
 * Chance that the set, taken to the reserve of the target, ends inside its window. Repetitions are whole: 12–15 holds
 * every capacity from 12 up to, but not including, 16.
 */
export const chanceInWindow = ({ mean, sd }: Prediction, { low, high, reserve }: RepTarget): number =>
  normalCdf((high + 1 + reserve - mean) / sd) - normalCdf((low + reserve - mean) / sd);

/** Chance of at least so many whole repetitions. */
export const chanceOfAtLeast = ({ mean, sd }: Prediction, repetitions: number): number =>
  normalCdf((mean - repetitions) / sd);

/** Capacity in the middle of the window. */
export const middle = ({ low, high, reserve }: RepTarget): number => (low + high + 1) / 2 + reserve;

/** Whole repetitions to expect: the mean, and the range that holds 80 % of sets. */
export const expectedReps = ({ mean, sd }: Prediction): { mean: number; low: number; high: number } => {
  const low = Math.max(0, Math.floor(mean - sds80 * sd));
  const high = Math.max(low, Math.floor(mean + sds80 * sd));
  // The floor of an evenly spread capacity is on average half a repetition below it.
  return { mean: Math.min(high, Math.max(low, mean - 0.5)), low, high };
};
