import type { RepTarget } from './advice.ts';
import type { Candidate, Candidates } from './choose.ts';
import { caps } from './constants.ts';
import { chanceOfAtLeast } from './window.ts';

/** What rules of safety leave of the station's loads, in effective kg. */
export interface Limits {
  readonly leastKg: number;
  readonly mostKg: number;
  /** Why no more than `mostKg`. */
  readonly because: 'unreported' | 'pain' | 'cap' | 'layoff' | 'unnamed-station' | 'fell-short';
  /** The load that the limits are counted from: one step above it may be open beyond `mostKg`. */
  readonly fromKg: number | null;
  /** Repetitions that `fromKg` has already been shown to allow. */
  readonly shown: number;
}

export const noLimits: Limits = {
  leastKg: 0,
  mostKg: Number.POSITIVE_INFINITY,
  because: 'cap',
  fromKg: null,
  shown: 0,
};

/** Loads are the same within a hundredth of a percent: pounds and kilograms do not round alike. */
const slack = 1 + 1e-4;

/**
 * The loads inside the limits. A station with big steps keeps one step up open when the athlete will probably reach
 * the window there, else they could never go up; when nothing is inside, the lightest load stays.
 */
export function within(candidates: Candidates, limits: Limits, target: RepTarget): Candidates {
  const { leastKg, mostKg, fromKg, because, shown } = limits;
  const oneStep = (candidate: Candidate, index: number): boolean => {
    const below = candidates[index - 1];
    if (because !== 'cap' || fromKg === null || !below) return false;
    if (below.effectiveKg > fromKg * slack || candidate.effectiveKg <= fromKg * slack) return false;
    // Who reaches the window up there also passes what was shown down here: given that, the chance is the ratio.
    const there = chanceOfAtLeast(candidate.prediction, target.low + target.reserve);
    return there >= caps.oneStepChance * chanceOfAtLeast(below.prediction, shown);
  };
  const light = candidates.filter(
    (candidate, index) => candidate.effectiveKg <= mostKg * slack || oneStep(candidate, index),
  );
  const [first, ...rest] = light.filter(({ effectiveKg }) => effectiveKg * slack >= leastKg);
  if (first) return [first, ...rest];
  return [light.at(-1) ?? candidates[0]];
}
