import type { Exercise } from '../catalog/exercise.ts';
import type { Athlete, PerformedSet } from '../journal/athlete.ts';
import type { Side } from '../journal/event.ts';
import {
  adviseSet,
  type LoadAdvice,
  probeSets,
  repTarget,
  restSecondsFor,
  type Strength,
  warmUpRamp,
} from '../strength/index.ts';
import type { Day } from '../time.ts';
import type { Pick } from './candidate.ts';
import { shownRestSeconds, warmUpSeconds, workSeconds } from './minutes.ts';
import type { Block, Pair } from './workout.ts';

/** Where an exercise is done that needs no station. */
export const floorName = 'Floor';

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
export function draftOf(
  { candidate, sets }: Pick,
  firstCompound: boolean,
  pair: Pair | null,
  context: BlockContext,
): Draft {
  const { exercise, placement } = candidate;
  const { leastReserve, ...who } = context;
  const { station, options } = placement;
  const question = { ...who, exercise: exercise.id, station, options };
  const target = repTarget({ ...question, side: 'both' }, leastReserve);
  const ask = (side: Side) => ({ side, advice: adviseSet({ ...question, side, target }) });
  const asked = exercise.sides === 'both' ? [ask('both')] : weakSideFirst(ask('left'), ask('right'));
  const [lead] = asked;
  const longerRest = restSecondsFor(target, exercise.restSeconds) / exercise.restSeconds;
  return {
    id: exercise.id,
    exercise: exercise.id,
    stationId: station?.id ?? null,
    stationName: station?.name ?? floorName,
    sets,
    target,
    sides: asked.map(({ side }) => side),
    advice: asked.map(({ advice }) => advice),
    warmUp:
      lead && hasRamp(lead.advice)
        ? warmUpRamp({
            loadKg: lead.advice.loadKg,
            options,
            exercise,
            firstOfSession: firstCompound,
            repetitions: target.high,
          })
        : [],
    restSeconds: shownRestSeconds(candidate.restSeconds * longerRest),
    pair,
  };
}

/** Probes take the ramp's place, and a first load that is light on purpose needs none. */
const hasRamp = ({ role, why }: LoadAdvice): boolean =>
  role === 'working' && !why.some(({ kind }) => kind === 'first-time');

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

/** Seconds at the station: warm-up sets or those that find the load, working sets and the rests between them. */
export const stationSeconds = (exercise: Exercise, { advice, warmUp, sets, restSeconds, target }: Draft): number =>
  warmUpSeconds(exercise, advice.some(({ role }) => role === 'warmup') ? probeSets : warmUp) +
  workSeconds(exercise, sets, restSeconds, (target.low + target.high) / 2);
