import type { Day } from '@legwork/engine/time';

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** `Monday, 23 November 2026` → as people say it. */
export const dayWords = (day: Day): string => long.format(new Date(`${day}T00:00:00Z`));

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `23 Nov` */
export const shortDayWords = (day: Day): string => short.format(new Date(`${day}T00:00:00Z`));
