import { dayNumber, twoDigits } from '@legwork/engine/time';
import { monthKey, monthNames } from './months.ts';
import type { DateOrder } from './result.ts';

/** A time as the athlete's clock showed it. */
export interface WallTime {
  /** `YYYY-MM-DDTHH:MM:SS`; noon when the file gives only a day. */
  readonly wall: string;
  /** The same as the file wrote it, before any change of zone: it does not move when the athlete does. */
  readonly written: string;
  /** The file gave an instant (`Z`, `+0000`) and it still stands in that zone. */
  readonly zoned: boolean;
}

const iso =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;
const clock = /(?:^|[\sT,])(\d{1,2})[:.hH](\d{2})(?:[:.](\d{2}))?\s*(?:([ap])\.?\s*m\.?)?\s*$/iu;
const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;

/** Whether a numeric date says by itself which number is the day. */
export function dateOrderShown(text: string): DateOrder | 'either' | null {
  const match = numeric.exec(splitClock(text.trim()).date);
  if (!match) return null;
  // Dotted dates are day first wherever they are written (CLDR has no m.d.y pattern).
  if (match[2] === '.' || Number(match[1]) > 12) return 'dmy';
  return Number(match[3]) > 12 ? 'mdy' : 'either';
}

/**
 * Reads the dates and times of one file. Understands ISO 8601, numeric dates in the given order, and dates with a
 * month name in any language of `months.ts`; 12- and 24-hour clocks. `null` when the text is no real date and time.
 */
export function timeReader(order: DateOrder, timeZone?: string): (text: string) => WallTime | null {
  const toZone = timeZone === undefined ? null : zoneClock(timeZone);
  const known = new Map<string, WallTime | null>();
  let months: ReadonlyMap<string, number> | null = null;

  const read = (text: string): WallTime | null => {
    const trimmed = text.normalize('NFKC').trim();
    const match = iso.exec(trimmed);
    if (match) {
      const [, year, month, day, hour, minute, second, offset] = match;
      const wall = wallTime(
        Number(year),
        Number(month),
        Number(day),
        hour === undefined ? null : [hour, minute, second],
      );
      if (wall === null || offset === undefined) return plainTime(wall);
      return { wall: toZone ? toZone(wall, offset) : wall, written: wall, zoned: toZone === null };
    }
    const { date, time } = splitClock(trimmed);
    const numbers = numeric.exec(date);
    if (numbers) {
      const [, first, dot, second, yearText = ''] = numbers;
      const dayFirst = dot === '.' || order === 'dmy';
      const year = Number(yearText) + (yearText.length === 2 ? 2000 : 0);
      const [day, month] = dayFirst ? [first, second] : [second, first];
      return plainTime(wallTime(year, Number(month), Number(day), time));
    }
    months ??= monthNames();
    return plainTime(namedDate(date, time, months));
  };

  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const wall = read(text);
    known.set(text, wall);
    return wall;
  };
}

const plainTime = (wall: string | null): WallTime | null =>
  wall === null ? null : { wall, written: wall, zoned: false };

type Clock = readonly [hour: string, minute: string | undefined, second: string | undefined];

/** The clock at the end of a text and what stands before it. */
function splitClock(text: string): { readonly date: string; readonly time: Clock | null } {
  const match = clock.exec(text);
  const date = match ? text.slice(0, match.index) : text;
  // "05.01.2026" ends in digits and a point, but there is no date before it: not a clock.
  if (!match || !/\d.*\d{2}|\d.*\p{L}|\p{L}.*\d/u.test(date)) return { date: text, time: null };
  const [, hourText = '', minute, second, half] = match;
  const hour = half === undefined ? hourText : String((Number(hourText) % 12) + (half.toLowerCase() === 'p' ? 12 : 0));
  return { date: date.replace(/[\s,]+$/, ''), time: [hour, minute, second] };
}

/** "1 Sept. 2026", "Sep 22, 2026", "5 9월 2026", "2026年9月5日", "3 de febrero de 2026". */
function namedDate(date: string, time: Clock | null, months: ReadonlyMap<string, number>): string | null {
  const numbered = /(\d{1,2})\s*[月월]/.exec(date);
  const rest = numbered ? date.replace(numbered[0], ' ') : date;
  const words = rest.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  // A weekday may be spelt like a month ("mar." is Tuesday and March): then the date says two months, and none is sure.
  const [named, ...others] = new Set(words.flatMap((word) => months.get(monthKey(word)) ?? []));
  const month = numbered ? Number(numbered[1]) : others.length === 0 ? named : undefined;
  const year = /\d{4}/.exec(rest)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(rest)?.[0];
  if (month === undefined || year === undefined || day === undefined) return null;
  return wallTime(Number(year), month, Number(day), time);
}

function wallTime(year: number, month: number, day: number, time: Clock | null): string | null {
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  const [hour, minute, second] = time === null ? [12, 0, 0] : time.map((part) => Number(part ?? 0));
  if (Number.isNaN(dayNumber(date)) || hour === undefined || minute === undefined || second === undefined) return null;
  return hour < 24 && minute < 60 && second < 60
    ? `${date}T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}`
    : null;
}

/** Turns an instant into what the clocks of a zone showed. */
function zoneClock(timeZone: string): (wall: string, offset: string) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (wall, offset) => {
    const signed = /([+-]\d{2}):?(\d{2})/.exec(offset);
    const zone = signed ? `${signed[1]}:${signed[2]}` : 'Z';
    const part = Object.fromEntries(
      format.formatToParts(new Date(`${wall}${zone}`)).map(({ type, value }) => [type, value]),
    );
    return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`;
  };
}
