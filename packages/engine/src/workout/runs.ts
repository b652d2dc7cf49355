import type { RunKind } from '../journal/event.ts';
import type { Calendar } from '../running/calendar.ts';
import { addDays, type Day, daysBetween } from '../time.ts';

/** A run that the lifting must not spoil. */
export interface RunAhead {
  readonly run: RunKind;
  /** Whole days from the day of lifting; 0 = the same day. */
  readonly days: number;
}

/** Runs for which the legs must be fresh (evidence §2.3, §6.3: never legs less than 24 h before these). */
export const keyRuns: readonly RunKind[] = ['intervals', 'long', 'race'];

/** Heavy legs stay away from a race by so many days (evidence §2.2). */
export const heavyDaysBeforeRace = 4;

/** Days until the next race, or `null` when none is known. */
export function daysToRace({ races }: Calendar, on: Day): number | null {
  const next = races.find(({ day }) => day >= on);
  return next ? daysBetween(on, next.day) : null;
}

/**
 * The key run less than 24 hours after a session on this day: tomorrow's, since the hour of lifting is not known. A hard
 * run on the day itself is no obstacle: lift after it ("hard days hard", evidence §2.3).
 */
export function keyRunTomorrow({ runsOn }: Calendar, on: Day): RunAhead | null {
  const runs = runsOn(addDays(on, 1));
  const key = keyRuns.findLast((kind) => runs.includes(kind));
  return key ? { run: key, days: 1 } : null;
}
