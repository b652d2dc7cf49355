import { noise } from './constants.ts';
import { type Estimate, slopeOf } from './estimate.ts';
import { sds80 } from './normal.ts';

/** A load as a share of the most that could be lifted once, 0..1, with its 80 % range. */
export interface Intensity {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How heavy a load is that brings fatigue at so many repetitions, on this athlete's own curve. One repetition is far
 * from the repetitions that were seen, so the range is wide: the doubt about the slope, and the misfit of the curve for
 * every repetition away from 12.
 */
export function intensityAt(estimate: Estimate, repetitions: number): Intensity {
  const slope = slopeOf(estimate);
  const logShare = -slope * (repetitions - 1);
  const doubtOfSlope = logShare * Math.sqrt(estimate.covariance.slopeSlope);
  const misfit = slope * noise.sdCurvePerRepetition * (12 - 1);
  const spread = sds80 * Math.hypot(doubtOfSlope, misfit);
  return {
    share: Math.exp(logShare),
    low: Math.exp(logShare - spread),
    high: Math.min(1, Math.exp(logShare + spread)),
  };
}
