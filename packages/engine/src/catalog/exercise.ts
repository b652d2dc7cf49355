import type { StationKind } from '../gym/station.ts';
import type { ExerciseId } from './ids.ts';
import type { MuscleCredit } from './muscle.ts';

/** `each`: the left and the right leg work in turn and are logged apart. */
export type Sides = 'both' | 'each';

/** The movement that the exercise trains; neighbours on the route should differ, a workout should hold several. */
export const patterns = [
  'squat',
  'lunge',
  'hinge',
  'knee-extension',
  'knee-flexion',
  'hip-abduction',
  'hip-adduction',
  'hip-flexion',
  'hip-extension',
  'calf',
  'shin',
  'run',
] as const;
export type Pattern = (typeof patterns)[number];

/** What the number that the athlete sets on the station means. */
export const loadMeanings = [
  'stack', // the number at the pin
  'plates', // bar or sled plus plates, as one total
  'dumbbell-pair', // both dumbbells together
  'dumbbell', // one dumbbell or kettlebell
  'cuff', // one ankle cuff, on the working leg
  'band', // a band's level: ordinal, not kilograms
  'body-weight', // nothing is added
  'treadmill', // speed and grade
] as const;
export type LoadMeaning = (typeof loadMeanings)[number];

/** Effective load in kg that the muscles move: `bodyMassShare` × body mass + `loadShare` × load (evidence §1.4). */
export interface EffectiveLoad {
  readonly bodyMassShare: number;
  readonly loadShare: number;
}

/** Log-normal prior of the repetition slope: share of load that one more repetition costs (evidence §1.3). */
export interface SlopePrior {
  readonly median: number;
  /** Standard deviation of ln slope. */
  readonly sdLn: number;
}

/** How far the evidence carries: A = direct measurement, B = consistent indirect, C = expert judgement. */
export type EvidenceGrade = 'A' | 'B' | 'C';

/** One exercise as a physiotherapist could review it: every field is data; the studies behind it stand in its guide. */
export interface Exercise {
  readonly id: ExerciseId;
  readonly name: string;
  readonly pattern: Pattern;
  readonly kind: 'machine' | 'free-weight' | 'body-weight' | 'treadmill';
  /** Compound lifts come early, rest longer and may go heavy; isolation stays at 12–15. */
  readonly joints: 'compound' | 'isolation';
  readonly credit: MuscleCredit;
  readonly sides: Sides;
  /** The station that holds the load: any of these, the best first. */
  readonly stations: readonly StationKind[];
  /** What must also stand free (a ball, a step, a mat, a bench). */
  readonly needs: readonly StationKind[];
  readonly loadMeaning: LoadMeaning;
  readonly effective: EffectiveLoad;
  readonly slope: SlopePrior;
  /** Slope prior for runners where it was measured apart (leg press: Richens & Cleather 2014). */
  readonly runnerSlope?: SlopePrior;
  /** Log-load lost to one set taken to failure, before rest (A_ex of evidence §1.6). */
  readonly setFatigue: number;
  /** First load ever for an untrained adult, as a share of body mass (evidence §1.7); 0 = body weight alone. */
  readonly firstLoadShare: number;
  /** Rest between sets of 12–15. */
  readonly restSeconds: number;
  /** Seconds to lift, hold and lower one repetition. */
  readonly tempo: { readonly upSeconds: number; readonly holdSeconds: number; readonly downSeconds: number };
  /** Free weights and one-legged work stop one repetition short of failure (evidence §8). */
  readonly failureSafe: boolean;
  /** Lengthening under load makes the first exposures sore (evidence §6.3). */
  readonly eccentric: boolean;
  /** Lying on the back: swapped after the first trimester (evidence §8). */
  readonly supine: boolean;
  /** Nearest first; each keeps the purpose. */
  readonly substitutes: readonly ExerciseId[];
  /** What to do with no gym; the exercise itself when it needs none. */
  readonly homeVersion: ExerciseId;
  /** Garmin FIT profile 21 exercise category and name numbers; `nearest` when the profile has no exact entry. */
  readonly fit: { readonly category: number; readonly name: number; readonly nearest: boolean };
  readonly grade: EvidenceGrade;
  /** Left out of composed workouts unless the athlete's own log has it (e.g. barbell back squat). */
  readonly onlyIfKnown: boolean;
}
