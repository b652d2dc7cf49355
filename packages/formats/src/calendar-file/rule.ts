import { weekdays as everyWeekday, type Weekday } from '@legwork/engine/time';

export interface Rule {
  readonly every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** How often in all, the first included. */
  readonly count: number;
  /** Days of the week; `nth`: the first, second, last … of the month. */
  readonly weekdays: readonly { readonly weekday: Weekday; readonly nth: number | null }[];
  /** From the end where negative. */
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  /** Which of a period's days, from the end where negative. */
  readonly positions: readonly number[];
  readonly weekStart: Weekday;
}

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const known = /^(FREQ|INTERVAL|COUNT|UNTIL|WKST|BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS)$/;

/** Reads a rule (RFC 5545 §3.3.10). `null` when it has parts that no training has, or parts that cannot be. */
export function ruleOf(text: string): Rule | null {
  const parts = new Map(
    text
      .trim()
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .map((part) => [part.slice(0, Math.max(0, part.indexOf('='))), part.slice(part.indexOf('=') + 1)] as const),
  );
  if (![...parts.keys()].every((name) => known.test(name))) return null;
  const every = (['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const).find((name) => name === parts.get('FREQ'));
  const whole = (name: string, most: number): readonly number[] =>
    (parts.get(name) ?? '')
      .split(',')
      .filter((value) => value !== '')
      .map((value) => (/^[+-]?\d{1,6}$/.test(value) && Math.abs(Number(value)) <= most ? Number(value) : Number.NaN));
  const weekdays = (parts.get('BYDAY') ?? '')
    .split(',')
    .filter((value) => value !== '')
    .map((value) => {
      const [, nth = '', name = ''] = /^([+-]?\d)?([A-Z]{2})$/.exec(value) ?? [];
      return { weekday: weekdayNamed(name), nth: nth === '' ? null : Number(nth) };
    });
  const [interval = 1] = whole('INTERVAL', 1000);
  const [count = Number.POSITIVE_INFINITY] = whole('COUNT', 999_999);
  const [monthDays, months, positions] = [whole('BYMONTHDAY', 31), whole('BYMONTH', 12), whole('BYSETPOS', 366)];
  const isReal =
    interval >= 1 && count >= 1 && [...monthDays, ...months, ...positions].every((value) => Number.isInteger(value));
  const named = weekdays.flatMap(({ weekday, nth }) => (weekday === null ? [] : [{ weekday, nth }]));
  // "The third Monday of the year" is no training's rule, and a week has no third Monday.
  const hasNth = named.some(({ nth }) => nth !== null);
  if (every === undefined || !isReal || named.length < weekdays.length) return null;
  if (hasNth && (every === 'DAILY' || every === 'WEEKLY' || (every === 'YEARLY' && months.length === 0))) return null;
  const weekStart = weekdayNamed(parts.get('WKST') ?? 'MO') ?? 0;
  return { every, interval, count, weekdays: named, monthDays, months, positions, weekStart };
}

function weekdayNamed(name: string): Weekday | null {
  const index = weekdayNames.indexOf(name);
  return everyWeekday.find((weekday) => weekday === index) ?? null;
}
