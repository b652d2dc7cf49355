import { daysBetween, minutesOfClock } from '@legwork/engine/time';
import { type Component, type Property, textOf } from './lines.ts';
import { type Home, instantMeant, momentAt, type Written, writtenOf, type Zones } from './zones.ts';

/** An event as its calendar has it, before it is laid on days. */
export interface CalendarEventRead {
  readonly uid: string | null;
  /** The higher, the later its version. */
  readonly sequence: number;
  readonly start: Written;
  readonly isCancelled: boolean;
  /** More than one whole day. */
  readonly isSpan: boolean;
  readonly rule: string | null;
  /** Days and moments of a repeating event that are left out, and those that are added. */
  readonly except: readonly Written[];
  readonly besides: readonly Written[];
  /** The one of a repeating event that this is in place of. */
  readonly instead: Written | null;
  readonly title: string;
  readonly description: string;
  readonly minutes: number | null;
  readonly estimatedSeconds: number | null;
}

/** Calendars of training lie between these years: others are slips. */
const years = { first: '2000', last: '2100' } as const;
const dayMinutes = 24 * 60;

/** `null` when it says no day on which it is. */
export function readEvent({ properties }: Component, zones: Zones, home: Home): CalendarEventRead | null {
  const start = timesNamed(properties, 'DTSTART')[0];
  if (start === undefined || start.day < years.first || start.day > years.last) return null;
  const [end = null] = timesNamed(properties, 'DTEND');
  const wholeDays = start.time === null && end !== null ? daysBetween(start.day, end.day) : 1;
  const estimated = Number(textOf(properties, 'X-WORKOUT-ESTIMATED-DURATION'));
  return {
    uid: textOf(properties, 'UID') || null,
    sequence: Number(textOf(properties, 'SEQUENCE')) || 0,
    start,
    isCancelled: textOf(properties, 'STATUS').toUpperCase() === 'CANCELLED',
    isSpan: wholeDays > 1,
    rule: textOf(properties, 'RRULE') || null,
    except: timesNamed(properties, 'EXDATE'),
    besides: timesNamed(properties, 'RDATE'),
    instead: timesNamed(properties, 'RECURRENCE-ID')[0] ?? null,
    title: textOf(properties, 'SUMMARY'),
    description: textOf(properties, 'DESCRIPTION'),
    minutes: minutesOf(start, end, textOf(properties, 'DURATION'), zones, home),
    estimatedSeconds: estimated > 0 ? estimated : null,
  };
}

const timesNamed = (properties: readonly Property[], name: string): readonly Written[] =>
  properties
    .filter((property) => property.name === name)
    .flatMap(({ value, parameters }) =>
      value.split(',').flatMap((each) => writtenOf(each, parameters['TZID'] ?? null) ?? []),
    );

function minutesOf(start: Written, end: Written | null, duration: string, zones: Zones, home: Home): number | null {
  if (start.time === null) return null;
  const minutes = end === null ? durationMinutes(duration) : minutesBetween(start, end, zones, home);
  return minutes !== null && minutes > 0 && minutes <= dayMinutes ? minutes : null;
}

function minutesBetween(start: Written, end: Written, zones: Zones, home: Home): number | null {
  const [from, to] = [instantMeant(start, zones), instantMeant(end, zones)];
  if (from !== null && to !== null) return (to - from) / 60_000;
  const [a, b] = [momentAt(start, zones, home), momentAt(end, zones, home)];
  return daysBetween(a.day, b.day) * dayMinutes + clockMinutes(b.time) - clockMinutes(a.time);
}

const clockMinutes = (time: string | null): number => (time === null ? 0 : minutesOfClock(time));

/** `PT1H30M`, `P1D` */
function durationMinutes(duration: string): number | null {
  const match = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/i.exec(duration);
  if (!match) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
}

/** Whether a list of days and moments names this one of a repeating event. */
export function isNamed(
  list: readonly Written[],
  occurrence: Written,
  { zones, home }: { readonly zones: Zones; readonly home: Home },
): boolean {
  const at = momentKey(occurrence, zones, home);
  return list.some((each) => (each.time === null ? each.day === occurrence.day : momentKey(each, zones, home) === at));
}

export function momentKey(written: Written, zones: Zones, home: Home): string {
  const { day, time } = momentAt(written, zones, home);
  return `${day}T${time ?? ''}`;
}
