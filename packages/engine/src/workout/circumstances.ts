import type { ExerciseId } from '../catalog/ids.ts';
import type { MuscleGroup } from '../catalog/index.ts';
import type { Gym } from '../gym/index.ts';
import type { Soreness } from './sore.ts';

/** An exercise that the athlete asked for by name, and the one whose place it takes. */
export interface Wish {
  readonly exercise: ExerciseId;
  readonly for: ExerciseId;
}

/** A station that is to be free later, and what waits for it: not before more than `begun` blocks have been begun. */
interface LaterStation {
  readonly stationId: string;
  readonly exercise: ExerciseId;
  readonly begun: number;
}

/**
 * What has come in the way today, and what the athlete wants otherwise. The workout carries it, so that every further
 * change is a question about all of it.
 */
export interface Circumstances {
  /** Exercises that must not come. */
  readonly without: readonly ExerciseId[];
  readonly wishes: readonly Wish[];
  /** Stations, by id, that are not to be used until the athlete says that they are free. */
  readonly stationsTaken: readonly string[];
  readonly stationsLater: readonly LaterStation[];
  readonly sore: Readonly<Partial<Record<MuscleGroup, Soreness>>>;
  readonly legsHeavy: boolean;
  readonly noTreadmill: boolean;
  /** Spent beside stations that were taken. */
  readonly waitedMinutes: number;
  /** Asked for hills on the treadmill after the lifting, 10 to 30; 0 = none. */
  readonly hillMinutes: number;
  /** Asked for lifts in pairs, in turn, to save time. */
  readonly pairs: boolean;
}

/** A day on which nothing is said is a usual one. */
export const circumstancesOf = ({
  without = [],
  wishes = [],
  stationsTaken = [],
  stationsLater = [],
  sore = {},
  legsHeavy = false,
  noTreadmill = false,
  waitedMinutes = 0,
  hillMinutes = 0,
  pairs = false,
}: Partial<Circumstances>): Circumstances => ({
  without,
  wishes,
  stationsTaken,
  stationsLater,
  sore,
  legsHeavy,
  noTreadmill,
  waitedMinutes,
  hillMinutes,
  pairs,
});

/** The gym as it can be used now. */
export const freeGym = (gym: Gym, { stationsTaken, noTreadmill }: Circumstances): Gym => ({
  ...gym,
  stations: gym.stations.filter(
    ({ id, kind }) => !stationsTaken.includes(id) && !(noTreadmill && kind === 'treadmill'),
  ),
});

/** One exercise instead of another, that one never again today; who wishes what they put aside has it back. */
export function wishing(circumstances: Circumstances, exercise: ExerciseId, instead: ExerciseId): Circumstances {
  const { without, wishes } = circumstances;
  return {
    ...circumstances,
    without: [...new Set([...without, ...wishes.map((wish) => wish.for), instead])].filter((id) => id !== exercise),
    wishes: [
      ...wishes.filter((wish) => wish.exercise !== instead && wish.exercise !== exercise),
      { exercise, for: instead },
    ],
  };
}
