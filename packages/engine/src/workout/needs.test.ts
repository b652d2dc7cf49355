import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog, type ExerciseId, groupCredit, muscleGroups, weeklyRanges } from '../catalog/index.ts';
import { athleteWho, did, said } from '../journal/example.ts';
import { weekSets } from '../progress/index.ts';
import { addDays, type Weekday } from '../time.ts';
import { anyAthlete } from './arbitrary.ts';
import { monday, sets } from './example.ts';
import { balances, needsOf } from './needs.ts';
import { shortfall } from './objective.ts';

const needNamed = (name: string, athlete = athleteWho()) =>
  needsOf(athlete, monday, 45).find((need) => need.name === name);

/** Someone who lifts on so many days a week and did these sets so many days ago. */
const lifting = (liftDays: readonly Weekday[], ...did: readonly (readonly [ExerciseId, number, number])[]) =>
  athleteWho(
    said('profile.set', { liftDays }),
    ...did.flatMap(([exercise, count, daysAgo]) => sets(exercise, count, addDays(monday, -daysAgo))),
  );

const press = (daysAgo: number) => ['leg-press', 3, daysAgo] as const;

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

describe('the week', () => {
  test('W50 the first of two sessions aims at half of the week, the second at all of it, a quarter inside the range', () => {
    expect(needNamed('quadriceps', lifting([0, 3]))?.aim).toBe(3);
    expect(needNamed('quadriceps', lifting([0, 3], ['leg-press', 2, 4]))?.aim).toBe(6);
    expect(needNamed('hamstrings', lifting([0, 3], ['leg-press', 2, 4]))?.aim).toBe(5);
  });

  test('W50 after a missed week the aim is that of a first session: what was missed is not repaid', () => {
    const missed = lifting([0, 3], ['leg-press', 3, 14], ['leg-press', 3, 11]);
    expect(needNamed('quadriceps', missed)?.aim).toBe(3);
    expect(needNamed('quadriceps', missed)?.room).toBe(5);
  });

  test('W50 who means to come three times a week and comes once has a whole week in that one', () => {
    expect(needNamed('hamstrings', lifting([0, 2, 4], press(14), press(7)))).toMatchObject({ aim: 2 });
    const known = needNamed('hamstrings', lifting([0, 2, 4], press(21), press(14), press(7)));
    expect(known).toMatchObject({ aim: 5, room: 7 });
  });

  test('W50 two missed weeks do not make the next session the week’s only one', () => {
    const twice = [27, 24, 20, 17].map(press);
    expect(needNamed('hamstrings', lifting([0, 3], ...twice))).toMatchObject({ aim: 2.5, room: 7 * 0.625 });
  });

  test('W50 in the weeks before a race the aim lies between what keeps the muscle and its ceiling', () => {
    const racing = athleteWho(
      said('profile.set', { race: { day: addDays(monday, 30), distanceKm: 10 }, liftDays: [0] }),
    );
    expect(needNamed('soleus', racing)).toMatchObject({ low: 2, high: 5, aim: 3 });
  });

  test('W51 the rectus femoris aims at as much as the quadriceps, of which the press gives it little', () => {
    const steady = lifting([0, 3], ['leg-press', 3, 4]);
    const [group, part] = [needNamed('quadriceps', steady), needNamed('rectusFemoris', steady)];
    expect(part?.aim).toBe(group?.aim);
    expect(part?.sets).toBeLessThan(1);
  });

  test('W50 a session holds little more than its share of the week, all of it when it is the only one', () => {
    const twoSets = ['leg-press', 2, 3] as const;
    expect(needNamed('soleus', lifting([0], twoSets))?.room).toBeCloseTo(8 - 0.3, 9);
    expect(needNamed('soleus', lifting([0, 3], twoSets))?.room).toBeCloseTo(5, 9);
    expect(needNamed('soleus', lifting([0, 2, 4, 5], twoSets))?.room).toBeCloseTo(3, 9);
  });

  test('W50 one of three sessions has room for a calf raise beside a leg curl, two sets of each', () => {
    const names = ['calf-raise-standing', 'leg-curl-lying'] as const;
    const credit = names.reduce((sum, id) => sum + 2 * groupCredit(catalog[id], 'gastrocnemius'), 0);
    expect(needNamed('gastrocnemius', lifting([0, 2, 4]))?.room).toBeGreaterThanOrEqual(credit);
  });
});

describe('the month', () => {
  test('W52 a muscle that four weeks forgot has a least for today, one that they kept has none', () => {
    const squatter = lifting([0], ...[7, 14, 21, 27].map(press));
    expect(needNamed('quadriceps', squatter)?.least).toBe(0);
    expect(needNamed('hamstrings', squatter)?.least).toBe(2);
    expect(needNamed('hipFlexors', squatter)?.least).toBe(1);
  });

  test('W52 the least never asks for more than what keeps the muscle for a week, however long it was forgotten', () => {
    fc.assert(
      fc.property(anyAthlete, (athlete) => {
        for (const { name, sets: week, least } of needsOf(athlete, monday, 45)) {
          const { min } = weeklyRanges[name === 'rectusFemoris' ? 'quadriceps' : name];
          expect(least).toBeLessThan(week + min + 0.5);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('W52 the last of a week’s sessions keeps every muscle, the first leaves it to the others', () => {
    expect(needNamed('hipFlexors', lifting([0, 3]))?.least).toBe(0);
    expect(needNamed('hipFlexors', lifting([0, 3], ['leg-press', 2, 4]))?.least).toBe(1);
  });

  test('W52 nobody has forgotten anything before their first session', () => {
    for (const { least } of needsOf(athleteWho(), monday, 45)) expect(least).toBe(0);
  });
});
