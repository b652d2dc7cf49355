/**
 * What a day can hold. These rules do not yield: heavy legs stay out of the hours that a key run needs, of the days
 * around a race, and out of pauses (evidence §2.3, §6.3).
 */
import { ageOn } from '../journal/age.ts';
import type { Athlete } from '../journal/athlete.ts';
import type { RunKind } from '../journal/event.ts';
import { type Calendar, isLong, type Race } from '../running/calendar.ts';
import { type Day, dayNumber, dayOf, daysBetween, weekdayOf } from '../time.ts';
import { heavyDaysBeforeRace, keyRuns } from '../workout/runs.ts';
import type { Dose } from './dose.ts';
import { freshFor, hoursUntil, vastiDose } from './freshness.ts';
import { latestStart, minutesAfterRun } from './hours.ts';
import type { Obstacle } from './season.ts';
import type { Situation } from './situation.ts';

/** Runs after which, and before which, a day without hard work belongs ("hard days hard", evidence §2.3). */
const hardRuns: readonly RunKind[] = [...keyRuns, 'tempo', 'hills'];

/** Heavy legs stay away from a race by four days, light ones by a day (W17; evidence §2.2). */
const beforeRace = { heavyDays: heavyDaysBeforeRace, lightDays: 1 } as const;
/** No lifting in the days after a race, until the legs walk stairs again (our choice). */
const recoveryDays = { long: 7, short: 3 } as const;
/** After the race that the season was for the week is over, however early in it the race was. */
function daysAfter(race: Race, { goals }: Calendar): number {
  const days = isLong(race) ? recoveryDays.long : recoveryDays.short;
  return goals.includes(race) ? Math.max(days, 6 - weekdayOf(race.day)) : days;
}

interface RaceBehind {
  readonly day: Day;
  readonly days: number;
  /** Until legs may be lifted with again. */
  readonly daysLeft: number;
}

/** The race from which the legs recover still. */
export function raceBehind(calendar: Calendar, on: Day): RaceBehind | null {
  const left = (race: Race): number => daysAfter(race, calendar) + 1 - daysBetween(race.day, on);
  const race = calendar.races.findLast((each) => each.day < on && left(each) > 0);
  return race ? { day: race.day, days: daysBetween(race.day, on), daysLeft: left(race) } : null;
}

/** Between two sessions, and before a key run, at least so many days when big lifts are in it (evidence §2.3: 48 h). */
export const leastDays = 2;
/** The model's hours are not known better than this: legs that are short of them by less are fresh (our choice). */
const hoursTolerance = 1.1;

/** Days that a session needs before a key run, and before the next session. */
export interface Needs {
  readonly hoursBeforeKeyRun: number;
  readonly daysBeforeKeyRun: number;
  readonly daysBeforeLifting: number;
}

/**
 * How long the session keeps the legs busy, by the freshness model, in whole days because the hours of runs are not
 * known. `timesBefore`: such sessions in the six weeks before.
 */
export function needsOf(dose: Dose, timesBefore: number, athlete: Athlete, day: Day): Needs {
  const age = ageOn(athlete.profile, day);
  const tired = vastiDose({ ...dose, timesBefore: dose.lengthening ? timesBefore : null });
  const hours = hoursUntil(freshFor.keyRun, tired, age);
  const least = dose.bigLifts === null ? 1 : leastDays;
  const hoursBeforeKeyRun = Math.max(24 * least, hours);
  return {
    hoursBeforeKeyRun,
    daysBeforeKeyRun: Math.max(least, Math.ceil(hours / hoursTolerance / 24)),
    daysBeforeLifting: Math.max(leastDays, Math.ceil(hoursUntil(freshFor.lifting, tired, age) / 24)),
  };
}

/** More days than any session needs before a key run. */
const daysAhead = 5;

/** What lies around a day. */
export interface DayFacts {
  readonly day: Day;
  /** The days from this one on, and their runs. */
  readonly ahead: readonly { readonly day: Day; readonly runs: readonly RunKind[] }[];
  /** The runs of the day before. */
  readonly yesterday: readonly RunKind[];
  readonly nextRace: { readonly day: Day; readonly days: number } | null;
  readonly lastRace: RaceBehind | null;
  /** The day's planned run is over too late for lifting after it. */
  readonly endsLate: boolean;
}

