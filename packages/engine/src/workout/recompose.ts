import type { ExerciseId } from '../catalog/ids.ts';
import type { MuscleGroup } from '../catalog/index.ts';
import type { Gym } from '../gym/index.ts';
import { type Circumstances, wishing } from './circumstances.ts';
import { composeWorkout } from './compose.ts';
import { refusal } from './notice.ts';
import { replanned } from './replanned.ts';
import { type Asked, contextOf, restOf, resumed } from './rest.ts';
import { cutAt, isFinished, type Known, knownOf, minutesBehind, nextBlock, type SoFar, skippedOn } from './so-far.ts';
import type { Soreness } from './sore.ts';
import { rankedSwaps } from './swaps.ts';
import { type Way, waysAround } from './taken.ts';
import type { Block, Workout } from './workout.ts';

/** What has come in the way, or what the athlete wants otherwise. */
export type Change =
  /** For the whole session. */
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** From now on. */
  | { readonly kind: 'minutes-left'; readonly minutes: number }
  /** Without `to`: the replacement that costs the week least. */
  | { readonly kind: 'swap'; readonly blockId: string; readonly to?: ExerciseId }
  /** Without `way`: what loses least. */
  | { readonly kind: 'station-taken'; readonly blockId: string; readonly way?: Way }
  | { readonly kind: 'station-free'; readonly stationId: string }
  /** The others stay, and the session is shorter by what the block would have taken. */
  | { readonly kind: 'skip'; readonly blockId: string }
  /** Not today; its minutes go to what is worth most instead. */
  | { readonly kind: 'without'; readonly exercise: ExerciseId }
  | { readonly kind: 'legs-heavy' }
  /** `null`: not sore any more. */
  | { readonly kind: 'sore'; readonly muscles: readonly MuscleGroup[]; readonly soreness: Soreness | null }
  | { readonly kind: 'treadmill'; readonly available: boolean }
  /** Minutes at the end for hills on the treadmill; 0 = none. */
  | { readonly kind: 'hills'; readonly minutes: number }
  /** Lifts in turn, to save time, or one after the other. */
  | { readonly kind: 'pairs'; readonly wanted: boolean }
  | { readonly kind: 'gym'; readonly gym: Gym };

/**
 * The workout after a change: what is done or begun stays, and the rest is the best answer to the question as it now
 * stands, with all that was said before. A block that is begun and then swapped, skipped or found taken ends after the
 * sets that were done; a change of a block that is finished or unknown changes nothing. Like `composeWorkout` it never
 * adds beyond the asked minutes, and never throws.
 */
export function recompose(workout: Workout, session: SoFar, change: Change): Workout {
  const soFar = knownOf(session);
  const refused = refusal(soFar.athlete, soFar.on);
  if (refused) {
    const rest = restOf(workout, soFar, { circumstances: { ...workout.circumstances, hillMinutes: 0 } });
    return { ...resumed(rest, { stops: [], gap: 0 }, contextOf(rest, soFar)), notice: refused };
  }
  const { circumstances } = workout;
  const now = (said: Partial<Circumstances>): Workout =>
    anew(workout, soFar, { circumstances: { ...circumstances, ...said } });
  switch (change.kind) {
    case 'minutes':
      return change.minutes === workout.askedMinutes ? workout : anew(workout, soFar, { minutes: change.minutes });
    case 'minutes-left':
      return anew(workout, soFar, { minutes: minutesBehind(workout, soFar.done) + change.minutes });
    case 'gym':
      return anew(workout, { ...soFar, gym: change.gym }, {});
    case 'sore':
      return now({ sore: soreNow(circumstances.sore, change.muscles, change.soreness) });
    case 'treadmill':
      return now({ noTreadmill: !change.available, ...(!change.available && { hillMinutes: 0 }) });
    case 'hills':
      return now({ hillMinutes: change.minutes, ...(change.minutes > 0 && { noTreadmill: false }) });
    case 'pairs':
      return now({ pairs: change.wanted });
    case 'without':
      return now({ without: [...new Set([...circumstances.without, change.exercise])] });
    case 'station-free':
      return now({
        stationsTaken: circumstances.stationsTaken.filter((id) => id !== change.stationId),
        stationsLater: circumstances.stationsLater.filter(({ stationId }) => stationId !== change.stationId),
      });
    case 'legs-heavy':
      return ofThese(workout, soFar, { circumstances: { ...circumstances, legsHeavy: true } });
    case 'swap':
    case 'skip':
    case 'station-taken': {
      const block = workout.blocks.find(({ id }) => id === change.blockId);
      if (!block || isFinished(block, soFar.done)) return workout;
      if (change.kind === 'swap') return swapped(workout, soFar, block, change.to ?? null);
      return change.kind === 'skip' ? skipped(workout, soFar, block) : aroundTaken(workout, soFar, block, change.way);
    }
    default:
      return change satisfies never;
  }
}

