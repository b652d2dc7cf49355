import { isExerciseId } from '@legwork/engine/catalog';
import { type Body, bodySchemas } from '@legwork/engine/journal';
import type { SetColumn } from '../sets-csv/columns.ts';
import { unguarded } from '../sets-csv/formula-guard.ts';
import { headerKey } from './columns.ts';
import { parseNumber } from './numbers.ts';
import type { RowProblem } from './result.ts';
import type { RowContext } from './row-context.ts';
import type { TableRow } from './table.ts';

export type LegworkRow =
  | { readonly ok: true; readonly body: Body<'set.logged'>; readonly eventId: string }
  | { readonly ok: false; readonly problem: RowProblem };

/** Reads a row of our own export back to the very set that was written, even after a spreadsheet saved it anew. */
export function legworkRowReader({ header, sign, readTime }: RowContext): (row: TableRow) => LegworkRow {
  const places = new Map(header.map((cell, index) => [headerKey(cell), index]));
  return (row) => {
    const text = (column: SetColumn): string => unguarded(row.cells[places.get(headerKey(column)) ?? -1] ?? '');
    const number = (column: SetColumn): number | null => parseNumber(text(column).trim(), sign);
    const exercise = text('Exercise');
    const shown = number('Shown load');
    const faults = text('Faults')
      .split(' ')
      .filter((each) => each !== '');
    const parsed = bodySchemas['set.logged'].safeParse({
      exerciseName: text('Exercise name'),
      effort: given({ kind: text('Effort'), repetitions: number('Repetitions in reserve') }),
      ...given({
        sessionId: text('Session'),
        performedAt: readTime(text('Performed at'))?.wall,
        order: number('Order'),
        exercise: isExerciseId(exercise) ? exercise : null,
        gymId: text('Gym id'),
        stationId: text('Station id'),
        side: text('Side'),
        role: text('Role'),
        loadKg: number('Load (kg)'),
        shown: shown === null ? null : { value: shown, unit: text('Shown unit') },
        repetitions: number('Repetitions'),
        seconds: number('Duration (s)'),
        speedKmh: number('Speed (km/h)'),
        gradePercent: number('Grade (%)'),
        faults: faults.length > 0 ? faults : null,
        source: text('Source'),
      }),
    });
    if (parsed.success) return { ok: true, body: parsed.data, eventId: text('Set id') };
    const field = parsed.error.issues[0]?.path[0];
    const problem = {
      row: row.row,
      field: typeof field === 'string' ? field : 'row',
      value: row.cells.join(' | ').slice(0, 120),
      expected: 'the value that Legwork wrote there',
      whatToDo: 'Export the sets again, or correct the cell and import the file again.',
    };
    return { ok: false, problem };
  };
}

/** Only the fields that the row fills in: an empty cell is a field that was never there. */
const given = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== '' && value !== undefined),
  );
