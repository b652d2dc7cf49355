import type { Body } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import type { DateOrder } from '../strength-log/result.ts';
import type { FileProblem } from '../text-file.ts';
import type { ListQuestion, RunProblem } from './activity.ts';
import type { DistanceUnit } from './garmin/distance-unit.ts';

/** What the athlete answered to an earlier `list-question`, and where they live. */
export interface RunChoices {
  readonly distanceUnit?: DistanceUnit;
  readonly dateOrder?: DateOrder;
  /** IANA zone for files that state instants without the runner's own clock; without it those stay in UTC. */
  readonly timeZone?: string;
}

export interface RunFileRequest {
  /** Read piece by piece where that matters: the `File` of a browser, `openAsBlob` of Node. */
  readonly blob: Blob;
  readonly fileName: string;
  readonly choices: RunChoices;
  /** The day on which the file is read: later runs are slips of a clock. */
  readonly today: Day;
  /** How much was read, 0 to 1, for files that take a while. */
  readonly onProgress?: (share: number) => void;
}

/** Content with a name that is the same in every reading of it. */
export interface Imported<B> {
  readonly body: B;
  readonly contentKey: string;
}

export interface RunsRead {
  readonly kind: 'runs';
  readonly file: string;
  readonly app: string;
  /** Oldest first; the same run may come from two sources, which the journal counts once. */
  readonly runs: readonly Imported<Body<'run.logged'>>[];
  /** Sets of strength sessions that a watch counted. */
  readonly sets: readonly Imported<Body<'set.logged'>>[];
  readonly sessions: number;
  /** `null` when the file holds neither a run nor a set. */
  readonly span: { readonly from: Day; readonly to: Day } | null;
  /** Activities that are no runs, by sport, most first. */
  readonly others: readonly { readonly sport: string; readonly count: number }[];
  readonly problems: readonly RunProblem[];
  /** Times are in UTC because no zone was chosen and the file has none of its own. */
  readonly timesAreUtc: boolean;
}

export type RunFileResult =
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  | {
      readonly kind: 'list-question';
      readonly app: string;
      readonly questions: readonly ListQuestion[];
      readonly runs: number;
    }
  | RunsRead;
