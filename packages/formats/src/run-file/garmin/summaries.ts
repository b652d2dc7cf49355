import { type Activity, type Content, unsaid } from '../activity.ts';
import { groundOfName, sportOfName } from '../sport-names.ts';

/** A summary as JSON has it. Times are in milliseconds, distances and heights in centimetres. */
type Summary = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Summary => typeof value === 'object' && value !== null;

/** The summaries of the parts of the file; `null` when it has another shape. */
function summariesOf(json: unknown): readonly unknown[] | null {
  const parts: readonly unknown[] = Array.isArray(json) ? json : [json];
  const lists = parts.map((part) => (isObject(part) ? part['summarizedActivitiesExport'] : null));
  return lists.every((list) => Array.isArray(list)) ? lists.flat() : null;
}

/** Reads a file of summaries. An entry that cannot be read costs only itself. */
export function readGarminSummaries(text: string, file: string): Content {
  const none = (message: string): Content => ({
    app: 'Garmin Connect',
    activities: [],
    sets: [],
    problems: [{ file, message }],
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return none('The file is not JSON: it was probably cut off.');
  }
  const entries = summariesOf(json);
  if (entries === null) return none('The file has not the shape of Garmin’s summaries.');
  const activities = entries.flatMap((entry) => (isObject(entry) ? activityOf(entry) : []));
  const unread = entries.length - activities.length;
  const problems =
    unread === 0 ? [] : [{ file, message: `${unread} of ${entries.length} summaries could not be read.` }];
  return { app: 'Garmin Connect', activities, sets: [], problems };
}

function activityOf(summary: Summary): readonly Activity[] {
  const number = (key: string, unit = 1): number | null => {
    const value = summary[key];
    return typeof value === 'number' && Number.isFinite(value) ? value / unit : null;
  };
  const text = (key: string): string | null => {
    const value = summary[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const ms = number('startTimeGmt');
  const seconds = number('duration', 1000);
  if (ms === null || seconds === null) return [];
  // The runner's own clock, written as if it were UTC.
  const localMs = number('startTimeLocal');
  const type = (text('activityType') ?? 'an unnamed sport').replaceAll('_', ' ');
  return [
    {
      ...unsaid,
      sport: sportOfName(type),
      sportName: type,
      start: { clock: 'instant', ms, utcOffsetMinutes: localMs === null ? null : Math.round((localMs - ms) / 60_000) },
      seconds,
      elapsedSeconds: number('elapsedDuration', 1000),
      distanceMetres: number('distance', 100),
      climbMetres: number('elevationGain', 100),
      descentMetres: number('elevationLoss', 100),
      meanHeartRate: number('avgHr'),
      maxHeartRate: number('maxHr'),
      ground: groundOfName(type),
      name: text('name'),
      detail: 'summary',
      source: 'Garmin Connect',
    },
  ];
}
