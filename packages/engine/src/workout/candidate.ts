import type { Exercise } from '../catalog/exercise.ts';
import type { Placement } from '../gym/index.ts';
import type { Clock } from './clock.ts';
import { needCredit } from './needs.ts';

/** Kinds of work that every session should hold (evidence §7, and the seed's "free weights build balance"). */
export const workKinds = ['knee-dominant', 'flexor', 'hip-stability', 'calf', 'one-legged', 'free-weight'] as const;
export type WorkKind = (typeof workKinds)[number];

/** A muscle that is this much of a set's work is one that the exercise is for: it must have recovered (our choice). */
export const mainCredit = 0.5;

/** What an exercise does for the week, wherever it is done. */
export interface Work {
  readonly exercise: Exercise;
  /** Fractional sets of one set, in the order of the problem's needs. */
  readonly credit: readonly number[];
  readonly kinds: readonly WorkKind[];
  /** Only one of a family in a workout: two lunges are not variety. */
  readonly family: string;
  /**
   * What the athlete would rather do, on the objective's scale: the plan's backbone, what they know, not what they
   * did last time.
   */
  readonly preference: number;
}

/** Where an exercise would be done, and how long it takes there. */
export interface Place extends Clock {
  readonly placement: Placement;
  /** What is lost against the best place, on the objective's scale. */
  readonly placeCost: number;
}

/** One thing that could be done today: an exercise at its best place, and what it costs in time. */
export interface Candidate extends Work, Place {
  /** The same exercise at the other stations that could hold it. */
  readonly elsewhere: readonly Place[];
  readonly mostSets: number;
  readonly restSeconds: number;
  /** The lift that comes first. */
  readonly priority: boolean;
}

/** Everywhere that the candidate could be done, its own place first. */
export const placesOf = (candidate: Candidate): readonly Place[] => [candidate, ...candidate.elsewhere];

/** The candidate at another of its places. */
export function movedTo(candidate: Candidate, place: Place): Candidate {
  if (place.placement === candidate.placement) return candidate;
  const { placement, seconds, rampSeconds, roundSeconds, betweenSeconds, placeCost } = place;
  const elsewhere = placesOf(candidate).filter((each) => each !== place);
  return { ...candidate, placement, seconds, rampSeconds, roundSeconds, betweenSeconds, placeCost, elsewhere };
}

/** An exercise and its sets: one stop of the workout before it has an order and loads. */
export interface Pick<W extends Work = Candidate> {
  readonly candidate: W;
  readonly sets: number;
  /** Done in turn with the pick before it, set by set (pair.ts). */
  readonly paired?: true;
}

export const workOf = (exercise: Exercise, preference: number): Work => ({
  exercise,
  credit: needCredit(exercise.id),
  kinds: kindsOf(exercise),
  family: familyOf(exercise),
  preference,
});

/** Which kinds of work an exercise is. */
function kindsOf(exercise: Exercise): readonly WorkKind[] {
  const { pattern, credit, sides, joints, kind } = exercise;
  const legBend = pattern === 'squat' || pattern === 'lunge' || pattern === 'knee-extension';
  const is: Readonly<Record<WorkKind, boolean>> = {
    'knee-dominant': legBend,
    flexor: pattern === 'knee-flexion' || pattern === 'hip-flexion',
    'hip-stability': pattern === 'hip-abduction' || (credit.hipAbductors ?? 0) >= 0.7,
    calf: pattern === 'calf',
    'one-legged': sides === 'each' && joints === 'compound',
    'free-weight': legBend && joints === 'compound' && kind !== 'machine',
  };
  return workKinds.filter((each) => is[each]);
}

/**
 * A leg press and a free squat belong together, and so do a calf raise with straight knees and one with bent knees,
 * which trains the soleus alone (Kinoshita 2023); two exercises of any other pattern are the same thing twice.
 */
function familyOf({ id, pattern, kind }: Exercise): string {
  if (pattern === 'squat') return `${pattern}-${kind === 'machine' ? 'machine' : 'free'}`;
  return id === 'calf-raise-seated' ? `${pattern}-seated` : pattern;
}
