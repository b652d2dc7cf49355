/** How fast a runner is, from what they ran. */
import type { Run } from '../../journal/athlete.ts';
import { type Day, daysBetween } from '../../time.ts';
import type { Terrain } from './elevation.ts';
import type { Runner } from './program.ts';
import { timing } from './race.ts';

/** Riegel 1981, American Scientist 69:285: time grows with the distance to the power of 1.06. */
const riegel = 1.06;
const hourSeconds = 3600;
/** Speed at VO2max beside the speed of an hour: the speed of six minutes by Riegel (derived). */
export const sixMinutes = 10 ** ((riegel - 1) / riegel);
/** What was run longer ago says little of today (our choice). */
const daysBack = 56;
/** Shorter runs tell of sprints, slower ones of walks, faster ones of bicycles (our choice; the hour's record is 21.3 km). */
const believable = { seconds: 600, leastKmh: 5, mostKmh: 21.5 } as const;

/** Speed for an hour by a run of so many seconds at a speed. */
const forAnHour = (speed: number, seconds: number): number =>
  speed * (seconds / hourSeconds) ** ((riegel - 1) / riegel);

/**
 * What the runner could hold for an hour on the flat, in km/h, by the best of their runs in the eight weeks up to a day
 * (Riegel 1981); `null` without one. Easy runs only make it an underestimate, which is on the safe side.
 */
export function hourKmhOf(runs: readonly Run[], on: Day): number | null {
  const speeds = runs.flatMap(({ day, seconds, distanceMetres, ground, kind }) => {
    const age = daysBetween(day, on);
    if (age < 0 || age > daysBack || distanceMetres === null || ground === 'trail' || kind === 'hills') return [];
    if (seconds < believable.seconds) return [];
    const kmh = forAnHour((3.6 * distanceMetres) / seconds, seconds);
    return kmh >= believable.leastKmh && kmh <= believable.mostKmh ? [kmh] : [];
  });
  return speeds.length === 0 ? null : Math.max(...speeds);
}

/** The fastest that the runner should be asked to run, metres a second: at VO2max, or what the race itself asks. */
export const fastestOf = ({ hourKmh }: Runner, racePower: number): number =>
  hourKmh === null ? Number.POSITIVE_INFINITY : Math.max((hourKmh / 3.6) * sixMinutes, 1.12 * racePower);

/**
 * The time that a runner could take for a terrain by Riegel's rule.
 *
 * @throws {RangeError} when nobody knows how fast they are
 */
export function goalFor(terrain: Terrain, { cost, hourKmh }: Runner): number {
  if (hourKmh === null) throw new RangeError('Neither a goal nor the speed of the runner is known.');
  const secondsAt = timing(terrain, cost);
  let seconds = hourSeconds;
  // The longer it takes the slower it is run, by little: each turn leaves a sixteenth of the error.
  for (let turn = 0; turn < 12; turn += 1)
    seconds = secondsAt((hourKmh / 3.6) * (seconds / hourSeconds) ** (-(riegel - 1) / riegel));
  return seconds;
}
