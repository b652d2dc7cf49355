/** What the page and the reading worker say to each other. */
import type { JournalEvent, LineProblem } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import type { FileProblem, ReadChoices, StrengthLogResult } from '@legwork/formats/strength-log';

export interface ReadRequest {
  readonly file: File;
  readonly choices: ReadChoices;
  readonly today: Day;
}

export type ReadReply =
  | StrengthLogResult
  | {
      readonly kind: 'journal';
      readonly file: string;
      readonly events: readonly JournalEvent[];
      readonly problems: readonly LineProblem[];
    };

/** No log of one person is larger (a set takes about 100 bytes); a file that is would only fill the memory. */
export const mostBytes = 64 * 1024 * 1024;

export const refusal = (problem: FileProblem): ReadReply => ({ kind: 'refused', problem, rowProblems: [] });
