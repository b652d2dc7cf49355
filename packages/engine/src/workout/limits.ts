import { ageOn } from '../journal/age.ts';
import type { Athlete } from '../journal/athlete.ts';
import type { Calendar } from '../running/calendar.ts';
import { screeningOutcome } from '../safety/index.ts';
import type { DayOfSeason } from '../season/today.ts';
import { addDays, type Day, daysBetween } from '../time.ts';
import { isLegSession } from './history.ts';
import { daysToRace, heavyDaysBeforeRace, keyRunTomorrow, type RunAhead } from './runs.ts';

/** What the day allows, whatever the gym and the minutes. */
export interface Limits {
  /** Of any exercise, and of isolation, hip and calf work; 0 = none of it. */
  readonly mostSets: number;
  readonly mostOtherSets: number;
  /** Repetitions that every set must leave in reserve, at least. */
  readonly leastReserve: number;
  /** Isolation and hip work only. */
  readonly lightOnly: boolean;
  /** Compound lifts that lengthen under load (lunges, Romanian deadlifts): the ones that make legs sore. */
  readonly eccentricCompounds: boolean;
  /** Lying on the back is out after the first trimester (evidence §8), and nobody lies on the belly then. */
  readonly lyingFlat: boolean;
  readonly runAhead: RunAhead | null;
  readonly gentle: boolean;
  /** The first week of lifting after a break. */
  readonly firstWeekBack: boolean;
  /** How much of the athlete's minutes the season has for lifting, 0–1. */
  readonly minutesShare: number;
  /** Where the day stands in the season; `null` = nobody asked. */
  readonly season: DayOfSeason | null;
}

/** The seed's rule: two or three sets, then move on. */
export const setRange = { least: 2, most: 3 } as const;

/** Days before a race with light work only, and with fewer sets and nothing that makes sore (evidence §2.2, taper). */
const taper = { lightDays: heavyDaysBeforeRace, fewerDays: 14, noSorenessDays: 10, noSorenessOnTheWayDays: 7 } as const;
/** After this many days without lifting, the first week back has fewer sets (evidence §1.8). */
const layoffDays = 14;

/** A day on which nothing is in the way. */
export const freely: Limits = {
  mostSets: setRange.most,
  mostOtherSets: setRange.most,
  leastReserve: 0,
  lightOnly: false,
  eccentricCompounds: true,
  lyingFlat: true,
  runAhead: null,
  gentle: false,
  firstWeekBack: false,
  minutesShare: 1,
  season: null,
};

/** Both limits at once: the stricter of each. */
export const stricter = (a: Limits, b: Partial<Limits>): Limits => ({
  mostSets: Math.min(a.mostSets, b.mostSets ?? a.mostSets),
  mostOtherSets: Math.min(a.mostOtherSets, b.mostOtherSets ?? a.mostOtherSets),
  leastReserve: Math.max(a.leastReserve, b.leastReserve ?? 0),
  lightOnly: a.lightOnly || (b.lightOnly ?? false),
  eccentricCompounds: a.eccentricCompounds && (b.eccentricCompounds ?? true),
  lyingFlat: a.lyingFlat && (b.lyingFlat ?? true),
  runAhead: a.runAhead ?? b.runAhead ?? null,
  gentle: a.gentle || (b.gentle ?? false),
  firstWeekBack: a.firstWeekBack || (b.firstWeekBack ?? false),
  minutesShare: Math.min(a.minutesShare, b.minutesShare ?? 1),
  season: a.season ?? b.season ?? null,
});

/** Heavy legs: a set fewer, more in reserve, nothing that adds soreness. */
export const heavyLegs: Partial<Limits> = { mostSets: setRange.least, leastReserve: 2, eccentricCompounds: false };

/**
 * Two sets of isolation and hip work with 2–3 in reserve: what a run tomorrow does not notice (evidence §2.3, §6.3).
 */
const light = (runAhead: RunAhead): Partial<Limits> => ({
  mostSets: setRange.least,
  leastReserve: 2,
  lightOnly: true,
  eccentricCompounds: false,
  runAhead,
});

/** True in the first week of lifting with the legs after a break of more than two weeks. */
function backFromBreak({ sessions }: Athlete, on: Day): boolean {
  const weekAgo = addDays(on, -7);
  const before = sessions.findLast((session) => session.day <= weekAgo && isLegSession(session));
  if (!before) return false;
  const since = sessions.slice(sessions.lastIndexOf(before) + 1);
  const firstBack =
    since.find((session) => session.day > weekAgo && session.day < on && isLegSession(session))?.day ?? on;
  return daysBetween(before.day, firstBack) > layoffDays;
}

/** Technique before load below this age (evidence §8: Lloyd 2014). */
const grownAge = 16;

/** Screening asks for a gentle session, or the birth year does where nobody has been screened. */
const asksForGentle = ({ screening, profile }: Athlete, on: Day): boolean =>
  screeningOutcome(screening) === 'gentle' || ageOn(profile, on) < grownAge;

/** What the athlete allows on the day, whatever runs are ahead: screening, a break, how the legs feel. */
export function ownLimits(athlete: Athlete, on: Day): Limits {
  let limits = freely;
  if (asksForGentle(athlete, on))
    limits = stricter(limits, { mostSets: setRange.least, leastReserve: 3, eccentricCompounds: false, gentle: true });
  if (athlete.screening?.pregnant) limits = stricter(limits, { lyingFlat: false });
  if (backFromBreak(athlete, on)) limits = stricter(limits, { mostSets: setRange.least, firstWeekBack: true });
  if (athlete.readiness[on] === 'heavy') limits = stricter(limits, heavyLegs);
  return limits;
}

/** The race because of which a session is less, and what it leaves. */
export interface Tapered {
  readonly limits: Limits;
  readonly race: Day | null;
}

/** What the races ahead leave of a session; one on the way has less of a taper than the one that counts. */
export function withRaces(limits: Limits, { races, goals }: Calendar, on: Day): Tapered {
  const goal = goals.find(({ day }) => day >= on);
  const race = races.find(({ day }) => day >= on);
  const toGoal = goal ? daysBetween(on, goal.day) : Number.POSITIVE_INFINITY;
  const toRace = race ? daysBetween(on, race.day) : Number.POSITIVE_INFINITY;
  const eccentricCompounds = toGoal > taper.noSorenessDays && toRace > taper.noSorenessOnTheWayDays;
  if (toGoal <= taper.fewerDays)
    return { limits: stricter(limits, { mostSets: setRange.least, eccentricCompounds }), race: goal?.day ?? null };
  return { limits: stricter(limits, { eccentricCompounds }), race: race?.day ?? null };
}

/** What a key run tomorrow leaves, or a race in the next days. */
export function withRunAhead(limits: Limits, calendar: Calendar, on: Day): Limits {
  const run = keyRunTomorrow(calendar, on);
  if (run) return stricter(limits, light(run));
  const toRace = daysToRace(calendar, on);
  return toRace !== null && toRace <= taper.lightDays ? stricter(limits, light({ run: 'race', days: toRace })) : limits;
}
