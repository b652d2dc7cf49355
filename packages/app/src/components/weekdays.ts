import type { Day, Weekday } from '@legwork/engine/time';
import { weekdayOf } from '@legwork/engine/time';

export const weekdayNames: Readonly<Record<Weekday, string>> = {
  0: 'Monday',
  1: 'Tuesday',
  2: 'Wednesday',
  3: 'Thursday',
  4: 'Friday',
  5: 'Saturday',
  6: 'Sunday',
};

export const weekdayName = (day: Day): string => weekdayNames[weekdayOf(day)];

/** Three letters, for chips. */
export const shortWeekday = (weekday: Weekday): string => weekdayNames[weekday].slice(0, 3);
