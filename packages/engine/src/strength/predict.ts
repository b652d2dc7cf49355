import { noise } from './constants.ts';
import { type FourNumbers, pull, variance } from './covariance.ts';
import { type Estimate, slopeOf } from './estimate.ts';

/** Capacity in repetitions at one load, as a normal distribution; whole repetitions are its floor. */
export interface Prediction {
  readonly mean: number;
  readonly sd: number;
}

/** Repetitions away from 12, inside the range where the curve holds. */
const nearCurve = (repetitions: number): number =>
  Math.min(noise.mostFrom12, Math.max(-noise.mostFrom12, repetitions - 12));

/** How the repetitions move with each number of the estimate, where the load brings so many. */
export function gradientAt(estimate: Estimate, repetitions: number): FourNumbers {
  const perLoad = 1 / slopeOf(estimate);
  return { load: perLoad, slope: -nearCurve(repetitions), gain: 0, today: perLoad };
}

/** Mean capacity in repetitions at an effective load in kg, with `fatigue` in log load. */
export const meanRepetitions = (estimate: Estimate, effectiveKg: number, fatigue: number): number =>
  12 + (estimate.logLoad + estimate.today - estimate.tiring * fatigue - Math.log(effectiveKg)) / slopeOf(estimate);

/** Variance of one set around its curve: this athlete's noise, misfit away from 12, and doubt about the fatigue. */
export const setVariance = (estimate: Estimate, mean: number, fatigue: number): number =>
  estimate.unsteady * (noise.sdRepetitions ** 2 + (noise.sdCurvePerRepetition * nearCurve(mean)) ** 2) +
  estimate.tiringVariance * (fatigue / slopeOf(estimate)) ** 2;

/** What the next set at this effective load should bring, in repetitions to fatigue. */
export function predict(estimate: Estimate, effectiveKg: number, fatigue: number): Prediction {
  const mean = meanRepetitions(estimate, effectiveKg, fatigue);
  const gradient = gradientAt(estimate, mean);
  const doubt = variance(gradient, pull(estimate.covariance, gradient));
  return { mean, sd: Math.sqrt(doubt + setVariance(estimate, mean, fatigue)) };
}
