import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Setting } from '../gym/station.ts';
import { fromKg, toKg, type Unit, units } from '../units.ts';
import { estimateWords, loadWords, settingWords } from './load-setting.ts';

describe('what to set', () => {
  test.each<{ setting: Setting; words: string }>([
    { setting: { type: 'pin', unit: 'kg', pin: 45, addOns: [] }, words: 'Pin at 45 kg' },
    { setting: { type: 'pin', unit: 'kg', pin: 30, addOns: [2.5] }, words: 'Pin at 30 kg, add-on 2.5 kg' },
    { setting: { type: 'pin', unit: 'lb', pin: 70, addOns: [5, 2.5] }, words: 'Pin at 70 lb, add-ons 5 + 2.5 lb' },
    { setting: { type: 'dumbbell-pair', unit: 'kg', each: 12 }, words: '2 × 12 kg' },
    { setting: { type: 'dumbbell', unit: 'kg', weight: 12.5 }, words: '1 × 12.5 kg' },
    { setting: { type: 'plates', unit: 'kg', bar: 20, eachSide: [20, 5] }, words: '20 + 5 kg each side' },
    { setting: { type: 'plates', unit: 'kg', bar: 20, eachSide: [] }, words: 'No plates' },
    { setting: { type: 'cuff', unit: 'kg', weight: 1.5 }, words: '1.5 kg cuff' },
    { setting: { type: 'band', level: 'light' }, words: 'Light band' },
    { setting: { type: 'treadmill', speedKmh: 10, gradePercent: 6 }, words: '10 km/h at 6 %' },
    { setting: { type: 'body-weight' }, words: 'Body weight only' },
  ])('G20 $words', ({ setting, words }) => {
    expect(settingWords(setting)).toBe(words);
  });
});

describe('how heavy', () => {
  test.each<{ loadKg: number; unit: Unit; words: string }>([
    { loadKg: 32.5, unit: 'kg', words: '32.5 kg' },
    { loadKg: 21.25, unit: 'kg', words: '21.25 kg' },
    { loadKg: toKg(70, 'lb'), unit: 'lb', words: '70 lb' },
    { loadKg: toKg(70, 'lb'), unit: 'kg', words: '31.75 kg' },
    { loadKg: toKg(90, 'lb'), unit: 'kg', words: '40.8 kg' },
    { loadKg: 20, unit: 'lb', words: '44.1 lb' },
    { loadKg: 0, unit: 'kg', words: '0 kg' },
  ])('G21 $loadKg kg in $unit reads $words', ({ loadKg, unit, words }) => {
    expect(loadWords(loadKg, unit)).toBe(words);
  });

  test('G21 an estimate has one decimal, even where it falls on a quarter', () => {
    expect(estimateWords(85.2489, 'kg')).toBe('85.2 kg');
    expect(estimateWords(45.359237, 'lb')).toBe('100 lb');
  });

  test('G21 never further than half a tenth from the truth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 500, noNaN: true }), fc.constantFrom(...units), (loadKg, unit) => {
        const shown = Number.parseFloat(loadWords(loadKg, unit));
        expect(Math.abs(shown - fromKg(loadKg, unit))).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});
