import type { ExerciseId } from '../catalog/ids.ts';
import { secondsAway } from './minutes.ts';
import { type InOrder, type Likeness, latenessCost, neighbourCost, walkingCost } from './order.ts';
import { type Ahead, aheadOf, bitCount, orderAhead, walkAhead } from './route-ahead.ts';

/** Where a stop's exercise can be done. */
interface StopPlace {
  /** Seconds of walking from the entrance; `null`: the floor, wherever the athlete stands. */
  readonly away: number | null;
  /** Where it ends: of a pair the other's place. `null` as `away` is. */
  readonly leaves: number | null;
  /** With the station change, without walking. */
  readonly seconds: number;
  /** More, when no compound lift has come before. */
  readonly rampSeconds: number;
  readonly placeCost: number;
  /** The walk may begin here. */
  readonly canBegin: boolean;
}

/** A stop on the walk through the gym. */
export interface Stop extends InOrder {
  /** What it ends with: of a pair the second. */
  readonly last: ExerciseId;
  readonly places: readonly StopPlace[];
}

/** What a walk may begin with. */
export interface Beginning {
  /** When not just anything. */
  readonly with?: ExerciseId;
  /** Not at these stations, by id, nor with what waits for them: they are to be free later. */
  readonly later?: readonly { readonly stationId: string; readonly exercise: ExerciseId }[];
}

/** Where the walk begins: the entrance, or the last station done. */
export interface Start extends Beginning {
  readonly exercise: ExerciseId | null;
  /** `null`: not known; the first walk is free. */
  readonly placeMetres: number | null;
  /** A compound lift has been done, so the next one needs no full ramp. */
  readonly warm: boolean;
}

/** True when the walk may begin with this exercise, at a station or on the floor. */
export const canBegin = (start: Beginning, exercise: ExerciseId, stationId: string | null): boolean =>
  (start.with ?? exercise) === exercise &&
  !start.later?.some((later) => later.stationId === stationId || later.exercise === exercise);

/** The stops in their best order, each at one of its places. */
export interface Route {
  readonly order: readonly { readonly stop: number; readonly place: number }[];
  readonly cost: number;
  readonly seconds: number;
}

/** A walk through some of the stops: where it ends, and what it came to. */
interface Label {
  readonly stop: number;
  readonly place: number;
  readonly away: number | null;
  readonly cost: number;
  readonly seconds: number;
  readonly before: Label | null;
}

/** Costs that differ by less are the same. */
const rounding = 1e-9;

/** By how much the best order costs more than it must: little is tried first, since few orders cost so little. */
const usuallyMore = [0.005, 0.015, 0.04, 0.1, 0.3, 0.7, Number.POSITIVE_INFINITY] as const;

/**
 * The cheapest order and places of the stops that take at most so many seconds and cost less than `below`; `null` when
 * there is none. Exact, by dynamic programming over subsets (Held and Karp 1962), where of walks through the same
 * stops that end alike only those are followed that are not both dearer and longer than another, nor too dear with
 * what is still to come. About ten stops at most. Ties go to the earlier stop of the list.
 */
export function bestRoute(
  stops: readonly Stop[],
  start: Start,
  likeness: Likeness,
  mostSeconds: number = Number.POSITIVE_INFINITY,
  below: number = Number.POSITIVE_INFINITY,
): Route | null {
  if (stops.length === 0) return below > 0 ? { order: [], cost: 0, seconds: 0 } : null;
  const first = stops.map(({ exercise, places }) =>
    places.some((place) => place.canBegin)
      ? neighbourCost(start.exercise, exercise, likeness)
      : Number.POSITIVE_INFINITY,
  );
  const between = stops.map((from) => stops.map((to) => neighbourCost(from.last, to.exercise, likeness)));
  const away = start.placeMetres === null ? null : secondsAway(start.placeMetres);
  const ahead = aheadOf(stops, start);
  const walk = walkAhead(ahead(0), away);
  if (walk + ahead(0).seconds > mostSeconds) return null;
  const costAhead = orderAhead(stops, first, between);
  const walking = { stops, start, first, between, ahead, costAhead, mostSeconds };
  const least = costAhead(0, 0) - rounding + walkingCost * walk;
  if (least >= below) return null;
  for (const more of usuallyMore) {
    const last = cheapestWalk(walking, away, Math.min(least + more, below));
    if (last) return routeOf(last);
    if (least + more >= below) return null;
  }
  return null;
}

