/**
 * `activities.csv` of Strava's bulk export. Its header is in the language of the account and grew from 87 to 101 columns,
 * but its structure stands: columns as the athlete saw them, then the same in seconds and metres.
 */

import { dateEvidence } from '../../strength-log/date-order.ts';
import type { DateOrder } from '../../strength-log/result.ts';
import { parseTable, type Table, type TableRow } from '../../strength-log/table.ts';
import { timeReader } from '../../strength-log/times.ts';
import { type Activity, type ListQuestion, type RunProblem, unsaid } from '../activity.ts';
import { dateQuestion } from '../date-question.ts';
import { machineBlock } from '../kind.ts';
import { groundOfName, sportOfName } from '../sport-names.ts';
import { numberIn } from '../xml/values.ts';

/** One line of the list. */
export interface Listed {
  readonly row: number;
  /** Path of the recording inside the export; empty for what was typed in by hand. */
  readonly file: string;
  readonly activity: Activity | null;
}

/** Places of the first columns, the same in every version. */
const column = { date: 1, name: 2, type: 3 } as const;
/** Places after the beginning of the machine block: elapsed time, moving time, distance, top speed, mean speed, climb … */
const machine = {
  elapsed: 0,
  moving: 1,
  distance: 2,
  climb: 5,
  descent: 6,
  maxHeartRate: 15,
  meanHeartRate: 16,
} as const;
const recording = /^activities\/.+\.(fit|gpx|tcx)(\.gz)?$/i;

export interface StravaList {
  readonly listed: readonly Listed[];
  readonly problems: readonly RunProblem[];
  readonly questions: readonly ListQuestion[];
}

/** Reads the list; dates are in UTC. `dateOrder` is the answer for accounts that write 5/1/2026. */
export function readStravaList(text: string, file: string, dateOrder: DateOrder | undefined): StravaList {
  const table = parseTable(text, (header) => (machineBlock(header) === null ? 0 : header.length));
  const start = machineBlock(table.header);
  if (start === null) {
    return { listed: [], problems: [{ file, message: 'The list has not the columns of Strava.' }], questions: [] };
  }
  const dates = table.rows.map(({ row, cells }) => ({ row, value: cells[column.date] ?? '' }));
  const evidence = dateEvidence(dates);
  const readTime = timeReader(evidence.order === 'unknown' ? (dateOrder ?? 'dmy') : evidence.order);
  const fileColumn = fileColumnOf(table);
  const listed = table.rows.map(({ row, cells }) => ({
    row,
    file: fileColumn === null ? '' : (cells[fileColumn] ?? ''),
    activity: activityOf(cells, start, readTime(cells[column.date] ?? '')?.wall ?? null),
  }));
  const undated = listed.filter(({ activity }) => activity === null);
  const [first] = undated;
  const message = `${undated.length} lines have no date or time that can be read, the first is row ${first?.row}.`;
  return {
    listed,
    problems: first === undefined ? [] : [{ file, message }],
    questions: dateQuestion(evidence, dateOrder),
  };
}

/** The column whose cells are paths of recordings, whatever it is called. */
function fileColumnOf({ rows }: Table): number | null {
  for (const { cells } of rows) {
    const found = cells.findIndex((cell) => recording.test(cell));
    if (found >= 0) return found;
  }
  return null;
}

function activityOf(cells: TableRow['cells'], start: number, wall: string | null): Activity | null {
  const at = (place: number): number | null => numberIn(cells[start + place] ?? null);
  const seconds = at(machine.moving) || at(machine.elapsed);
  if (wall === null || seconds === null || seconds === 0) return null;
  const type = cells[column.type] ?? '';
  const name = cells[column.name]?.trim() ?? '';
  return {
    ...unsaid,
    sport: sportOfName(type),
    sportName: type === '' ? 'an unnamed sport' : type,
    start: { clock: 'instant', ms: Date.parse(`${wall}Z`), utcOffsetMinutes: null },
    seconds,
    elapsedSeconds: at(machine.elapsed),
    distanceMetres: at(machine.distance),
    climbMetres: at(machine.climb),
    descentMetres: at(machine.descent),
    meanHeartRate: at(machine.meanHeartRate),
    maxHeartRate: at(machine.maxHeartRate),
    ground: groundOfName(type),
    name: name === '' ? null : name,
    detail: 'summary',
    source: 'Strava',
  };
}
