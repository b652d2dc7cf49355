/** Which runs are on which day: one answer for the workout of today, for the freshness of the legs and for the season. */
import type { Athlete } from '../journal/athlete.ts';
import { type RunKind, runKinds } from '../journal/event.ts';
import { byText } from '../journal/order.ts';
import { type Day, daysBetween, minutesOfClock, mondayOf, weekdayOf } from '../time.ts';
import { longRuns } from './long-runs.ts';

export interface Race {
  readonly day: Day;
  readonly distanceKm: number;
}

/** Days, both included, on which there is no lifting. Who is ill does not run either. */
export interface Pause {
  readonly from: Day;
  readonly to: Day;
  readonly why: 'ill' | 'away';
}

/** When a run begins and is over, in minutes after midnight. */
export interface RunHours {
  readonly starts: number;
  readonly ends: number;
}

/** What is known of the days, apart from lifting. */
export interface Calendar {
  /** In order. */
  readonly races: readonly Race[];
  /** The races that the seasons are built around; those between are run on the way. */
  readonly goals: readonly Race[];
  readonly pauses: readonly Pause[];
  readonly runsOn: (day: Day) => readonly RunKind[];
  readonly pauseOn: (day: Day) => Pause['why'] | null;
  /** When the day's last planned run is; `null` when no plan says. */
  readonly runHoursOn: (day: Day) => RunHours | null;
}

/** From here on a race is long: a taper of two weeks, two weeks off, a week without lifting (our choice: half marathon). */
const longKm = 21;
export const isLong = ({ distanceKm }: Race): boolean => distanceKm >= longKm;

/** Weeks off after the race that the season was for (evidence §2.2: one or two). */
export const offDays = (race: Race): number => (isLong(race) ? 14 : 7);

/** A planned race that does not say how far is a short one (our choice; ten kilometres is the usual one). */
const untoldRaceKm = 10;
/** From so many days with a run or with rest on a plan has a week; a club's evening or a race alone is no plan (our choice). */
const leastPlanned = 2;
/** A planned run that does not say how long (our choice). */
const usualRunMinutes = 60;

/**
 * What the athlete said of a day, else the plan where one has the week, else the usual week; races on their days whatever
 * the week is. A single planned run takes the place of that day's usual one. Nobody's usual week goes on with a fever, nor in the days
 * after the race that counted.
 */
export function calendarOf(athlete: Athlete): Calendar {
  const { profile, days, pauses } = athlete;
  const races = racesOf(athlete);
  const goals = goalsOf(races);
  const raceDays = new Set(races.map(({ day }) => day));
  const plan = planOf(athlete);
  const pauseOn = (day: Day): Pause['why'] | null =>
    pauses.find((pause) => pause.from <= day && day <= pause.to)?.why ?? null;
  const find = (day: Day): readonly RunKind[] => {
    if (raceDays.has(day)) return ['race'];
    const said = days[day]?.runs;
    if (said) return said;
    if (pauseOn(day) === 'ill') return [];
    const planned = plan.runsOn(day);
    if (planned) return planned;
    if (goals.some((goal) => isAfter(goal, day))) return [];
    const weekday = weekdayOf(day);
    return profile.runs.filter((each) => each.weekday === weekday).map(({ kind }) => kind);
  };
  const known = new Map<Day, readonly RunKind[]>();
  return {
    races,
    goals,
    pauses,
    pauseOn,
    runHoursOn: (day) => (days[day]?.runs ? null : plan.hoursOn(day)),
    runsOn: (day) => {
      const found = known.get(day) ?? find(day);
      known.set(day, found);
      return found;
    },
  };
}

/** Days until the next race that counts, or `null` when none is known. */
export function daysToGoal(athlete: Athlete, on: Day): number | null {
  const goal = goalsOf(racesOf(athlete)).find(({ day }) => day >= on);
  return goal ? daysBetween(on, goal.day) : null;
}

/** Every race that is known, by day; of two on one day the one that the athlete set. */
function racesOf({ profile, races, planned, days }: Athlete): readonly Race[] {
  const isOn = (day: Day): boolean => days[day]?.runs?.includes('race') ?? true;
  return [
    ...races,
    ...(profile.race ? [profile.race] : []),
    ...planned
      .filter(({ kind, day }) => kind === 'race' && isOn(day))
      .map(({ day, distanceKm }) => ({ day, distanceKm: distanceKm ?? untoldRaceKm })),
  ]
    .map(({ day, distanceKm }) => ({ day, distanceKm }))
    .toSorted((a, b) => byText(a.day, b.day))
    .filter((race, index, all) => race.day !== all[index - 1]?.day);
}

/** These stay what they are however long they are: they are key runs anyway, and harder ones. */
const isHardest = (kind: RunKind): boolean => kind === 'intervals' || kind === 'race';

/** What plans say of a day; `null` = nothing, the usual week holds. */
function planOf({ planned }: Athlete): {
  readonly runsOn: (day: Day) => readonly RunKind[] | null;
  readonly hoursOn: (day: Day) => RunHours | null;
} {
  const byDay = new Map<Day, Set<RunKind>>();
  const hours = new Map<Day, RunHours>();
  const long = longRuns(planned);
  for (const run of planned) {
    const { day, kind, startsAt, seconds } = run;
    if (kind === 'strength' || kind === 'other') continue;
    const runs = byDay.get(day) ?? new Set();
    byDay.set(day, runs);
    if (kind === 'rest') continue;
    runs.add(long.has(run) && !isHardest(kind) ? 'long' : kind);
    if (startsAt === null) continue;
    const starts = minutesOfClock(startsAt);
    const ends = starts + (seconds === null ? usualRunMinutes : seconds / 60);
    if (ends > (hours.get(day)?.ends ?? 0)) hours.set(day, { starts, ends });
  }
  const inWeek = new Map<Day, number>();
  for (const day of byDay.keys()) {
    const monday = mondayOf(day);
    inWeek.set(monday, (inWeek.get(monday) ?? 0) + 1);
  }
  return {
    hoursOn: (day) => hours.get(day) ?? null,
    runsOn: (day) => {
      const runs = byDay.get(day);
      if (runs) return runKinds.filter((kind) => runs.has(kind));
      return (inWeek.get(mondayOf(day)) ?? 0) >= leastPlanned ? [] : null;
    },
  };
}

const isAfter = (race: Race, day: Day): boolean => {
  const days = daysBetween(race.day, day);
  return days > 0 && days <= offDays(race);
};

/** The longest race of all, the last of equals; then the longest of those after it, and so on (our choice). */
function goalsOf(races: readonly Race[]): readonly Race[] {
  const goals: Race[] = [];
  let rest = races;
  while (rest.length > 0) {
    const longest = Math.max(...rest.map(({ distanceKm }) => distanceKm));
    const goal = rest.findLast(({ distanceKm }) => distanceKm === longest);
    if (!goal) break;
    goals.push(goal);
    rest = rest.filter(({ day }) => day > goal.day);
  }
  return goals;
}
