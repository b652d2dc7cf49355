import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { muscleGroups } from '../catalog/index.ts';
import { athleteWho, did, said } from '../journal/example.ts';
import { weekSets } from '../progress/index.ts';
import { addDays } from '../time.ts';
import { anyAthlete } from './arbitrary.ts';
import { monday, sets } from './example.ts';
import { balances, needsOf } from './needs.ts';
import { shortfall } from './objective.ts';

const needNamed = (name: string, athlete = athleteWho()) =>
  needsOf(athlete, monday, 45).find((need) => need.name === name);

/** Someone with a race in so many days. */
const racingIn = (days: number) =>
  athleteWho(said('profile.set', { race: { day: addDays(monday, days), distanceKm: 10 } }));

test('W35 the planner and the progress screen count the same week', () => {
  fc.assert(
    fc.property(anyAthlete, (athlete) => {
      const week = weekSets(athlete, monday);
      const needs = needsOf(athlete, monday, 45);
      for (const group of muscleGroups)
        expect(needs.find(({ name }) => name === group)?.sets).toBeCloseTo(week[group], 9);
    }),
    { numRuns: 30 },
  );
});

test('W35 the leg press leaves the rectus femoris to the leg extension', () => {
  const pressed = athleteWho(...sets('leg-press', 4, addDays(monday, -2)));
  expect(needNamed('quadriceps', pressed)?.sets).toBeCloseTo(3.6, 9);
  expect(needNamed('rectusFemoris', pressed)?.sets).toBeCloseTo(0.6, 9);
});

test('W35 a left and a right set are one set', () => {
  const both = athleteWho(
    did('side-lying-abduction', addDays(monday, -1), { side: 'left' }),
    did('side-lying-abduction', addDays(monday, -1), { side: 'right' }),
  );
  expect(needNamed('hipAbductors', both)?.sets).toBe(1);
});

test('W9 in the eight weeks before a race the ceiling is the most', () => {
  expect(needNamed('soleus', racingIn(56))?.high).toBe(5);
  expect(needNamed('soleus', racingIn(57))?.high).toBe(8);
});

test('W36 balance is short by what the group lacks of its share', () => {
  const needs = needsOf(athleteWho(...sets('leg-extension', 5, addDays(monday, -2))), monday, 45);
  const week = needs.map((need) => need.sets);
  const [hamstrings] = balances;
  expect(hamstrings && shortfall(hamstrings, (index) => week[index] ?? 0)).toBeCloseTo(3, 9);
});
