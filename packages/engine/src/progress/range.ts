import { type MuscleGroup, weeklyRanges } from '../catalog/index.ts';

/** Weeks before a race in which running is at its peak and the lower ceiling holds (our choice). */
const peakDays = 56;

/** Fractional sets a week of one muscle group as they are meant on one day. */
export interface WeekRange {
  /** Keeps what is there. */
  readonly min: number;
  /** From here to `high` the muscle develops; in the eight weeks before a race from what keeps it to the ceiling (evidence §7). */
  readonly low: number;
  readonly high: number;
}

/**
 * The range that a group's week should lie in, so many days before the race that counts: what the planner aims at and
 * Progress shows.
 */
export function weekRange(group: MuscleGroup, daysToGoal: number | null): WeekRange {
  const { min, low, high, ceiling } = weeklyRanges[group];
  const isPeak = daysToGoal !== null && daysToGoal <= peakDays;
  return isPeak ? { min, low: min, high: ceiling } : { min, low, high };
}
