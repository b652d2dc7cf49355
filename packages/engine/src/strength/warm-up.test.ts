import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { extension, optionsOf } from './example.ts';
import { warmUpRamp } from './warm-up.ts';

const options = optionsOf(extension(5), 'leg-extension');
const ramp = (loadKg: number, exercise: 'leg-press' | 'leg-extension', firstOfSession: boolean) =>
  warmUpRamp({ loadKg, options, exercise: catalog[exercise], firstOfSession }).map((set) => [
    set.loadKg,
    set.repetitions,
  ]);

test('S22 the first lift climbs over 8 at half and 4 at three quarters, never above', () => {
  expect(ramp(80, 'leg-press', true)).toEqual([
    [40, 8],
    [60, 4],
  ]);
  expect(ramp(45, 'leg-press', true)).toEqual([
    [20, 8],
    [30, 4],
  ]);
});

test('S22 later compound lifts take one set, later isolation lifts none', () => {
  expect(ramp(80, 'leg-press', false)).toEqual([[40, 8]]);
  expect(ramp(80, 'leg-extension', false)).toEqual([]);
});

test('S22 six or fewer repetitions add two at nine tenths', () => {
  const heavy = warmUpRamp({
    loadKg: 100,
    options,
    exercise: catalog['leg-press'],
    firstOfSession: true,
    repetitions: 6,
  });
  expect(heavy.map((set) => [set.loadKg, set.repetitions])).toEqual([
    [50, 8],
    [75, 4],
    [90, 2],
  ]);
});

test('S22 nothing is lighter than the lightest load, and no load comes twice', () => {
  expect(ramp(5, 'leg-press', true)).toEqual([]);
  expect(ramp(10, 'leg-press', true)).toEqual([[5, 8]]);
});
