/**
 * Going is half of it: weeks, not days, are counted, because rest days are part of training and a broken streak
 * discourages (Silverman & Barasch 2023). A limited reserve of freezes keeps more people going than an easy or a hard
 * goal (Sharif & Shu 2017).
 */
import type { Athlete } from '../journal/athlete.ts';
import { addDays, type Day, daysBetween, mondayOf } from '../time.ts';
import { firstHardDay, hardSets } from './sets.ts';

/** Two a week: the dose that the plan for runners is built on (evidence §2.2). */
const sessionsForAWeek = 2;
/** Two freezes in any eight weeks (evidence §9). */
const freezes = { count: 2, weeks: 8 } as const;

export interface TrainedWeek {
  /** The Monday that it starts on. */
  readonly monday: Day;
  /** Days with at least one hard set. */
  readonly sessions: number;
}

export interface Streak {
  /** Weeks with two sessions or more, unbroken; frozen weeks neither count nor break. */
  readonly weeks: number;
  /** This week's sessions so far; the week that runs cannot break the streak. */
  readonly sessionsThisWeek: number;
  /** Freezes that are left for the week that runs. */
  readonly freezesLeft: number;
}

/** The `weeks` calendar weeks up to and including that of `on`, oldest first. */
export function sessionsPerWeek(athlete: Athlete, on: Day, weeks = 8): readonly TrainedWeek[] {
  const first = addDays(mondayOf(on), -7 * (weeks - 1));
  const days = new Set(hardSets(athlete, first, on).map((set) => set.day));
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(mondayOf(day), (counts.get(mondayOf(day)) ?? 0) + 1);
  return Array.from({ length: weeks }, (_, index) => addDays(first, 7 * index)).map((monday) => ({
    monday,
    sessions: counts.get(monday) ?? 0,
  }));
}

/**
 * The streak as it stands on the day `on`: from this week back, as far as no eight weeks miss more than two. Looking
 * back, not forward, a good week can never cost a later one.
 */
export function weeklyStreak(athlete: Athlete, on: Day): Streak {
  const first = firstHardDay(athlete, on);
  const weeksSince = first === null ? 0 : daysBetween(mondayOf(first), mondayOf(on)) / 7;
  const [thisWeek, ...earlier] = sessionsPerWeek(athlete, on, weeksSince + 1).toReversed();
  const sessionsThisWeek = thisWeek?.sessions ?? 0;
  let weeks = sessionsThisWeek >= sessionsForAWeek ? 1 : 0;
  /** How many weeks ago weeks were missed; frozen are those that lie between weeks that count. */
  const missed: number[] = [];
  let frozen: readonly number[] = [];
  for (const [index, { sessions }] of earlier.entries()) {
    const weeksAgo = index + 1;
    if (sessions >= sessionsForAWeek) {
      weeks += 1;
      frozen = missed.slice();
    } else {
      if (missed.filter((other) => weeksAgo - other < freezes.weeks).length === freezes.count) break;
      missed.push(weeksAgo);
    }
  }
  return {
    weeks,
    sessionsThisWeek,
    freezesLeft: freezes.count - frozen.filter((weeksAgo) => weeksAgo < freezes.weeks).length,
  };
}
