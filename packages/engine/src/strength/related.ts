import type { Exercise } from '../catalog/exercise.ts';
import type { Profile } from '../journal/athlete.ts';
import type { Side } from '../journal/event.ts';
import { type Capacity, stationOf } from './capacity.ts';
import { prior, transfer } from './constants.ts';
import { type Estimate, relatedEstimate } from './estimate.ts';
import { guessFrom } from './transfer.ts';

/** Where the first estimate of a capacity comes from. */
export interface Beginning {
  readonly estimate: Estimate;
  /** The capacity that it was taken from; `null` = body mass and experience. */
  readonly from: Capacity | null;
}

const recent = (left: Capacity, right: Capacity): number =>
  (right.estimate.lastDay ?? '').localeCompare(left.estimate.lastDay ?? '');

/** How far a capacity may lie from a related one, as a standard deviation of ln load. */
function distance(from: Capacity, stationId: string | null, side: Side): number {
  const otherStation =
    from.stationId === stationId
      ? 0
      : from.stationId === null || stationId === null
        ? prior.sdUnnamedStation
        : prior.sdOtherStation;
  const sides = from.side === side ? 0 : from.side === 'both' || side === 'both' ? 1 : 2;
  return Math.hypot(otherStation, sides * prior.sdOtherSide);
}

/** The other leg in the session that both are trained in. */
export interface OtherLeg {
  readonly before: Estimate;
  readonly now: Estimate;
}

/** As a leg begins after the other one: part of what the session has shown of that one, strength and form, is shared. */
export const afterLeg = (estimate: Estimate, { before, now }: OtherLeg): Estimate => ({
  ...estimate,
  logLoad: estimate.logLoad + transfer.legs * (now.logLoad - before.logLoad),
  today: estimate.today + transfer.legs * (now.today - before.today),
});

/**
 * The first estimate of a capacity without sets of its own: the nearest capacity of the same exercise (the same
 * machine, then the same side, then the latest), else body mass, experience and what other exercises have shown.
 */
export function beginning(
  { same, others }: { readonly same: Iterable<Capacity>; readonly others: Iterable<Capacity> },
  profile: Profile,
  exercise: Exercise,
  station: string | null,
  side: Side,
): Beginning {
  const stationId = stationOf(exercise, station);
  const [from] = [...same]
    .filter((capacity) => capacity.exercise === exercise.id)
    .toSorted(
      (left, right) => distance(left, stationId, side) - distance(right, stationId, side) || recent(left, right),
    );
  return from
    ? { estimate: relatedEstimate(from.estimate, distance(from, stationId, side)), from }
    : { estimate: guessFrom(others, profile, exercise), from: null };
}
