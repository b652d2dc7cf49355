/** Writes an iCalendar file (RFC 5545) that every calendar reads: one event a session, in UTC, each with an id that stays. */
import { zoneClock } from '../run-file/zone.ts';
import { instantOf } from './instant.ts';

export { seasonEvents } from './season-events.ts';

export interface CalendarEvent {
  /** The same when the event moves: a calendar that reads the file again moves it too. */
  readonly id: string;
  /** Local wall time, `YYYY-MM-DDTHH:MM`. */
  readonly startsAt: string;
  readonly minutes: number;
  readonly title: string;
  readonly description: string;
}

const lineBreak = '\r\n';
/** RFC 5545 §3.1: lines of at most 75 octets. */
const mostOctets = 75;

/**
 * @param timeZone IANA name of the zone in which the wall times are meant
 * @param writtenAt the instant of writing, ISO 8601 with offset
 * @throws {RangeError} when a time or the zone is none
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  { timeZone, writtenAt }: { readonly timeZone: string; readonly writtenAt: string },
): string {
  const stamp = utc(Date.parse(writtenAt));
  const clock = zoneClock(timeZone);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Legwork//Season//EN',
    'METHOD:PUBLISH',
    ...events.flatMap(({ id, startsAt, minutes, title, description }) => [
      'BEGIN:VEVENT',
      `UID:${id}@legwork`,
      `DTSTAMP:${stamp}`,
      `DTSTART:${utc(instantOf(startsAt, clock))}`,
      `DURATION:PT${minutes}M`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(description)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + lineBreak).join('');
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** Long lines go on after a break and a space; no character is cut. */
function folded(line: string): string {
  const octets = new TextEncoder();
  let result = '';
  let used = 0;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (used + size > mostOctets) {
      result += `${lineBreak} `;
      used = 1;
    }
    result += character;
    used += size;
  }
  return result;
}

/** `20261123T170000Z` */
const utc = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
