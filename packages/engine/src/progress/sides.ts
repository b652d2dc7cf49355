import { catalog, type ExerciseId, exerciseIds } from '../catalog/index.ts';
import type { Athlete, Session } from '../journal/athlete.ts';
import type { Effort } from '../journal/event.ts';
import { effectiveKg } from '../strength/index.ts';
import { addDays, type Day } from '../time.ts';
import { type HardSet, hardSets } from './sets.ts';

/** One leg against the other in one exercise. */
export interface SideBalance {
  readonly exercise: ExerciseId;
  readonly day: Day;
  /** `null`: the same. */
  readonly weaker: 'left' | 'right' | null;
  /** 100 × weaker / stronger (limb symmetry), of the loads that each leg could lift 12 times. */
  readonly percent: number;
  /** Healthy runners are uneven too: this steers training and foretells no injury (Guan 2022). */
  readonly advice: 'even' | 'weaker-first' | 'ask-clinician';
}

/** Evidence §2.4: even from 90 %; below 80 % twice running, or with pain, a clinician should look. */
const evenPercent = 90;
const unevenPercent = 80;
/** Sessions and pain of the last eight weeks count (our choice). */
const recentDays = 56;

interface Comparison {
  readonly day: Day;
  readonly weaker: SideBalance['weaker'];
  readonly percent: number;
}

/** Left against right for each exercise that was done with both legs in turn in the eight weeks up to `on`, by the last session. */
export function sideBalance(athlete: Athlete, on: Day): readonly SideBalance[] {
  const from = addDays(on, 1 - recentDays);
  const sets = hardSets(athlete, from, on);
  return exerciseIds.flatMap((exercise): SideBalance[] => {
    const comparisons = comparisonsOf(
      sets.filter((set) => set.exercise === exercise),
      athlete,
    );
    const last = comparisons.at(-1);
    if (!last) return [];
    const before = comparisons.at(-2);
    const hurts = athlete.pain.some(
      (report) => report.exercise === exercise && report.level > 0 && isCurrent(report.at, athlete, from, on),
    );
    return [{ exercise, ...last, advice: adviceOn(last.percent, before?.percent ?? 100, hurts) }];
  });
}

function adviceOn(percent: number, before: number, hurts: boolean): SideBalance['advice'] {
  if (percent < unevenPercent && (before < unevenPercent || hurts)) return 'ask-clinician';
  return percent < evenPercent ? 'weaker-first' : 'even';
}

const isCurrent = (at: string, { painClearedAt }: Athlete, from: Day, on: Day): boolean =>
  at.slice(0, 10) >= from && at.slice(0, 10) <= on && (painClearedAt === null || at > painClearedAt);

/** The first hard set of each leg, session by session, at one station: later sets are tired by the earlier ones. */
function comparisonsOf(sets: readonly HardSet[], athlete: Athlete): readonly Comparison[] {
  const sessions = [...new Set(sets.map((set) => set.sessionId))];
  return sessions.flatMap((session: Session['id']): Comparison[] => {
    const inSession = sets.filter((set) => set.sessionId === session);
    const left = inSession.find((set) => set.side === 'left');
    const right = inSession.find((set) => set.side === 'right' && set.stationId === left?.stationId);
    if (!left || !right) return [];
    const difference = logCapacity(left, athlete) - logCapacity(right, athlete);
    return [
      {
        day: left.day,
        weaker: difference === 0 ? null : difference < 0 ? 'left' : 'right',
        percent: 100 * Math.exp(-Math.abs(difference)),
      },
    ];
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
