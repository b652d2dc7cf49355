import type { ExerciseId } from '../catalog/ids.ts';
import type { Muscle } from '../catalog/muscle.ts';
import type { MuscleGroup } from '../catalog/weekly.ts';
import type { Side } from '../journal/event.ts';
import type { HillSessionKind } from '../running/hills/session-kinds.ts';
import type { Lowering, Phase } from '../season/season.ts';
import type { LoadAdvice, RepTarget } from '../strength/advice.ts';
import type { Day } from '../time.ts';
import type { Circumstances } from './circumstances.ts';
import type { Soreness } from './sore.ts';

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
  /** The block with which it is done in turn, set by set; `null` = alone. */
  readonly pair: Pair | null;
  readonly minutes: number;
  /** The first is the line that the Today screen shows. */
  readonly why: readonly BlockReason[];
}

/** One of two blocks in turn. */
export interface Pair {
  /** The other block's id. */
  readonly with: string;
  readonly turn: 'first' | 'second';
  /** From the first's set to the second's. */
  readonly changeSeconds: number;
  /** From the second's set to the first's. */
  readonly restSeconds: number;
}

export type BlockReason =
  | { readonly kind: 'priority' }
  | {
      readonly kind: 'behind';
      readonly muscle: Muscle;
      /** Fractional sets that it lacks of what the week's least would have brought by now. */
      readonly behind: number;
      readonly sets: number;
      readonly low: number;
      readonly high: number;
    }
  /** The week's sets so far of two groups that belong in step, when the first has too small a share. */
  | {
      readonly kind: 'behind-other';
      readonly muscle: Muscle;
      /** Fractional sets that it lacks of its share. */
      readonly behind: number;
      readonly sets: number;
      readonly than: Muscle;
      readonly thanSets: number;
    }
  | { readonly kind: 'demand'; readonly muscle: Muscle }
  | { readonly kind: 'keeps-balance'; readonly muscle: Muscle; readonly than: Muscle }
  | { readonly kind: 'variety'; readonly daysSince: number }
  | { readonly kind: 'hip-stability' }
  | { readonly kind: 'one-legged' }
  | { readonly kind: 'weak-side'; readonly side: 'left' | 'right'; readonly percent: number }
  | { readonly kind: 'light-before-run'; readonly run: string; readonly days: number }
  | { readonly kind: 'substitute'; readonly for: ExerciseId }
  | { readonly kind: 'paired'; readonly with: ExerciseId }
  | { readonly kind: 'minimum-dose' };

/** Why an exercise, a muscle or a whole kind of work is not in today's workout. */
export type LeftOut =
  | { readonly kind: 'no-time'; readonly exercise: ExerciseId }
  /** Two sets of more exercises are worth more than a third of one. */
  | { readonly kind: 'third-sets' }
  | { readonly kind: 'enough-this-week'; readonly muscle: Muscle; readonly sets: number; readonly high: number }
  | { readonly kind: 'not-recovered'; readonly muscle: Muscle; readonly days: number }
  | { readonly kind: 'run-soon'; readonly run: string; readonly days: number }
  | { readonly kind: 'no-station'; readonly exercise: ExerciseId }
  | { readonly kind: 'pain'; readonly exercise: ExerciseId }
  | { readonly kind: 'excluded'; readonly exercise: ExerciseId }
  /** The athlete left it out today. */
  | { readonly kind: 'skipped'; readonly exercise: ExerciseId }
  | { readonly kind: 'sore'; readonly muscle: MuscleGroup; readonly soreness: Soreness }
  | { readonly kind: 'station-taken'; readonly stationName: string }
  | { readonly kind: 'no-treadmill' }
  /** The athlete asked for hills. */
  | { readonly kind: 'no-hills'; readonly why: NoHills }
  | { readonly kind: 'fewer-hills'; readonly minutes: number; readonly askedMinutes: number }
  /** Fewer sets, and nothing that makes sore: legs feel heavy. */
  | { readonly kind: 'heavy-legs' }
  /** Less than the season's usual session, in the season's own words. */
  | { readonly kind: 'lowered'; readonly lowering: Lowering }
  /** The athlete has more minutes than more work is worth. */
  | { readonly kind: 'time-to-spare'; readonly minutes: number; readonly askedMinutes: number }
  | { readonly kind: 'enough-stations'; readonly stations: number };

/** Why there are no hills after the lifting. */
export type NoHills =
  | 'no-treadmill'
  | 'gentle'
  | 'pain'
  | 'heavy-legs'
  | 'sore'
  | 'run-soon'
  /** The taper, and the weeks off after the race. */
  | 'phase'
  | 'no-time';

export interface Workout {
  readonly day: Day;
  readonly gymId: string;
  /** What the athlete asked for; the workout never takes more. */
  readonly askedMinutes: number;
  /** What it takes: general warm-up, warm-up sets, sets, rests, station changes, hills. */
  readonly minutes: number;
  /** Easy minutes on the treadmill or on the spot before the first station. */
  readonly warmUpMinutes: number;
  readonly blocks: readonly Block[];
  /** On the treadmill after the last station, a warm-up and a walk included. */
  readonly hills: { readonly session: HillSessionKind; readonly minutes: number } | null;
  /** What the athlete said of today; a further change adds to it. */
  readonly circumstances: Circumstances;
  /** The objective's value; comparable between workouts for the same athlete, gym and day. */
  readonly value: number;
  /** No other workout that may be given is worth more; the value itself when that is proven. */
  readonly upperBound: number;
  readonly isProven: boolean;
  readonly leftOut: readonly LeftOut[];
  /** Where the day stands in the season; `null` when nothing was composed. */
  readonly phase: Phase | null;
  /** Set when nothing may be advised today: a red flag, screening, no station, no time. */
  readonly notice: WorkoutNotice | null;
}

export type WorkoutNotice =
  | { readonly kind: 'stop'; readonly redFlags: readonly string[] }
  | { readonly kind: 'ask-clinician' }
  /** The athlete is ill until the end of this day. */
  | { readonly kind: 'ill'; readonly to: Day }
  | { readonly kind: 'gentle' }
  /** The season has no session in this week: what is given is for who wants one all the same. */
  | { readonly kind: 'empty-week' }
  | { readonly kind: 'too-short'; readonly leastMinutes: number }
  | { readonly kind: 'capped'; readonly mostMinutes: number }
  /** What the day and the athlete rule out leaves nothing of what could be done here. */
  | { readonly kind: 'nothing-allowed' }
  | { readonly kind: 'rest'; readonly run: string; readonly days: number }
  /** The legs have raced; the days until they may lift again. */
  | { readonly kind: 'raced'; readonly days: number }
  /** Nothing is ready to be trained again, or the week has all that it should; the days until that changes. */
  | { readonly kind: 'recovering'; readonly days: number };
