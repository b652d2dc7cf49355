/** What the page and the reading worker say to each other. */
import type { JournalEvent, LineProblem } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import type { RunChoices, RunFileResult } from '@legwork/formats/run-file';
import type { PlanChoices, PlanResult } from '@legwork/formats/run-plan';
import type { FileProblem, ReadChoices, StrengthLogResult } from '@legwork/formats/strength-log';

/** What the athlete answered about the file, and where they live. */
export type Choices = ReadChoices & RunChoices & PlanChoices;

export interface ReadRequest {
  readonly file: File;
  readonly choices: Choices;
  readonly today: Day;
}

export type ReadReply =
  | StrengthLogResult
  | Exclude<RunFileResult | PlanResult, { kind: 'refused' }>
  | {
      readonly kind: 'journal';
      readonly file: string;
      readonly events: readonly JournalEvent[];
      readonly problems: readonly LineProblem[];
    };

/** How much of a long file was read, 0 to 1. */
export interface Progress {
  readonly kind: 'progress';
  readonly share: number;
}

/** No log of one person is larger (a set takes about 100 bytes); a file that is would only fill the memory. */
export const mostBytes = 64 * 1024 * 1024;

export const refusal = (problem: FileProblem): ReadReply => ({ kind: 'refused', problem, rowProblems: [] });
