import type { Exercise } from '../catalog/exercise.ts';
import { slopes } from '../catalog/priors.ts';
import { assumedBodyMassKg, leastEffectiveKg, measuredAtShare } from './constants.ts';

/**
 * The load in kg that the muscles really move: the moving part of the body plus what was set (evidence §1.4).
 * An unknown body mass is taken as 70 kg.
 */
export const effectiveKg = (exercise: Exercise, loadKg: number, bodyMassKg: number | null): number =>
  Math.max(
    leastEffectiveKg,
    exercise.effective.bodyMassShare * (bodyMassKg ?? assumedBodyMassKg) + exercise.effective.loadShare * loadKg,
  );

/**
 * Part of the effective load that the bar or the dumbbells were when squats, lunges and hinges were measured, 0..1; 1
 * where nothing but the load moves. The studies speak of the load that is set: 2.6 % of the bar for one repetition, 3 %
 * from day to day. Half of what a squat moves is the body, which does not change, so of the effective load it is half.
 * Slopes that were given for the effective load (straight-leg raises) or chosen by us (calves) stay as they are.
 */
export function setShare({ effective: { bodyMassShare, loadShare }, slope }: Exercise): number {
  const set = loadShare * measuredAtShare;
  return slope === slopes.freeWeight ? set / (bodyMassShare + set) : 1;
}
