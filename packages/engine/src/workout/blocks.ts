import type { Exercise } from '../catalog/exercise.ts';
import type { Athlete, PerformedSet } from '../journal/athlete.ts';
import type { Side } from '../journal/event.ts';
import { fatigueTarget, type LoadAdvice, type RepTarget } from '../strength/advice.ts';
import { adviseSet, type Strength, warmUpRamp } from '../strength/index.ts';
import type { Day } from '../time.ts';
import type { Pick } from './candidate.ts';
import { shownRestSeconds, warmUpSeconds, workSeconds } from './minutes.ts';
import type { Block } from './workout.ts';

/**
 * Free weights and one-legged work stop one repetition short of failure, so that nobody is caught under a weight
 * (evidence §8).
 */
const safeReserve = 1;
/** Where an exercise is done that needs no station. */
export const floorName = 'Floor';

/** 12–15 to fatigue (the seed), with as much in reserve as the exercise and the day ask. */
const targetFor = (exercise: Exercise, leastReserve: number): RepTarget => ({
  ...fatigueTarget,
  reserve: Math.max(exercise.failureSafe ? fatigueTarget.reserve : safeReserve, leastReserve),
});

export interface BlockContext {
  readonly athlete: Athlete;
  readonly strength: Strength;
  readonly on: Day;
  readonly leastReserve: number;
  /** Sets already performed in this session. */
  readonly today: readonly PerformedSet[];
}

/** A block's parts that do not depend on the way to it or on its reasons. */
export type Draft = Omit<Block, 'minutes' | 'why'>;

/** Loads, sides and warm-up of a pick; `firstCompound`: no compound lift has come before it in the session. */
export function draftOf({ candidate, sets }: Pick, firstCompound: boolean, context: BlockContext): Draft {
  const { exercise, placement } = candidate;
  const { leastReserve, ...who } = context;
  const target = targetFor(exercise, leastReserve);
  const { station, options } = placement;
  const ask = (side: Side) => ({
    side,
    advice: adviseSet({ ...who, exercise: exercise.id, station, options, side, target }),
  });
  const asked = exercise.sides === 'both' ? [ask('both')] : weakSideFirst(ask('left'), ask('right'));
  const [lead] = asked;
  return {
    id: exercise.id,
    exercise: exercise.id,
    stationId: station?.id ?? null,
    stationName: station?.name ?? floorName,
    sets,
    target,
    sides: asked.map(({ side }) => side),
    advice: asked.map(({ advice }) => advice),
    warmUp: lead ? warmUpRamp({ loadKg: lead.advice.loadKg, options, exercise, firstOfSession: firstCompound }) : [],
    restSeconds: shownRestSeconds(candidate.restSeconds),
  };
}

interface SideAdvice {
  readonly side: Side;
  readonly advice: LoadAdvice;
}

/**
 * The side that is advised less, or is expected to do fewer repetitions with the same, goes first (evidence §7); else
 * the left.
 */
function weakSideFirst(left: SideAdvice, right: SideAdvice): readonly SideAdvice[] {
  const named = [...left.advice.why, ...right.advice.why].find((reason) => reason.kind === 'weak-side');
  const rightIsWeaker = named
    ? named.side === 'right'
    : right.advice.loadKg < left.advice.loadKg ||
      (right.advice.loadKg === left.advice.loadKg && right.advice.expectedReps.mean < left.advice.expectedReps.mean);
  return rightIsWeaker ? [right, left] : [left, right];
}

/** Seconds at the station: warm-up sets, working sets and the rests between them. */
export const stationSeconds = (exercise: Exercise, { warmUp, sets, restSeconds }: Draft): number =>
  warmUpSeconds(exercise, warmUp) + workSeconds(exercise, sets, restSeconds);
