import { type Activity, unsaid } from '../activity.ts';
import { sportOfName } from '../sport-names.ts';
import { numberIn } from '../xml/values.ts';
import { zoneOffset } from '../zone.ts';

/** The attributes of an element; names and values as Apple writes them, always in double quotes. */
function attributesOf(tag: string): ReadonlyMap<string, string> {
  return new Map([...tag.matchAll(/(?<![\w:])([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

/** Apple writes `2026-11-20 18:00:00 +0100`, in the zone that the phone is in when it exports. */
function instantOf(text: string | undefined): number | null {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2}):?(\d{2})$/.exec(text ?? '');
  if (!match) return null;
  const ms = Date.parse(`${match[1]}T${match[2]}${match[3]}:${match[4]}`);
  return Number.isNaN(ms) ? null : ms;
}

const secondsIn: Readonly<Record<string, number>> = { s: 1, min: 60, hr: 3600 };
const metresIn: Readonly<Record<string, number>> = { m: 1, km: 1000, mi: 1609.344, ft: 0.3048, cm: 0.01, yd: 0.9144 };

function amount(
  value: string | undefined,
  unit: string | undefined,
  units: Readonly<Record<string, number>>,
): number | null {
  const number = numberIn(value ?? null);
  const scale = units[unit ?? ''];
  return number === null || scale === undefined ? null : number * scale;
}

/** The workout of one `<Workout …>…</Workout>`, or `null` when it has no time. Sets of strength are not in Apple's export. */
export function workoutIn(xml: string): Activity | null {
  const [head = ''] = xml.split('>', 1);
  const workout = attributesOf(head);
  const inner = [...xml.matchAll(/<(WorkoutStatistics|MetadataEntry)\b([^<>]*)>/g)].map(
    ([, name, attributes = '']) => ({
      name,
      attributes: attributesOf(attributes),
    }),
  );
  const statistic = (type: string): ReadonlyMap<string, string> | undefined =>
    inner.find(({ attributes }) => attributes.get('type') === `HKQuantityTypeIdentifier${type}`)?.attributes;
  const metadata = (key: string): string | undefined =>
    inner.find(({ attributes }) => attributes.get('key') === key)?.attributes.get('value');

  const startMs = instantOf(workout.get('startDate'));
  const endMs = instantOf(workout.get('endDate'));
  if (startMs === null) return null;
  const elapsedSeconds = endMs === null ? null : (endMs - startMs) / 1000;
  const seconds = amount(workout.get('duration'), workout.get('durationUnit'), secondsIn) ?? elapsedSeconds;
  if (seconds === null) return null;
  const distance = statistic('DistanceWalkingRunning');
  const heart = statistic('HeartRate');
  const [climb, climbUnit] = (metadata('HKElevationAscended') ?? '').split(' ');
  const type = (workout.get('workoutActivityType') ?? '').replace('HKWorkoutActivityType', '');
  const zone = metadata('HKTimeZone');
  return {
    ...unsaid,
    sport: sportOfName(type),
    sportName: type === '' ? 'an unnamed sport' : type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase(),
    start: { clock: 'instant', ms: startMs, utcOffsetMinutes: zone === undefined ? null : zoneOffset(zone, startMs) },
    seconds,
    elapsedSeconds,
    distanceMetres:
      amount(distance?.get('sum'), distance?.get('unit'), metresIn) ??
      amount(workout.get('totalDistance'), workout.get('totalDistanceUnit'), metresIn),
    climbMetres: amount(climb, climbUnit, metresIn),
    meanHeartRate: numberIn(heart?.get('average') ?? null),
    maxHeartRate: numberIn(heart?.get('maximum') ?? null),
    ground: metadata('HKIndoorWorkout') === '1' ? 'treadmill' : null,
    detail: 'summary',
    source: 'Apple Health',
  };
}
