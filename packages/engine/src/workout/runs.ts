import type { Profile } from '../journal/athlete.ts';
import type { RunKind } from '../journal/event.ts';
import { addDays, type Day, daysBetween, weekdayOf } from '../time.ts';

/** A run that the lifting must not spoil. */
export interface RunAhead {
  readonly run: RunKind;
  /** Whole days from the day of lifting; 0 = the same day. */
  readonly days: number;
}

/** Runs before which heavy legs cost the most (evidence §2.3: never legs less than 24 h before these). */
const keyRuns: readonly RunKind[] = ['intervals', 'long', 'race'];

/** Days until the race, or `null` when none is set or it has been run. */
export function daysToRace({ race }: Profile, on: Day): number | null {
  const days = race ? daysBetween(on, race.day) : -1;
  return days >= 0 ? days : null;
}

/** Usual runs on a day, by the weekday. */
export const runsOn = (profile: Profile, on: Day): readonly RunKind[] => {
  const weekday = weekdayOf(on);
  return profile.runs.filter((each) => each.weekday === weekday).map((each) => each.kind);
};

/**
 * The key run less than 24 hours after a session on this day: tomorrow's, since the hour of lifting is not known. A
 * race counts from the calendar day in the profile too. A hard run on the day itself is no obstacle: lift after it
 * ("hard days hard", evidence §2.3).
 */
export function keyRunTomorrow(profile: Profile, on: Day): RunAhead | null {
  if (daysToRace(profile, on) === 1) return { run: 'race', days: 1 };
  const runs = new Set(runsOn(profile, addDays(on, 1)));
  const key = keyRuns.findLast((kind) => runs.has(kind));
  return key ? { run: key, days: 1 } : null;
}
