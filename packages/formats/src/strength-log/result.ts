import type { Body } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import type { Unit } from '@legwork/engine/units';
import type { FileProblem } from '../text-file.ts';

export type { FileProblem } from '../text-file.ts';

/** `dmy`: 5/1 is 5 January. `mdy`: 5/1 is 1 May. */
export type DateOrder = 'dmy' | 'mdy';

/** What the athlete answered to an earlier `question`, and where they live. */
export interface ReadChoices {
  readonly unit?: Unit;
  readonly dateOrder?: DateOrder;
  /** IANA zone for files that state instants (Fitbod, Liftosaur, Hevy API); without it they stay in UTC. */
  readonly timeZone?: string;
}

export interface StrengthLogRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly choices: ReadChoices;
  /** The day on which the file is read: later sets are slips of the clock, not training. */
  readonly today: Day;
}

/** One value that could not be used. `row` counts as a spreadsheet does: the header is row 1. */
export interface RowProblem {
  readonly row: number;
  readonly field: string;
  readonly value: string;
  readonly expected: string;
  readonly whatToDo: string;
}

export const rowOutcomes = ['set', 'rest-timer', 'note', 'cardio', 'empty', 'problem'] as const;
/** What became of one data row; `empty`: neither repetitions nor time, `cardio`: a distance and nothing else. */
export type RowOutcome = (typeof rowOutcomes)[number];

export interface RowReport {
  readonly row: number;
  readonly outcome: RowOutcome;
  /** How many sets the row gave: 0 unless the outcome is `set`; several in wide tables. */
  readonly sets: number;
  readonly message?: string;
}

/** One set as it would be logged, with where it stood in the file. */
export interface ImportedSet {
  readonly body: Body<'set.logged'>;
  readonly row: number;
  /** The same for the same set in every export of it: see `contentKeys`. */
  readonly contentKey: string;
  /** The event that the set already is, when the file is our own export. */
  readonly eventId?: string;
}

/** Something in the file suggests a unit: "176.3698 is 80 kg written in pounds". Offered, never decided. */
export interface UnitHint {
  readonly unit: Unit;
  readonly value: number;
  readonly equals: number;
  readonly equalsUnit: Unit;
}

export type Question =
  | {
      readonly ask: 'unit';
      readonly sample: { readonly row: number; readonly exerciseName: string; readonly value: number };
      readonly hint: UnitHint | null;
    }
  | { readonly ask: 'date-order'; readonly sample: { readonly row: number; readonly value: string } };

export interface LogRead {
  readonly kind: 'read';
  readonly file: string;
  readonly app: string;
  /** Oldest session first, in the order performed. */
  readonly sets: readonly ImportedSet[];
  /** Every data row of the file, once. */
  readonly rows: readonly RowReport[];
  /** `set` + `rest-timer` + … = number of data rows. */
  readonly totals: Readonly<Record<RowOutcome, number>>;
  readonly problems: readonly RowProblem[];
  /** Names that the catalogue does not have, most sets first. */
  readonly unknownExercises: readonly { readonly name: string; readonly sets: number }[];
  /** `null` when the file holds no set. */
  readonly span: { readonly from: Day; readonly to: Day } | null;
  readonly sessions: number;
  /** The file states instants and no time zone was chosen, so an evening set may show on the next day. */
  readonly timesAreUtc: boolean;
}

export type StrengthLogResult =
  | { readonly kind: 'refused'; readonly problem: FileProblem; readonly rowProblems: readonly RowProblem[] }
  | {
      readonly kind: 'question';
      readonly app: string;
      readonly questions: readonly Question[];
      /** Counted as if the answers were kilograms and day before month. */
      readonly preview: {
        readonly rows: number;
        readonly sets: number;
        readonly sessions: number;
        readonly problems: number;
      };
    }
  | LogRead;
