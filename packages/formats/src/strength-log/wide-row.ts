import { headerKey } from './columns.ts';
import { noSet, type RowReading, readingOf, rowProblem, type SetDraft, surplusValues } from './draft.ts';
import type { RowProblem } from './result.ts';
import { cellsOf, exerciseNameOf, loadOf, type RowContext, repetitionsOf, sessionOf, timeOf } from './row-context.ts';
import type { TableRow } from './table.ts';

/** What one row says about one of its sets, still as text. */
interface SetText {
  readonly load: string;
  readonly repetitions: string;
}

/** Reads a row that is one exercise with `set1weight, set1reps, set2weight, …`. */
export function readWideRow(row: TableRow, context: RowContext): RowReading {
  const places = new Map(context.header.map((cell, index) => [headerKey(cell).replaceAll(' ', ''), index]));
  const cell = (name: string): string => (row.cells[places.get(name) ?? -1] ?? '').trim();
  const texts: SetText[] = [];
  for (let number = 1; places.has(`set${number}reps`); number += 1)
    texts.push({ load: cell(`set${number}weight`), repetitions: cell(`set${number}reps`) });
  return readSets(row, context, texts);
}

/** Reads a JEFIT row: one exercise with all sets in one cell, `60x10,65x8` (load × repetitions). */
export function readJefitRow(row: TableRow, context: RowContext): RowReading {
  const logs = row.cells[context.header.indexOf('logs')] ?? '';
  const texts = logs.split(',').map((log): SetText => {
    const [load = '', repetitions = log] = log.split('x').map((part) => part.trim());
    return { load, repetitions };
  });
  return readSets(row, context, texts);
}

function readSets(row: TableRow, context: RowContext, texts: readonly SetText[]): RowReading {
  if (row.cells.length > context.header.length) return rowProblem(surplusValues(row, context.header.length));
  const cells = cellsOf(row, context.columns);
  const time = timeOf(cells, row.row, context);
  if (!time.ok) return rowProblem(time.problem);
  const name = exerciseNameOf(cells, row.row);
  if (!name.ok) return rowProblem(name.problem);

  const drafts: SetDraft[] = [];
  const problems: RowProblem[] = [];
  for (const text of texts) {
    const repetitions = repetitionsOf(text.repetitions, row.row, context.sign);
    const load = loadOf(text.load, row.row, context.sign);
    if (!repetitions.ok) problems.push(repetitions.problem);
    else if (!load.ok) problems.push(load.problem);
    else if (repetitions.value === 0 && load.value.value > 0) problems.push(failedAttempt(row.row, text));
    else if (repetitions.value > 0)
      drafts.push({
        row: row.row,
        performedAt: time.value.wall,
        writtenAt: time.value.written,
        session: sessionOf(cells, context.dialect),
        exerciseName: name.value,
        role: 'working',
        load: { value: load.value.value, unit: load.value.unit ?? context.fileUnit },
        multiplier: null,
        repetitions: repetitions.value,
        seconds: null,
        gradePercent: null,
        effort: { kind: 'unreported' },
      });
  }
  if (drafts.length > 0 || problems.length > 0) return readingOf(row.row, drafts, problems);
  return noSet(row.row, 'empty', 'No set has repetitions.');
}

/** Nothing was lifted: that is no set, but it is not passed over in silence either. */
const failedAttempt = (row: number, { load, repetitions }: SetText): RowProblem => ({
  row,
  field: 'repetitions',
  value: repetitions,
  expected: `at least one repetition with ${load}`,
  whatToDo: 'A failed attempt is not imported; nothing else is needed.',
});
