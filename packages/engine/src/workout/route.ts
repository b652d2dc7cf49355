import type { ExerciseId } from '../catalog/ids.ts';
import { secondsAway } from './minutes.ts';
import {
  firstCost,
  type InOrder,
  type Likeness,
  latenessCost,
  leastLateness,
  neighbourCost,
  walkingCost,
} from './order.ts';

/** Where a stop's exercise can be done. */
interface StopPlace {
  /** Seconds of walking from the entrance; `null`: the floor, wherever the athlete stands. */
  readonly away: number | null;
  /** With the station change, without walking. */
  readonly seconds: number;
  /** More, when no compound lift has come before. */
  readonly rampSeconds: number;
  readonly placeCost: number;
}

/** A stop on the walk through the gym. */
export interface Stop extends InOrder {
  readonly places: readonly StopPlace[];
}

/** Where the walk begins: the entrance, or the last station done. */
export interface Start {
  readonly exercise: ExerciseId | null;
  /** `null`: not known; the first walk is free. */
  readonly placeMetres: number | null;
  /** A compound lift has been done, so the next one needs no full ramp. */
  readonly warm: boolean;
}

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
  const first = stops.map((stop) => neighbourCost(start.exercise, stop.exercise, likeness) + firstCost(stop));
  const between = stops.map((from) => stops.map((to) => neighbourCost(from.exercise, to.exercise, likeness)));
  const rest = leastRest(stops, first, between);
  const walking = { stops, start, first, between, rest, mostSeconds };
  const away = start.placeMetres === null ? null : secondsAway(start.placeMetres);
  const walk = restWalk(rest(0), away);
  const least = rest(0).cost + walkingCost * walk;
  if (least >= below || walk + leastSeconds(stops, start) > mostSeconds) return null;
  for (const more of usuallyMore) {
    const last = cheapestWalk(walking, away, Math.min(least + more, below));
    if (last) return routeOf(last);
    if (least + more >= below) return null;
  }
  return null;
}

/** Seconds that stops take at least in any order, without walking. */
function leastSeconds(stops: readonly Stop[], { warm }: Start): number {
  const least = (of: (place: StopPlace) => number, stop: Stop): number => Math.min(...stop.places.map(of));
  const ramps = warm ? [] : stops.filter(({ compound }) => compound).map((stop) => least((at) => at.rampSeconds, stop));
  const ramp = ramps.length > 0 ? Math.min(...ramps) : 0;
  return stops.reduce((sum, stop) => sum + least(({ seconds }) => seconds, stop), ramp);
}

interface Walking {
  readonly stops: readonly Stop[];
  readonly start: Start;
  /** What it costs that a stop is the first, or follows another. */
  readonly first: readonly number[];
  readonly between: readonly (readonly number[])[];
  /** For each set of stops that are done, what the others take at least. */
  readonly rest: (set: number) => Rest;
  readonly mostSeconds: number;
}

function cheapestWalk(walking: Walking, away: number | null, below: number): Label | null {
  const { stops, start, first, between, rest, mostSeconds } = walking;
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
      const left = rest(reached);
      const base = (from?.cost ?? 0) + (row?.[next] ?? 0) + place * (lateness[next] ?? 0);
      if (base + left.cost >= below) continue;
      for (let where = 0; where < stop.places.length; where += 1) {
        const to = stop.places[where];
        if (!to) continue;
        const walk = here === null || to.away === null ? 0 : Math.abs(to.away - here);
        const there = to.away ?? here;
        const cost = base + to.placeCost + walkingCost * walk;
        const ahead = restWalk(left, there);
        if (cost >= below || cost + left.cost + walkingCost * ahead >= below) continue;
        const seconds = (from?.seconds ?? 0) + to.seconds + walk + (warm || !stop.compound ? 0 : to.rampSeconds);
        if (seconds + ahead > mostSeconds) continue;
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

/** For a set of stops that are done, what the others take at least. */
interface Rest {
  /** Who comes before them, and their places in the order; a rounding less. */
  readonly cost: number;
  /** The walk goes as far as here, in both directions; `null`: they can all be done on the floor. */
  readonly nearest: number | null;
  readonly farthest: number | null;
}

/** The least rest for a set of stops, counted when it is first asked for. */
function leastRest(
  stops: readonly Stop[],
  first: readonly number[],
  between: readonly (readonly number[])[],
): (set: number) => Rest {
  const into = stops.map((_, to) =>
    between.reduce((least, row, from) => (from === to ? least : Math.min(least, row[to] ?? 0)), first[to] ?? 0),
  );
  const ends = stops.map(({ places }) => {
    const aways = places.flatMap(({ away }) => away ?? []);
    return aways.length < places.length ? null : { low: Math.min(...aways), high: Math.max(...aways) };
  });
  const count = (set: number): Rest => {
    let compounds = 0;
    let priority = false;
    let cost = -rounding;
    let nearest: number | null = null;
    let farthest: number | null = null;
    for (let index = 0; index < stops.length; index += 1) {
      const stop = stops[index];
      if (!stop || set & (1 << index)) continue;
      cost += into[index] ?? 0;
      if (stop.priority) priority = true;
      else if (stop.compound) compounds += 1;
      const end = ends[index];
      if (!end) continue;
      if (nearest === null || end.high < nearest) nearest = end.high;
      if (farthest === null || end.low > farthest) farthest = end.low;
    }
    return { cost: cost + leastLateness(compounds, priority, bitCount(set)), nearest, farthest };
  };
  const known: Rest[] = [];
  return (set) => (known[set] ??= count(set));
}

/** Seconds of walking that a rest takes at least from here. */
function restWalk({ nearest, farthest }: Rest, here: number | null): number {
  if (here === null || nearest === null || farthest === null) return 0;
  const back = Math.max(0, here - nearest);
  const on = Math.max(0, farthest - here);
  return back + on + Math.min(back, on);
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
    const there = at?.away ?? here;
    const walk = here === null || there === null ? 0 : Math.abs(there - here);
    cost += neighbourCost(exercise, stop.exercise, likeness) + place * latenessCost(stop) + walkingCost * walk;
    cost += (at?.placeCost ?? 0) + (place === 0 ? firstCost(stop) : 0);
    exercise = stop.exercise;
    here = there;
  }
  return cost;
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
