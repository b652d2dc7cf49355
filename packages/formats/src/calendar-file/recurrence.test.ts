import { addDays, dayOf, weekdayOf } from '@legwork/engine/time';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { daysOf } from './recurrence.ts';

const never = (): boolean => false;
const year = { from: '2026-01-01', to: '2026-12-31' };
const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

test.each([
  ['FREQ=WEEKLY;BYDAY=TU,TH', '2026-11-24', ['2026-11-24', '2026-11-26', '2026-12-01', '2026-12-03']],
  [
    'FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO,SU',
    '2026-11-23',
    ['2026-11-23', '2026-11-29', '2026-12-07', '2026-12-13'],
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,SU',
    '2026-11-23',
    ['2026-11-23', '2026-12-06', '2026-12-07', '2026-12-20'],
  ],
  ['FREQ=DAILY;BYDAY=SA', '2026-11-28', ['2026-11-28', '2026-12-05', '2026-12-12', '2026-12-19']],
  ['FREQ=MONTHLY;BYDAY=-1SU', '2026-08-30', ['2026-08-30', '2026-09-27', '2026-10-25', '2026-11-29']],
  ['FREQ=MONTHLY', '2026-01-31', ['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31']],
  ['FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', '2026-03-29', ['2026-03-29']],
])('I62 %s from %s is on %j', (rule, first, days) => {
  expect(daysOf(rule, first, never, year)?.slice(0, 4)).toEqual(days);
});

test('I62 the number of times counts from the first, also those before the window', () => {
  expect(daysOf('FREQ=WEEKLY;COUNT=3', '2025-12-18', never, year)).toEqual(['2026-01-01']);
});

test.each([
  'FREQ=SECONDLY',
  'FREQ=HOURLY;COUNT=999999',
  'FREQ=DAILY;BYHOUR=7,18',
  'FREQ=WEEKLY;INTERVAL=0',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=YEARLY;BYWEEKNO=20',
  'nonsense',
  '',
])('I62 the rule %j is none that is read', (rule) => expect(daysOf(rule, '2026-01-01', never, year)).toBeNull());

test.each([
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
  'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
  'FREQ=DAILY;COUNT=999999',
])('I63 %s, which other readers take for ever over, ends', (rule) => {
  const started = performance.now();
  expect(daysOf(rule, '2001-01-01', never, year)).not.toBeNull();
  expect(performance.now() - started).toBeLessThan(500);
});

test('I62 the days of a rule are those of ical.js', () => {
  const weekdays = fc.subarray(weekdayNames, { minLength: 1 }).map((names) => `;BYDAY=${names.join(',')}`);
  const rule = fc.oneof(
    fc.tuple(fc.constant('DAILY'), fc.constant('')),
    fc.tuple(fc.constant('WEEKLY'), fc.oneof(weekdays, fc.constant(''))),
    fc.tuple(
      fc.constant('MONTHLY'),
      fc.oneof(
        fc.constant(''),
        fc.constantFrom('1MO', '2TU', '-1SU', '-2FR', '5WE').map((day) => `;BYDAY=${day}`),
        fc.constantFrom('1', '15', '-1', '31').map((day) => `;BYMONTHDAY=${day}`),
      ),
    ),
    fc.tuple(fc.constant('YEARLY'), fc.constantFrom('', ';BYMONTH=3;BYDAY=-1SU', ';BYMONTH=6;BYMONTHDAY=10')),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 20454, max: 20454 + 400 }).map(dayOf),
      rule,
      fc.integer({ min: 1, max: 4 }),
      fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      (start, [every, by], interval, count) => {
        const text = `FREQ=${every};INTERVAL=${interval}${by}${count === undefined ? '' : `;COUNT=${count}`}`;
        // A rule whose first day is none of its own has no agreed meaning (RFC 5545 §3.8.5.3).
        const window = { from: start, to: addDays(start, 800) };
        const first = daysOf(
          text.replace(/;COUNT=\d+/, '').replace(/INTERVAL=\d/, 'INTERVAL=1'),
          start,
          never,
          window,
        )?.[0];
        if (first === undefined) return;
        const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(first));
        const theirs: string[] = [];
        for (let next = iterator.next(); next && next.toString() <= window.to; next = iterator.next())
          theirs.push(next.toString());
        expect(daysOf(text, first, never, { ...window, from: first })).toEqual(theirs);
      },
    ),
    { seed: 20261123, numRuns: 400 },
  );
});

test('I62 a rule of weekdays gives only those days, however often', () => {
  const days = daysOf('FREQ=WEEKLY;BYDAY=SU', '2010-01-03', never, year) ?? [];
  expect(days).toHaveLength(52);
  expect(new Set(days.map(weekdayOf))).toEqual(new Set([6]));
});
