import type { Effort } from '../journal/event.ts';
import { bounds, noise } from './constants.ts';
import { pull, shrunk, variance } from './covariance.ts';
import { type Estimate, slopeOf } from './estimate.ts';
import { meanAbove } from './normal.ts';
import { gradientAt, meanRepetitions, setVariance } from './predict.ts';

/** One set, as evidence of a capacity. */
export interface Observation {
  readonly effectiveKg: number;
  readonly repetitions: number;
  readonly effort: Effort;
  /** A warm-up of which nobody said how hard it was: at least so many were possible. */
  readonly warmUp: boolean;
  /** Log load lost to earlier sets of the session. */
  readonly fatigue: number;
}

/** How far to move, in units of (covariance × sensitivities), and how much doubt the set removes. */
interface Correction {
  readonly shift: number;
  readonly shrink: number;
}

/**
 * A set that tells the repetitions to fatigue, with an error. Beyond the range of the curve a good set says no more
 * than its end, while one worse than expected still says that it was worse.
 */
function measured(repetitions: number, expected: number, spread: number): Correction {
  const told = Math.min(repetitions, Math.max(noise.mostRepetitions, expected));
  return { shift: (told - expected) / spread, shrink: 1 / spread };
}

/** What is left of a distribution when everything below a number of repetitions is cut off. */
function cutBelow(repetitions: number, expected: number, spread: number): Correction {
  const sd = Math.sqrt(spread);
  const cut = (Math.min(repetitions, noise.mostRepetitions) - expected) / sd;
  const mean = meanAbove(cut);
  return { shift: mean / sd, shrink: Math.min(1, Math.max(0, mean * (mean - cut))) / spread };
}

/**
 * A set that tells only that at least so many were possible. It says nothing when more was expected anyway (evidence
 * §1.3).
 */
const atLeast = (repetitions: number, expected: number, spread: number): Correction =>
  Math.min(repetitions, noise.mostRepetitions) <= expected
    ? { shift: 0, shrink: 0 }
    : cutBelow(repetitions, expected, spread);

const sdOfReserve = (reserve: number): number => noise.sdReserve.atFailure + noise.sdReserve.perRepetition * reserve;

/** What a report of the reserve adds to the repetitions done. */
const beyond = (reserve: number): number =>
  reserve >= 1 ? reserve + noise.reserveBias : Math.max(reserve, noise.beyondLastRepetition);

/**
 * A reported reserve. The error of a report grows with it, so a plain filter could believe "4 left" less than "1 left"
 * and move less; a larger report never moves the estimate less, hence the largest shift of the reports up to this one.
 */
function reported(done: number, reserve: number, expected: number, spread: number): Correction {
  const of = (left: number): Correction => measured(done + beyond(left), expected, spread + sdOfReserve(left) ** 2);
  let shift = of(reserve).shift;
  for (let less = 0; less < reserve; less += 1) shift = Math.max(shift, of(less).shift);
  return { shift, shrink: of(reserve).shrink };
}

/**
 * Nobody said how many were left. An exponential reserve turns the normal expectation into the same normal, a little
 * lower, cut off below what was done. A set beyond what was expected thus lifts the estimate as surely as one to
 * fatigue; one that falls short counts for `mostShort` repetitions at the most, and for as little less doubt.
 */
function unreported(done: number, expected: number, spread: number): Correction {
  const { meanReserve, mostShort } = noise.unreported;
  const lower = spread / meanReserve;
  const { shift: back, shrink } = cutBelow(done, expected - lower, spread);
  const shift = back - lower / spread;
  const short = -mostShort / spread;
  return shift >= short ? { shift, shrink } : { shift: short, shrink: (shrink * short) / shift };
}

function correctionOf(set: Observation, expected: number, spread: number): Correction {
  const { repetitions, effort } = set;
  const certain = spread + sdOfReserve(0) ** 2;
  if (set.warmUp) return atLeast(repetitions, expected, certain);
  switch (effort.kind) {
    case 'failure':
      return measured(repetitions + beyond(0), expected, certain);
    case 'reserve':
      return effort.repetitions >= noise.mostReserve
        ? atLeast(repetitions + effort.repetitions, expected, certain)
        : reported(repetitions, effort.repetitions, expected, spread);
    case 'at-least':
      return atLeast(repetitions + effort.repetitions, expected, certain);
    case 'unreported':
      return unreported(repetitions, expected, certain);
    default:
      return effort satisfies never;
  }
}

/** What somebody leaves unsaid is a habit, the same in every set: no number of such sets makes us surer than this. */
const mostShrink = ({ effort }: Observation, doubt: number): number =>
  effort.kind === 'unreported' ? Math.max(0, doubt - noise.unreported.sdHabit ** 2) / doubt ** 2 : 1 / doubt;

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** Whether somebody measured or counted how far the set was from fatigue; a planned count says nothing of the curve. */
const tellsCurve = ({ effort, warmUp }: Observation): boolean =>
  !warmUp && (effort.kind === 'failure' || (effort.kind === 'reserve' && effort.repetitions < noise.mostReserve));

/** How steady the sets are, after one that told how far it was from fatigue: by how surprising it was. */
function steadiness(
  { unsteady, toldSets }: Estimate,
  { shift, shrink }: Correction,
): Pick<Estimate, 'unsteady' | 'toldSets'> {
  const { priorSets, mostSets, mostSds, min, max } = noise.unsteady;
  const squaredSds = shrink > 0 ? Math.min(mostSds ** 2, shift ** 2 / shrink) : 0;
  const sets = Math.min(mostSets, toldSets + 1);
  return {
    unsteady: clamp(unsteady * (1 + (squaredSds - 1) / (priorSets + sets)), min, max),
    toldSets: sets,
  };
}

/**
 * The estimate after one set: one step of an extended Kalman filter in repetitions, one-sided for reports that only
 * say "at least". More repetitions at the same load never lower `logLoad`.
 */
export function observeSet(estimate: Estimate, set: Observation): Estimate {
  const expected = meanRepetitions(estimate, set.effectiveKg, set.fatigue);
  const gradient = gradientAt(estimate, expected);
  const free = pull(estimate.covariance, gradient);
  // Far from 12 repetitions the slope may outweigh the load; the load then stays rather than moves the wrong way.
  const held = { load: free.load < 0, slope: !tellsCurve(set) };
  const pulls = { ...free, load: held.load ? 0 : free.load, slope: held.slope ? 0 : free.slope };
  const doubt = variance(gradient, free);
  const correction = correctionOf(set, expected, doubt + setVariance(estimate, expected, set.fatigue));
  const { shift } = correction;
  const shrink = Math.min(correction.shrink, mostShrink(set, doubt));
  const perTiring = (-set.fatigue / slopeOf(estimate)) * estimate.tiringVariance;
  const minSlope = Math.log(bounds.slope.min);
  const maxSlope = Math.log(bounds.slope.max);
  const least = estimate.setShare * bounds.gain.min;
  const most = estimate.setShare * bounds.gain.max;
  return {
    ...estimate,
    ...(tellsCurve(set) && steadiness(estimate, correction)),
    logLoad: estimate.logLoad + shift * pulls.load,
    logSlope: clamp(estimate.logSlope + shift * pulls.slope, minSlope, maxSlope),
    gain: clamp(estimate.gain + shift * pulls.gain, least, most),
    today: estimate.today + shift * pulls.today,
    tiring: clamp(estimate.tiring + shift * perTiring, 0, noise.mostTiring),
    tiringVariance: estimate.tiringVariance - perTiring ** 2 * shrink,
    covariance: shrunk(estimate.covariance, free, shrink, held),
  };
}
