import type { ExerciseId } from '../catalog/ids.ts';
import { overlap } from '../catalog/index.ts';
import { changeSeconds } from './minutes.ts';

/** A stop on the walk through the gym. */
export interface Stop {
  readonly exercise: ExerciseId;
  /** `null`: the floor, wherever the athlete stands. */
  readonly placeMetres: number | null;
  readonly compound: boolean;
  readonly priority: boolean;
  /** Taken just now: anything else goes first. */
  readonly later: boolean;
}

/** Where the walk begins: the entrance, or the last station done. */
export interface Start {
  readonly exercise: ExerciseId | null;
  readonly placeMetres: number | null;
}

/** Muscle rows more alike than this must not be neighbours (evidence §7). */
export const mostOverlap = 0.6;

/**
 * Costs in seconds of walking (our choice): a taken station, then the rule about neighbours, outweigh everything
 * else.
 */
const takenCost = 1e8;
const clashCost = 1e5;
const overlapCost = 60;
/** For each place later: the priority lift comes first (ACSM 2026), compound lifts before isolation. */
const latenessCost = (stop: Stop): number => (stop.priority ? 240 : stop.compound ? 15 : 0);

const neighbourCost = (from: Start, to: Stop): number => {
  const alike = from.exercise === null ? 0 : overlap(from.exercise, to.exercise);
  return (alike > mostOverlap ? clashCost : 0) + overlapCost * alike + changeSeconds(from.placeMetres, to.placeMetres);
};

/**
 * The best order of the stops, as indices: fewest clashes of neighbours, priority lift early, short walk. Exact, by
 * dynamic programming over subsets (Held and Karp 1962); at most about twelve stops. Ties go to the earlier stop of
 * the list.
 */
export function bestOrder(stops: readonly Stop[], start: Start): readonly number[] {
  const count = stops.length;
  if (count < 2) return stops.map((_, index) => index);
  const full = (1 << count) - 1;
  /** Least cost of visiting a set of stops and ending at one of them, at `set * count + end`. */
  const cost = new Float64Array((full + 1) * count).fill(Number.POSITIVE_INFINITY);
  const before = new Int8Array((full + 1) * count).fill(-1);
  const between = stops.map((from) => stops.map((to) => neighbourCost(from, to)));
  const lateness = stops.map(latenessCost);
  stops.forEach((stop, index) => {
    cost[(1 << index) * count + index] = neighbourCost(start, stop) + (stop.later ? takenCost : 0);
  });
  for (let set = 1; set <= full; set += 1) {
    const place = bitCount(set);
    for (let end = 0; end < count; end += 1) {
      const soFar = cost[set * count + end] ?? Number.POSITIVE_INFINITY;
      if (soFar === Number.POSITIVE_INFINITY) continue;
      for (let next = 0; next < count; next += 1) {
        if (set & (1 << next)) continue;
        const at = (set | (1 << next)) * count + next;
        const total = soFar + (between[end]?.[next] ?? 0) + place * (lateness[next] ?? 0);
        if (total < (cost[at] ?? 0) - 1e-9) {
          cost[at] = total;
          before[at] = end;
        }
      }
    }
  }
  let end = 0;
  for (let index = 1; index < count; index += 1)
    if ((cost[full * count + index] ?? 0) < (cost[full * count + end] ?? 0) - 1e-9) end = index;
  const order: number[] = [];
  for (let set = full; end >= 0; ) {
    order.unshift(end);
    const previous = before[set * count + end] ?? -1;
    set &= ~(1 << end);
    end = previous;
  }
  return order;
}

/** What an order costs, in seconds of walking. */
export function routeCost(stops: readonly Stop[], start: Start): number {
  let from = start;
  let cost = 0;
  for (const [place, stop] of stops.entries()) {
    cost += neighbourCost(from, stop) + place * latenessCost(stop) + (place === 0 && stop.later ? takenCost : 0);
    from = stop;
  }
  return cost;
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
