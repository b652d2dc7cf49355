/** Which session of a week hills on the treadmill go with. */
import { addDays } from '../time.ts';
import { hasTreadmill } from '../workout/hills.ts';
import { ownLimits } from '../workout/limits.ts';
import { keyRuns } from '../workout/runs.ts';
import type { PlacedWeek } from './place-week.ts';
import { isBuilding } from './projected.ts';
import type { Slot } from './solve-week.ts';

/**
 * The week's first session with neither a key run on its day nor on the next; in weeks of building that have no hills yet,
 * for legs that feel well, at a gym with a treadmill (our choice). `null` when there is none.
 */
export function hillsAfter({ plan, days, placed, situation }: PlacedWeek): Slot | null {
  const { athlete, calendar, gym } = situation;
  if (!isBuilding(plan.phase) || plan.isEasy || !gym || !hasTreadmill(gym)) return null;
  if (days.some((day) => calendar.runsOn(day).includes('hills'))) return null;
  const isFree = ({ at, dose }: Slot): boolean => {
    const day = days[at];
    if (day === undefined || dose.bigLifts === null || ownLimits(athlete, day).gentle) return false;
    return ![day, addDays(day, 1)].some((each) => calendar.runsOn(each).some((run) => keyRuns.includes(run)));
  };
  return placed.find(isFree) ?? null;
}
