import type { Athlete, PerformedSet } from '../journal/athlete.ts';
import { addDays, type Day } from '../time.ts';
import { calendarOf } from './calendar.ts';
import { minutesOf, runLoad, runnerOf } from './load.ts';

/** Load of seven days in exertion (0 to 10) times minutes (Foster 2001), running and lifting on one scale. */
export interface WeekLoad {
  readonly running: number;
  readonly lifting: number;
}

/** A set with its rest and its share of the walking, and how hard it is by what is left at its end (evidence §6.4; our choice). */
const minutesOfSet = 2.5;
const exertionOf = (reserve: number): number => (reserve < 1 ? 7 : reserve <= 2 ? 6 : 4);

/** What was run and lifted in the seven days up to and including `on`. */
export function weekLoad(athlete: Athlete, on: Day): WeekLoad {
  const isInWeek = ({ day }: { readonly day: Day }): boolean => day <= on && day > addDays(on, -7);
  const runner = runnerOf(athlete, on);
  const calendar = calendarOf(athlete);
  const running = athlete.runs
    .filter(isInWeek)
    .map((run) => runLoad(minutesOf(run, { runner, planned: calendar.runsOn(run.day)[0] ?? null })));
  const lifting = athlete.sessions
    .filter(isInWeek)
    .flatMap(({ sets }) => sets)
    .map(loadOfSet);
  return { running: sum(running), lifting: sum(lifting) };
}

const sum = (loads: readonly number[]): number => Math.round(loads.reduce((total, load) => total + load, 0));

function loadOfSet({ role, exercise, side, effort }: PerformedSet): number {
  if (role === 'warmup' || exercise === null) return 0;
  const reserve = effort.kind === 'failure' || effort.kind === 'unreported' ? 0 : effort.repetitions;
  return (side === 'both' ? 1 : 0.5) * minutesOfSet * exertionOf(reserve);
}
