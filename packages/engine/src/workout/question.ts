import type { ExerciseId } from '../catalog/ids.ts';
import type { Gym } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import type { Day } from '../time.ts';
import { candidatesFor } from './candidates.ts';
import { type Familiarity, familiarityOn } from './history.ts';
import { type Limits, limitsOn } from './limits.ts';
import { balances, needsOf } from './needs.ts';
import type { Problem } from './problem.ts';
import type { LeftOut } from './workout.ts';

/** More stations than this are a tour, and the route's exact solver is fast up to here (our choice). */
const mostBlocks = 9;

/** Everything about this athlete, day and gym that decides a workout, except the seconds. */
export interface Question {
  readonly athlete: Athlete;
  readonly on: Day;
  readonly limits: Limits;
  readonly familiarity: (exercise: ExerciseId) => Familiarity;
  readonly problem: Problem;
  readonly leftOut: readonly LeftOut[];
}

export interface Asked {
  readonly athlete: Athlete;
  readonly gym: Gym;
  readonly minutes: number;
  readonly on: Day;
  readonly without: readonly ExerciseId[];
  readonly stationsTaken: readonly string[];
  /** Stricter or looser than the day's own limits. */
  readonly limits?: Limits;
}

/** The question that the solver answers, for so many seconds of stations. */
export function questionFor(asked: Asked, seconds: number): Question {
  const { athlete, gym, minutes, on, without, stationsTaken } = asked;
  const limits = asked.limits ?? limitsOn(athlete, on);
  const familiarity = familiarityOn(athlete, on);
  const free = { ...gym, stations: gym.stations.filter((station) => !stationsTaken.includes(station.id)) };
  const { candidates, leftOut } = candidatesFor({ athlete, gym: free, minutes, on, limits, without, familiarity });
  const problem: Problem = {
    seconds,
    mostBlocks,
    candidates,
    needs: needsOf(athlete, on, minutes),
    balances,
    kept: [],
  };
  return { athlete, on, limits, familiarity, problem, leftOut };
}
