/** The only place where the app asks what time it is. */

import { type Day, twoDigits } from '@legwork/engine/time';
import { signal } from '@preact/signals';

/** Local calendar day, `YYYY-MM-DD`. */
const dayNow = (now = new Date()): Day =>
  `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;

/** Local wall time, `YYYY-MM-DDTHH:MM:SS`. */
export const wallTimeNow = (now = new Date()): string =>
  `${dayNow(now)}T${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}:${twoDigits(now.getSeconds())}`;

/** Instant with its zone's offset, for showing. */
export function instantNow(now = new Date()): string {
  const offset = -now.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  return `${wallTimeNow(now)}${sign}${twoDigits(Math.floor(Math.abs(offset) / 60))}:${twoDigits(Math.abs(offset) % 60)}`;
}

/** Milliseconds since 1970, for rests and elapsed time. */
export const epochNow = (): number => Date.now();

/** Today; looked at each minute and when the app comes back to the front, so a tab left open overnight wakes on the right day. */
export const today = signal<Day>(dayNow());
const look = (): void => {
  today.value = dayNow();
};
document.addEventListener('visibilitychange', look);
setInterval(look, 60_000);
