import type { Setting } from '@legwork/engine/gym';
import { expect, test } from 'vitest';
import { loadFigure, shortLoad } from './load.ts';
import { loadBody } from './load-body.ts';

const settings: readonly [Setting, number, string, number | undefined][] = [
  [{ type: 'pin', unit: 'kg', pin: 30, addOns: [2.5] }, 32.5, '32.5 kg', 32.5],
  [{ type: 'pin', unit: 'lb', pin: 70, addOns: [] }, 31.751, '70 lb', 70],
  [{ type: 'dumbbell-pair', unit: 'kg', each: 8 }, 16, '2 × 8 kg', 16],
  [{ type: 'dumbbell', unit: 'kg', weight: 12 }, 12, '12 kg', 12],
  [{ type: 'plates', unit: 'kg', bar: 20, eachSide: [20, 1.25] }, 62.5, '62.5 kg', 62.5],
  [{ type: 'cuff', unit: 'kg', weight: 1.5 }, 1.5, '1.5 kg', 1.5],
  [{ type: 'band', level: 'medium' }, 2, 'medium band', undefined],
  [{ type: 'body-weight' }, 0, 'body weight', undefined],
  [{ type: 'treadmill', speedKmh: 9.5, gradePercent: 6 }, 0, '9.5 km/h, 6 %', undefined],
];

test.each(settings)('A12 %j reads as it is marked on the station', (setting, loadKg, words, shown) => {
  expect(shortLoad(setting)).toBe(words);
  expect(loadFigure(setting).figure).not.toBe('');
  expect(loadBody({ loadKg, setting }).shown?.value).toBe(shown);
  expect(loadBody({ loadKg, setting }).loadKg).toBe(loadKg);
});

test('A12 minutes on the belt keep speed and incline', () => {
  expect(loadBody({ loadKg: 0, setting: { type: 'treadmill', speedKmh: 9.5, gradePercent: 6 } })).toEqual({
    loadKg: 0,
    speedKmh: 9.5,
    gradePercent: 6,
  });
});
