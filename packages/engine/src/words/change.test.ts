import { expect, test } from 'vitest';
import { beginner, commercial, monday } from '../workout/example.ts';
import { composeWorkout, differenceBetween, recompose, waysAround } from '../workout/index.ts';
import { differenceWords, wayCostWords, wayWords } from './index.ts';

const workout = composeWorkout({ athlete: beginner, gym: commercial, minutes: 45, on: monday });
const soFar = { done: [], athlete: beginner, gym: commercial, on: monday };
const nothing = { came: [], went: [], fewerSets: [], moreSets: [], hillMinutes: 0, hillsLeftOut: null, minutes: 0 };

test('W41 what a change has made of a workout is one sentence, and nothing is said of nothing', () => {
  expect(differenceWords(nothing)).toBeNull();
  expect(differenceWords({ ...nothing, minutes: 0.4 })).toBeNull();
  expect(differenceWords({ ...nothing, went: ['leg-curl-seated', 'step-up'], minutes: -12.2 })).toBe(
    'Without seated leg curl and step-up, 12 minutes shorter.',
  );
  expect(
    differenceWords({ ...nothing, came: ['step-up'], fewerSets: ['leg-press'], moreSets: ['clam'], minutes: 1 }),
  ).toBe('Now with step-up, fewer sets of leg press, more sets of clam, one minute longer.');
});

test('W41 the difference names what came, what went and what has other sets', () => {
  const shorter = recompose(workout, soFar, { kind: 'minutes', minutes: 25 });
  const { came, went, minutes } = differenceBetween(workout, shorter);
  const ids = (of: typeof workout): readonly string[] => of.blocks.map(({ exercise }) => exercise);
  expect([...ids(workout).filter((id) => !went.some((each) => each === id)), ...came].toSorted()).toEqual(
    ids(shorter).toSorted(),
  );
  expect(minutes).toBeCloseTo(shorter.minutes - workout.minutes, 9);
  expect(differenceBetween(workout, workout)).toEqual(nothing);
});

test('W41 hills that a change brings, takes or refuses are said', () => {
  const hilly = recompose(workout, soFar, { kind: 'hills', minutes: 15 });
  expect(differenceWords(differenceBetween(workout, hilly))).toContain('15 minutes more of hills');
  expect(differenceWords(differenceBetween(hilly, workout))).toContain('15 minutes less of hills');
  const sore = recompose(hilly, soFar, { kind: 'sore', muscles: ['soleus'], soreness: 'very' });
  expect(differenceWords(differenceBetween(hilly, sore))).toMatch(
    /15 minutes less of hills.*\. No hills: not with sore legs\.$/,
  );
});

test('W41 each way around a taken station is told with what it costs', () => {
  const [press] = workout.blocks;
  if (!press) throw new Error('a commercial gym has a leg press');
  const ways = waysAround(workout, press.id, soFar);
  const told = Object.fromEntries(ways.map((way) => [way.way, wayWords(way, press, workout)]));
  expect(told.elsewhere).toBe('Leg press at 45° leg press.');
  expect(told.later).toMatch(/^Later, after the .+\./);
  expect(told.wait).toMatch(/^Wait about four minutes\./);
  for (const way of ways) expect(wayCostWords(way)).toMatch(/^[A-Z].*\.$/);
  expect(ways.filter(({ way }) => way === 'elsewhere').map(wayCostWords)).toEqual(['Loses nothing.']);
});
