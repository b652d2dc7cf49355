import { ageOn } from '../journal/age.ts';
import type { Profile } from '../journal/athlete.ts';
import { type Calendar, isLong, offDays, type Race } from '../running/calendar.ts';
import { addDays, type Day, daysBetween, weekdays } from '../time.ts';
import { isBuilding, type Progression } from './projected.ts';
import type { Phase } from './season.ts';
import { mostSessions } from './solve-week.ts';

/** Evidence §2.2: a taper of one or two weeks (the longer race takes the longer, our choice). */
const taperDays = (race: Race): number => (isLong(race) ? 14 : 7);
/** Weeks between the last heavy block and the taper (our choice: running is at its peak in them). */
const inSeasonWeeks = (race: Race): number => (isLong(race) ? 3 : 2);
/** Evidence §2.2: six to ten. */
const mostHeavyWeeks = 10;
/** Every fifth week of building has half the sets (evidence §1.7: every four to six). */
const easyEvery = 5;

/** The race that the season is built around, on or after a day. */
const goalAfter = ({ goals }: Calendar, day: Day): Race | undefined => goals.find((goal) => goal.day >= day);

/** The phase of the week that begins on this Monday (evidence §2.2). */
export function phaseOf(calendar: Calendar, monday: Day, progression: Progression): Phase {
  const { window, hasFoundation, inARow } = progression;
  const goal = goalAfter(calendar, monday);
  const toGoal = goal ? daysBetween(monday, goal.day) : Number.POSITIVE_INFINITY;
  if (goal && toGoal < taperDays(goal)) return 'taper';
  const last = calendar.goals.findLast(({ day }) => day < monday);
  if (last && daysBetween(last.day, monday) <= offDays(last)) return 'off';
  // Who has no strength to keep goes on building it.
  if (goal && hasFoundation && toGoal < taperDays(goal) + 7 * inSeasonWeeks(goal)) return 'in-season';
  if (window === null) return 'foundation';
  if (inARow.heavy >= mostHeavyWeeks) return goal ? 'in-season' : 'off';
  return window.high >= 10 ? 'transition' : 'heavy';
}

export const isEasyWeek = (phase: Phase, { inARow }: Progression): boolean =>
  isBuilding(phase) && inARow.building % easyEvery === easyEvery - 1;

/** Who has not said on which days they lift is taken to lift twice a week (evidence §2.2). */
const usualSessions = 2;
/** With fewer runs a week than this there is room for a third heavy session (evidence §2.2). */
const fewRuns = 3;
/** From this age one session a week no longer keeps what is there (Spiering 2021). */
const olderAge = 65;

/** Usual or planned, whichever is more: who is ill for a week still runs as usual after it. */
const runsAWeek = ({ runsOn }: Calendar, monday: Day, { runs }: Profile): number =>
  Math.max(runs.length, weekdays.flatMap((at) => runsOn(addDays(monday, at))).length);

/** Sessions that the week should have. */
export function sessionsWanted(phase: Phase, calendar: Calendar, monday: Day, profile: Profile): number {
  const said = profile.liftDays.length;
  const usual = Math.min(mostSessions, said || usualSessions);
  switch (phase) {
    case 'foundation':
    case 'transition':
      return usual;
    case 'heavy':
      return said === 0 && runsAWeek(calendar, monday, profile) < fewRuns ? usualSessions + 1 : usual;
    case 'in-season':
      return Math.min(usual, ageOn(profile, monday) >= olderAge ? 2 : 1);
    case 'taper': {
      // One session, then none: a long race has none in its last week (evidence §2.2).
      const goal = goalAfter(calendar, monday);
      return goal && isLong(goal) && daysBetween(monday, goal.day) < 7 ? 0 : 1;
    }
    case 'off': {
      const last = calendar.goals.findLast(({ day }) => day < monday);
      return last && daysBetween(last.day, monday) <= 7 ? 0 : 1;
    }
    default:
      return phase satisfies never;
  }
}
