import type { Exercise } from '../catalog/exercise.ts';
import type { ExerciseId } from '../catalog/ids.ts';
import { catalog } from '../catalog/index.ts';
import type { Profile } from '../journal/athlete.ts';
import type { Capacity } from './capacity.ts';
import { transfer } from './constants.ts';
import { type Estimate, initialEstimate } from './estimate.ts';

/** A standard normal trait that all exercises share in part: its mean and variance, given what they show of it. */
interface Trait {
  readonly mean: number;
  readonly variance: number;
}

/** How far an exercise lies from the guess for it, in that guess's standard deviations, and how well that is known. */
interface Sign {
  readonly distance: number;
  readonly variance: number;
}

function traitOf(signs: readonly Sign[]): Trait {
  const { shared, mostSds } = transfer;
  let precision = 1;
  let sum = 0;
  for (const { distance, variance } of signs) {
    const weight = Math.sqrt(shared) / (1 - shared + variance);
    precision += Math.sqrt(shared) * weight;
    sum += weight * Math.min(mostSds, Math.max(-mostSds, distance));
  }
  return { mean: sum / precision, variance: 1 / precision };
}

/** Part of an exercise's own variance that remains when a trait is known so well. */
const left = ({ variance }: Trait): number => 1 - transfer.shared + transfer.shared * variance;

/** Of each other exercise the capacity that was seen most. */
function bestKnown(capacities: Iterable<Capacity>, not: ExerciseId): readonly Capacity[] {
  const best = new Map<ExerciseId, Capacity>();
  for (const capacity of capacities) {
    const { exercise, estimate } = capacity;
    if (exercise === not || estimate.sessions === 0) continue;
    if (estimate.sessions > (best.get(exercise)?.estimate.sessions ?? 0)) best.set(exercise, capacity);
  }
  return [...best.values()];
}

/**
 * The first guess of an exercise for somebody who does others already: who is strong for their body mass in one is
 * strong in most, and whose repetitions fall slowly with the load (a distance runner) finds that everywhere. What an
 * exercise shows is half the athlete's and half its own.
 */
export function guessFrom(capacities: Iterable<Capacity>, profile: Profile, exercise: Exercise): Estimate {
  const guess = initialEstimate(profile, exercise);
  const known = bestKnown(capacities, exercise.id);
  if (known.length === 0) return guess;
  const pairs = known.map(({ exercise: id, estimate }) => ({
    seen: estimate,
    guess: initialEstimate(profile, catalog[id]),
  }));
  const strength = traitOf(
    pairs.map(
      ({
        seen,
        guess: {
          logLoad,
          covariance: { loadLoad },
        },
      }) => ({
        distance: (seen.logLoad - logLoad) / Math.sqrt(loadLoad),
        variance: seen.covariance.loadLoad / loadLoad,
      }),
    ),
  );
  const endurance = traitOf(
    pairs.map(
      ({
        seen,
        guess: {
          logSlope,
          covariance: { slopeSlope },
        },
      }) => ({
        distance: (seen.logSlope - logSlope) / Math.sqrt(slopeSlope),
        variance: seen.covariance.slopeSlope / slopeSlope,
      }),
    ),
  );
  const { loadLoad, slopeSlope } = guess.covariance;
  return {
    ...guess,
    logLoad: guess.logLoad + Math.sqrt(transfer.shared * loadLoad) * strength.mean,
    logSlope: guess.logSlope + Math.sqrt(transfer.shared * slopeSlope) * endurance.mean,
    covariance: {
      ...guess.covariance,
      loadLoad: loadLoad * left(strength),
      slopeSlope: slopeSlope * left(endurance),
    },
  };
}
