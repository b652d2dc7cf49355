import { catalog, type ExerciseId, type Muscle, overlap } from '../catalog/index.ts';
import { floorName } from './blocks.ts';
import { type Candidate, type Pick, type Work, workOf } from './candidate.ts';
import { valueOf } from './objective.ts';
import type { Problem } from './problem.ts';
import { type Rest, restOf } from './rest.ts';
import type { SoFar } from './so-far.ts';
import type { Block, Workout } from './workout.ts';

/** Muscle rows at least this alike keep the purpose of the block (our choice). */
const leastAlike = 0.5;

/** What a swap means for the week, in fractional sets. */
export type SwapReason =
  | { readonly kind: 'same-muscles' }
  | { readonly kind: 'less'; readonly muscle: Muscle; readonly sets: number }
  | { readonly kind: 'more'; readonly muscle: Muscle; readonly sets: number };

/** What could be done in a block's stead. */
export interface Swap {
  readonly exercise: ExerciseId;
  readonly stationName: string;
  /** What the workout loses in value; below 0 it gains. */
  readonly cost: number;
  readonly why: SwapReason;
}

/** A difference below this many fractional sets is not worth a word (our choice). */
const tellingSets = 0.4;

interface Ranked {
  readonly candidate: Candidate;
  readonly cost: number;
}

/** What could stand in for a block of the rest, and keeps its purpose: what costs the week least first. */
export function rankedSwaps(rest: Rest, block: Block): readonly Ranked[] {
  const { question, ahead, kept } = rest;
  const { problem } = question;
  const find = (exercise: ExerciseId): Candidate | undefined =>
    problem.candidates.find((candidate) => candidate.exercise.id === exercise);
  const others = ahead
    .filter((other) => other.id !== block.id)
    .map(
      (other): Pick<Work> => ({
        candidate: find(other.exercise) ?? workOf(catalog[other.exercise], 0),
        sets: other.sets,
      }),
    );
  const families = new Set([...others, ...problem.kept].map(({ candidate }) => candidate.family));
  const present = new Set([...kept, ...ahead].map(({ exercise }) => exercise));
  const original = find(block.exercise) ?? workOf(catalog[block.exercise], 0);
  const before = valueOf(problem, [...others, { candidate: original, sets: block.sets }]);
  const named = catalog[block.exercise].substitutes;
  return problem.candidates
    .filter(({ exercise }) => !present.has(exercise.id))
    .filter(({ exercise }) => named.includes(exercise.id) || overlap(exercise.id, block.exercise) >= leastAlike)
    .filter(({ family }) => !families.has(family))
    .map((candidate) => {
      const sets = Math.min(block.sets, candidate.mostSets);
      return { candidate, cost: before - valueOf(problem, [...others, { candidate, sets }]) };
    })
    .toSorted((a, b) => a.cost - b.cost);
}

/**
 * The muscle for which the swap changes most, by what running asks of it; a swap that costs is told by what it lacks.
 */
function reasonFor(problem: Problem, from: Pick<Work>, to: Pick<Work>, cost: number): SwapReason {
  const differences = problem.needs.map((need, index) => ({
    need,
    sets: to.sets * (to.candidate.credit[index] ?? 0) - from.sets * (from.candidate.credit[index] ?? 0),
  }));
  const sign = cost > 0 ? -1 : 1;
  const [most] = differences
    .filter(({ sets }) => sign * sets >= tellingSets)
    .toSorted((a, b) => sign * (b.sets * b.need.demand - a.sets * a.need.demand));
  if (!most) return { kind: 'same-muscles' };
  return { kind: most.sets < 0 ? 'less' : 'more', muscle: most.need.muscle, sets: Math.abs(most.sets) };
}

/**
 * What could be done in the stead of a block, here and today, by what it costs the week, the cheapest first. Empty
 * when the block is unknown or nothing in the gym keeps its purpose.
 */
export function swapsFor(workout: Workout, blockId: string, soFar: SoFar): readonly Swap[] {
  const block = workout.blocks.find(({ id }) => id === blockId);
  if (!block) return [];
  const rest = restOf(workout, soFar, { leaving: blockId });
  const { problem } = rest.question;
  const from = { candidate: workOf(catalog[block.exercise], 0), sets: block.sets };
  return rankedSwaps(rest, block).map(({ candidate, cost }) => ({
    exercise: candidate.exercise.id,
    stationName: candidate.placement.station?.name ?? floorName,
    cost,
    why: reasonFor(problem, from, { candidate, sets: Math.min(block.sets, candidate.mostSets) }, cost),
  }));
}
