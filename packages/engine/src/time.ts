/**
 * Days without a clock. Training is planned in calendar days where the runner lives, so the engine works on
 * ISO dates and on day numbers (days since 1970-01-01) and never asks what time it is.
 */

/** A calendar day where the runner lives, `YYYY-MM-DD`. */
export type Day = string;

/** 0 = Monday … 6 = Sunday, as ISO 8601 counts. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/**
 * Days since 1970-01-01 of an ISO date, or `NaN` when the text is no real date (2026-02-30).
 * Proleptic Gregorian; the era arithmetic is Howard Hinnant's `days_from_civil` (2013).
 */
export function dayNumber(day: Day): number {
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const date = digits(day, 8, 10);
  const isWritten = day[4] === '-' && day[7] === '-' && year >= 0;
  if (!isWritten || !(month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) return Number.NaN;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The number that these characters are, or `NaN`; a season asks for the numbers of tens of thousands of days. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = 10 * number + digit;
  }
  return number;
}

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The ISO date of a day number. */
export function dayOf(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** The day `days` after (or, when negative, before) another. */
export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The day of the week; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): Weekday => ((((dayNumber(day) + 3) % 7) + 7) % 7) as Weekday;

/** The Monday of its week. */
export const mondayOf = (day: Day): Day => addDays(day, -weekdayOf(day));

export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Minutes after midnight of `HH:MM`, with or without what follows it. */
export const minutesOfClock = (clock: string): number => 60 * Number(clock.slice(0, 2)) + Number(clock.slice(3, 5));

/** `HH:MM` of so many whole minutes after midnight. */
export const clockOf = (minutes: number): string => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

/** `0:48`, `12:05`, `3:30:00`: seconds that have passed, as on a watch. */
export function watchTime(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = twoDigits(Math.floor(seconds % 60));
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`;
}
