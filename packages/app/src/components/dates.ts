/** Calendar days in words. A day has no zone: it is formatted as UTC and never shifts. */
import type { Day } from '@legwork/engine/time';

const at = (day: Day): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);
const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });

const weekdayFormat = format({ weekday: 'short', day: 'numeric', month: 'short' });
const dayMonthFormat = format({ day: 'numeric', month: 'short' });
const monthFormat = format({ month: 'long', year: 'numeric' });
const fullFormat = format({ day: 'numeric', month: 'short', year: 'numeric' });

/** `Mon 23 Nov`, under a heading that says the year. */
export const weekdayWords = (day: Day): string => weekdayFormat.format(at(day)).replace(',', '');
/** `23 Nov` */
export const dayMonthWords = (day: Day): string => dayMonthFormat.format(at(day));
/** `November 2026` */
export const monthWords = (day: Day): string => monthFormat.format(at(day));
/** `23 Nov 2026` */
export const dateWords = (day: Day): string => fullFormat.format(at(day));
