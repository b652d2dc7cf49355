import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog, exerciseIds, groupCredit, muscleGroups } from '../catalog/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { athleteWho, did } from '../journal/example.ts';
import { addDays } from '../time.ts';
import { muscleBalance } from './balance.ts';
import { bestRecentSets } from './best.ts';
import { firstHardDay, hardSets, hardSetsUntil, lastHardDay, setsBetween, weekSets } from './sets.ts';

const monday = '2026-03-02';

const ratioOf = (athlete: Athlete, to: string) =>
  muscleBalance(athlete, monday).find(({ of, to: whole }) => `${of.join('+')}:${whole}` === to);

describe('counting sets', () => {
  test('P1 warm-ups, drop sets, failed attempts and unknown exercises are no hard sets', () => {
    const athlete = athleteWho(
      did('leg-press', monday),
      did('leg-press', monday, { role: 'warmup' }),
      did('leg-press', monday, { role: 'drop' }),
      did('leg-press', monday, { repetitions: 0 }),
      did('leg-press', monday, { exercise: undefined, exerciseName: 'Sled thing' }),
    );
    expect(hardSets(athlete, monday, monday)).toHaveLength(1);
  });

  test('P1 P3 a set after midnight belongs to its own day', () => {
    const late = { sessionId: monday, performedAt: '2026-03-03T00:10:00' };
    const athlete = athleteWho(did('leg-press', monday), did('leg-press', monday, late));
    expect(hardSets(athlete, '2026-03-03', '2026-03-03')).toHaveLength(1);
    expect(hardSets(athlete, monday, monday)).toHaveLength(1);
  });

  test('P1 the first and the last day with one are those of the hard sets up to the day asked about', () => {
    const warmUp = { role: 'warmup' } as const;
    const athlete = athleteWho(
      did('leg-press', addDays(monday, -7), warmUp),
      did('leg-press', monday),
      did('leg-press', addDays(monday, 3)),
      did('leg-press', addDays(monday, 5), warmUp),
    );
    for (const on of [-8, -7, 0, 2, 3, 9].map((days) => addDays(monday, days))) {
      const days = hardSetsUntil(athlete, on).map(({ day }) => day);
      expect(firstHardDay(athlete, on)).toBe(days[0] ?? null);
      expect(lastHardDay(athlete, on)).toBe(days.at(-1) ?? null);
    }
  });

  test('P2 each muscle group gets the credit of each set', () => {
    const athlete = athleteWho(did('leg-press', monday), did('leg-press', monday), did('leg-curl-seated', monday));
    const week = weekSets(athlete, monday);
    for (const group of muscleGroups) {
      const expected = 2 * groupCredit(catalog['leg-press'], group) + groupCredit(catalog['leg-curl-seated'], group);
      expect(week[group]).toBeCloseTo(expected, 10);
    }
    // Two leg presses at 0.9 and 0.15, one curl at 0 and 1 (evidence §3).
    expect(week.quadriceps).toBeCloseTo(1.8, 10);
    expect(week.hamstrings).toBeCloseTo(1.3, 10);
  });

  test('P2 a left and a right set together are one set', () => {
    const inTurn = athleteWho(
      did('side-lying-abduction', monday, { side: 'left' }),
      did('side-lying-abduction', monday, { side: 'right' }),
    );
    expect(weekSets(inTurn, monday)).toEqual(weekSets(athleteWho(did('side-lying-abduction', monday)), monday));
  });

  test('P3 the week has seven days and ends with the day asked about', () => {
    const athlete = athleteWho(did('leg-press', monday));
    const one = weekSets(athlete, monday).quadriceps;
    expect(weekSets(athlete, addDays(monday, 6)).quadriceps).toBe(one);
    expect(weekSets(athlete, addDays(monday, 7)).quadriceps).toBe(0);
    expect(weekSets(athlete, addDays(monday, -1)).quadriceps).toBe(0);
  });

  test('P3 weeks that follow each other add up to the time that they span', () => {
    const trained = fc.array(fc.tuple(fc.constantFrom(...exerciseIds), fc.nat(13)));
    fc.assert(
      fc.property(trained, (sets) => {
        const athlete = athleteWho(...sets.map(([exercise, days]) => did(exercise, addDays(monday, days))));
        const both = setsBetween(athlete, monday, addDays(monday, 13));
        const [first, second] = [weekSets(athlete, addDays(monday, 6)), weekSets(athlete, addDays(monday, 13))];
        for (const group of muscleGroups) expect(first[group] + second[group]).toBeCloseTo(both[group], 9);
      }),
    );
  });
});

describe('balance', () => {
  test('P4 nothing trained, nothing to say', () => {
    expect(muscleBalance(athleteWho(), monday).map(({ state, ratio }) => [state, ratio])).toEqual([
      ['unknown', null],
      ['unknown', null],
      ['unknown', null],
    ]);
  });

  test('P4 only the front of the thigh is out of balance; curls put it right; too many tip it over', () => {
    const extensions = [did('leg-extension', monday), did('leg-extension', monday)];
    const curls = (count: number) => Array.from({ length: count }, () => did('leg-curl-seated', monday));
    const hamstrings = (count: number) =>
      ratioOf(athleteWho(...extensions, ...curls(count)), 'hamstrings:quadriceps')?.state;
    expect(hamstrings(0)).toBe('low');
    expect(hamstrings(2)).toBe('balanced');
    expect(hamstrings(5)).toBe('high');
  });

  test('P4 much calf work is no fault, and what is five weeks old is forgotten', () => {
    const calves = Array.from({ length: 9 }, () => did('calf-raise-seated', monday));
    const athlete = athleteWho(did('leg-extension', monday), ...calves);
    expect(ratioOf(athlete, 'gastrocnemius+soleus:quadriceps')?.state).toBe('balanced');
    expect(muscleBalance(athlete, addDays(monday, 27))).toEqual(muscleBalance(athlete, monday));
    expect(muscleBalance(athlete, addDays(monday, 28))).toEqual(muscleBalance(athleteWho(), monday));
  });
});

describe('best recent sets', () => {
  test('P8 the heaviest, then the longer, then the later; each station for itself', () => {
    const athlete = athleteWho(
      did('leg-press', '2026-01-02', { loadKg: 90, stationId: 'press' }),
      did('leg-press', '2026-02-20', { loadKg: 60, repetitions: 12, stationId: 'press' }),
      did('leg-press', '2026-02-24', { loadKg: 60, repetitions: 14, stationId: 'press' }),
      did('leg-press', '2026-02-26', { loadKg: 60, repetitions: 14, stationId: 'press' }),
      did('leg-press', monday, { loadKg: 55, repetitions: 20, stationId: 'press' }),
      did('leg-press', monday, { loadKg: 30, stationId: 'other' }),
      did('leg-press', '2026-03-03', { loadKg: 99, stationId: 'press' }),
      did('treadmill-hills', monday),
    );
    const best = bestRecentSets(athlete, monday).map(({ stationId, set }) => [stationId, set.loadKg, set.day]);
    expect(best).toEqual([
      ['press', 60, '2026-02-26'],
      ['other', 30, monday],
    ]);
  });
});
