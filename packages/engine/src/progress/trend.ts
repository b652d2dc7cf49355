import { catalog, type Exercise, type ExerciseId } from '../catalog/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import type { Side } from '../journal/event.ts';
import { assumedBodyMassKg, type Estimate, effectiveKg, sdOfLoad, slopeOf, strengthAfter } from '../strength/index.ts';
import { type Day, daysBetween } from '../time.ts';
import { type HardSet, hardSetsUntil } from './sets.ts';

/** A value with its 80 % band. */
export interface Banded {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

/** What the engine believed after one day's training. */
export interface TrendPoint {
  readonly day: Day;
  /** In the trend's measure, fresh. */
  readonly value: Banded;
  /** ln of the effective load for 12 repetitions, with its standard deviation: what changes are judged by. */
  readonly logLoad: number;
  readonly sd: number;
}

/** One strength over time: at one station (or anywhere, where a kilogram is a kilogram), of one side. */
export interface Trend {
  readonly exercise: ExerciseId;
  readonly stationId: string | null;
  readonly side: Side;
  /** The load to set that brings fatigue in exactly 12 repetitions; while nothing is added, repetitions to fatigue. */
  readonly measure: 'loadKg' | 'repetitions';
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
 * The strengths in some exercises after their last training days up to `on`: each day of the last twelve, or evenly
 * taken from the last 24. In the order asked, and of one exercise the longest first; for the price of one replay.
 */
export function trendsOf(athlete: Athlete, exercises: readonly ExerciseId[], on: Day): readonly Trend[] {
  const all = hardSetsUntil(athlete, on);
  const asked = exercises.map((exercise) => {
    const sets = all.filter((set) => set.exercise === exercise);
    const trained = [...new Set(sets.map((set) => set.day))].slice(-trendDays);
    const since = trained[0] ?? on;
    return { exercise, sets: sets.filter(({ day }) => day >= since), days: new Set(everySo(trained)) };
  });
  const days = [...new Set(asked.flatMap((each) => [...each.days]))].toSorted();
  const found = strengthAfter(athlete, days);
  return asked.flatMap(({ exercise, sets, days }) => {
    const measure = measureOf(catalog[exercise], sets);
    const trends = new Map<string, Trend>();
    for (const { on: day, capacities } of found.filter((strength) => days.has(strength.on))) {
      for (const [key, { exercise: id, stationId, side, estimate }] of Object.entries(capacities)) {
        if (id !== exercise || estimate.lastDay !== day) continue;
        const points = [...(trends.get(key)?.points ?? []), { day, ...pointOf(athlete, exercise, measure, estimate) }];
        trends.set(key, { exercise, stationId, side, measure, points });
      }
    }
    return [...trends.values()].toSorted((a, b) => b.points.length - a.points.length);
  });
}

/** Repetitions while the body alone was the load of every set that is looked at. */
const measureOf = ({ effective }: Exercise, sets: readonly HardSet[]): Trend['measure'] =>
  effective.bodyMassShare > 0 && sets.every(({ loadKg }) => loadKg === 0) ? 'repetitions' : 'loadKg';

/** At most `mostPoints` of the days, evenly, the last among them. */
function everySo(days: readonly Day[]): readonly Day[] {
  const step = Math.ceil(days.length / mostPoints);
  return days.filter((_, index) => (days.length - 1 - index) % step === 0);
}

function pointOf(
  { profile: { bodyMassKg } }: Athlete,
  id: ExerciseId,
  measure: Trend['measure'],
  estimate: Estimate,
): Omit<TrendPoint, 'day'> {
  const exercise = catalog[id];
  const bodyKg = exercise.effective.bodyMassShare * (bodyMassKg ?? assumedBodyMassKg);
  const repetitionsAlone = (logLoad: number): number =>
    12 + (logLoad - Math.log(effectiveKg(exercise, 0, bodyMassKg))) / slopeOf(estimate);
  const loadToSet = (logLoad: number): number => (Math.exp(logLoad) - bodyKg) / exercise.effective.loadShare;
  const of = measure === 'loadKg' ? loadToSet : repetitionsAlone;
  const sd = sdOfLoad(estimate);
  const value = (sds: number): number => Math.max(0, of(estimate.logLoad + sds * sd));
  return {
    value: { middle: value(0), low: value(-bandSd), high: value(bandSd) },
    logLoad: estimate.logLoad,
    sd,
  };
}

/** How a strength has changed over its trend; `null` while there is one point only. */
export interface Change {
  readonly from: TrendPoint;
  readonly to: TrendPoint;
  /** More than chance would: more than 1.64 standard deviations of the difference. */
  readonly isReal: boolean;
}

/** The change from the first point of a trend to its last. */
export function changeOf({ points }: Pick<Trend, 'points'>): Change | null {
  const [from] = points;
  const to = points.at(-1);
  if (!from || !to || from === to) return null;
  return { from, to, isReal: Math.abs(to.logLoad - from.logLoad) > realSd * Math.hypot(from.sd, to.sd) };
}

/** As long as averages and balances look back (our choice); layoff begins to cost strength well within it (S10). */
const currentDays = 28;

/** The last training day of a trend when it is more than four weeks before `on`; `null` while it speaks of today. */
export function staleSince({ points }: Pick<Trend, 'points'>, on: Day): Day | null {
  const last = points.at(-1)?.day;
  return last !== undefined && daysBetween(last, on) > currentDays ? last : null;
}
