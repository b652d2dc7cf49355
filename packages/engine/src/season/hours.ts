/** The hours of a day with a run: first the run, then the lifting, unless it would be night by then. */
import type { PlannedLift } from './season.ts';

/** From the end of a run to the lifting after it: by six hours, by three at the least (Schumann 2022; Doma and Deakin 2013). */
export const minutesAfterRun = { best: 360, least: 180 } as const;
/** Nobody begins to lift later than this (our choice; most gyms close an hour or two after it). */
export const latestStart = 21 * 60;
/** From the lifting to the run that could not be before it: to change and get there (our choice). */
const minutesToRun = 15;

/** The minute of the day at which a session begins when the athlete usually begins at `usual`. */
export function startOf({ minutes, notBefore }: Pick<PlannedLift, 'minutes' | 'notBefore'>, usual: number): number {
  if (notBefore === null) return usual;
  return notBefore.least > latestStart
    ? Math.max(0, Math.min(usual, notBefore.runStarts - minutesToRun - minutes))
    : Math.max(usual, Math.ceil(notBefore.least));
}
