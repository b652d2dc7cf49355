import type { ExerciseId } from '../catalog/ids.ts';

/**
 * What an order costs, on the objective's scale (objective.ts). All weights are our choice: next to what a set is
 * worth (0.05–0.3) walking and likeness are small, the lead lift's place is not, and two that tire the same muscle
 * follow each other only where no other order of the stops avoids it.
 */

/** Each second on the way to a station, beyond the minutes that it takes: 100 m cost 0.017. */
export const walkingCost = 0.0002;
/** Neighbours of the same muscle row cost this, others by their likeness. */
const likenessCost = 0.012;
/** Muscle rows more alike than this must not be neighbours (evidence §7). */
export const mostOverlap = 0.6;
/** Such neighbours cost more than any other order of the same stops; a kind of work that the day lacks is worth them. */
const clashCost = 0.5;

/** For each place later: the priority lift comes first (ACSM 2026), compound lifts before isolation. */
const latenessOf = { priority: 0.2, compound: 0.003 } as const;

export interface InOrder {
  readonly exercise: ExerciseId;
  readonly compound: boolean;
  readonly priority: boolean;
}

/** Likeness of two exercises, 0..1. */
export type Likeness = (a: ExerciseId, b: ExerciseId) => number;

/** What it costs that a stop follows another; `null`: nothing has been done yet. */
export function neighbourCost(from: ExerciseId | null, to: ExerciseId, likeness: Likeness): number {
  const alike = from === null ? 0 : likeness(from, to);
  return (alike > mostOverlap ? clashCost : 0) + likenessCost * alike;
}

/** What it costs for each place that a stop comes later. */
export const latenessCost = ({ priority, compound }: InOrder): number =>
  priority ? latenessOf.priority : compound ? latenessOf.compound : 0;

/** The least that their places cost so many compound lifts, after the priority lift when there is one. */
export function leastLateness(compounds: number, withPriority: boolean): number {
  let cost = 0;
  for (let index = 0; index < compounds; index += 1) cost += latenessOf.compound * (index + (withPriority ? 1 : 0));
  return cost;
}
