/** One session of whoever composed it, and what it comes to for a runner. */
import {
  catalog,
  demandWeights,
  type ExerciseId,
  groupCredit,
  type Muscle,
  type MuscleGroup,
  muscleGroups,
  overlap,
  weeklyRanges,
} from '@legwork/engine/catalog';
import { type Gym, placements } from '@legwork/engine/gym';
import {
  generalWarmUpMinutes,
  restSecondsOf,
  stationChangeSeconds,
  walkSeconds,
  workSeconds,
} from '../../packages/engine/src/workout/minutes.ts';
import { mostOverlap } from '../../packages/engine/src/workout/order.ts';

interface Stop {
  readonly exercise: ExerciseId;
  readonly sets: number;
  readonly repetitions: number;
}

export type Session = readonly Stop[];

/** Running asks at least this much of a muscle that a session should cover (evidence §2.5; where to cut is our choice). */
const neededDemand = 0.35;
const mainMuscle = (group: MuscleGroup): Muscle => (group === 'quadriceps' ? 'vasti' : group);
export const needed: readonly MuscleGroup[] = muscleGroups.filter(
  (group) => demandWeights[mainMuscle(group)] >= neededDemand,
);
/** A muscle is covered by a fractional set or more. */
const coveringSets = 1;

export interface Measured {
  readonly covered: number;
  /** Neighbours whose muscle rows overlap by more than 0.6. */
  readonly clashes: number;
  /** Easy warm-up, station changes, walking, sets and rests; lighter sets apart. */
  readonly minutes: number;
  readonly sets: number;
  /** Fractional sets of today beyond what the muscles' week should hold. */
  readonly beyond: number;
}

const setsOf = (sessions: readonly Session[], group: MuscleGroup): number =>
  sessions.flat().reduce((sum, { exercise, sets }) => sum + sets * groupCredit(catalog[exercise], group), 0);

/** `week`: the other sessions of the seven days. */
export function measure(session: Session, week: readonly Session[], gym: Gym, askedMinutes: number): Measured {
  const today = (group: MuscleGroup): number => setsOf([session], group);
  const beyond = muscleGroups.map((group) => {
    const over = setsOf([...week, session], group) - weeklyRanges[group].high;
    return Math.max(0, Math.min(today(group), over));
  });
  return {
    covered: needed.filter((group) => today(group) >= coveringSets - 1e-9).length,
    clashes: session.filter(({ exercise }, index) => {
      const before = session[index - 1];
      return before !== undefined && overlap(before.exercise, exercise) > mostOverlap;
    }).length,
    minutes: generalWarmUpMinutes(askedMinutes) + secondsOf(session, gym) / 60,
    sets: session.reduce((sum, { sets }) => sum + sets, 0),
    beyond: beyond.reduce((sum, each) => sum + each, 0),
  };
}

/** Each exercise at its nearest station, with its own rest in full. */
export function secondsOf(session: Session, gym: Gym): number {
  let here: number | null = 0;
  let seconds = 0;
  for (const { exercise: id, sets, repetitions } of session) {
    const exercise = catalog[id];
    const there = placements(gym, exercise)[0]?.station?.placeMetres ?? null;
    seconds += stationChangeSeconds + walkSeconds(here, there);
    seconds += workSeconds(exercise, sets, restSecondsOf(exercise, 1), repetitions);
    here = there ?? here;
  }
  return seconds;
}
