import type { Body } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import type { ListQuestion, RunProblem } from '../run-file/activity.ts';
import type { DateOrder } from '../strength-log/result.ts';
import type { FileProblem } from '../text-file.ts';

/** When a plan without dates takes place: the week in which it begins, or the day of the race at its end. */
export interface PlanDate {
  readonly of: 'start' | 'race';
  readonly day: Day;
}

export interface PlanChoices {
  readonly planDate?: PlanDate;
  readonly dateOrder?: DateOrder;
  /** IANA zone in which the runner lives; without it times that are instants stay in UTC. */
  readonly timeZone?: string;
}

export interface PlanRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly choices: PlanChoices;
  readonly today: Day;
}

/** An entry of a plan; its id is the same in every version of the plan. */
export type PlannedEntry = Body<'run.planned'> & { readonly uid: string };

export interface PlanRead {
  readonly kind: 'plan';
  readonly file: string;
  /** "iCalendar", "run plan (JSON)", "run plan (CSV)". */
  readonly app: string;
  /** The plan's own name, else the file's. */
  readonly plan: string;
  /** By day. */
  readonly entries: readonly PlannedEntry[];
  readonly span: { readonly from: Day; readonly to: Day } | null;
  /** What was left out on purpose, in words, with how many. */
  readonly leftOut: readonly { readonly what: string; readonly count: number }[];
  readonly problems: readonly RunProblem[];
  /** Nothing of the file is missing, so what it does not have any more is not planned any more. */
  readonly isWhole: boolean;
  readonly timesAreUtc: boolean;
}

/** What a plan without dates leaves open. */
export interface PlanQuestion {
  readonly ask: 'plan-date';
  readonly weeks: number;
  /** What the plan calls its race; `null` when it names none. */
  readonly race: string | null;
}

export type PlanResult =
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  | {
      readonly kind: 'plan-question';
      readonly app: string;
      readonly plan: string;
      readonly questions: readonly (PlanQuestion | ListQuestion)[];
      /** Days of the plan on which something is planned. */
      readonly entries: number;
    }
  | PlanRead;
