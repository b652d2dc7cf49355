import type { ExerciseId } from '../catalog/ids.ts';
import type { Muscle } from '../catalog/muscle.ts';
import type { Side } from '../journal/event.ts';
import type { LoadAdvice, RepTarget } from '../strength/advice.ts';
import type { Day } from '../time.ts';

/** One stop on the route: a station, an exercise, its sets. */
export interface Block {
  /** Stable inside the session. */
  readonly id: string;
  readonly exercise: ExerciseId;
  /** `null`: needs no station (body weight, floor). */
  readonly stationId: string | null;
  readonly stationName: string;
  readonly sets: number;
  readonly target: RepTarget;
  /** Sides in the order to work, the weaker first; ['both'] for two-legged work. */
  readonly sides: readonly Side[];
  /** Advice for the first working set of each side, in the order of `sides`. */
  readonly advice: readonly LoadAdvice[];
  /** Lighter sets before the first working set, lightest first. */
  readonly warmUp: readonly {
    readonly loadKg: number;
    readonly setting: LoadAdvice['option']['setting'];
    readonly repetitions: number;
  }[];
  readonly restSeconds: number;
  readonly minutes: number;
  /** The first is the line that the Today screen shows. */
  readonly why: readonly BlockReason[];
}

export type BlockReason =
  | { readonly kind: 'priority' }
  | {
      readonly kind: 'behind';
      readonly muscle: Muscle;
      readonly sets: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'demand'; readonly muscle: Muscle }
  | { readonly kind: 'keeps-balance'; readonly muscle: Muscle; readonly than: Muscle }
  | { readonly kind: 'variety'; readonly daysSince: number }
  | { readonly kind: 'hip-stability' }
  | { readonly kind: 'one-legged' }
  | { readonly kind: 'weak-side'; readonly side: 'left' | 'right'; readonly percent: number }
  | { readonly kind: 'light-before-run'; readonly run: string; readonly days: number }
  | { readonly kind: 'substitute'; readonly for: ExerciseId }
  | { readonly kind: 'hills' }
  | { readonly kind: 'minimum-dose' };

/** Why an exercise, a muscle or a whole kind of work is not in today's workout. */
export type LeftOut =
  | { readonly kind: 'no-time'; readonly exercise: ExerciseId }
  | { readonly kind: 'enough-this-week'; readonly muscle: Muscle; readonly sets: number; readonly high: number }
  | { readonly kind: 'not-recovered'; readonly muscle: Muscle; readonly days: number }
  | { readonly kind: 'run-soon'; readonly run: string; readonly days: number }
  | { readonly kind: 'no-station'; readonly exercise: ExerciseId }
  | { readonly kind: 'pain'; readonly exercise: ExerciseId }
  | { readonly kind: 'excluded'; readonly exercise: ExerciseId };

export interface Workout {
  readonly day: Day;
  readonly gymId: string;
  /** What the athlete asked for; the workout never takes more. */
  readonly askedMinutes: number;
  /** What it takes: general warm-up, warm-up sets, sets, rests, station changes. */
  readonly minutes: number;
  /** Easy minutes on the treadmill or on the spot before the first station. */
  readonly warmUpMinutes: number;
  readonly blocks: readonly Block[];
  /** The objective's value; comparable between workouts for the same athlete, gym and day. */
  readonly value: number;
  readonly leftOut: readonly LeftOut[];
  /** Set when nothing may be advised today: a red flag, screening, no station, no time. */
  readonly notice: WorkoutNotice | null;
}

export type WorkoutNotice =
  | { readonly kind: 'stop'; readonly redFlags: readonly string[] }
  | { readonly kind: 'ask-clinician' }
  | { readonly kind: 'gentle' }
  | { readonly kind: 'too-short'; readonly leastMinutes: number }
  | { readonly kind: 'capped'; readonly mostMinutes: number }
  | { readonly kind: 'empty-gym' }
  | { readonly kind: 'rest'; readonly run: string; readonly days: number }
  /** Nothing is ready to be trained again, or the week has all that it should; the days until that changes. */
  | { readonly kind: 'recovering'; readonly days: number };
