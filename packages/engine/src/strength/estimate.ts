import type { Exercise, SlopePrior } from '../catalog/exercise.ts';
import type { Profile } from '../journal/athlete.ts';
import type { Day } from '../time.ts';
import { assumedBodyMassKg, drift, noise, prior } from './constants.ts';
import { type Covariance, independent } from './covariance.ts';
import { effectiveKg, setShare } from './effective.ts';

/**
 * What is known of one capacity: one exercise, on one machine, with one side. A Gaussian over four numbers:
 *
 *     repetitions to fatigue at load w = 12 + (logLoad + today − tiring × fatigue − ln w) / slope
 *
 * which is a straight line in the logarithm of the load, near 12 repetitions (evidence §1.3).
 */
export interface Estimate {
  /** ln of the effective load in kg that brings fatigue in exactly 12 repetitions when fresh. */
  readonly logLoad: number;
  /** ln of the share of load that one more repetition costs. */
  readonly logSlope: number;
  /** Growth of `logLoad` each session. */
  readonly gain: number;
  /** How much better (or worse) than usual this capacity is today, in log load. */
  readonly today: number;
  readonly covariance: Covariance;
  /** Share of the effective load that is set (`setShare`): gain, drift and losses are known of the set load. */
  readonly setShare: number;
  /** How much more than usual the sets of a session tire this athlete: a factor on the fatigue, and its variance. */
  readonly tiring: number;
  readonly tiringVariance: number;
  /** How much less steady than usual the sets are: a factor on their variance, and from how many it was learnt. */
  readonly unsteady: number;
  readonly toldSets: number;
  /** Sessions that were seen; 0 = a guess from body mass or from a related capacity. */
  readonly sessions: number;
  /** The last day with a set. */
  readonly lastDay: Day | null;
}

/** Share of load that one more repetition costs. */
export const slopeOf = (estimate: Estimate): number => Math.exp(estimate.logSlope);

/** Standard deviation of `logLoad`. */
export const sdOfLoad = (estimate: Estimate): number => Math.sqrt(estimate.covariance.loadLoad);

/** The slope of the effective load, from that of the load that is set. */
function slopePrior(exercise: Exercise): SlopePrior {
  const { median, sdLn } = exercise.runnerSlope ?? exercise.slope;
  const share = setShare(exercise);
  return { median: median * share, sdLn: share === 1 ? sdLn : Math.hypot(sdLn, prior.sdLnSetShare) };
}

/** ln of the 12-repetition load before anything was seen, and its standard deviation. */
function loadPrior(
  { bodyMassKg, experience }: Profile,
  exercise: Exercise,
  slope: number,
): { mean: number; sd: number } {
  const { firstLoadShare, effective } = exercise;
  if (firstLoadShare === 0) {
    const more = prior.bodyRepetitions[experience] - 12;
    const moved = effectiveKg(exercise, 0, bodyMassKg);
    return { mean: Math.log(moved) + slope * more, sd: slope * prior.sdBodyRepetitions };
  }
  const mass = bodyMassKg ?? assumedBodyMassKg;
  const load = firstLoadShare * mass * prior.capacityOverFirstLoad * prior.experience[experience];
  const moved = effectiveKg(exercise, load, mass);
  const added = (effective.loadShare * load) / moved;
  const sd = added < 1 ? Math.hypot(prior.sdUnseenWithBody, added * prior.sdUnseenAdded) : prior.sdUnseen;
  return { mean: Math.log(moved), sd };
}

/** The guess for somebody who has never been seen at this exercise, from body mass and experience. */
export function initialEstimate(profile: Profile, exercise: Exercise): Estimate {
  const share = setShare(exercise);
  const slope = slopePrior(exercise);
  const load = loadPrior(profile, exercise, slope.median);
  const sds = { load: load.sd, slope: slope.sdLn, gain: share * prior.sdGain, today: share * drift.sdDay };
  return {
    logLoad: load.mean,
    logSlope: Math.log(slope.median),
    gain: share * prior.gain[profile.experience],
    today: 0,
    covariance: independent(sds),
    setShare: share,
    tiring: 1,
    tiringVariance: noise.sdTiring ** 2,
    unsteady: 1,
    toldSets: 0,
    sessions: 0,
    lastDay: null,
  };
}

/** A copy with more uncertainty about the load. */
export const withDoubt = (estimate: Estimate, sd: number): Estimate => ({
  ...estimate,
  covariance: { ...estimate.covariance, loadLoad: estimate.covariance.loadLoad + sd * sd },
});

/** The guess for a capacity from a related one: the same slope, a load that may differ by `sd`. */
export const relatedEstimate = (from: Estimate, sd: number): Estimate => ({
  ...withDoubt(startSession(from, 0), from.setShare * sd),
  sessions: 0,
});

/**
 * One session later: the expected gain is added, doubt grows a little, and yesterday's form is forgotten.
 * `gains`: how many sessions' gain to add, 0 or 1.
 */
export function startSession(estimate: Estimate, gains: 0 | 1): Estimate {
  const { logLoad, gain, covariance: c, setShare: share } = estimate;
  return {
    ...estimate,
    logLoad: logLoad + gains * gain,
    today: 0,
    covariance: {
      loadLoad: c.loadLoad + gains * (2 * c.loadGain + c.gainGain) + (share * drift.sdLoad) ** 2,
      loadSlope: c.loadSlope + gains * c.slopeGain,
      loadGain: c.loadGain + gains * c.gainGain,
      loadToday: 0,
      slopeSlope: c.slopeSlope + drift.sdLogSlope ** 2,
      slopeGain: c.slopeGain,
      slopeToday: 0,
      gainGain: c.gainGain + (share * drift.sdGain) ** 2,
      gainToday: 0,
      todayToday: (share * drift.sdDay) ** 2,
    },
  };
}
