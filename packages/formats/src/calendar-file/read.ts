/** Reads what an iCalendar text (a file, or the text of a feed) says of days. */
import type { Day } from '@legwork/engine/time';
import { zoneClock } from '../run-file/zone.ts';
import { type CalendarEventRead, isNamed, momentKey, readEvent } from './event.ts';
import { takeApart, textOf } from './lines.ts';
import { daysOf, type Window, windowAround } from './recurrence.ts';
import { type Home, instantMeant, momentAt, type Written, writtenOf, type Zones, zonesOf } from './zones.ts';

/** One event on one day, or one day of a repeating event. */
export interface CalendarDay {
  /** The same in every version of the calendar; `null` when the calendar gives none. */
  readonly uid: string | null;
  readonly day: Day;
  /** `HH:MM`; `null` for a whole day. */
  readonly time: string | null;
  readonly title: string;
  readonly description: string;
  /** From its start to its end; `null` for a whole day. */
  readonly minutes: number | null;
  /** How long the calendar says that the training itself takes (Runna). */
  readonly estimatedSeconds: number | null;
}

export interface CalendarRead {
  readonly name: string | null;
  readonly days: readonly CalendarDay[];
  readonly cancelled: number;
  /** Events over several days: a holiday, the heading of a block. */
  readonly spans: number;
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
  /** Nothing of it is missing: what it does not have is not planned. */
  readonly isWhole: boolean;
  /** Times are in UTC because nobody said where the reader lives. */
  readonly timesAreUtc: boolean;
}

/** A person's calendar has some thousands of events in ten years; more is another thing (our choice). */
const mostEvents = 20_000;
/** Events that repeat: of more, each has its first day only (our choice). */
const mostRepeating = 1000;

interface Place {
  readonly zones: Zones;
  readonly home: Home;
  readonly window: Window;
}

export function readCalendar(
  text: string,
  { timeZone, today }: { readonly timeZone: string | undefined; readonly today: Day },
): CalendarRead {
  const { head, events, zones, broken, isWhole } = takeApart(text);
  const home = timeZone === undefined ? null : zoneClock(timeZone);
  const place: Place = { zones: zonesOf(zones), home, window: windowAround(today) };
  const every = events.slice(0, mostEvents).map((event) => readEvent(event, place.zones, home));
  const read = every.flatMap((event) => event ?? []);
  const standing = latestOf(read, place).filter(({ isCancelled, isSpan }) => !isCancelled && !isSpan);
  const unreadRules: CalendarEventRead[] = [];
  let repeating = 0;
  const days = standing.flatMap((event) => {
    repeating += event.rule === null ? 0 : 1;
    const laid = repeating > mostRepeating && event.rule !== null ? null : layOut(event, read, place);
    if (laid === null) unreadRules.push(event);
    return laid ?? [dayOf(event, event.start, event.uid, place)];
  });
  return {
    name: textOf(head, 'X-WR-CALNAME') || textOf(head, 'NAME') || null,
    days,
    cancelled: read.filter(({ isCancelled }) => isCancelled).length,
    spans: read.filter(({ isCancelled, isSpan }) => isSpan && !isCancelled).length,
    problems: [
      ...(isWhole ? [] : ['The file breaks off: what came before was read.']),
      ...(events.length > mostEvents ? [`Only the first ${mostEvents.toLocaleString('en')} events were read.`] : []),
      ...left(broken, 'breaks off', 'break off'),
      ...left(every.length - read.length, 'has no day that can be read', 'have no day that can be read'),
      ...unreadRules.map(({ title }) => `“${title}” repeats by a rule that is not read: only its first day came in.`),
      ...[...place.zones.unknown].map((zone) => `The zone “${zone}” is not known: its times were taken as they stand.`),
    ],
    isWhole: isWhole && broken === 0 && every.length === read.length && events.length <= mostEvents,
    timesAreUtc: home === null && read.some(({ start }) => start.isUtc),
  };
}

const left = (count: number, one: string, many: string): readonly string[] =>
  count === 0
    ? []
    : [count === 1 ? `One event ${one} and was left out.` : `${count} events ${many} and were left out.`];

/**
 * Of several versions of an event the latest. Where a calendar gives the same id to events of different days, the day is part
 * of it.
 */
function latestOf(events: readonly CalendarEventRead[], { zones, home }: Place): readonly CalendarEventRead[] {
  const versions = new Map<string, CalendarEventRead[]>();
  for (const [index, event] of events.entries()) {
    const of = event.instead === null ? '' : momentKey(event.instead, zones, home);
    const key = event.uid === null ? `${index}` : `${event.uid}|${of}`;
    const same = versions.get(key);
    if (same) same.push(event);
    else versions.set(key, [event]);
  }
  return [...versions.values()].flatMap((same) => {
    const newest = Math.max(...same.map(({ sequence }) => sequence));
    const byDay = new Map(
      same.filter(({ sequence }) => sequence === newest).map((event) => [event.start.day, event] as const),
    );
    const days = Array.from(byDay.values());
    return days.length === 1 ? days : days.map(withDayInId);
  });
}

const withDayInId = (event: CalendarEventRead): CalendarEventRead => ({
  ...event,
  uid: `${event.uid}#${event.start.day}`,
});

const onDay = (start: Written, day: Day): Written => ({ ...start, day });

/** The days of an event; `null` when it repeats by a rule that is not read. */
function layOut(
  event: CalendarEventRead,
  every: readonly CalendarEventRead[],
  place: Place,
): readonly CalendarDay[] | null {
  const { uid, start, rule, besides, instead } = event;
  if (instead !== null) return [dayOf(event, start, idOn(uid, instead, place), place)];
  if (rule === null && besides.length === 0) return [dayOf(event, start, uid, place)];
  const repeated = rule === null ? [start.day] : daysOf(rule, start.day, endOf(rule, start, place), place.window);
  if (repeated === null) return null;
  const moved = every.flatMap((other) => (other.uid === uid && other.instead !== null ? [other.instead] : []));
  return [...new Set([...repeated, ...besides.map(({ day }) => day)])]
    .toSorted()
    .map((day) => onDay(start, day))
    .filter((occurrence) => !isNamed([...event.except, ...moved], occurrence, place))
    .map((occurrence) => dayOf(event, occurrence, idOn(uid, occurrence, place), place));
}

/** Whether a day is beyond the last that a rule names. */
function endOf(rule: string, start: Written, { zones }: Place): (day: Day) => boolean {
  const until = writtenOf(/UNTIL=([^;]*)/i.exec(rule)?.[1] ?? '', start.zone);
  if (until === null) return () => false;
  const end = until.time === null ? null : instantMeant(until, zones);
  return (day) => {
    const at = end === null ? null : instantMeant(onDay(start, day), zones);
    return end === null || at === null ? day > until.day : at > end;
  };
}

const idOn = (uid: string | null, occurrence: Written, { zones, home }: Place): string | null =>
  uid === null ? null : `${uid}#${momentAt(occurrence, zones, home).day}`;

function dayOf(event: CalendarEventRead, at: Written, uid: string | null, { zones, home }: Place): CalendarDay {
  const { title, description, minutes, estimatedSeconds } = event;
  // One of a repeating event that was moved stands on its own day.
  return { uid, ...momentAt(at, zones, home), title, description, minutes, estimatedSeconds };
}
