import { catalog } from '../catalog/index.ts';
import { type Gym, type Placement, placements } from '../gym/index.ts';
import { freeGym } from './circumstances.ts';
import { replanned } from './replanned.ts';
import { contextOf, restOf, worthStill } from './rest.ts';
import { isFinished, type Known, knownOf, nextBlock, roundsBegun, type SoFar } from './so-far.ts';
import { changeReason, type SwapReason, steadFor } from './swaps.ts';
import type { Block, Workout } from './workout.ts';

/**
 * What to do about a station that is taken: the same exercise at another station, this block later, something else
 * instead, or wait. Where two lose the same, the earlier is the better.
 */
export const ways = ['elsewhere', 'later', 'instead', 'wait'] as const;
export type Way = (typeof ways)[number];

/** One way around, and the workout that it gives. */
export interface WayAround {
  readonly way: Way;
  readonly workout: Workout;
  /** What the workout loses in value, the bother of waiting included; below 0 it gains. */
  readonly cost: number;
  /** What that means for the week. */
  readonly why: SwapReason;
}

/** Until a station is free: somebody else's set, their rest and half of another set (our choice). */
export const waitMinutes = 4;
/** What standing about costs besides the minutes, on the objective's scale (our choice: about half a set). */
const waitBother = 0.3;
/** Costs that differ by less are the same. */
const rounding = 1e-6;

/**
 * The ways around a taken station, what loses least first. Every one keeps what is done and the minutes. Later and
 * waiting are ways only for the block that is next. Empty when the block is unknown, finished or at no station.
 */
export function waysAround(workout: Workout, blockId: string, session: SoFar): readonly WayAround[] {
  const soFar = knownOf(session);
  const block = workout.blocks.find(({ id }) => id === blockId);
  if (!block || block.stationId === null || isFinished(block, soFar.done)) return [];
  const at = { workout, soFar, block, stationId: block.stationId };
  const found = [withoutStation(at), later(at), waiting(at)].flatMap((way) => way ?? []);
  const now = restOf(workout, soFar, {});
  const before = worthStill(now, contextOf(now, soFar));
  return found
    .map(({ way, workout: after }) => ({
      way,
      workout: after,
      cost: before - after.value + (way === 'wait' ? waitBother : 0),
      why: changeReason(now.question, workout, after),
    }))
    .toSorted((a, b) =>
      Math.abs(a.cost - b.cost) < rounding ? ways.indexOf(a.way) - ways.indexOf(b.way) : a.cost - b.cost,
    );
}

interface Situation {
  readonly workout: Workout;
  readonly soFar: Known;
  readonly block: Block;
  readonly stationId: string;
}

type Found = Pick<WayAround, 'way' | 'workout'> | null;

const hasLoads = ({ options }: Placement): boolean => options.some(({ loadKg }) => loadKg > 0);
const isLoaded = ({ advice }: Block): boolean => advice.some(({ loadKg }) => loadKg > 0);

/** Where a lift can go on with a load. */
const loadedPlace = ({ exercise }: Block, gym: Gym): Placement | undefined =>
  placements(gym, catalog[exercise]).find(hasLoads);

/** The best without the station: the same exercise elsewhere when that is best, or something else. */
function withoutStation({ workout, soFar, block, stationId }: Situation): Found {
  const { circumstances } = workout;
  const stationsTaken = [...circumstances.stationsTaken, stationId];
  const free = freeGym(soFar.gym, { ...circumstances, stationsTaken });
  const begun = roundsBegun(block, soFar.done) > 0;
  const place = loadedPlace(block, free);
  if (begun && place?.station) {
    const { id, name } = place.station;
    const moved = (each: Block): Block => (each === block ? { ...each, stationId: id, stationName: name } : each);
    const blocks = workout.blocks.map(moved);
    return { way: 'elsewhere', workout: { ...workout, blocks, circumstances: { ...circumstances, stationsTaken } } };
  }
  // A lift that loses its load is not the same lift: the others with loads do more.
  const unloaded = workout.blocks.filter(
    (each) => each.stationId === stationId && isLoaded(each) && !loadedPlace(each, free),
  );
  const without = [...new Set([...circumstances.without, ...unloaded.map(({ exercise }) => exercise)])];
  const rest = restOf(workout, soFar, {
    circumstances: { ...circumstances, stationsTaken, without },
    leaving: block.id,
  });
  const after = replanned(rest, soFar);
  const same = after.blocks.some((each) => each.exercise === block.exercise && each.stationId !== stationId && !begun);
  return same ? { way: 'elsewhere', workout: after } : { way: 'instead', workout: steadFor(block, after, rest) };
}

/** The others first, and this when they have made way; what is not next is later already, what is begun cannot be. */
function later({ workout, soFar, block, stationId }: Situation): Found {
  const { circumstances } = workout;
  const begun = workout.blocks.filter((each) => roundsBegun(each, soFar.done) > 0);
  if (begun.includes(block) || nextBlock(workout, soFar) !== block) return null;
  const stationsLater = [
    ...circumstances.stationsLater.filter((each) => each.stationId !== stationId),
    { stationId, exercise: block.exercise, begun: begun.length },
  ];
  const rest = restOf(workout, soFar, { circumstances: { ...circumstances, stationsLater }, nothingNew: true });
  const after = replanned(rest, soFar);
  const first = after.blocks[begun.length];
  const comes = after.blocks.some(({ id }) => id === block.id);
  return comes && first && first.stationId !== stationId ? { way: 'later', workout: after } : null;
}

/** This block next all the same, with the minutes that are left after the wait. */
function waiting({ workout, soFar, block }: Situation): Found {
  if (nextBlock(workout, soFar) !== block) return null;
  const { circumstances } = workout;
  const waitedMinutes = circumstances.waitedMinutes + waitMinutes;
  const rest = restOf(workout, soFar, { circumstances: { ...circumstances, waitedMinutes }, staying: block.id });
  const after = replanned(rest, soFar);
  return after.minutes <= after.askedMinutes ? { way: 'wait', workout: after } : null;
}