function soreNow(
  before: Circumstances['sore'],
  muscles: readonly MuscleGroup[],
  soreness: Soreness | null,
): Circumstances['sore'] {
  const others = Object.entries(before).filter(([muscle]) => !muscles.some((each) => each === muscle));
  return Object.fromEntries([...others, ...(soreness ? muscles.map((muscle) => [muscle, soreness]) : [])]);
}

/** The best rest for the changed question; before anything is begun that is a whole workout. */
function anew(workout: Workout, soFar: Known, asked: Asked): Workout {
  const { done, athlete, before, gym, on, strength } = soFar;
  if (cutAt(workout, done).kept.length === 0) {
    const circumstances = asked.circumstances ?? workout.circumstances;
    return composeWorkout({
      athlete: before,
      gym,
      minutes: asked.minutes ?? workout.askedMinutes,
      on,
      strength,
      ...circumstances,
      without: [...new Set([...circumstances.without, ...skippedOn(athlete, on)])],
    });
  }
  return replanned(restOf(workout, soFar, asked), soFar);
}

/** The best of what was planned already: nothing else comes in, and nothing gets more sets. */
const ofThese = (workout: Workout, soFar: Known, asked: Asked): Workout =>
  replanned(restOf(workout, soFar, { ...asked, nothingNew: true }), soFar);

/** The others stay, and what the block would have taken is no longer asked for. */
function skipped(workout: Workout, soFar: Known, block: Block): Workout {
  const { circumstances, askedMinutes, minutes } = workout;
  const without = [...new Set([...circumstances.without, block.exercise])];
  const left = ofThese(workout, soFar, { circumstances: { ...circumstances, without }, leaving: block.id });
  const asked = { ...left, askedMinutes: askedMinutes - Math.max(0, minutes - left.minutes) };
  // Who skips all that is ahead need not be told why it is empty.
  return left.blocks.length === 0 ? { ...asked, notice: null } : asked;
}

/** Another exercise instead of the block, next when the block was; nothing when nothing can take its place. */
function swapped(workout: Workout, soFar: Known, block: Block, to: ExerciseId | null): Workout {
  const asked = restOf(workout, soFar, { leaving: block.id });
  const exercise = to ?? rankedSwaps(asked, block)[0]?.candidate.exercise.id;
  if (exercise === undefined) return workout;
  const circumstances = wishing(workout.circumstances, exercise, block.exercise);
  const rest = restOf(workout, soFar, { leaving: block.id, circumstances });
  const { problem } = rest.question;
  if (!problem.candidates.some((candidate) => candidate.exercise.id === exercise)) return workout;
  return nextBlock(workout, soFar) === block ? replanned(rest, soFar, exercise) : replanned(rest, soFar);
}

/** What loses least, or the way that the athlete chose. */
function aroundTaken(workout: Workout, soFar: Known, block: Block, way: Way | undefined): Workout {
  const ways = waysAround(workout, block.id, soFar);
  return (ways.find((each) => each.way === way) ?? ways[0])?.workout ?? workout;
}
