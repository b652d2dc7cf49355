import type { ExerciseId } from '../catalog/ids.ts';
import { catalog } from '../catalog/index.ts';
import type { Gym } from '../gym/index.ts';
import type { Athlete, PerformedSet } from '../journal/athlete.ts';
import { type Strength, strengthOf } from '../strength/index.ts';
import type { Day } from '../time.ts';
import { type Familiarity, familiarityOn } from './history.ts';
import { workSeconds } from './minutes.ts';
import type { PlanContext } from './plan.ts';
import type { Block, Pair, Workout } from './workout.ts';

/** A session under way: what has been performed, by whom, where. */
export interface SoFar {
  /** The session's sets, in the order in which they were performed; the athlete's journal may have them already. */
  readonly done: readonly PerformedSet[];
  readonly athlete: Athlete;
  readonly gym: Gym;
  readonly on: Day;
  /** The block at hand, by id, when it is not the first that is not finished. */
  readonly at?: string;
  /** The estimates on that day without the session's own sets, when the caller has them. */
  readonly strength?: Strength;
}

/** A session under way with what is known of the athlete as they came in. */
export interface Known extends SoFar {
  /** Without the sets of this session, which count as its kept part. */
  readonly before: Athlete;
  readonly strength: Strength;
  readonly familiarity: (exercise: ExerciseId) => Familiarity;
}

export function knownOf(session: SoFar): Known {
  const { athlete, done, on } = session;
  const before = beforeSession(athlete, done);
  return {
    ...session,
    before,
    strength: session.strength ?? strengthOf(before, on),
    familiarity: familiarityOn(before, on),
  };
}

/** A workout cut where the athlete stands. */
export interface Cut {
  /** Blocks that are done or begun. */
  readonly kept: readonly Block[];
  /** Blocks that nothing has been done of. */
  readonly ahead: readonly Block[];
}

const worked = (done: readonly PerformedSet[], block: Block): readonly PerformedSet[] =>
  done.filter((set) => set.exercise === block.exercise && set.role !== 'warmup');

/** Rounds begun: a round is a set, or a set of each side. */
export function roundsBegun(block: Block, done: readonly PerformedSet[]): number {
  const sets = worked(done, block);
  return Math.max(
    0,
    ...block.sides.map((side) => sets.filter((set) => set.side === side || set.side === 'both').length),
  );
}

export function isFinished(block: Block, done: readonly PerformedSet[]): boolean {
  const sets = worked(done, block);
  return block.sides.every(
    (side) => sets.filter((set) => set.side === side || set.side === 'both').length >= block.sets,
  );
}

/** A block that ends after the rounds that were begun. */
function ended(block: Block, rounds: number): Block {
  const exercise = catalog[block.exercise];
  // In turn, the rests are counted with the second.
  const rest = block.pair ? (block.pair.turn === 'second' ? block.pair.restSeconds : 0) : block.restSeconds;
  const saved = workSeconds(exercise, block.sets, rest) - workSeconds(exercise, rounds, rest);
  return { ...block, sets: rounds, minutes: Math.round(block.minutes * 60 - saved) / 60 };
}

/** The block without the other, which is left after so many rounds: its own rests, where the other's sets were. */
function alone(block: Block, pair: Pair, rounds: number): Block {
  const longer = Math.max(0, block.restSeconds - pair.restSeconds - pair.changeSeconds);
  const seconds = block.minutes * 60 + Math.max(0, block.sets - rounds) * longer;
  return { ...block, pair: null, minutes: Math.round(seconds) / 60 };
}

/** The block that comes next. */
export const nextBlock = ({ blocks }: Workout, { done, at }: SoFar): Block | undefined => {
  const open = blocks.filter((block) => !isFinished(block, done));
  return open.find(({ id }) => id === at) ?? open[0];
};

/**
 * Cuts the workout at what is done; the block `leaving`, when it is begun, ends where it is, and the block `staying`
 * comes next as if it were begun.
 */
