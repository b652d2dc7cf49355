import type { Exercise } from '../catalog/exercise.ts';
import type { ExerciseId } from '../catalog/ids.ts';
import type { PerformedSet } from '../journal/athlete.ts';
import type { Side } from '../journal/event.ts';
import type { Estimate } from './estimate.ts';

/** One strength that is tracked on its own: an exercise, on one machine, with one side. */
export interface Capacity {
  readonly exercise: ExerciseId;
  /** `null`: the log names no station, or the load means the same everywhere (dumbbells, cuffs, the body). */
  readonly stationId: string | null;
  readonly side: Side;
  /** After its last session. */
  readonly estimate: Estimate;
  /** As its last session began, so that a session still going on can be followed set by set. */
  readonly before: Estimate;
  readonly lastSessionId: string;
  /** Its sets in its last session, in order: the working sets, or the probes when there were no others. */
  readonly lastSets: readonly PerformedSet[];
  /** The same of the session before that. */
  readonly earlierSets: readonly PerformedSet[];
}

/** The numbers on two machines are not comparable; a 10 kg dumbbell is 10 kg everywhere. */
export const stationOf = (exercise: Exercise, stationId: string | null): string | null =>
  exercise.kind === 'machine' ? stationId : null;

/** Name of a capacity among an athlete's estimates. */
export const capacityKey = (exercise: Exercise, stationId: string | null, side: Side): string =>
  `${exercise.id}|${stationOf(exercise, stationId) ?? ''}|${side}`;

/** Name of the same capacity of the other leg; `null` where both legs work together. */
export const otherLegKey = (exercise: Exercise, stationId: string | null, side: Side): string | null =>
  side === 'both' ? null : capacityKey(exercise, stationId, side === 'left' ? 'right' : 'left');
