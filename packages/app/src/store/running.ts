/**
 * What the session in progress is at, as pure functions. The sets that were done are in the journal; the running record
 * (one small object on the device) only holds what the journal does not say: the plan being followed, when the rest
 * ends, and what the athlete chose but has not done yet. So a reload at any moment loses nothing.
 */
import type { Athlete, Effort, PerformedSet, Side } from '@legwork/engine/journal';
import { isProbeSet } from '@legwork/engine/strength';
import { type Block, stationChangeSeconds } from '@legwork/engine/workout';
import type { Rest, Running } from './running-record.ts';

/** The athlete as they came in. */
export const withoutSession = (athlete: Athlete, sessionId: string | null): Athlete => ({
  ...athlete,
  sessions: athlete.sessions.filter((session) => session.id !== sessionId),
});

/** The set to do next: which, of how many, with which leg. */
export interface NextSet {
  readonly block: Block;
  /** Place in `block.sides` and `block.advice`. */
  readonly sideIndex: number;
  readonly side: Side;
  /** 1-based. */
  readonly set: number;
  readonly sets: number;
  /** Lighter sets before it that said how heavy the load is. */
  readonly probes: number;
}

/** Working sets of this block's exercise, in the order in which they were done. */
export const setsOf = (block: Block, done: readonly PerformedSet[]): readonly PerformedSet[] =>
  done.filter((set) => set.role === 'working' && set.exercise === block.exercise);

const probesOf = (block: Block, side: Side, done: readonly PerformedSet[]): readonly PerformedSet[] =>
  done.filter((set) => isProbeSet(set) && set.exercise === block.exercise && set.side === side);

const doneOn = (side: Side, sets: readonly PerformedSet[]): number => sets.filter((set) => set.side === side).length;

/** The next set of one block, or `null` when it is full. The sides alternate, the first of `sides` leading. */
function nextInBlock(block: Block, done: readonly PerformedSet[]): NextSet | null {
  const sets = setsOf(block, done);
  let next: NextSet | null = null;
  for (const [sideIndex, side] of block.sides.entries()) {
    const set = doneOn(side, sets) + 1;
    if (set > block.sets || (next !== null && set >= next.set)) continue;
    next = { block, sideIndex, side, set, sets: block.sets, probes: probesOf(block, side, done).length };
  }
  return next;
}

/** The next set of the session, or `null` when there is none left. Of a pair it is the one that has had fewer. */
export function nextSet(running: Running, done: readonly PerformedSet[]): NextSet | null {
  const open = running.workout.blocks.filter((block) => !running.left.includes(block.id));
  const chosen = open.find((block) => block.id === running.blockId);
  for (const block of chosen ? [chosen, ...open] : open) {
    const own = nextInBlock(block, done);
    const other = open.find(({ id }) => id === block.pair?.with);
    const inTurn = other ? nextInBlock(other, done) : null;
    const next = own && inTurn && isBefore(inTurn, own) ? inTurn : (own ?? inTurn);
    if (next) return next;
  }
  return null;
}

const isBefore = (one: NextSet, other: NextSet): boolean =>
  one.set < other.set || (one.set === other.set && one.block.pair?.turn === 'first');

/** How full one block is. */
export interface BlockProgress {
  readonly block: Block;
  readonly done: number;
  readonly total: number;
  readonly left: boolean;
}

export const progressOf = (running: Running, done: readonly PerformedSet[]): readonly BlockProgress[] =>
  running.workout.blocks.map((block) => {
    const total = block.sets * block.sides.length;
    return {
      block,
      done: Math.min(total, setsOf(block, done).length),
      total,
      left: running.left.includes(block.id),
    };
  });

/**
 * Seconds to rest after a set: the block's rest when the round is complete, the way when the next set is at another
 * stop, in a pair the pair's; none before the other leg, which has rested while the first one worked; none when the
 * session is over.
 */
export function restAfter(before: NextSet, after: NextSet | null): number {
  if (!after) return 0;
  const { pair } = before.block;
  if (pair && after.block.id === pair.with)
    return pair.turn === 'first' && after.set === before.set ? pair.changeSeconds : pair.restSeconds;
  if (after.block.id !== before.block.id) return stationChangeSeconds;
  return after.set === before.set ? 0 : before.block.restSeconds;
}

/** Whole seconds until the end of a rest, 0 when it is over. */
export const restLeft = (rest: Rest, nowMs: number): number => Math.max(0, Math.ceil((rest.endsAtMs - nowMs) / 1000));

/** A longer rest, from its end or, when that has passed, from now. */
export const extendRest = (rest: Rest, seconds: number, nowMs: number): Rest => ({
  endsAtMs: Math.max(rest.endsAtMs, nowMs) + seconds * 1000,
  seconds: rest.seconds + seconds,
});

/** What a set is expected to bring when it goes as planned: the button that logs it in one tap says this. */
export interface Expected {
  readonly repetitions: number;
  readonly reserve: number;
}

/** Reserve beyond which the athlete is only asked for "or more". */
export const mostReserve = 4;

/**
 * Repetitions stop at the top of the target, or `target.reserve` short of fatigue, whichever comes first; what is left
 * then is what the estimate says beyond it.
 */
export function expectedOf(advice: Block['advice'][number]): Expected {
  const toFatigue = Math.max(1, Math.round(advice.expectedReps.mean));
  const repetitions = Math.max(1, Math.min(toFatigue - advice.target.reserve, advice.target.high));
  return { repetitions, reserve: Math.min(mostReserve, Math.max(0, toFatigue - repetitions)) };
}

/** The tapped answer as the journal keeps it: the last chip means "that many or more". */
export const effortOf = (reserve: number): Effort =>
  reserve >= mostReserve ? { kind: 'at-least', repetitions: mostReserve } : { kind: 'reserve', repetitions: reserve };

/** The chip that an effort belongs to; `null` when nothing was said. */
export function reserveOf(effort: Effort): number | null {
  switch (effort.kind) {
    case 'failure':
      return 0;
    case 'reserve':
    case 'at-least':
      return Math.min(mostReserve, Math.round(effort.repetitions));
    case 'unreported':
      return null;
    default:
      return effort satisfies never;
  }
}

/** Five neighbouring counts with the predicted one in the middle, never below zero. */
export function repetitionChips(around: number, most: number): readonly number[] {
  const first = Math.max(0, Math.min(around - 2, most - 4));
  return [0, 1, 2, 3, 4].map((step) => first + step);
}
