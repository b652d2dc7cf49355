import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber, dayOf, daysBetween, weekdayOf } from './time.ts';

/** Years 0–9999, day by day. */
const number = fc.integer({ min: -719528, max: 2932896 });
/** What JavaScript's own calendar says, as a second opinion. */
const isoOf = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

test.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['2000-03-01', 11017],
  ['2026-03-02', 20514],
])('T1 %s is day %d', (day, days) => {
  expect(dayNumber(day)).toBe(days);
  expect(dayOf(days)).toBe(day);
});

test('T1 days agree with the calendar of the platform, year 0 to 9999', () => {
  fc.assert(
    fc.property(number, (days) => {
      expect(dayOf(days)).toBe(isoOf(days));
      expect(dayNumber(isoOf(days))).toBe(days);
    }),
  );
});

test.each(['2026-02-30', '2026-13-01', '2026-00-10', '2026-01-00', '1900-02-29', '2026-2-3', 'soon', ''])(
  'T2 %j is no day',
  (text) => {
    expect(dayNumber(text)).toBeNaN();
  },
);

test('T2 the day of a wall time is its date', () => {
  expect(dayNumber('2026-03-02T23:59:59')).toBe(dayNumber('2026-03-02'));
});

test('T3 days add up and count back', () => {
  fc.assert(
    fc.property(number, fc.integer({ min: -5000, max: 5000 }), (days, more) => {
      fc.pre(days + more >= -719528 && days + more <= 2932896);
      const day = dayOf(days);
      expect(daysBetween(day, addDays(day, more))).toBe(more);
      expect(addDays(addDays(day, more), -more)).toBe(day);
    }),
  );
});

test.each([
  ['1970-01-01', 3],
  ['2026-03-02', 0],
  ['2026-03-08', 6],
  ['1969-12-29', 0],
])('T4 the weekday of %s is %d, Monday being 0', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});
