import type { Start } from '../activity.ts';
import { activity, epochMs, messages } from './profile.ts';
import type { FitMessage } from './wire.ts';

/** Gives the moments of a file as the runner's clock and the world's clock had them. */
export type Clock = (ms: number) => Start;

/** FIT `date_time`: timestamps below this count from when the watch was switched on. */
const firstRealMs = epochMs + 0x1000_0000 * 1000;
const quarterHourMs = 15 * 60_000;
/** Zones lie within fourteen hours of UTC; some watches write nonsense. */
const mostOffsetMs = 14 * 3_600_000;

/**
 * Watches state once, at the end of a recording, what the runner's own clock says. A watch that never saw a satellite
 * counts from when it was switched on, and then that one statement dates the whole file.
 */
export function clockOf(all: readonly FitMessage[]): Clock {
  const last = all.findLast(({ number }) => number === messages.activity);
  const atMs = last ? activity.atMs(last) : null;
  const localMs = last ? activity.localMs(last) : null;
  const ahead = atMs === null || localMs === null ? null : localMs - atMs;
  if (atMs !== null && ahead !== null && atMs < firstRealMs) {
    return (ms) => ({ clock: 'wall', at: new Date(ms + ahead).toISOString().slice(0, 19) });
  }
  const offsetMs = ahead === null ? null : Math.round(ahead / quarterHourMs) * quarterHourMs;
  const utcOffsetMinutes = offsetMs === null || Math.abs(offsetMs) > mostOffsetMs ? null : offsetMs / 60_000;
  return (ms) => ({ clock: 'instant', ms, utcOffsetMinutes });
}
