import { limits } from '@legwork/engine/journal';
import type { Unit } from '@legwork/engine/units';
import type { Column, Columns } from './columns.ts';
import type { Dialect } from './dialect.ts';
import { type DecimalSign, parseNumber } from './numbers.ts';
import type { RowProblem } from './result.ts';
import type { TableRow } from './table.ts';
import type { WallTime } from './times.ts';

/** What is known of the whole file while its rows are read. */
export interface RowContext {
  readonly dialect: Dialect;
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly sign: DecimalSign;
  readonly readTime: (text: string) => WallTime | null;
  /** Stated once for all rows (JEFIT's settings). */
  readonly fileUnit: Unit | null;
}

/** The cells of one row by what they hold; absent columns are empty. */
export type Cells = (column: Column) => string;

export const cellsOf =
  (row: TableRow, columns: Columns): Cells =>
  (column) => {
    const place = columns.get(column);
    return place === undefined ? '' : (row.cells[place] ?? '').trim();
  };

/** A value of a row, or why it cannot be used. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: RowProblem };

const good = <T>(value: T): Checked<T> => ({ ok: true, value });
const bad = (problem: RowProblem): Checked<never> => ({ ok: false, problem });

/** Whole repetitions, 0 for an empty cell. "10.0" is ten; half repetitions are no repetitions. */
export function repetitionsOf(text: string, row: number, sign: DecimalSign): Checked<number> {
  const value = parseNumber(text, sign) ?? 0;
  if (Number.isInteger(value) && value >= 0 && value <= limits.repetitions) return good(value);
  return bad({
    row,
    field: 'repetitions',
    value: text,
    expected: `a whole number from 0 to ${limits.repetitions}`,
    whatToDo: 'Correct the number in the file and import it again, or log the set by hand.',
  });
}

/** The load as it was written, 0 for an empty cell and body weight ("BW"), with the unit when the cell itself names one ("60 kg"). */
export function loadOf(text: string, row: number, sign: DecimalSign): Checked<{ value: number; unit: Unit | null }> {
  const suffix = /^(.*\d)\s*(kgs?|lbs?)\.?$/i.exec(text);
  const value = /^(bw|body ?weight)$/i.test(text) ? 0 : (parseNumber(suffix?.[1] ?? text, sign) ?? 0);
  if (value >= 0) return good({ value, unit: unitOf(suffix?.[2] ?? '') });
  if (value < 0)
    return bad({
      row,
      field: 'load',
      value: text,
      expected: '0 or more; a number below 0 is assistance, which takes load away',
      whatToDo: 'Assisted sets stay in your other app; nothing else is needed.',
    });
  return bad({
    row,
    field: 'load',
    value: text,
    expected: 'one number, without a thousands separator (82.5 or 82,5)',
    whatToDo: 'Correct the number in the file and import it again.',
  });
}

/** The unit that a word names: kg, kgs, kilograms, lb, lbs, pounds. */
export function unitOf(text: string): Unit | null {
  if (/^\s*(lb|pound)/i.test(text)) return 'lb';
  return /^\s*(kg|kilo)/i.test(text) ? 'kg' : null;
}

/** When the workout of a row began, as it is written; some apps part the day from the time of day. */
export function dateText(cells: Cells, { timeColumn }: Dialect): string {
  const start = cells('start') || (timeColumn === 'clock' ? cells('time') : '');
  if (!/^\d{1,2}:\d{2}/.test(start)) return cells('start') || cells('date');
  return cells('date').includes(':') ? cells('date') : `${cells('date')} ${start}`;
}

/** When the row was performed: a time for each set before one for each workout. */
export function timeOf(cells: Cells, row: number, { readTime, dialect }: RowContext): Checked<WallTime> {
  const text = cells('setTime') || dateText(cells, dialect);
  const time = readTime(text);
  return time
    ? good(time)
    : bad({
        row,
        field: 'date',
        value: text,
        expected: 'a day such as 2026-01-30, 30/01/2026 or 30 Jan 2026',
        whatToDo: 'Correct the date in the file and import it again.',
      });
}

/** The exercise as the athlete knows it; equipment and variant in parentheses, as most apps write them. */
export function exerciseNameOf(cells: Cells, row: number): Checked<string> {
  const name = cells('exercise').replace(/\s+/g, ' ').slice(0, longestName);
  const details = [cells('equipment'), cells('variant')].filter((detail) => detail !== '');
  if (name !== '') return good(details.length === 0 ? name : `${name} (${details.join(', ')})`.slice(0, longestName));
  return bad({
    row,
    field: 'exercise',
    value: '',
    expected: 'the name of an exercise',
    whatToDo: 'Write the name into the row and import the file again.',
  });
}

/** The journal keeps names of up to 200 characters. */
const longestName = 200;

/** The app's own name for the workout of a row. */
export const sessionOf = (cells: Cells, { session }: Dialect): string | null =>
  session === 'gap' ? null : session.map(cells).join('|');
