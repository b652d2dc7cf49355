import { ageOn } from '../journal/age.ts';
import type { Athlete } from '../journal/athlete.ts';
import { screeningOutcome } from '../safety/index.ts';
import { addDays, type Day, daysBetween } from '../time.ts';
import { isLegSession } from './history.ts';
import { daysToRace, keyRunTomorrow, type RunAhead } from './runs.ts';

/** What the day allows, whatever the gym and the minutes. */
export interface Limits {
  readonly mostSets: number;
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
}

/** The seed's rule: two or three sets, then move on. */
export const setRange = { least: 2, most: 3 } as const;

/** Days before a race with light work only, and with fewer sets and nothing that makes sore (evidence §2.2, taper). */
const taper = { lightDays: 4, fewerDays: 14, noSorenessDays: 10 } as const;
/** After this many days without lifting, the first week back has fewer sets (evidence §1.8). */
const layoffDays = 14;

const freely: Limits = {
  mostSets: setRange.most,
  leastReserve: 0,
  lightOnly: false,
  eccentricCompounds: true,
  lyingFlat: true,
  runAhead: null,
  gentle: false,
  firstWeekBack: false,
};

/** Both limits at once: the stricter of each. */
export const stricter = (a: Limits, b: Partial<Limits>): Limits => ({
  mostSets: Math.min(a.mostSets, b.mostSets ?? a.mostSets),
  leastReserve: Math.max(a.leastReserve, b.leastReserve ?? 0),
  lightOnly: a.lightOnly || (b.lightOnly ?? false),
  eccentricCompounds: a.eccentricCompounds && (b.eccentricCompounds ?? true),
  lyingFlat: a.lyingFlat && (b.lyingFlat ?? true),
  runAhead: a.runAhead ?? b.runAhead ?? null,
  gentle: a.gentle || (b.gentle ?? false),
  firstWeekBack: a.firstWeekBack || (b.firstWeekBack ?? false),
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
  const days = sessions.filter((session) => session.day < on && isLegSession(session)).map(({ day }) => day);
  const weekAgo = addDays(on, -7);
  const latestBefore = days.findLast((day) => day <= weekAgo);
  if (latestBefore === undefined) return false;
  const firstBack = days.find((day) => day > weekAgo) ?? on;
  return daysBetween(latestBefore, firstBack) > layoffDays;
}

/** Technique before load below this age (evidence §8: Lloyd 2014). */
const grownAge = 16;

/** Screening asks for a gentle session, or the birth year does where nobody has been screened. */
const asksForGentle = ({ screening, profile }: Athlete, on: Day): boolean =>
  screeningOutcome(screening) === 'gentle' || ageOn(profile, on) < grownAge;

/** What this day allows this athlete: screening, the run ahead, the race, a break and how the legs feel. */
export function limitsOn(athlete: Athlete, on: Day): Limits {
  let limits = freely;
  if (asksForGentle(athlete, on))
    limits = stricter(limits, { mostSets: setRange.least, leastReserve: 3, eccentricCompounds: false, gentle: true });
  if (athlete.screening?.pregnant) limits = stricter(limits, { lyingFlat: false });

  const toRace = daysToRace(athlete.profile, on);
  const run = keyRunTomorrow(athlete.profile, on);
  if (run) limits = stricter(limits, light(run));
  else if (toRace !== null && toRace <= taper.lightDays)
    limits = stricter(limits, light({ run: 'race', days: toRace }));
  if (toRace !== null && toRace <= taper.fewerDays) limits = stricter(limits, { mostSets: setRange.least });
  if (toRace !== null && toRace <= taper.noSorenessDays) limits = stricter(limits, { eccentricCompounds: false });

  if (backFromBreak(athlete, on)) limits = stricter(limits, { mostSets: setRange.least, firstWeekBack: true });
  if (athlete.readiness[on] === 'heavy') limits = stricter(limits, heavyLegs);
  return limits;
}
