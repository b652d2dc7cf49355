import { overlap } from '../catalog/index.ts';
import { mainCredit, type Pick, type Place, type Work } from './candidate.ts';
import { leastSharedRestSeconds, shownRestSeconds, walkSeconds } from './minutes.ts';
import type { Block } from './workout.ts';

/**
 * Pairs: two lifts in turn, set by set, so that one muscle works while the other rests (evidence §1.6: non-overlapping
 * muscles, to save time). Only isolation is paired, so that breath is not what ends a set, and only who asks for it is
 * given pairs: they hold two stations at once.
 */

/** Rows of muscles that are less alike than this share next to nothing (our choice; neighbours may have 0.6). */
const mostAlike = 0.3;
/** From one set of a pair to the other's: getting up and sitting down (our choice), without the steps between. */
const changeSeconds = 10;
/** Easy walking between the two stations, at most: 12 m, from where the other still looks taken (our choice). */
const nearSeconds = 10;
/** Less than this is not worth holding two stations for (our choice). */
const leastSavedSeconds = 60;
/** What the running about costs besides, on the objective's scale (our choice). */
export const pairBother = 0.1;

/** True for two lifts that may be done in turn, wherever they are. */
export const mayPair = (first: Work, second: Work): boolean =>
  first.exercise.joints === 'isolation' &&
  second.exercise.joints === 'isolation' &&
  first.family !== second.family &&
  first.credit.every((credit, index) => Math.min(credit, second.credit[index] ?? 0) < mainCredit) &&
  overlap(first.exercise.id, second.exercise.id) < mostAlike;

/** Seconds of walking between two places that are near enough for a pair; `null` when they are not. */
function stepsBetween(first: Place, second: Place): number | null {
  const seconds = walkSeconds(
    first.placement.station?.placeMetres ?? null,
    second.placement.station?.placeMetres ?? null,
  );
  return seconds <= nearSeconds ? seconds : null;
}

/** True for places that are near each other and where so many sets in turn save enough. */
export function mayPairAt(first: Place, second: Place, sets: number): boolean {
  if (stepsBetween(first, second) === null) return false;
  const { firstSeconds, secondSeconds } = pairClock(first, second, sets);
  return first.seconds(sets) + second.seconds(sets) - firstSeconds - secondSeconds >= leastSavedSeconds;
}

/** How long so many sets of a pair take. */
export interface PairClock {
  /** Of the first lift and of the second, which has the changes and the rests; the first steps over come with the route. */
  readonly firstSeconds: number;
  readonly secondSeconds: number;
  /** From the first's set to the second's, with the steps. */
  readonly changeSeconds: number;
  /** From the second's set to the first's, so that each has had its rest. */
  readonly restSeconds: number;
}

export function pairClock(first: Place, second: Place, sets: number): PairClock {
  const steps = stepsBetween(first, second) ?? 0;
  const over = changeSeconds + steps;
  const restSeconds = shownRestSeconds(
    Math.max(
      leastSharedRestSeconds,
      first.betweenSeconds - over - second.roundSeconds,
      second.betweenSeconds - over - first.roundSeconds,
    ),
  );
  const more = sets - 1;
  return {
    firstSeconds: first.seconds(1) + more * first.roundSeconds,
    secondSeconds: second.seconds(1) + more * (second.roundSeconds + restSeconds + steps) + sets * changeSeconds,
    changeSeconds: over,
    restSeconds,
  };
}

/** Blocks as they are done: each alone, or two in turn. */
export const inTurns = (blocks: readonly Block[]): readonly (readonly Block[])[] =>
  blocks
    .filter(({ pair }) => pair?.turn !== 'second')
    .map((block) => [block].concat(blocks.filter(({ id }) => id === block.pair?.with)));

/** Picks as stops of the walk: a pair is one. */
export function inStops<W extends Work>(picks: readonly Pick<W>[]): readonly (readonly [Pick<W>, Pick<W>?])[] {
  const stops: [Pick<W>, Pick<W>?][] = [];
  for (const pick of picks) {
    const last = stops.at(-1);
    if (pick.paired && last) last[1] = pick;
    else stops.push([pick]);
  }
  return stops;
}
