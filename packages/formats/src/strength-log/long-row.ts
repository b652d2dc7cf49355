import type { Effort } from '@legwork/engine/journal';
import { noSet, type RowReading, readingOf, rowProblem, type SetDraft, surplusValues } from './draft.ts';
import { type DecimalSign, parseNumber, parseSeconds } from './numbers.ts';
import type { RowProblem } from './result.ts';
import {
  type Cells,
  type Checked,
  cellsOf,
  exerciseNameOf,
  loadOf,
  type RowContext,
  repetitionsOf,
  sessionOf,
  timeOf,
  unitOf,
} from './row-context.ts';
import type { TableRow } from './table.ts';

/** More sets in one row are a slip, not training. */
const mostSetsInRow = 30;

/** Reads a row that is one set (or, with a `Sets` column, several alike), as nearly every app writes them. */
export function readLongRow(unaligned: TableRow, context: RowContext): RowReading {
  const { columns, sign, dialect } = context;
  const row = aligned(unaligned, context);
  if (row === null) return rowProblem(surplusValues(unaligned, context.header.length));
  const cells = cellsOf(row, columns);
  const marker = markerOf(cells, row.row);
  if (marker) return marker;

  const time = timeOf(cells, row.row, context);
  if (!time.ok) return rowProblem(time.problem);
  const name = exerciseNameOf(cells, row.row);
  if (!name.ok) return rowProblem(name.problem);
  const repetitions = repetitionsOf(cells('reps'), row.row, sign);
  if (!repetitions.ok) return rowProblem(repetitions.problem);
  const load = rowLoad(cells, row.row, context);
  if (!load.ok) return rowProblem(load.problem);
  const seconds = secondsOf(cells, row.row, context);
  if (!seconds.ok) return rowProblem(seconds.problem);
  if (repetitions.value === 0 && seconds.value === null) return withoutWork(cells, row.row, sign);

  const sets = setsOf(cells('sets'), row.row, sign);
  if (!sets.ok) return rowProblem(sets.problem);

  const effort = effortOf(cells, row.row, sign);
  const draft: SetDraft = {
    row: row.row,
    performedAt: time.value.wall,
    writtenAt: time.value.written,
    session: sessionOf(cells, dialect),
    exerciseName: name.value,
    role: roleOf(cells),
    load: load.value,
    multiplier: positive(parseNumber(cells('multiplier'), sign)),
    repetitions: repetitions.value,
    seconds: seconds.value,
    gradePercent: gradeOf(parseNumber(cells('incline'), sign)),
    effort: effort.value,
  };
  return readingOf(
    row.row,
    Array.from({ length: sets.value }, () => draft),
    effort.problems,
  );
}

/**
 * FitNotes does not quote "Overhead Press (Each Side, Dumbbells)". A parenthesis left open says which commas belong to
 * the name; any other row with too many values is not guessed at.
 */
function aligned(row: TableRow, { header, columns }: RowContext): TableRow | null {
  if (row.cells.length <= header.length) return row;
  const cells = [...row.cells];
  const at = columns.get('exercise') ?? 0;
  while (cells.length > header.length && hasOpenParenthesis(cells[at] ?? ''))
    cells.splice(at, 2, `${cells[at]},${cells[at + 1]}`);
  return cells.length > header.length ? null : { row: row.row, cells };
}

const hasOpenParenthesis = (name: string): boolean => name.split('(').length > name.split(')').length;

/** Rows that Strong writes between the sets. Its word is translated, but such a row never has a load or repetitions. */
function markerOf(cells: Cells, row: number): RowReading | null {
  const order = cells('setOrder');
  if (order === '' || /^(\d+([.,]0+)?|[wdf])$/i.test(order)) return null;
  if (/^rest timer$/i.test(order)) return noSet(row, 'rest-timer', 'Time of rest between two sets.');
  if (/^note$/i.test(order)) return noSet(row, 'note', 'A note on the exercise.');
  if (cells('reps') !== '' || cells('weight') || cells('weightKg') || cells('weightLb')) return null;
  return cells('seconds') === ''
    ? noSet(row, 'note', `“${order}” instead of a set.`)
    : noSet(row, 'rest-timer', `“${order}”: a time, but no set.`);
}

