import type { Athlete, Run } from '@legwork/engine/journal';
import Papa from 'papaparse';
import { formulaStart } from '../sets-csv/formula-guard.ts';

/** The columns, units in their names; times are the runner's own clock. */
const columns: readonly (readonly [name: string, of: (run: Run) => string | number | null])[] = [
  ['Started at', (run) => run.startedAt],
  ['Ahead of UTC (min)', (run) => run.utcOffsetMinutes],
  ['Kind', (run) => run.kind],
  ['Ground', (run) => run.ground],
  ['Name', (run) => run.name],
  ['Time on the move (s)', (run) => run.seconds],
  ['Elapsed (s)', (run) => run.elapsedSeconds],
  ['Distance (m)', (run) => run.distanceMetres],
  ['Climb (m)', (run) => run.climbMetres],
  ['Descent (m)', (run) => run.descentMetres],
  ['Mean heart rate (bpm)', (run) => run.meanHeartRate],
  ['Highest heart rate (bpm)', (run) => run.maxHeartRate],
  ['Grade (%)', (run) => run.gradePercent],
  ['Sources', (run) => run.sources.map(({ source }) => source).join(', ')],
];

/** All runs of an athlete as CSV, one row a run, oldest first. Guarded and marked as `setsCsv`. */
export function runsCsv({ runs }: Pick<Athlete, 'runs'>): string {
  const data = runs.map((run) => columns.map(([, of]) => of(run)));
  const table = Papa.unparse({ fields: columns.map(([name]) => name), data }, { escapeFormulae: formulaStart });
  return `\uFEFF${table}\r\n`;
}
