import type { Start } from './activity.ts';

/** A moment as the journal has it: the runner's own clock, and how far it was ahead of UTC where that is known. */
export interface Moment {
  readonly wall: string;
  readonly utcOffsetMinutes: number | null;
}

/**
 * Turns the starts of a file into wall time. The file's own zone counts first: who ran in Tokyo saw Tokyo's clock. Else the
 * zone of the athlete; without one times stay in UTC.
 */
export function momentIn(timeZone: string | undefined): (start: Start) => Moment {
  const home = timeZone === undefined ? null : zoneClock(timeZone);
  return (start) => {
    if (start.clock === 'wall') return { wall: start.at, utcOffsetMinutes: null };
    const utcOffsetMinutes = start.utcOffsetMinutes ?? (home ? home(start.ms) : 0);
    return { wall: wallTime(start.ms + utcOffsetMinutes * 60_000), utcOffsetMinutes };
  };
}

/** `YYYY-MM-DDTHH:MM:SS` of an instant in UTC. */
const wallTime = (ms: number): string => new Date(ms).toISOString().slice(0, 19);

/** Minutes that a zone was ahead of UTC at an instant, or `null` when there is no such zone. */
export function zoneOffset(timeZone: string, ms: number): number | null {
  try {
    return zoneClock(timeZone)(ms);
  } catch {
    return null;
  }
}

/**
 * How many minutes a zone is ahead of UTC at an instant.
 *
 * @throws {RangeError} when there is no such zone
 */
export function zoneClock(timeZone: string): (ms: number) => number {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (ms) => {
    const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
    return Math.round(Date.UTC(year, month - 1, day, hour, minute) / 60_000 - Math.floor(ms / 60_000));
  };
}
