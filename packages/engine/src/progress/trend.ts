import { catalog, type ExerciseId } from '../catalog/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import type { Side } from '../journal/event.ts';
import { assumedBodyMassKg, type Estimate, sdOfLoad, strengthAfter } from '../strength/index.ts';
import type { Day } from '../time.ts';
import { hardSetsUntil } from './sets.ts';

/** What the engine believed after one day's training. */
export interface TrendPoint {
  readonly day: Day;
  /** The load to set that would bring fatigue in exactly 12 repetitions, fresh: the middle and the 80 % band. */
  readonly loadKg: number;
  readonly lowKg: number;
  readonly highKg: number;
  /** The same as ln of the effective load, with its standard deviation: what changes are judged by. */
  readonly logLoad: number;
  readonly sd: number;
}

/** One strength over time: at one station (or anywhere, where a kilogram is a kilogram), of one side. */
export interface Trend {
  readonly exercise: ExerciseId;
  readonly stationId: string | null;
  readonly side: Side;
  /** Oldest first, each after a training day. */
  readonly points: readonly TrendPoint[];
}

/** Training days that a trend goes back, about three months of two a week, and points that show it (our choices). */
const trendDays = 24;
const mostPoints = 12;
/** Of the standard normal: 80 % lie within, and 90 % within the bar for a real change (evidence §9). */
const bandSd = 1.28;
const realSd = 1.64;

/**
 * The strengths in one exercise after its last training days up to `on`: each day of the last twelve, or evenly taken
 * from the last 24.
 */
export function trendOf(athlete: Athlete, exercise: ExerciseId, on: Day): readonly Trend[] {
  const sets = hardSetsUntil(athlete, on).filter((set) => set.exercise === exercise);
  const days = everySo([...new Set(sets.map((set) => set.day))].slice(-trendDays));
  const trends = new Map<string, Trend>();
  for (const { on: day, capacities } of strengthAfter(athlete, days)) {
    for (const [key, capacity] of Object.entries(capacities)) {
      if (capacity.exercise !== exercise || capacity.estimate.lastDay !== day) continue;
      const { stationId, side } = capacity;
      const points = trends.get(key)?.points ?? [];
      trends.set(key, {
        exercise,
        stationId,
        side,
        points: [...points, pointOf(athlete, exercise, day, capacity.estimate)],
      });
    }
  }
  return [...trends.values()];
}

/** At most `mostPoints` of the days, evenly, the last among them. */
function everySo(days: readonly Day[]): readonly Day[] {
  const step = Math.ceil(days.length / mostPoints);
  return days.filter((_, index) => (days.length - 1 - index) % step === 0);
}

function pointOf({ profile }: Athlete, exercise: ExerciseId, day: Day, estimate: Estimate): TrendPoint {
  const { bodyMassShare, loadShare } = catalog[exercise].effective;
  const bodyKg = bodyMassShare * (profile.bodyMassKg ?? assumedBodyMassKg);
  const sd = sdOfLoad(estimate);
  const toSet = (logLoad: number): number => Math.max(0, (Math.exp(logLoad) - bodyKg) / loadShare);
  return {
    day,
    loadKg: toSet(estimate.logLoad),
    lowKg: toSet(estimate.logLoad - bandSd * sd),
    highKg: toSet(estimate.logLoad + bandSd * sd),
    logLoad: estimate.logLoad,
    sd,
  };
}

/** Whether two points differ by more than chance would: more than 1.64 standard deviations of the difference. */
export const changeIsReal = (first: TrendPoint, last: TrendPoint): boolean =>
  Math.abs(last.logLoad - first.logLoad) > realSd * Math.hypot(first.sd, last.sd);
