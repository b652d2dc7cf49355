import { contentKeys } from './content-key.ts';
import { problemWords, surplusValues, unclosedQuote } from './draft.ts';
import { type LegworkRow, legworkRowReader } from './legwork-row.ts';
import type { ImportedSet, RowProblem, RowReport } from './result.ts';
import type { RowContext } from './row-context.ts';
import type { Entries } from './set-entries.ts';
import type { Table } from './table.ts';

/** The sets of our own export, as they were. */
export function legworkEntries(table: Table, context: RowContext): Entries {
  const read = legworkRowReader(context);
  const contentKey = contentKeys();
  const sets: ImportedSet[] = [];
  const rows: RowReport[] = [];
  const problems: RowProblem[] = table.unclosed.map(unclosedQuote);
  for (const row of table.rows) {
    const surplus = row.cells.length > table.header.length;
    const result: LegworkRow = surplus ? { ok: false, problem: surplusValues(row, table.header.length) } : read(row);
    if (result.ok) {
      const { body, eventId } = result;
      sets.push({
        body,
        row: row.row,
        contentKey: contentKey(body, body.performedAt),
        ...(eventId === '' ? {} : { eventId }),
      });
      rows.push({ row: row.row, outcome: 'set', sets: 1 });
    } else problems.push(result.problem);
  }
  rows.push(
    ...problems.map((problem) => ({
      row: problem.row,
      outcome: 'problem' as const,
      sets: 0,
      message: problemWords(problem),
    })),
  );
  return { sets, rows: rows.toSorted((a, b) => a.row - b.row), problems };
}
