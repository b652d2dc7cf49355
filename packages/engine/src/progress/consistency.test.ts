import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { athleteWho, did } from '../journal/example.ts';
import { addDays } from '../time.ts';
import { sessionsPerWeek, weeklyStreak } from './consistency.ts';

const monday = '2026-01-05';
const dayIn = (week: number, weekday = 0) => addDays(monday, 7 * week + weekday);

/** Trained on that many days in each week from the first. */
const weeksOf = (...sessions: readonly number[]) =>
  athleteWho(
    ...sessions.flatMap((count, week) =>
      Array.from({ length: count }, (_, index) => did('leg-press', dayIn(week, 2 * index))),
    ),
  );
/** The streak on the Sunday of the last week. */
const streakOf = (...sessions: readonly number[]) => weeklyStreak(weeksOf(...sessions), dayIn(sessions.length - 1, 6));

describe('sessions a week', () => {
  test('P5 days with hard sets, from Monday to Sunday, oldest week first', () => {
    const athlete = athleteWho(
      did('leg-press', dayIn(0, 6)),
      did('leg-press', dayIn(1, 0)),
      did('leg-curl-seated', dayIn(1, 0)),
      did('leg-press', dayIn(1, 3), { role: 'warmup' }),
      did('leg-press', dayIn(1, 6)),
    );
    expect(sessionsPerWeek(athlete, dayIn(1, 6), 3)).toEqual([
      { monday: dayIn(-1), sessions: 0 },
      { monday: dayIn(0), sessions: 1 },
      { monday: dayIn(1), sessions: 2 },
    ]);
    expect(sessionsPerWeek(athlete, dayIn(1, 5), 1)).toEqual([{ monday: dayIn(1), sessions: 1 }]);
  });
});

describe('the streak', () => {
  test('P6 nobody starts with a streak', () => {
    expect(weeklyStreak(athleteWho(), monday)).toEqual({ weeks: 0, sessionsThisWeek: 0, freezesLeft: 2 });
  });

  test.each([
    [[2], 1],
    [[2, 3, 2], 3],
    [[1, 2, 2], 2],
    [[1, 1], 0],
  ])('P6 sessions of %j: a streak of %d weeks', (sessions, weeks) => {
    expect(streakOf(...sessions).weeks).toBe(weeks);
  });

  test('P6 the week that runs adds as soon as it can and breaks nothing', () => {
    const athlete = weeksOf(2, 2, 2);
    expect(weeklyStreak(athlete, dayIn(2, 0))).toEqual({ weeks: 2, sessionsThisWeek: 1, freezesLeft: 2 });
    expect(weeklyStreak(athlete, dayIn(2, 2))).toEqual({ weeks: 3, sessionsThisWeek: 2, freezesLeft: 2 });
    expect(weeklyStreak(athlete, dayIn(3, 6))).toEqual({ weeks: 3, sessionsThisWeek: 0, freezesLeft: 2 });
  });

  test('P7 two missed weeks in eight are frozen, the third breaks the streak', () => {
    expect(streakOf(2, 0, 2)).toEqual({ weeks: 2, sessionsThisWeek: 2, freezesLeft: 1 });
    expect(streakOf(2, 0, 1, 2)).toEqual({ weeks: 2, sessionsThisWeek: 2, freezesLeft: 0 });
    expect(streakOf(2, 0, 1, 0, 2)).toEqual({ weeks: 1, sessionsThisWeek: 2, freezesLeft: 2 });
  });

  test('P7 a freeze comes back eight weeks after it was used', () => {
    const six = [2, 2, 2, 2, 2, 2];
    expect(streakOf(2, 0, 0, ...six, 0, 2).weeks).toBe(8);
    expect(streakOf(2, 0, 0, ...six.slice(1), 0, 2).weeks).toBe(6);
  });

  test('P6 P7 one more session, in any week, never shortens a streak', () => {
    const anyWeeks = fc.array(fc.nat(3), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(anyWeeks, fc.nat(13), (sessions, week) => {
        const more = sessions.map((count, index) => (index === week ? count + 1 : count));
        expect(streakOf(...more).weeks).toBeGreaterThanOrEqual(streakOf(...sessions).weeks);
      }),
    );
  });

  test('P7 no eight weeks of a streak miss more than two', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 2), { minLength: 1, maxLength: 30 }), (sessions) => {
        const { weeks, freezesLeft } = streakOf(...sessions);
        const trained = sessions.flatMap((count, week) => (count > 0 ? [week] : []));
        const run = weeks === 0 ? [] : sessions.slice(trained.at(-weeks), -1);
        const missed = run.map((_, start) => run.slice(start, start + 8).filter((count) => count === 0).length);
        expect(Math.max(0, ...missed)).toBeLessThanOrEqual(2);
        expect(freezesLeft).toBe(2 - run.slice(-7).filter((count) => count === 0).length);
      }),
    );
  });
});
