import { catalog, type ExerciseId, type Muscle, overlap } from '../catalog/index.ts';
import { floorName } from './blocks.ts';
import { type Candidate, type Pick, type Work, workOf } from './candidate.ts';
import type { Need } from './needs.ts';
import { valueOf } from './objective.ts';
import type { Question } from './question.ts';
import { type Rest, restOf } from './rest.ts';
import { knownOf, type SoFar } from './so-far.ts';
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

/** True for exercises that keep the purpose of another. */
const keepsPurpose = (exercise: ExerciseId, of: ExerciseId): boolean =>
  catalog[of].substitutes.includes(exercise) || overlap(exercise, of) >= leastAlike;

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
  return problem.candidates
    .filter(({ exercise }) => !present.has(exercise.id))
    .filter(({ exercise }) => keepsPurpose(exercise.id, block.exercise))
    .filter(({ family }) => !families.has(family))
    .map((candidate) => {
      const sets = Math.min(block.sets, candidate.mostSets);
      return { candidate, cost: before - valueOf(problem, [...others, { candidate, sets }]) };
    })
    .toSorted((a, b) => a.cost - b.cost);
}

/** Says of the newcomer that is most like a block that is gone that it stands in for it. */
export function steadFor(gone: Block, after: Workout, { workout: before }: Rest): Workout {
  const [stand] = after.blocks
    .filter(({ id }) => !before.blocks.some((block) => block.id === id))
    .filter(({ exercise }) => keepsPurpose(exercise, gone.exercise))
    .toSorted((a, b) => overlap(b.exercise, gone.exercise) - overlap(a.exercise, gone.exercise));
  if (!stand || after.blocks.some(({ id }) => id === gone.id && id !== stand.id)) return after;
  const why: Block['why'] = [{ kind: 'substitute', for: gone.exercise }, ...stand.why];
  return { ...after, blocks: after.blocks.map((block) => (block === stand ? { ...block, why } : block)) };
}

const brings = (picks: readonly Pick<Work>[], index: number): number =>
  picks.reduce((sum, { candidate, sets }) => sum + sets * (candidate.credit[index] ?? 0), 0);

/**
 * The muscle for which the change does most, by what running asks of it; a change that costs is told by what it lacks.
 */
function reasonFor(
  needs: readonly Need[],
  from: readonly Pick<Work>[],
  to: readonly Pick<Work>[],
  cost: number,
): SwapReason {
  const differences = needs.map((need, index) => ({ need, sets: brings(to, index) - brings(from, index) }));
  const sign = cost > 0 ? -1 : 1;
  const [most] = differences
    .filter(({ sets }) => sign * sets >= tellingSets)
    .toSorted((a, b) => sign * (b.sets * b.need.demand - a.sets * a.need.demand));
  if (!most) return { kind: 'same-muscles' };
  return { kind: most.sets < 0 ? 'less' : 'more', muscle: most.need.muscle, sets: Math.abs(most.sets) };
}

const workOfBlocks = (blocks: readonly Block[]): readonly Pick<Work>[] =>
  blocks.map(({ exercise, sets }) => ({ candidate: workOf(catalog[exercise], 0), sets }));

/** What another workout means for the week. */
export const changeReason = ({ problem }: Question, from: Workout, to: Workout): SwapReason =>
  reasonFor(problem.needs, workOfBlocks(from.blocks), workOfBlocks(to.blocks), from.value - to.value);

/**
 * What could be done in the stead of a block, here and today, by what it costs the week, the cheapest first. Empty
 * when the block is unknown or nothing in the gym keeps its purpose.
 */
export function swapsFor(workout: Workout, blockId: string, session: SoFar): readonly Swap[] {
  const block = workout.blocks.find(({ id }) => id === blockId);
  if (!block) return [];
  const rest = restOf(workout, knownOf(session), { leaving: blockId });
  const { needs } = rest.question.problem;
  const from = workOfBlocks([block]);
  return rankedSwaps(rest, block).map(({ candidate, cost }) => ({
    exercise: candidate.exercise.id,
    stationName: candidate.placement.station?.name ?? floorName,
    cost,
    why: reasonFor(needs, from, [{ candidate, sets: Math.min(block.sets, candidate.mostSets) }], cost),
  }));
}
