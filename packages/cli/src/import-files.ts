import type { JournalEvent } from '@legwork/engine/journal';
import { mergeJournal } from '@legwork/formats/journal-file';
import { type LogRead, type RowProblem, type RowReport, toEvents } from '@legwork/formats/strength-log';
import type { Clock } from './clock.ts';
import type { Writer } from './journal-file/change.ts';
import type { Journal } from './journal-file/read.ts';
import { standings } from './journal-file/standings.ts';
import type { FileRead } from './read-files.ts';

/** What became of one file. */
export interface FileReport {
  readonly file: string;
  readonly app: string;
  /** Names the import for `undo`; `null` when nothing was added, or when it cannot be undone (a restored journal). */
  readonly batch: string | null;
  /** Sets, or in a journal events, that were not there before. */
  readonly added: number;
  /** Sets or events that the journal had already. */
  readonly duplicates: number;
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
    const made = toEvents({ read: file.read, batch, device, at, firstSeq: nextSeq + events.length, existing });
    events.push(...made.events);
    reports.push(logReport(file.read, made.added > 0 ? batch : null, made.added, made.duplicates));
  }
  return { events, reports };
}

function logReport(read: LogRead, batch: string | null, added: number, duplicates: number): FileReport {
  const { file, app, sessions, span, totals, rows, problems, unknownExercises, timesAreUtc } = read;
  const otherRows = rows.filter(({ outcome }) => outcome !== 'set');
  return {
    file,
    app,
    batch,
    added,
    duplicates,
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
): FileReport {
  return {
    file,
    app: 'Legwork journal',
    batch: null,
    added,
    duplicates,
    sessions: 0,
    span: null,
    totals: null,
    otherRows: problems.map(({ line, message }) => ({ row: line, outcome: 'problem', sets: 0, message })),
    problems: [],
    unknownExercises: [],
    timesAreUtc: false,
  };
}
