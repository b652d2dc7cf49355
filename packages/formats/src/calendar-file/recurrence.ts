import { addDays, type Day, dayNumber, dayOf, daysBetween, weekdayOf } from '@legwork/engine/time';
import { type Rule, ruleOf } from './rule.ts';

/** Which days of a repeating event come in. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** Eight weeks back, so that the past of this block is there, to a year ahead (our choice). */
export const windowAround = (today: Day): Window => ({ from: addDays(today, -56), to: addDays(today, 366) });

/**
 * The days on which an event repeats that begins on a day, or `null` when its rule is none that is read. It ends with the
 * window whatever the rule is: every period lies later than the one before. (ical.js can look for ever for a day that there is
 * not, "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", its issue 1038; it is the oracle of the tests.)
 *
 * @param isOver whether a day is beyond the end that the rule names
 */
export function daysOf(text: string, first: Day, isOver: (day: Day) => boolean, window: Window): readonly Day[] | null {
  const rule = ruleOf(text);
  if (rule === null) return null;
  const days: Day[] = [];
  let left = rule.count;
  for (let period = firstPeriod(rule, first, window.from); left > 0; period += rule.interval) {
    const { start, candidates } = periodOf(rule, first, period);
    if (start > window.to || isOver(start)) break;
    for (const day of atPositions(
      candidates.filter((each) => isAllowed(rule, each)),
      rule.positions,
    )) {
      if (day < first) continue;
      if (left === 0 || day > window.to || isOver(day)) return days;
      left -= 1;
      if (day >= window.from) days.push(day);
    }
  }
  return days;
}

/** Days and weeks before the window need not be passed one by one, unless they are counted. */
function firstPeriod({ every, interval, count }: Rule, first: Day, from: Day): number {
  const days = { DAILY: 1, WEEKLY: 7, MONTHLY: null, YEARLY: null }[every];
  if (days === null || count < Number.POSITIVE_INFINITY) return 0;
  return Math.max(0, Math.floor(daysBetween(first, from) / days / interval) - 1) * interval;
}

/** The period so many days, weeks, months or years after that of the first: its start, and its days in order. */
function periodOf(
  rule: Rule,
  first: Day,
  period: number,
): { readonly start: Day; readonly candidates: readonly Day[] } {
  const [year, month, date] = [Number(first.slice(0, 4)), Number(first.slice(5, 7)), Number(first.slice(8, 10))];
  switch (rule.every) {
    case 'DAILY': {
      const day = addDays(first, period);
      return { start: day, candidates: [day] };
    }
    case 'WEEKLY': {
      const start = addDays(first, 7 * period - ((weekdayOf(first) - rule.weekStart + 7) % 7));
      const week = Array.from({ length: 7 }, (_, index) => addDays(start, index));
      return {
        start,
        candidates: rule.weekdays.length > 0 ? week : week.filter((day) => weekdayOf(day) === weekdayOf(first)),
      };
    }
    case 'MONTHLY': {
      const index = year * 12 + month - 1 + period;
      const days = monthOf(Math.floor(index / 12), (index % 12) + 1);
      return { start: days[0] ?? first, candidates: inMonth(rule, days, date) };
    }
    case 'YEARLY': {
      const months = rule.months.length > 0 ? rule.months.toSorted((a, b) => a - b) : [month];
      const days = months.map((each) => monthOf(year + period, each));
      return {
        start: `${String(year + period).padStart(4, '0')}-01-01`,
        candidates: days.flatMap((each) => inMonth(rule, each, date)),
      };
    }
  }
}

function monthOf(year: number, month: number): readonly Day[] {
  const start = dayNumber(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
  const days = Array.from({ length: 31 }, (_, index) => dayOf(start + index));
  return days.filter((day) => Number(day.slice(5, 7)) === month);
}

/** The days of a month that the rule may mean: those it names, else the date of the first. */
function inMonth({ weekdays, monthDays }: Rule, month: readonly Day[], date: number): readonly Day[] {
  if (weekdays.length > 0 || monthDays.length > 0) {
    return month.filter((day, index) =>
      weekdays.length === 0
        ? true
        : weekdays.some(
            ({ weekday, nth }) =>
              weekdayOf(day) === weekday &&
              (nth === null ||
                nth === Math.floor(index / 7) + 1 ||
                nth === -(Math.floor((month.length - 1 - index) / 7) + 1)),
          ),
    );
  }
  return month.slice(date - 1, date);
}

/** Whether a day is none that the other parts of the rule leave out. */
function isAllowed({ weekdays, monthDays, months }: Rule, day: Day): boolean {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  return (
    (weekdays.length === 0 || weekdays.some(({ weekday }) => weekday === weekdayOf(day))) &&
    (monthDays.length === 0 || monthDays.includes(date) || monthDays.includes(date - 1 - lengthOf(day))) &&
    (months.length === 0 || months.includes(month))
  );
}

/** How many days the month of a day has. */
function lengthOf(day: Day): number {
  const start = `${day.slice(0, 8)}01`;
  return daysBetween(start, `${addDays(start, 31).slice(0, 8)}01`);
}

function atPositions(days: readonly Day[], positions: readonly number[]): readonly Day[] {
  if (positions.length === 0) return days;
  return days.filter((_, index) => positions.includes(index + 1) || positions.includes(index - days.length));
}
