import { randomUUID } from 'node:crypto';
import { type Day, twoDigits } from '@legwork/engine/time';

/** Time and chance: what the program cannot work out from its arguments. The only place where either is asked for. */
export interface Clock {
  /** The local calendar day. */
  readonly today: () => Day;
  /** Local wall time, `YYYY-MM-DDTHH:MM:SS`. */
  readonly wallTime: () => string;
  /** The instant with its offset from UTC, for showing. */
  readonly instant: () => string;
  /** IANA name of the local time zone. */
  readonly timeZone: () => string;
  /** A new UUID. */
  readonly newId: () => string;
}

function wallTime(now: Date): string {
  const day = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  return `${day}T${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}:${twoDigits(now.getSeconds())}`;
}

function instant(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const hours = Math.floor(Math.abs(offset) / 60);
  return `${wallTime(now)}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(Math.abs(offset) % 60)}`;
}

export const systemClock: Clock = {
  today: () => wallTime(new Date()).slice(0, 10),
  wallTime: () => wallTime(new Date()),
  instant: () => instant(new Date()),
  timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  newId: randomUUID,
};
