import { setsIn } from './dose.ts';
import type { Lowering } from './season.ts';

/** The shortest session that is one: press, curl, calves, side-lying raise, two sets each (evidence §6.4). */
const leastMinutes = 20;
/** Minutes are said in steps. */
const minuteStep = 5;

/**
 * Weeks that are to be less have fewer minutes. What only the day asks for, a run ahead or how the athlete is, makes the
 * sets fewer and leaves the minutes to more exercises (our choice).
 */
const shortens: ReadonlySet<Lowering['because']['kind']> = new Set(['phase', 'taper', 'easy-week', 'illness']);

/** The share of a session's minutes that these steps leave: as many as of its sets. */
export const shareOf = (lowered: readonly Lowering[]): number =>
  lowered
    .filter(({ because }) => shortens.has(because.kind))
    .reduce((share, { from, to }) => share * (setsIn(to) / setsIn(from)), 1);

/** That share of the minutes that the athlete has, in steps of five and not below what is a session. */
export const minutesFor = (minutes: number, share: number): number =>
  share >= 1
    ? minutes
    : Math.min(minutes, Math.max(leastMinutes, Math.round((minutes * share) / minuteStep) * minuteStep));
