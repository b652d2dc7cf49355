import { catalog, type ExerciseId, exerciseIds } from '../catalog/index.ts';
import type { Athlete, Session } from '../journal/athlete.ts';
import type { Effort } from '../journal/event.ts';
import { type Capacity, effectiveKg, type LegDifference, legDifference, type Strength } from '../strength/index.ts';
import { addDays, type Day } from '../time.ts';
import { type HardSet, hardSets } from './sets.ts';

/** One leg against the other in one exercise. */
export interface SideBalance extends LegDifference {
  readonly exercise: ExerciseId;
  readonly stationId: string | null;
  /** The day on which both were last seen. */
  readonly day: Day;
  /** Healthy runners are uneven too: this steers training and foretells no injury (Guan 2022). */
  readonly advice: 'even' | 'weaker-first' | 'ask-clinician';
}

/** Evidence §2.4: even from 90 %; below 80 % twice running, or with pain, a clinician should look. */
const evenPercent = 90;
const unevenPercent = 80;
/** Sessions and pain of the last eight weeks count (our choice). */
const recentDays = 56;

/**
 * Left against right for each exercise that was done with both legs in turn in the eight weeks up to `strength.on`: what
 * is known of each, at the machine that was used last.
 */
export function sideBalance(athlete: Athlete, strength: Strength): readonly SideBalance[] {
  const { on } = strength;
  const from = addDays(on, 1 - recentDays);
  const sets = hardSets(athlete, from, on);
  return exerciseIds.flatMap((exercise): SideBalance[] => {
    const legs = legsOf(strength, exercise, from);
    if (!legs) return [];
    const difference = legDifference(legs.left.estimate, legs.right.estimate);
    const hurts = athlete.pain.some(
      (report) => report.exercise === exercise && report.level > 0 && isCurrent(report.at, athlete, from, on),
    );
    const ofExercise = sets.filter((set) => set.exercise === exercise);
    const advice = isAlarming(sessionPercents(ofExercise, athlete), hurts)
      ? 'ask-clinician'
      : difference.isReal && difference.percent > 100 - evenPercent
        ? 'weaker-first'
        : 'even';
    return [{ exercise, stationId: legs.left.stationId, day: legs.day, ...difference, advice }];
  });
}

/** Both legs' capacities at one machine, seen since `from`; of several machines the one that was used last. */
function legsOf(
  { capacities }: Strength,
  exercise: ExerciseId,
  from: Day,
): { readonly left: Capacity; readonly right: Capacity; readonly day: Day } | null {
  const seen = Object.values(capacities).flatMap((capacity) => {
    const { lastDay: day } = capacity.estimate;
    return capacity.exercise === exercise && day !== null && day >= from ? [{ ...capacity, day }] : [];
  });
  const pairs = seen.flatMap((left) => {
    if (left.side !== 'left') return [];
    const right = seen.find(({ side, stationId }) => side === 'right' && stationId === left.stationId);
    return right ? [{ left, right, day: left.day < right.day ? left.day : right.day }] : [];
  });
  return pairs.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null;
}

const isAlarming = (percents: readonly number[], hurts: boolean): boolean =>
  (percents.at(-1) ?? 100) < unevenPercent && ((percents.at(-2) ?? 100) < unevenPercent || hurts);

const isCurrent = (at: string, { painClearedAt }: Athlete, from: Day, on: Day): boolean =>
  at.slice(0, 10) >= from && at.slice(0, 10) <= on && (painClearedAt === null || at > painClearedAt);

/**
 * 100 × weaker / stronger (limb symmetry), session by session: from the first hard set of each leg at one station, since
 * later sets are tired by the earlier ones.
 */
function sessionPercents(sets: readonly HardSet[], athlete: Athlete): readonly number[] {
  const sessions = [...new Set(sets.map((set) => set.sessionId))];
  return sessions.flatMap((session: Session['id']): number[] => {
    const inSession = sets.filter((set) => set.sessionId === session);
    const left = inSession.find((set) => set.side === 'left');
    const right = inSession.find((set) => set.side === 'right' && set.stationId === left?.stationId);
    if (!left || !right) return [];
    return [100 * Math.exp(-Math.abs(logCapacity(left, athlete) - logCapacity(right, athlete)))];
  });
}

/** ln of the load for 12 repetitions, on the line through this set with the usual slope of the exercise (evidence §1.3). */
function logCapacity(set: HardSet, { profile }: Athlete): number {
  const exercise = catalog[set.exercise];
  const slope = (exercise.runnerSlope ?? exercise.slope).median;
  const repetitions = set.repetitions + reserveOf(set.effort);
  return Math.log(effectiveKg(exercise, set.loadKg, profile.bodyMassKg)) + slope * (repetitions - 12);
}

/** Repetitions that were left; an effort that was not reported is taken as the same on both legs. */
function reserveOf(effort: Effort): number {
  switch (effort.kind) {
    case 'failure':
    case 'unreported':
      return 0;
    case 'reserve':
    case 'at-least':
      return effort.repetitions;
    default:
      return effort satisfies never;
  }
}
