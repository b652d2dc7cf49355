import type { LoadOption } from '@legwork/engine/gym';
import { describe, expect, it } from 'vitest';
import { loadsWords, optionsWords, seriesWords } from './loads-words.ts';

describe('what a station holds', () => {
  it.each([
    [[5, 10, 15, 20, 25], '5–25 kg in 5s'],
    [[5, 10, 15, 20, 25, 32, 39, 46], '5–25 kg in 5s, then 32–46 kg in 7s'],
    [[5, 10, 15, 22.5], '5–15 kg in 5s, then 22.5 kg'],
    [[2, 3, 5, 9, 14, 20], '6 loads, 2–20 kg'],
    [[4, 9], '4, 9 kg'],
    [[], 'nothing yet'],
  ])('D6 pins at %j are said as “%s”', (values, words) => {
    expect(seriesWords(values, 'kg')).toBe(words);
  });

  it('D6 add-ons, plates and belts are part of the line', () => {
    expect(loadsWords({ type: 'stack', unit: 'lb', pins: [10, 20, 30, 40], addOns: [5] })).toBe(
      '10–40 lb in 10s, add-on 5',
    );
    expect(loadsWords({ type: 'plates', unit: 'kg', bar: 20, platePairs: [20, 20, 5] }).replace('\u00a0', ' ')).toBe(
      'bar 20 kg, plates of 20 (×2), 5 kg',
    );
    expect(
      loadsWords({
        type: 'treadmill',
        speedKmh: { min: 1, max: 20, step: 0.1 },
        gradePercent: { min: 0, max: 15, step: 0.5 },
      }),
    ).toBe('1–20 km/h, 0–15 %');
  });

  it('D6 what can be suggested is listed in the unit of the station, long lists by their beginning and end', () => {
    const options = Array.from(
      { length: 20 },
      (_, index): LoadOption => ({
        loadKg: index,
        setting: { type: 'pin', unit: 'lb', pin: 10 * (index + 1), addOns: index % 2 ? [5] : [] },
      }),
    );
    expect(optionsWords(options.slice(0, 3), 'lb')).toBe('10, 25, 30 lb');
    expect(optionsWords(options, 'lb')).toBe('10, 25, 30, 45, 50, 65, 70, 85 … 205 lb (20 loads)');
  });
});
