import type { Athlete } from '../journal/athlete.ts';
import { addDays, type Day } from '../time.ts';

/** The running of the last days. */
export interface RunWeek {
  /** Of the seven days up to and including the day. */
  readonly runs: number;
  readonly metres: number;
  readonly seconds: number;
  readonly climbMetres: number;
  /** The longest run of 30 days in metres, against which the next long one is held (evidence §2.4, §6.1); `null` without one. */
  readonly longestMetres: number | null;
}

/** What was run in the week up to and including `on`. */
export function runWeek({ runs }: Pick<Athlete, 'runs'>, on: Day): RunWeek {
  const within = (days: number) => runs.filter(({ day }) => day <= on && day > addDays(on, -days));
  const week = within(7);
  const total = (of: (run: (typeof week)[number]) => number | null): number =>
    week.reduce((sum, run) => sum + (of(run) ?? 0), 0);
  const distances = within(30).flatMap(({ distanceMetres }) => distanceMetres ?? []);
  return {
    runs: week.length,
    metres: total((run) => run.distanceMetres),
    seconds: total((run) => run.seconds),
    climbMetres: total((run) => run.climbMetres),
    longestMetres: distances.length === 0 ? null : Math.max(...distances),
  };
}