export function cutAt(
  workout: Workout,
  done: readonly PerformedSet[],
  { leaving, staying }: { readonly leaving?: string; readonly staying?: string } = {},
): Cut {
  const rounds = (block: Block | undefined): number => (block ? roundsBegun(block, done) : 0);
  const otherOf = ({ pair }: Block): Block | undefined => workout.blocks.find(({ id }) => id === pair?.with);
  const left = (block: Block): Block => {
    if (block.id === leaving) return isFinished(block, done) ? block : { ...ended(block, rounds(block)), pair: null };
    return block.pair && block.pair.with === leaving
      ? alone(block, block.pair, Math.max(rounds(block), rounds(otherOf(block))))
      : block;
  };
  /** What is done in turn with another comes with it, until one of them is left. */
  const withPair =
    (isIn: (block: Block) => boolean): ((block: Block) => boolean) =>
    (block) => {
      const other = block.id === leaving || block.pair?.with === leaving ? undefined : otherOf(block);
      return isIn(block) || (other !== undefined && isIn(other));
    };
  const begun = workout.blocks.filter(withPair((block) => rounds(block) > 0));
  const others = workout.blocks.filter((block) => !begun.includes(block));
  const next = others.filter(withPair(({ id }) => id === staying));
  return { kept: [...begun.map(left), ...next], ahead: others.filter((block) => !next.includes(block)) };
}

/**
 * Minutes of the workout that are behind: the easy warm-up, waiting, and what is done of the blocks. The clock on the
 * wall may say something else.
 */
export function minutesBehind(
  { warmUpMinutes, circumstances, blocks }: Workout,
  done: readonly PerformedSet[],
): number {
  const parts = blocks
    .filter((block) => roundsBegun(block, done) > 0)
    .map((block) => (isFinished(block, done) ? block : ended(block, roundsBegun(block, done))));
  return parts.reduce((sum, { minutes }) => sum + minutes, warmUpMinutes + circumstances.waitedMinutes);
}

/** The athlete without these sets. */
function beforeSession(athlete: Athlete, done: readonly PerformedSet[]): Athlete {
  const ids = new Set(done.map((set) => set.id));
  return ids.size === 0
    ? athlete
    : {
        ...athlete,
        sessions: athlete.sessions.flatMap((session) => {
          const sets = session.sets.filter((set) => !ids.has(set.id));
          return sets.length === 0 && session.sets.length > 0 ? [] : [{ ...session, sets }];
        }),
      };
}

/** Exercises that the athlete has skipped today, for any reason but a taken station: they must not come back. */
export const skippedOn = (athlete: Athlete, on: Day): readonly ExerciseId[] =>
  athlete.sessions
    .filter((session) => session.day === on && !session.finished)
    .flatMap((session) => session.skipped)
    .filter(({ reason }) => reason !== 'station-taken')
    .map(({ exercise }) => exercise);

/**
 * Where the session goes on: after the block that stays, or else after that of the last set, at its station when the
 * gym has it.
 */
export function contextAfter(kept: readonly Block[], soFar: Known, leastReserve: number): PlanContext {
  const lastSet = soFar.done.at(-1);
  const last =
    kept.find((block) => roundsBegun(block, soFar.done) === 0) ??
    kept.find(({ exercise }) => exercise === lastSet?.exercise) ??
    kept.at(-1);
  // A pair ends with its second.
  const end = last?.pair?.turn === 'first' ? (kept.find(({ id }) => id === last.pair?.with) ?? last) : last;
  const station = soFar.gym.stations.find(({ id }) => id === (end?.stationId ?? last?.stationId));
  return {
    athlete: soFar.before,
    strength: soFar.strength,
    on: soFar.on,
    leastReserve,
    today: soFar.done,
    start: { exercise: end?.exercise ?? null, placeMetres: end ? (station?.placeMetres ?? null) : 0 },
    warm: kept.some((block) => catalog[block.exercise].joints === 'compound'),
  };
}
