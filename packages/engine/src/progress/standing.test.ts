import { describe, expect, test } from 'vitest';
import { type MuscleGroup, muscleGroups, weeklyRanges } from '../catalog/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { athleteWho, did, said } from '../journal/example.ts';
import { addDays } from '../time.ts';
import { weekSets } from './sets.ts';
import { type Span, standings } from './standing.ts';

const monday = '2026-03-02';
const sunday = addDays(monday, 6);
/** Leg extensions train the quadriceps alone, a whole set each (evidence §3). */
const extensions = (count: number, day = monday) => Array.from({ length: count }, () => did('leg-extension', day));
const of = (athlete: Athlete, group: MuscleGroup, span: Span, on = sunday) =>
  standings(athlete, span, on).find((standing) => standing.group === group);

/** Seven sets this week, and a race so many days after it. */
const racesIn = (days: number) =>
  athleteWho(said('profile.set', { race: { day: addDays(sunday, days), distanceKm: 42.2 } }), ...extensions(7));

describe('a muscle against its range', () => {
  test('P15 the week is that of the seven days, in the order of the muscles', () => {
    const athlete = athleteWho(...extensions(3), did('leg-press', monday));
    const found = standings(athlete, 'week', sunday);
    expect(found.map(({ group }) => group)).toEqual(muscleGroups);
    for (const { group, sets } of found) expect(sets).toBeCloseTo(weekSets(athlete, sunday)[group], 10);
  });

  test.each([
    [0, 'none'],
    [4, 'under'],
    [5, 'in'],
    [8, 'in'],
    [9, 'over'],
  ] as const)('P15 %d sets of leg extensions: %s', (sets, state) => {
    expect(of(athleteWho(...extensions(sets)), 'quadriceps', 'week')?.state).toBe(state);
  });

  test('P15 less than a quarter of a set does not decide', () => {
    // Nine leg presses at 0.9 (evidence §3).
    const presses = Array.from({ length: 9 }, () => did('leg-press', monday));
    const eight = of(athleteWho(...presses), 'quadriceps', 'week');
    expect(eight?.sets).toBeCloseTo(8.1, 10);
    expect(eight?.state).toBe('in');
  });

  test('P16 the month is the average week of the last four', () => {
    const weeks = [0, 1, 2, 3].flatMap((week) => extensions(week + 4, addDays(monday, 7 * week)));
    const month = of(athleteWho(...weeks), 'quadriceps', 'month', addDays(monday, 27));
    expect(month?.sets).toBeCloseTo((4 + 5 + 6 + 7) / 4, 10);
    expect(month?.state).toBe('in');
  });

  test('P16 who began less than four weeks ago is not measured by weeks that were not', () => {
    const athlete = athleteWho(...extensions(6), ...extensions(6, addDays(monday, 7)));
    expect(of(athlete, 'quadriceps', 'month', addDays(monday, 13))?.sets).toBeCloseTo(6, 10);
    expect(of(athlete, 'quadriceps', 'month', monday)).toEqual(of(athlete, 'quadriceps', 'week', monday));
  });

  test('P17 in the eight weeks before a race from what keeps the muscle to the ceiling', () => {
    const { min, low, high, ceiling } = weeklyRanges.quadriceps;
    expect(of(racesIn(57), 'quadriceps', 'week')).toMatchObject({ range: { low, high }, state: 'in' });
    expect(of(racesIn(56), 'quadriceps', 'week')).toMatchObject({ range: { low: min, high: ceiling }, state: 'over' });
    expect(of(racesIn(-1), 'quadriceps', 'week')?.range).toEqual({ min, low, high });
  });
});
