/** What the readers of all formats give: activities and sets as the file tells them, in units that say what they are. */
import type { Run } from '@legwork/engine/journal';
import type { Unit } from '@legwork/engine/units';

/** When something began. A list may know the runner's clock and no zone; everything else knows the instant. */
export type Start =
  | {
      readonly clock: 'instant';
      /** Milliseconds since 1970, UTC. */
      readonly ms: number;
      /** How far the runner's own clock was ahead of UTC, where the file says so. */
      readonly utcOffsetMinutes: number | null;
    }
  | { readonly clock: 'wall'; readonly at: string };

/** `unsaid`: the file does not tell, so its speed has to. */
export type Sport = 'running' | 'strength' | 'other' | 'unsaid';

/** What a file says of an activity as the journal says it of a run. */
type Measured = Pick<
  Run,
  | 'seconds'
  | 'elapsedSeconds'
  | 'distanceMetres'
  | 'climbMetres'
  | 'descentMetres'
  | 'meanHeartRate'
  | 'maxHeartRate'
  | 'gradePercent'
  | 'ground'
  | 'name'
  | 'detail'
>;

export interface Activity extends Measured {
  readonly sport: Sport;
  /** The sport as the file names it. */
  readonly sportName: string;
  readonly start: Start;
  readonly source: string;
}

/** One set that a watch counted. */
export interface WatchSet {
  readonly start: Start;
  /** The beginning of the activity that it belongs to: its session. */
  readonly sessionStartMs: number;
  /** FIT numbers of the exercise; `null` where the watch did not know. */
  readonly category: number | null;
  readonly name: number | null;
  /** What the plan on the watch called it. */
  readonly title: string | null;
  readonly repetitions: number;
  readonly seconds: number | null;
  readonly load: { readonly kg: number; readonly unit: Unit } | null;
  readonly source: string;
}

/** Something in a file that could not be used, or only in part. */
export interface RunProblem {
  /** The file, or its path inside an archive. */
  readonly file: string;
  readonly message: string;
}

/** What a list does not say. */
export type ListQuestion =
  | {
      readonly ask: 'distance-unit';
      readonly sample: { readonly row: number; readonly value: string; readonly time: string };
    }
  | { readonly ask: 'date-order'; readonly sample: { readonly row: number; readonly value: string } };

/** What one file holds. */
export interface Content {
  readonly app: string;
  readonly activities: readonly Activity[];
  readonly sets: readonly WatchSet[];
  readonly problems: readonly RunProblem[];
  /** Open questions of lists; the rest was read as if they were answered with kilometres and the day first. */
  readonly questions?: readonly ListQuestion[];
}

/** The parts of an activity that a file may leave unsaid. */
export const unsaid = {
  elapsedSeconds: null,
  distanceMetres: null,
  climbMetres: null,
  descentMetres: null,
  meanHeartRate: null,
  maxHeartRate: null,
  gradePercent: null,
  ground: null,
  name: null,
} as const;