function roleOf(cells: Cells): SetDraft['role'] {
  const order = cells('setOrder').toUpperCase();
  const type = cells('setType').toLowerCase();
  if (order === 'W' || type.startsWith('warm') || /^(true|1|yes)$/i.test(cells('warmUp'))) return 'warmup';
  return order === 'D' || type.startsWith('drop') ? 'drop' : 'working';
}

/** The load in whichever column has it. Where a file gives both units, the athlete saw the shorter number. */
function rowLoad(cells: Cells, row: number, { sign, fileUnit }: RowContext): Checked<SetDraft['load']> {
  const [kg, lb] = [cells('weightKg'), cells('weightLb')];
  if (lb !== '' && (kg === '' || lb.length < kg.length)) return withUnit(loadOf(lb, row, sign), 'lb');
  if (kg !== '') return withUnit(loadOf(kg, row, sign), 'kg');
  return withUnit(loadOf(cells('weight'), row, sign), unitOf(cells('weightUnit')) ?? fileUnit);
}

const withUnit = (load: Checked<SetDraft['load']>, unit: SetDraft['load']['unit']): Checked<SetDraft['load']> =>
  load.ok ? { ok: true, value: { value: load.value.value, unit: load.value.unit ?? unit } } : load;

/** How many sets alike the row stands for: one, unless a column says more. */
function setsOf(text: string, row: number, sign: DecimalSign): Checked<number> {
  const value = parseNumber(text, sign) ?? 1;
  if (Number.isInteger(value) && value >= 1 && value <= mostSetsInRow) return { ok: true, value };
  const expected = `a whole number of sets from 1 to ${mostSetsInRow}`;
  const whatToDo = 'Correct the number in the file and import it again.';
  return { ok: false, problem: { row, field: 'sets', value: text, expected, whatToDo } };
}

/** `null` for none; apps write 0 where an exercise has no time. */
function secondsOf(cells: Cells, row: number, { sign, dialect }: RowContext): Checked<number | null> {
  const text = cells('seconds') || (dialect.timeColumn === 'duration' ? cells('time') : '');
  const value = parseSeconds(text, sign);
  if (value === null || value === 0) return { ok: true, value: null };
  if (value > 0 && value <= 86400) return { ok: true, value };
  const expected = 'seconds, or a time such as 1:30, of at most one day';
  const whatToDo = 'Correct the time in the file and import it again.';
  return { ok: false, problem: { row, field: 'time', value: text, expected, whatToDo } };
}

function withoutWork(cells: Cells, row: number, sign: DecimalSign): RowReading {
  const distance = positive(parseNumber(cells('distance'), sign));
  return distance === null
    ? noSet(row, 'empty', 'Neither repetitions nor time: planned or cleared, not performed.')
    : noSet(row, 'cardio', 'A distance without repetitions or time: import it as a run instead.');
}

/**
 * RPE is read as 10 − repetitions in reserve (Zourdos 2016). A value outside 1–10 is no RPE: the set stays, its effort
 * unreported.
 */
function effortOf(
  cells: Cells,
  row: number,
  sign: DecimalSign,
): { readonly value: Effort; readonly problems: RowProblem[] } {
  const failed = cells('setOrder').toUpperCase() === 'F' || cells('setType').toLowerCase() === 'failure';
  if (failed) return { value: { kind: 'failure' }, problems: [] };
  const reserve = parseNumber(cells('reserve'), sign);
  if (reserve !== null && reserve >= 0 && reserve <= 20)
    return { value: { kind: 'reserve', repetitions: reserve }, problems: [] };
  const rpe = parseNumber(cells('rpe'), sign);
  if (rpe === null || rpe === 0) return { value: { kind: 'unreported' }, problems: [] };
  if (rpe >= 1 && rpe <= 10) return { value: { kind: 'reserve', repetitions: 10 - rpe }, problems: [] };
  const problem: RowProblem = {
    row,
    field: 'RPE',
    value: cells('rpe'),
    expected: 'a number from 1 to 10',
    whatToDo: 'The set is imported without its effort.',
  };
  return { value: { kind: 'unreported' }, problems: [problem] };
}

const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);
/** Treadmills go from −10 to 45 %; 0 is what apps write for none. */
const gradeOf = (value: number | null): number | null =>
  value !== null && value !== 0 && value >= -10 && value <= 45 ? value : null;
