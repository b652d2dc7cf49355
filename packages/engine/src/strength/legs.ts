import { weakSide } from './constants.ts';
import { type Estimate, sdOfLoad } from './estimate.ts';

/** One leg against the other, of one exercise on one machine. */
export interface LegDifference {
  /** `null`: the same. */
  readonly weaker: 'left' | 'right' | null;
  /** How far the weaker is behind, in % of the effective load for 12 repetitions. */
  readonly percent: number;
  /** Differences up to this many % may be chance. */
  readonly noisePercent: number;
  readonly isReal: boolean;
}

/** How far the legs differ, and whether that is more than the doubt about the two. */
export function legDifference(left: Estimate, right: Estimate): LegDifference {
  const difference = left.logLoad - right.logLoad;
  const noise = weakSide.sds * Math.hypot(sdOfLoad(left), sdOfLoad(right));
  return {
    weaker: difference === 0 ? null : difference < 0 ? 'left' : 'right',
    percent: percentBehind(Math.abs(difference)),
    noisePercent: percentBehind(noise),
    isReal: Math.abs(difference) > noise,
  };
}

/** A difference of ln loads as what is missing, in %. */
const percentBehind = (difference: number): number => 100 * (1 - Math.exp(-difference));
