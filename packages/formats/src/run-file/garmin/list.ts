/** The list of activities that Garmin Connect exports as CSV, in the language of the account. */
import { dateEvidence } from '../../strength-log/date-order.ts';
import { parseSeconds } from '../../strength-log/numbers.ts';
import type { DateOrder } from '../../strength-log/result.ts';
import { parseTable, type TableRow } from '../../strength-log/table.ts';
import { timeReader } from '../../strength-log/times.ts';
import { textOf } from '../../text-file.ts';
import { type Activity, type Content, type ListQuestion, unsaid } from '../activity.ts';
import { dateQuestion } from '../date-question.ts';
import { groundOfName, sportOfName } from '../sport-names.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type DistanceUnit, distanceUnitOf, heightIn, metresIn } from './distance-unit.ts';

export interface GarminChoices {
  readonly distanceUnit?: DistanceUnit | undefined;
  readonly dateOrder?: DateOrder | undefined;
}

/** Reads the list. It has the runner's own clock and no zone, and no unit of distance. */
export function readGarminList(bytes: Uint8Array, file: string, choices: GarminChoices): Content {
  const text = textOf(bytes, 'the list of activities of Garmin Connect');
  const app = 'Garmin Connect';
  if (!text.ok) return { app, activities: [], sets: [], problems: [{ file, message: text.problem.message }] };
  const table = parseTable(text.text, (header) => header.length);
  const columns = columnsOf(table);
  const evidence = dateEvidence(table.rows.map((row) => ({ row: row.row, value: columns.date(row) })));
  const readTime = timeReader(evidence.order === 'unknown' ? (choices.dateOrder ?? 'dmy') : evidence.order);
  const unit = choices.distanceUnit ?? distanceUnitOf(table.rows.map((row) => steppedOf(row, columns)));
  const activities = table.rows.flatMap((row) => {
    const wall = readTime(columns.date(row))?.wall ?? null;
    return wall === null ? [] : activityOf(row, columns, wall, unit ?? 'km');
  });
  const unread = table.rows.length - activities.length;
  const message = `${unread} lines have no date or time that can be read.`;
  return {
    app,
    activities,
    sets: [],
    problems: unread === 0 ? [] : [{ file, message }],
    questions: [
      ...(unit === null ? unitQuestion(table.rows, columns) : []),
      ...dateQuestion(evidence, choices.dateOrder),
    ],
  };
}

const secondsOf = (row: TableRow, columns: Columns): number => parseSeconds(columns.time(row), '.') ?? 0;

/** The metres that steps and stride make, beside the distance in the unit of the list. */
function steppedOf(row: TableRow, columns: Columns) {
  const minutes = secondsOf(row, columns) / 60;
  const steps = columns.number(row, 'steps') ?? (columns.number(row, 'stepsAMinute') ?? 0) * minutes;
  return {
    steppedMetres: steps * (columns.number(row, 'strideMetres') ?? 0),
    distance: columns.number(row, 'distance') ?? 0,
  };
}

/** Asked with the first run that has a distance; a list without one needs no unit. */
function unitQuestion(rows: readonly TableRow[], columns: Columns): readonly ListQuestion[] {
  const run = rows.find(
    (row) => sportOfName(columns.type(row)) === 'running' && (columns.number(row, 'distance') ?? 0) > 0,
  );
  if (run === undefined) return [];
  const sample = { row: run.row, value: columns.distance(run), time: columns.time(run) };
  return [{ ask: 'distance-unit', sample }];
}

function activityOf(row: TableRow, columns: Columns, wall: string, unit: DistanceUnit): readonly Activity[] {
  const seconds = secondsOf(row, columns);
  if (!(seconds > 0)) return [];
  const type = columns.type(row) || 'an unnamed sport';
  const distance = columns.number(row, 'distance');
  const height = (column: 'climb' | 'descent'): number | null => {
    const value = columns.number(row, column);
    return value === null ? null : value * heightIn[unit];
  };
  return [
    {
      ...unsaid,
      sport: sportOfName(type),
      sportName: type,
      start: { clock: 'wall', at: wall },
      seconds,
      distanceMetres: distance === null || distance === 0 ? null : distance * metresIn[unit],
      climbMetres: height('climb'),
      descentMetres: height('descent'),
      meanHeartRate: columns.number(row, 'meanHeartRate'),
      maxHeartRate: columns.number(row, 'maxHeartRate'),
      ground: groundOfName(type),
      name: columns.title(row) || null,
      detail: 'summary',
      source: 'Garmin Connect',
    },
  ];
}
