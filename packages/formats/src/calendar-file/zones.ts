import { type Day, dayNumber } from '@legwork/engine/time';
import { zoneClock } from '../run-file/zone.ts';
import { describedZone } from './described-zone.ts';
import { instantOf } from './instant.ts';
import { type Component, propertyNamed, textOf } from './lines.ts';

/** The instant of a wall time (`YYYY-MM-DDTHH:MM`) in a zone, in milliseconds since 1970. */
export type ToInstant = (wallTime: string) => number;

export interface Zones {
  /** How a zone of the name that the file gives it turns times into instants; `null` when nobody knows it. */
  readonly zoneOf: (name: string) => ToInstant | null;
  /** Names that nobody knew: their times were taken as they stand. */
  readonly unknown: ReadonlySet<string>;
}

/**
 * The zones of a file: by their IANA name, alone or at the end of a longer one ("/example.org/Europe/Berlin"), by the place
 * that the file gives for it, else by the file's own description of it.
 */
export function zonesOf(described: readonly Component[]): Zones {
  const known = new Map<string, ToInstant | null>();
  const unknown = new Set<string>();
  const descriptions = new Map(described.map((zone) => [textOf(zone.properties, 'TZID'), zone]));
  const find = (name: string): ToInstant | null => {
    const description = descriptions.get(name);
    const place = description && propertyNamed(description.properties, 'X-LIC-LOCATION')?.value.trim();
    const names = [name, name.split('/').slice(-2).join('/'), ...(place === undefined ? [] : [place])];
    for (const each of names) {
      const zone = ianaZone(each);
      if (zone !== null) return zone;
    }
    return description === undefined ? null : describedZone(description);
  };
  return {
    unknown,
    zoneOf: (name) => {
      const before = known.get(name);
      if (before !== undefined) return before;
      const zone = find(name);
      known.set(name, zone);
      if (zone === null) unknown.add(name);
      return zone;
    },
  };
}

function ianaZone(name: string): ToInstant | null {
  try {
    const clock = zoneClock(name);
    return (wallTime) => instantOf(wallTime, clock);
  } catch {
    return null;
  }
}

/** How many minutes the reader's clock is ahead of UTC at an instant; `null` when nobody said where they live. */
export type Home = ((ms: number) => number) | null;

/** A date or a time as a calendar writes it. */
export interface Written {
  readonly day: Day;
  /** `HH:MM`; `null` for a whole day. */
  readonly time: string | null;
  readonly isUtc: boolean;
  /** The name of its zone. */
  readonly zone: string | null;
}

/** `20261123`, `20261123T180000`, `20261123T170000Z`, whatever the property says that they are. */
const shape = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2})?(?:[.,]\d+)?\s*(Z)?)?$/i;

/** `null` when it is no real date or time. */
export function writtenOf(value: string, zone: string | null): Written | null {
  const [, year, month, date, hour, minute, utc] = shape.exec(value.trim()) ?? [];
  const day = `${year}-${month}-${date}`;
  if (Number.isNaN(dayNumber(day)) || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null;
  return { day, time: hour === undefined ? null : `${hour}:${minute}`, isUtc: utc !== undefined, zone };
}

/** A time on the clock of whoever reads it: `YYYY-MM-DD`, and `HH:MM` or nothing for a whole day. */
export interface Moment {
  readonly day: Day;
  readonly time: string | null;
}

/** The instant that is meant, in milliseconds, or `null` when the calendar names no zone that anybody knows. */
export function instantMeant({ day, time, isUtc, zone }: Written, zones: Zones): number | null {
  const toInstant = isUtc ? utcInstant : zone === null ? null : zones.zoneOf(zone);
  return toInstant === null ? null : toInstant(`${day}T${time ?? '00:00'}`);
}

/** Whole days and times without a zone stay as they stand, and without a home so do all. */
export function momentAt(written: Written, zones: Zones, home: Home): Moment {
  const { day, time } = written;
  const ms = time === null || home === null ? null : instantMeant(written, zones);
  if (ms === null || home === null) return { day, time };
  const local = new Date(ms + home(ms) * 60_000).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

const utcInstant: ToInstant = (wallTime) => Date.parse(`${wallTime}:00Z`);