interface Walking {
  readonly stops: readonly Stop[];
  readonly start: Start;
  /** What it costs that a stop is the first, or follows another. */
  readonly first: readonly number[];
  readonly between: readonly (readonly number[])[];
  /** What the others take and cost at least, after a set of stops that are done and the last of them. */
  readonly ahead: (set: number) => Ahead;
  readonly costAhead: (set: number, last: number) => number;
  readonly mostSeconds: number;
}

function cheapestWalk(walking: Walking, away: number | null, below: number): Label | null {
  const { stops, start, first, between, ahead, costAhead, mostSeconds } = walking;
  const full = (1 << stops.length) - 1;
  const lateness = stops.map(latenessCost);
  const compounds = stops.reduce((set, { compound }, index) => (compound ? set | (1 << index) : set), 0);
  const walks: Label[][] = [];

  const extend = (set: number, place: number, from: Label | null): void => {
    const warm = start.warm || (set & compounds) !== 0;
    const here = from === null ? away : from.away;
    const row = from === null ? first : between[from.stop];
    for (let next = 0; next < stops.length; next += 1) {
      const stop = stops[next];
      const reached = set | (1 << next);
      if (reached === set || !stop) continue;
      const toCome = ahead(reached);
      const leastToCome = costAhead(reached, next) - rounding;
      const base = (from?.cost ?? 0) + (row?.[next] ?? 0) + place * (lateness[next] ?? 0);
      if (base + leastToCome >= below) continue;
      for (let where = 0; where < stop.places.length; where += 1) {
        const to = stop.places[where];
        if (!to || (from === null && !to.canBegin)) continue;
        const walk = walkThrough(here, to);
        const there = to.leaves ?? here;
        const cost = base + to.placeCost + walkingCost * walk;
        const walkToCome = walkAhead(toCome, there);
        if (cost >= below || cost + leastToCome + walkingCost * walkToCome >= below) continue;
        const seconds = (from?.seconds ?? 0) + to.seconds + walk + (warm || !stop.compound ? 0 : to.rampSeconds);
        if (seconds + walkToCome + toCome.seconds > mostSeconds) continue;
        keep((walks[reached] ??= []), next, where, there, cost, seconds, from);
      }
    }
  };

  extend(0, 0, null);
  for (let set = 1; set < full; set += 1) {
    const labels = walks[set];
    if (labels) for (const label of labels) extend(set, bitCount(set), label);
  }
  const [best = null, ...others] = walks[full] ?? [];
  return others.reduce((least, label) => (least && label.cost < least.cost - rounding ? label : least), best);
}

/** Seconds of walking to a place, and through it to where it ends. */
function walkThrough(here: number | null, { away, leaves }: StopPlace): number {
  if (away === null || leaves === null) return 0;
  return (here === null ? 0 : Math.abs(away - here)) + Math.abs(leaves - away);
}

/** Adds a walk to those through the same stops, unless one that ends alike is as good; drops those it betters. */
function keep(
  walks: Label[],
  stop: number,
  place: number,
  away: number | null,
  cost: number,
  seconds: number,
  before: Label | null,
): void {
  let kept = 0;
  for (const walk of walks) {
    const alike = walk.stop === stop && walk.away === away;
    if (alike && walk.cost <= cost + rounding && walk.seconds <= seconds) return;
    if (alike && cost <= walk.cost && seconds <= walk.seconds) continue;
    walks[kept] = walk;
    kept += 1;
  }
  walks[kept] = { stop, place, away, cost, seconds, before };
  walks.length = kept + 1;
}

function routeOf(last: Label): Route {
  const order: { stop: number; place: number }[] = [];
  for (let label: Label | null = last; label; label = label.before)
    order.unshift({ stop: label.stop, place: label.place });
  return { order, cost: last.cost, seconds: last.seconds };
}

/** What stops cost in this order, each at its first place. */
export function orderCost(stops: readonly Stop[], start: Start, likeness: Likeness): number {
  let { exercise } = start;
  let here = start.placeMetres === null ? null : secondsAway(start.placeMetres);
  let cost = 0;
  for (const [place, stop] of stops.entries()) {
    const [at] = stop.places;
    cost += neighbourCost(exercise, stop.exercise, likeness) + place * latenessCost(stop);
    if (at) cost += at.placeCost + walkingCost * walkThrough(here, at);
    exercise = stop.last;
    here = at?.leaves ?? here;
  }
  return cost;
}
