import { type Athlete, fold, type JournalEvent } from '@legwork/engine/journal';
import { mergeJournal } from '@legwork/formats/journal-file';
import { type RunEvents, type RunsRead, runEvents } from '@legwork/formats/run-file/events';
import { planEvents } from '@legwork/formats/run-plan/events';
import { type LogRead, type RowProblem, type RowReport, toEvents } from '@legwork/formats/strength-log';
import type { Clock } from './clock.ts';
import { type PlanReport, planReport } from './import-plan.ts';
import type { Writer } from './journal-file/change.ts';
import type { Journal } from './journal-file/read.ts';
import { standings } from './journal-file/standings.ts';
import type { FileRead } from './read-files.ts';

/** What became of one file. */
export type FileReport = LogReport | RunsReport | PlanReport;

/** What became of a file of runs. */
export interface RunsReport {
  readonly kind: 'runs';
  readonly file: string;
  readonly app: string;
  /** Names the import for `undo`; `null` when nothing was added. */
  readonly batch: string | null;
  /** Runs and sets that were not there before. */
  readonly added: number;
  readonly runs: number;
  readonly sets: number;
  /** Runs and sets that the journal had already. */
  readonly duplicates: number;
  /** Of the runs, those that another source tells of too: they count once. */
  readonly sameRuns: number;
  /** Sets of the watch on days that the athlete logged: they do not count. */
  readonly toldTwice: number;
  readonly span: RunsRead['span'];
  readonly others: RunsRead['others'];
  readonly problems: RunsRead['problems'];
  readonly timesAreUtc: boolean;
}

/** What became of a log of sets, or of a journal. */
export interface LogReport {
  readonly kind: 'log' | 'journal';
  readonly file: string;
  readonly app: string;
  /** Names the import for `undo`; `null` when nothing was added, or when it cannot be undone (a restored journal). */
  readonly batch: string | null;
  /** Sets, or in a journal events, that were not there before. */
  readonly added: number;
  /** Sets or events that the journal had already. */
  readonly duplicates: number;
  /** Sets of the watch that do not count any more, because these tell the same days. */
  readonly toldTwice: number;
  readonly sessions: number;
  readonly span: LogRead['span'];
  readonly totals: LogRead['totals'] | null;
  /** Every row that gave no set, and why. */
  readonly otherRows: readonly RowReport[];
  readonly problems: readonly RowProblem[];
  readonly unknownExercises: LogRead['unknownExercises'];
  readonly timesAreUtc: boolean;
}

export interface Imported {
  readonly events: readonly JournalEvent[];
  readonly reports: readonly FileReport[];
}

/** The events that the files add to a journal, each file a batch of its own. */
export function importFiles(
  files: readonly FileRead[],
  journal: Journal,
  { device, at, nextSeq }: Pick<Writer, 'device' | 'at' | 'nextSeq'>,
  clock: Clock,
): Imported {
  const events: JournalEvent[] = [];
  const reports: FileReport[] = [];
  for (const file of files) {
    const present = [...journal.events, ...events];
    if (file.kind === 'journal') {
      const { added, known, different } = mergeJournal(present, file.events);
      events.push(...added);
      reports.push(journalReport(file, added.length, known + different));
      continue;
    }
    const existing = standings(present);
    const batch = clock.newId();
    if (file.kind === 'runs') {
      const made = runEvents({ read: file.read, batch, device, at, firstSeq: nextSeq + events.length, existing });
      const counted = whatCounts(present, made.events);
      events.push(...made.events);
      reports.push(runsReport(file.read, batch, made, counted));
      continue;
    }
    if (file.kind === 'plan') {
      const { read } = file;
      const [firstSeq, today] = [nextSeq + events.length, clock.today()];
      const made = planEvents({ read, batch, device, at, firstSeq, existing, today, journal: present });
      const said = new Set(fold(present).planned.flatMap((run) => (run.isCorrected ? run.likeness : [])));
      events.push(...made.events);
      reports.push(planReport(read, batch, made, said));
      continue;
    }
    const made = toEvents({ read: file.read, batch, device, at, firstSeq: nextSeq + events.length, existing });
    const toldTwice = made.added - whatCounts(present, made.events).sets;
    events.push(...made.events);
    reports.push(logReport(file.read, made.added > 0 ? batch : null, made, toldTwice));
  }
  return { events, reports };
}

/** How many runs and sets there are more, once what several sources tell counts once. */
interface Counted {
  readonly runs: number;
  readonly sets: number;
}

function whatCounts(before: readonly JournalEvent[], added: readonly JournalEvent[]): Counted {
  const [was, is] = [fold(before), fold([...before, ...added])];
  return { runs: is.runs.length - was.runs.length, sets: setsOf(is) - setsOf(was) };
}

const setsOf = ({ sessions }: Athlete): number => sessions.reduce((sum, { sets }) => sum + sets.length, 0);

function runsReport(
  { file, app, span, others, problems, timesAreUtc }: RunsRead,
  batch: string,
  { addedRuns, addedSets, duplicates }: RunEvents,
  counted: Counted,
): RunsReport {
  const added = addedRuns + addedSets;
  return {
    kind: 'runs',
    file,
    app,
    batch: added > 0 ? batch : null,
    added,
    runs: addedRuns,
    sets: addedSets,
    duplicates,
    sameRuns: addedRuns - counted.runs,
    toldTwice: addedSets - counted.sets,
    span,
    others,
    problems,
    timesAreUtc,
  };
}

function logReport(
  read: LogRead,
  batch: string | null,
  { added, duplicates }: Pick<LogReport, 'added' | 'duplicates'>,
  toldTwice: number,
): LogReport {
  const { file, app, sessions, span, totals, rows, problems, unknownExercises, timesAreUtc } = read;
  const otherRows = rows.filter(({ outcome }) => outcome !== 'set');
  return {
    kind: 'log',
    file,
    app,
    batch,
    added,
    duplicates,
    toldTwice,
    sessions,
    span,
    totals,
    otherRows,
    problems,
    unknownExercises,
    timesAreUtc,
  };
}

function journalReport(
  { file, problems }: Extract<FileRead, { kind: 'journal' }>,
  added: number,
  duplicates: number,
): LogReport {
  return {
    kind: 'journal',
    file,
    app: 'Legwork journal',
    batch: null,
    added,
    duplicates,
    toldTwice: 0,
    sessions: 0,
    span: null,
    totals: null,
    otherRows: problems.map(({ line, message }) => ({ row: line, outcome: 'problem', sets: 0, message })),
    problems: [],
    unknownExercises: [],
    timesAreUtc: false,
  };
}
