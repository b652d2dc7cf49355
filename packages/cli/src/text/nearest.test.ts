import { exerciseIds } from '@legwork/engine/catalog';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

test('L20 distances of published examples', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('saturday', 'sunday')).toBe(3);
  expect(editDistance('squta', 'squat')).toBe(1);
});

test('L20 the distance is 0 only for the same word, the same both ways, and at most the longer word', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});

test.each([
  ['leg-pres', 'leg-press'],
  ['legpress', 'leg-press'],
  ['legpres', 'leg-press'],
  ['calf raise standng', 'calf-raise-standing'],
  ['hip thurst', 'hip-thrust'],
  ['bulgarian', 'bulgarian-split-squat'],
  ['nordic', 'nordic-curl'],
])('L20 "%s" is nearest to %s', (typed, exercise) => {
  expect(nearest(typed, exerciseIds)[0]).toBe(exercise);
});

test('L20 nothing is near what is no exercise at all', () => {
  expect(nearest('xqzzy', exerciseIds)).toEqual([]);
});
