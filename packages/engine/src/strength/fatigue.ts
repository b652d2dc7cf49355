import type { Exercise } from '../catalog/exercise.ts';
import { catalog } from '../catalog/index.ts';
import type { PerformedSet } from '../journal/athlete.ts';
import type { Effort, Side } from '../journal/event.ts';
import { daysBetween } from '../time.ts';
import { fatigue, noise } from './constants.ts';
import { setShare } from './effective.ts';
import { likeness } from './likeness.ts';

/** Seconds since midnight of a wall time, `YYYY-MM-DDTHH:MM:SS`. */
function clockSeconds(time: string): number {
  const two = (at: number): number => 10 * (time.charCodeAt(at) - 48) + time.charCodeAt(at + 1) - 48;
  return 3600 * two(11) + 60 * two(14) + two(17);
}

/** Seconds from one wall time to another; a change of the clocks in between is not known. */
function secondsBetween(from: string, to: string): number {
  const days = from.slice(0, 10) === to.slice(0, 10) ? 0 : daysBetween(from, to);
  return days * 86_400 + clockSeconds(to) - clockSeconds(from);
}

/** Repetitions left after a set, as far as the report goes. */
function reserveOf(effort: Effort): number {
  switch (effort.kind) {
    case 'failure':
      return 0;
    case 'reserve':
    case 'at-least':
      return effort.repetitions;
    case 'unreported':
      return noise.unreported.reserve;
    default:
      return effort satisfies never;
  }
}

const works = (side: Side, other: Side): boolean => side === other || side === 'both' || other === 'both';

/** The set that fatigue is asked for. */
export interface NextSet {
  readonly exercise: Exercise;
  readonly side: Side;
  /** Wall time; `null` when there is none. */
  readonly at: string | null;
  /** How much of the time up to `at` was the set itself: it is logged when it is done, advised before it starts. */
  readonly spentSeconds?: number;
  /** Its place among the session's sets, when it is one of them: only those before it tire. Default: after all. */
  readonly position?: number;
}

/**
 * Log load that earlier sets of the session still cost the next set of an exercise (evidence §1.6): each set counts by
 * its effort and fades with rest; other exercises of the last 10 minutes count by the likeness of their muscles.
 * Without a time, and in logs that stamp a whole workout at once, the usual rest is taken to have followed each set.
 */
export function fatigueFrom(
  sets: readonly PerformedSet[],
  { exercise, side, at, spentSeconds = 0, position = sets.length }: NextSet,
): number {
  let total = 0;
  let usualGap = 0;
  for (let index = position - 1; index >= 0; index -= 1) {
    const set = sets[index];
    if (!set?.exercise) continue;
    const own = catalog[set.exercise];
    usualGap += own.restSeconds + (index === position - 1 ? 0 : fatigue.setSeconds);
    const clocked = at === null ? 0 : secondsBetween(set.performedAt, at);
    const rest = clocked >= fatigue.leastGapSeconds ? Math.max(0, clocked - spentSeconds) : usualGap;
    if (rest > fatigue.forgottenSeconds) break;
    const same = set.exercise === exercise.id;
    if (set.role === 'warmup' || (same && !works(set.side, side))) continue;
    if (!same && rest > fatigue.otherSeconds) continue;
    const share = same ? 1 : fatigue.otherExercise * likeness(set.exercise, exercise.id);
    const effort = Math.min(1, Math.max(0, 1 - reserveOf(set.effort) / fatigue.noEffortReserve));
    total += share * own.setFatigue * effort * Math.exp(-rest / fatigue.recoverySeconds);
  }
  return setShare(exercise) * total;
}
