import { catalog, muscleGroups, weeklyRanges } from '@legwork/engine/catalog';
import { describe, expect, test } from 'vitest';
import { type Kind, kinds } from './kinds.ts';
import {
  afterMissedWeek,
  frequencies,
  median,
  mostInSevenDays,
  setsIn,
  shares,
  shortMuscles,
  usualWeeks,
  worstKept,
} from './measure.ts';
import { simulate } from './simulate.ts';

/** A few of the kinds, so that this takes seconds; `npm run bench year` is the whole. */
const named = (name: string): Kind => kinds.find((kind) => kind.name === name) ?? expect.fail(name);
const inGym = named('intervals and long run, 2 × 45 min');
const inHotel = named('hotel gym, 2 × 45 min');
const nowhere = named('no gym at all, 3 × 30 min');
const missing = named('misses a week each month, 2 × 45 min');
const weeks = 12;
const years = [inGym, inHotel, nowhere, missing].map((kind) => ({ kind, year: simulate(kind, weeks) }));
const yearOf = (of: Kind) => years.find(({ kind }) => kind === of)?.year ?? simulate(of, weeks);

describe('twelve weeks', () => {
  test.each(years)('W54 no muscle gets more than its range in any seven days: $kind.name', ({ year }) => {
    for (const group of muscleGroups)
      expect(mostInSevenDays(year, group)).toBeLessThanOrEqual(weeklyRanges[group].high + 1e-9);
  });

  test.each([inGym, inHotel, missing])('W54 the usual week has every muscle inside its range: $name', (kind) => {
    expect(shortMuscles(yearOf(kind), usualWeeks(yearOf(kind)))).toEqual([]);
  });

  test('W54 without a gym every muscle comes within a quarter of a set of its range, and none is forgotten', () => {
    const year = yearOf(nowhere);
    for (const group of muscleGroups)
      expect(median(setsIn(year, usualWeeks(year), group))).toBeGreaterThanOrEqual(weeklyRanges[group].low - 0.25);
  });

  test.each(years)('W54 every four weeks keep every muscle: $kind.name', ({ year }) => {
    expect(worstKept(year).share).toBeGreaterThanOrEqual(1);
  });

  test.each(years)('W54 after the first month the shares of four weeks are balanced: $kind.name', ({ year }) => {
    for (const ratios of shares(year).slice(1))
      expect(ratios.map(({ state }) => state)).toEqual(ratios.map(() => 'balanced'));
  });

  test('W54 a missed week is absorbed, not repaid', () => {
    expect(afterMissedWeek(yearOf(missing))).toBeLessThanOrEqual(1);
  });

  test('W54 the lead comes nearly always, nothing else in more than two of three sessions that has a substitute', () => {
    const [lead, ...others] = frequencies(yearOf(inGym));
    expect(lead?.[0]).toBe('leg-press');
    expect(lead?.[1]).toBeGreaterThan(0.8);
    const replaceable = others.filter(([exercise]) => catalog[exercise].substitutes.length > 0);
    expect(replaceable.filter(([, share]) => share > 2 / 3)).toEqual([]);
  });

  test('W54 the basic machines keep their place: press, extension and curl', () => {
    const done = frequencies(yearOf(inGym)).map(([exercise]) => exercise);
    expect(done).toEqual(expect.arrayContaining(['leg-press', 'leg-extension', 'leg-curl-seated']));
  });

  test('W15 the same runner has the same weeks', () => {
    expect(simulate(inHotel, 3)).toEqual(simulate(inHotel, 3));
  });
});
