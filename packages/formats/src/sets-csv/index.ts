import type { Athlete, PerformedSet } from '@legwork/engine/journal';
import Papa from 'papaparse';
import { type SetColumn, setColumns } from './columns.ts';
import { formulaStart } from './formula-guard.ts';

/**
 * All sets of an athlete as CSV, one row a set, oldest session first; `readStrengthLog` reads it back to the same sets.
 * Begins with a byte-order mark, without which Excel garbles names with accents. Words that a spreadsheet would run as a
 * formula are guarded; numbers are written as numbers, so a negative grade stays one.
 */
export function setsCsv(athlete: Pick<Athlete, 'sessions'>): string {
  const rows = athlete.sessions.flatMap(({ id, sets }) => sets.map((set) => rowOf(set, id)));
  const table = Papa.unparse(
    { fields: [...setColumns], data: rows.map((row) => setColumns.map((column) => row[column])) },
    { escapeFormulae: formulaStart },
  );
  return `\uFEFF${table}\r\n`;
}

function rowOf(set: PerformedSet, sessionId: string): Readonly<Record<SetColumn, string | number | null>> {
  const { effort, shown } = set;
  return {
    'Performed at': set.performedAt,
    Session: sessionId,
    Order: set.order,
    Exercise: set.exercise,
    'Exercise name': set.exerciseName,
    Side: set.side,
    Role: set.role,
    'Load (kg)': set.loadKg,
    'Shown load': shown?.value ?? null,
    'Shown unit': shown?.unit ?? null,
    Repetitions: set.repetitions,
    Effort: effort.kind,
    'Repetitions in reserve': 'repetitions' in effort ? effort.repetitions : null,
    'Duration (s)': set.seconds,
    'Speed (km/h)': set.speedKmh,
    'Grade (%)': set.gradePercent,
    'Gym id': set.gymId,
    'Station id': set.stationId,
    Faults: set.faults.join(' '),
    Source: set.source,
    'Set id': set.id,
  };
}
