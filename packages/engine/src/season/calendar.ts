import type { Profile } from '../journal/athlete.ts';
import type { RunKind } from '../journal/event.ts';
import { byText } from '../journal/order.ts';
import { type Day, daysBetween } from '../time.ts';
import { runsOn } from '../workout/runs.ts';
import type { Pause, Race } from './season.ts';

/** From here on a race is long: a taper of two weeks, two weeks off, a week without lifting (our choice: half marathon). */
const longKm = 21;
export const isLong = ({ distanceKm }: Race): boolean => distanceKm >= longKm;

/** Weeks off after the race that the season was for (evidence §2.2: one or two). */
export const offDays = (race: Race): number => (isLong(race) ? 14 : 7);

/** The runs of a day that are not those of the usual week. */
export interface RunsOfDay {
  readonly day: Day;
  readonly runs: readonly RunKind[];
}

/** What is known of the weeks ahead, apart from lifting. */
export interface Calendar {
  /** In order. */
  readonly races: readonly Race[];
  /** The races that the season is built around; those between are run on the way. */
  readonly goals: readonly Race[];
  readonly pauses: readonly Pause[];
  readonly runsOn: (day: Day) => readonly RunKind[];
  readonly pauseOn: (day: Day) => Pause['why'] | null;
}

export function calendarOf(
  profile: Profile,
  {
    from,
    races: more,
    runs,
    pauses,
  }: {
    readonly from: Day;
    readonly races: readonly Race[];
    readonly runs: readonly RunsOfDay[];
    readonly pauses: readonly Pause[];
  },
): Calendar {
  const races = inOrder([...more, ...(profile.race ? [profile.race] : [])]);
  const goals = [...races.filter(({ day }) => day < from), ...goalsOf(races.filter(({ day }) => day >= from))];
  const raceDays = new Set(races.map(({ day }) => day));
  const given = new Map(runs.map((each) => [each.day, each.runs]));
  const pauseOn = (day: Day): Pause['why'] | null =>
    pauses.find((pause) => pause.from <= day && day <= pause.to)?.why ?? null;
  const runsOfDay = (day: Day): readonly RunKind[] => {
    if (raceDays.has(day)) return ['race'];
    const told = given.get(day);
    if (told !== undefined) return told;
    // Nobody's usual week goes on with a fever, or in the days after the race that counted.
    if (pauseOn(day) === 'ill' || goals.some((goal) => isAfter(goal, day))) return [];
    return runsOn(profile, day);
  };
  const known = new Map<Day, readonly RunKind[]>();
  return {
    races,
    goals,
    pauses,
    pauseOn,
    runsOn: (day) => {
      const found = known.get(day) ?? runsOfDay(day);
      known.set(day, found);
      return found;
    },
  };
}

const isAfter = (race: Race, day: Day): boolean => {
  const days = daysBetween(race.day, day);
  return days > 0 && days <= offDays(race);
};

/** By day; of two on one day the first that was given. */
const inOrder = (races: readonly Race[]): readonly Race[] =>
  races.toSorted((a, b) => byText(a.day, b.day)).filter((race, index, all) => race.day !== all[index - 1]?.day);

/** The longest race ahead, the last of equals; then the longest of those after it, and so on (our choice). */
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
