import type { Unit } from '@legwork/engine/units';
import type { Problem } from '../text-file.ts';
import { type Columns, columnsOf, headerKey } from './columns.ts';
import { dateEvidence } from './date-order.ts';
import { tableText } from './decode.ts';
import { type Dialect, dialectOf } from './dialect.ts';
import { jefitLogs } from './jefit.ts';
import { legworkEntries } from './legwork-entries.ts';
import { decimalSignOf } from './numbers.ts';
import { questionsOf } from './questions.ts';
import type { LogRead, RowProblem, StrengthLogRequest, StrengthLogResult } from './result.ts';
import { cellsOf, dateText, type RowContext } from './row-context.ts';
import { readRows } from './rows.ts';
import { type Entries, setEntries } from './set-entries.ts';
import { summary } from './summary.ts';
import { parseTable, type Table } from './table.ts';
import { timeReader } from './times.ts';

/** A file of which more rows than this share fail is not what we took it for. */
const mostFailures = 0.5;

/**
 * Reads the log of another strength app (Strong, Hevy, FitNotes, Fitbod, Liftosaur, JEFIT, wide tables, our own
 * export). Every data row is accounted for: it becomes a set or is reported with its row number. What the file does
 * not say, its unit or the order of day and month, is asked and never guessed.
 */
export function readStrengthLog(request: StrengthLogRequest): StrengthLogResult {
  const decoded = tableText(request.bytes);
  if (!decoded.ok) return refused(request, decoded.problem);
  const source = sourceOf(decoded.text);
  if (source === null) return refused(request, unknownHeader(decoded.text));

  const { table, dialect, fileUnit } = source;
  const columns = columnsOf(table.header);
  const dates = dateCells(table, columns, dialect);
  const evidence = dateEvidence(dates);
  const order = evidence.order === 'unknown' ? (request.choices.dateOrder ?? 'dmy') : evidence.order;
  const readTime = timeReader(order, request.choices.timeZone);
  const sign = decimalSignOf(numberCells(table, dialect, columns));
  const context: RowContext = { dialect, header: table.header, columns, sign, readTime, fileUnit };

  if (dialect.layout === 'legwork') return finished(request, dialect, legworkEntries(table, context), false);

  const readings = readRows(table, context);
  const questions = questionsOf(readings, evidence, request.choices);
  const entries = setEntries(readings, {
    app: dialect.app,
    perHand: dialect.perHand,
    unit: request.choices.unit ?? 'kg',
    today: request.today,
  });
  const timesAreUtc = dates.some(({ value }) => readTime(value)?.zoned === true);
  const result = finished(request, dialect, entries, timesAreUtc);
  if (result.kind !== 'read' || questions.length === 0) return result;
  return {
    kind: 'question',
    app: dialect.app,
    questions,
    preview: {
      rows: result.rows.length,
      sets: result.sets.length,
      sessions: result.sessions,
      problems: result.problems.length,
    },
  };
}

interface Source {
  readonly table: Table;
  readonly dialect: Dialect;
  readonly fileUnit: Unit | null;
}

/** The table in the text and the app that wrote it, or `null` when its header is unknown. */
function sourceOf(text: string): Source | null {
  const jefit = jefitLogs(text);
  const table = parseTable(jefit?.text ?? text, (header) => columnsOf(header).size);
  const dialect = dialectOf(table.header, columnsOf(table.header));
  if (dialect === null) return null;
  if (!jefit) return { table, dialect, fileUnit: null };
  const moved = (rows: Table['rows']) => rows.map(({ row, cells }) => ({ row: row + jefit.rowsBefore, cells }));
  return {
    table: { header: table.header, rows: moved(table.rows), unclosed: moved(table.unclosed) },
    dialect,
    fileUnit: jefit.unit,
  };
}

/** The dates of all rows as they are written; a start that is only a time of day has its date elsewhere. */
const dateCells = ({ rows }: Table, columns: Columns, dialect: Dialect) =>
  rows.map((row) => ({ row: row.row, value: dateText(cellsOf(row, columns), dialect) }));

const numberColumns = ['weight', 'weightKg', 'weightLb', 'reps', 'rpe', 'reserve', 'distance', 'seconds'] as const;

/** The cells that hold numbers, from which the decimal sign may be learnt; words may hold any sign. */
function* numberCells({ header, rows }: Table, { layout }: Dialect, columns: Columns): Generator<string> {
  const places = new Set<number | undefined>(numberColumns.map((column) => columns.get(column)));
  for (const [place, cell] of header.entries())
    if (layout !== 'long' && /^(set \d|set\d|shown load)/.test(headerKey(cell))) places.add(place);
  for (const { cells } of rows)
    for (const [place, cell] of cells.entries()) if (places.has(place) && /^-?\d+([.,]\d+)+$/.test(cell)) yield cell;
}

function finished(
  request: StrengthLogRequest,
  dialect: Dialect,
  entries: Entries,
  timesAreUtc: boolean,
): StrengthLogResult {
  const read: LogRead = {
    kind: 'read',
    file: request.fileName,
    app: dialect.app,
    ...entries,
    ...summary(entries),
    timesAreUtc,
  };
  if (read.rows.length === 0)
    return refused(request, {
      message: `The file has the header of ${dialect.app} and no rows.`,
      expected: 'at least one set',
      whatToDo: 'Export again; in some apps you must choose the span of dates.',
    });
  if (read.totals.problem <= read.rows.length * mostFailures) return read;
  const [first] = read.problems;
  const example = first
    ? `, the first is row ${first.row}: ${first.field} “${first.value.slice(0, 60)}” in place of ${first.expected}`
    : '';
  return refused(
    request,
    {
      message: `${read.totals.problem} of ${read.rows.length} rows cannot be read${example}.`,
      expected: `the export of ${dialect.app} as the app wrote it`,
      whatToDo: 'If a spreadsheet has saved the file since, export it from the app again and import that file.',
    },
    read.problems.slice(0, 20),
  );
}

const refused = (
  { fileName }: StrengthLogRequest,
  problem: Problem,
  rowProblems: readonly RowProblem[] = [],
): StrengthLogResult => ({ kind: 'refused', problem: { file: fileName, ...problem }, rowProblems });

const unknownHeader = (text: string): Problem => ({
  message: `The first line is not the header of a log or a plan that we know: “${text.trim().split(/\r?\n/, 1)[0]?.slice(0, 80)}”.`,
  expected:
    'columns for the date, the exercise and the repetitions, as Strong, Hevy, FitNotes, Fitbod, Liftosaur and JEFIT write them, or those of a plan',
  whatToDo:
    'Export as CSV from your app, or name the columns Date, Exercise, Weight (kg), Reps; of a plan Date and Workout, or Week and the days from Monday.',
});
