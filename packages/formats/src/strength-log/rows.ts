import { type RowReading, rowProblem, unclosedQuote } from './draft.ts';
import { readLongRow } from './long-row.ts';
import type { RowContext } from './row-context.ts';
import type { Table, TableRow } from './table.ts';
import { readJefitRow, readWideRow } from './wide-row.ts';

/** Reads every row of a table, in the order of the file. */
export function readRows(table: Table, context: RowContext): readonly RowReading[] {
  const read = rowReader(context);
  return [
    ...table.rows.map((row) => (runsTogether(row, context) ? rowProblem(unclosedQuote(row)) : read(row, context))),
    ...table.unclosed.map((row) => rowProblem(unclosedQuote(row))),
  ].toSorted((a, b) => a.row - b.row);
}

function rowReader({ dialect: { layout } }: RowContext): (row: TableRow, context: RowContext) => RowReading {
  if (layout === 'wide') return readWideRow;
  return layout === 'jefit' ? readJefitRow : readLongRow;
}

/**
 * A quotation mark that is not closed joins its row with a later one, and what comes out may look like a set. Only notes
 * have several lines, so a line end anywhere else gives it away.
 */
function runsTogether({ cells }: TableRow, { columns }: RowContext): boolean {
  for (const [column, place] of columns) if (column !== 'note' && cells[place]?.includes('\n') === true) return true;
  return false;
}
