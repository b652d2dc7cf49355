import type { Athlete } from '../journal/athlete.ts';
import { calendarOf } from '../running/calendar.ts';
import { dayOfSeason } from '../season/today.ts';
import { type Day, dayNumber } from '../time.ts';
import { type Limits, ownLimits, stricter, withRaces, withRunAhead } from './limits.ts';

/** What this day allows this athlete: how they are, the runs ahead, and what the season makes of the day. */
export function limitsOn(athlete: Athlete, on: Day): Limits {
  const calendar = calendarOf(athlete);
  const own = withRunAhead(withRaces(ownLimits(athlete, on), calendar, on).limits, calendar, on);
  return Number.isNaN(dayNumber(on)) ? own : stricter(own, dayOfSeason(athlete, on, calendar));
}