export function factsOn(calendar: Calendar, day: Day): DayFacts {
  const { races, runsOn } = calendar;
  const number = dayNumber(day);
  const next = races.find((race) => race.day >= day);
  return {
    day,
    ahead: Array.from({ length: daysAhead + 1 }, (_, days) => dayOf(number + days)).map((each) => ({
      day: each,
      runs: runsOn(each),
    })),
    yesterday: runsOn(dayOf(number - 1)),
    nextRace: next ? { day: next.day, days: daysBetween(day, next.day) } : null,
    lastRace: raceBehind(calendar, day),
    endsLate: (calendar.runHoursOn(day)?.ends ?? 0) + minutesAfterRun.least > latestStart,
  };
}

/** The last of the kinds of a day that is on the list. */
const runOf = (runs: readonly RunKind[], wanted: readonly RunKind[]): RunKind | undefined =>
  wanted.findLast((kind) => runs.includes(kind));
const runsIn = ({ ahead }: DayFacts, days: number): readonly RunKind[] => ahead[days]?.runs ?? [];

/** Why nothing can be lifted on the day, whatever the session. */
export function closedBecause(facts: DayFacts, { calendar, from, closed, declined }: Situation): Obstacle | null {
  const { day, ahead, lastRace } = facts;
  if (day < from) return { kind: 'past' };
  const pause = calendar.pauseOn(day);
  if (pause) return { kind: 'pause', why: pause };
  const race = ahead.slice(0, beforeRace.lightDays + 1).findIndex(({ runs }) => runs.includes('race'));
  const raceDay = ahead[race]?.day;
  if (raceDay !== undefined) return { kind: 'race-soon', day: raceDay, days: race };
  if (lastRace) return { kind: 'race-behind', day: lastRace.day, days: lastRace.days };
  if (closed.includes(weekdayOf(day))) return { kind: 'closed' };
  return declined.includes(day) ? { kind: 'declined' } : null;
}

/** Why this session cannot be on the day; isolation and hip work may be on the day before a key run (W16). */
export function tooMuchBecause(facts: DayFacts, dose: Dose, needs: Needs): Obstacle | null {
  const { ahead, nextRace } = facts;
  const isHeavy = dose.bigLifts !== null;
  if (isHeavy && nextRace && nextRace.days <= beforeRace.heavyDays) return { kind: 'race-soon', ...nextRace };
  for (const [days, { day, runs }] of ahead.entries()) {
    const run = days > 0 && days < needs.daysBeforeKeyRun ? runOf(runs, keyRuns) : undefined;
    if (run) return { kind: 'run-soon', run, day, hours: 24 * days, hoursNeeded: needs.hoursBeforeKeyRun };
  }
  const today = runOf(runsIn(facts, 0), hardRuns);
  if (today && facts.endsLate) return { kind: 'run-late', run: today, day: facts.day };
  const tomorrow = runOf(runsIn(facts, 1), hardRuns);
  if (isHeavy && tomorrow && today)
    return { kind: 'hard-run-tomorrow', run: tomorrow, day: ahead[1]?.day ?? facts.day };
  return null;
}

/**
 * What a day is worth beside the session, in sessions (our choice; together less than a usual day).
 * The day of a hard run leaves the easy days easy (evidence §2.3); that of the long run is long enough, so an eased session
 * elsewhere is worth more than a full one on it, unless it is asked for or usual (`isAsked`); the day after it is for recovery;
 * heavy legs on the eve of a tempo or hill run cost it (Doma and Deakin 2013).
 */
export function dayWorth(facts: DayFacts, dose: Dose, isAsked: boolean): number {
  const { yesterday } = facts;
  const [today, tomorrow] = [runsIn(facts, 0), runsIn(facts, 1)];
  let worth = 0;
  if (today.includes('long')) worth -= isAsked ? 0.08 : dose.bigLifts === null ? 0.2 : 0.34;
  else if (runOf(today, hardRuns)) worth += 0.04;
  if (dose.bigLifts === null) return worth;
  if (tomorrow.includes('tempo') || tomorrow.includes('hills')) worth -= 0.08;
  if (yesterday.includes('long')) worth -= 0.06;
  return worth;
}

/** The run after which the session comes. */
export const hardestOf = (runs: readonly RunKind[]): RunKind | null => runOf(runs, ['easy', ...hardRuns]) ?? null;
