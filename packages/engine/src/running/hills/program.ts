/** What a hill programme is: the same whether it comes from a course or from a kind of session. */
import type { ExerciseId } from '../../catalog/ids.ts';
import type { Range } from '../../gym/station.ts';
import type { HillSessionKind } from './session-kinds.ts';

/** What a treadmill can be set to. */
export interface Belt {
  readonly speedKmh: Range;
  readonly gradePercent: Range;
}

/** A place along a course. */
export interface CoursePoint {
  /** From the start along the way, ascending. */
  readonly metres: number;
  readonly elevationMetres: number;
}

export interface Course {
  /** `null`: the file does not say. */
  readonly name: string | null;
  readonly points: readonly CoursePoint[];
}

/** What running uphill costs this runner beside running on the flat (evidence §5.1). */
export type CostModel =
  | {
      readonly kind: 'blend';
      /** How much of Minetti's extra cost uphill is felt: 0.75 unless it was learnt. */
      readonly uphill: number;
    }
  /** Energy as it was measured in the laboratory (Minetti 2002). */
  | { readonly kind: 'laboratory' }
  /** What the runs of many say (Strava's grade-adjusted pace). */
  | { readonly kind: 'population' };

export interface Runner {
  readonly cost: CostModel;
  /** What the runner could hold for an hour on the flat; `null` when nobody knows. */
  readonly hourKmh: number | null;
}

/** What a stretch of the programme is for. */
export type SegmentPart = 'warm-up' | 'climb' | 'level' | 'descent' | 'recovery' | 'cool-down';

/** What the runner should know of one segment. */
export type SegmentNote =
  /** The road is steeper than the belt goes; the speed makes up for it. */
  | { readonly kind: 'too-steep'; readonly coursePercent: number }
  /** The road falls by more than the belt does: less work, and none of the braking. */
  | { readonly kind: 'downhill'; readonly coursePercent: number }
  /** The belt, or the runner, does not go that fast: more time makes up for it. */
  | { readonly kind: 'longer'; readonly seconds: number }
  /** So much of the course was left out before this segment. */
  | { readonly kind: 'skipped'; readonly metres: number };

export interface HillSegment {
  readonly part: SegmentPart;
  readonly seconds: number;
  /** As the belt is set. */
  readonly speedKmh: number;
  readonly gradePercent: number;
  readonly isWalking: boolean;
  /** Where on the course; `null` when it is not of a course. */
  readonly fromMetres: number | null;
  readonly toMetres: number | null;
  readonly coursePercent: number | null;
  /** The change to this segment is set so many seconds before it begins, so that half of it has happened by then. */
  readonly leadSeconds: number;
  /** The change is too big to come without a countdown: more than 2 km/h faster or 3 % steeper (evidence §5.3). */
  readonly needsCountdown: boolean;
  readonly notes: readonly SegmentNote[];
}

/** What the belt cannot do of what the course asks, each with how much of the programme it concerns. */
export type BeltLimit =
  | {
      readonly kind: 'too-steep';
      readonly seconds: number;
      readonly steepestPercent: number;
      readonly mostPercent: number;
    }
  | {
      readonly kind: 'downhill';
      readonly seconds: number;
      readonly descentMetres: number;
      readonly leastPercent: number;
    }
  | { readonly kind: 'too-fast'; readonly seconds: number; readonly extraSeconds: number; readonly mostKmh: number }
  | { readonly kind: 'too-slow'; readonly seconds: number; readonly leastKmh: number };

/** Strength work in place of the braking downhill that no belt gives. */
export interface Eccentric {
  readonly descentMetres: number;
  readonly exercises: readonly ExerciseId[];
  readonly sets: number;
}

/** The course that a programme stands for. */
export interface ProgramCourse {
  readonly name: string | null;
  readonly metres: number;
  readonly goalSeconds: number;
  /** Of the whole course, without the noise of its elevations. */
  readonly climbMetres: number;
  readonly descentMetres: number;
  /** Noise that was found in the elevations: one standard deviation. */
  readonly noiseMetres: number;
  /** Speed on the flat at the effort of the goal. */
  readonly flatKmh: number;
  /** For a chart: at most 400 points without noise. */
  readonly profile: readonly CoursePoint[];
  /** The parts of the course that are run, in order: the whole course, or its decisive stretches. */
  readonly kept: readonly { readonly fromMetres: number; readonly toMetres: number }[];
  /** Share of the course's climb in what is run, 0–1. */
  readonly climbShare: number;
}

/** A session that leaves minutes of those that were asked for: in a taper, or because that much hard work is enough. */
export interface ShorterSession {
  readonly askedSeconds: number;
  readonly why: 'taper' | 'enough';
}

export interface HillProgram {
  readonly from:
    | { readonly kind: 'course'; readonly course: ProgramCourse }
    | { readonly kind: 'session'; readonly session: HillSessionKind; readonly shorter?: ShorterSession };
  readonly segments: readonly HillSegment[];
  readonly seconds: number;
  /** As the belt counts it. */
  readonly metres: number;
  /** What the programme climbs, without the grade that stands in for the air. */
  readonly climbMetres: number;
  /** How far the work of the programme, ramps included, is from that of what it stands for: + is more. */
  readonly energyErrorPercent: number;
  readonly limits: readonly BeltLimit[];
  /** `null`: there is no descent to speak of, or the belt does it. */
  readonly eccentric: Eccentric | null;
}
