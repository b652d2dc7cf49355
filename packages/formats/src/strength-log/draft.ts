import type { Effort } from '@legwork/engine/journal';
import type { Unit } from '@legwork/engine/units';
import type { RowOutcome, RowProblem } from './result.ts';
import type { TableRow } from './table.ts';

/** A set as its row states it: before units, sessions and the catalogue. */
export interface SetDraft {
  readonly row: number;
  readonly performedAt: string;
  /** The time as the file wrote it, in whatever zone. */
  readonly writtenAt: string;
  /** The app's own name for the workout; `null` where only times tell. */
  readonly session: string | null;
  readonly exerciseName: string;
  readonly role: 'warmup' | 'working' | 'drop';
  readonly load: { readonly value: number; readonly unit: Unit | null };
  /** How many of what was weighed the athlete held, where the file says it (Fitbod: 2 = one in each hand). */
  readonly multiplier: number | null;
  readonly repetitions: number;
  readonly seconds: number | null;
  readonly gradePercent: number | null;
  readonly effort: Effort;
}

/** What one row says. */
export interface RowReading {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly drafts: readonly SetDraft[];
  readonly problems: readonly RowProblem[];
  /** Why the row is no set, where that is no problem. */
  readonly message?: string;
}

export const noSet = (row: number, outcome: RowOutcome, message: string): RowReading => ({
  row,
  outcome,
  drafts: [],
  problems: [],
  message,
});

/** What a row gives that has sets, problems, or both (a wide row of which one set cannot be read). */
export const readingOf = (row: number, drafts: readonly SetDraft[], problems: readonly RowProblem[]): RowReading => ({
  row,
  outcome: drafts.length > 0 ? 'set' : 'problem',
  drafts,
  problems,
});

export const rowProblem = (problem: RowProblem): RowReading => readingOf(problem.row, [], [problem]);

/** One line for a list: which field, what stood there, what to do. */
export const problemWords = ({ field, value, expected, whatToDo }: RowProblem): string =>
  `${field} “${value}”: expected ${expected}. ${whatToDo}`;

/** A row in which a quotation mark is opened and not closed. */
export const unclosedQuote = ({ row, cells }: TableRow): RowProblem => ({
  row,
  field: 'row',
  value: cells.join(' | ').slice(0, 120),
  expected: 'a closing quotation mark',
  whatToDo: 'Close the quotation mark in the file and import it again; the rows after it were read.',
});

/** A row with more values than columns: which of them belongs where is not guessed at. */
export const surplusValues = ({ row, cells }: TableRow, columns: number): RowProblem => ({
  row,
  field: 'row',
  value: cells.join(' | ').slice(0, 120),
  expected: `${columns} values, one for each column`,
  whatToDo: 'Put values that contain the separator in quotation marks and import the file again.',
});
