import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, parseDecimal, parseDecimals } from './decimal.ts';

describe('typed numbers', () => {
  it.each([
    ['82.5', 82.5],
    ['82,5', 82.5],
    [' 7 ', 7],
    ['12,', 12],
    [',5', 0.5],
    ['-2,5', -2.5],
    ['−2.5', -2.5],
    ['1’250.5', 1250.5],
    ['1 250,5', 1250.5],
    ['1.250,5', 1250.5],
    ['1,250.5', 1250.5],
    ['1.250.000', 1250000],
    ['0,125', 0.125],
    ['٨٢٫٥', 82.5],
    ['۸۲', 82],
  ])('D1 %s is read as %d in any language', (text, value) => {
    for (const locale of ['en', 'de', 'fr']) expect(parseDecimal(text, locale)).toBe(value);
  });

  it('D1 three digits after a lone separator follow the language', () => {
    expect(parseDecimal('1.250', 'en')).toBe(1.25);
    expect(parseDecimal('1.250', 'de')).toBe(1250);
    expect(parseDecimal('1,250', 'en')).toBe(1250);
    expect(parseDecimal('1,250', 'de')).toBe(1.25);
  });

  it.each(['', 'abc', '12kg', '1.2.3', '1,2.3,4', '--1', '1e3', 'Infinity', '.'])('D1 %j is no number', (text) => {
    expect(parseDecimal(text, 'en')).toBeNull();
  });

  it('D1 what a field shows is read back as the same number, with either separator', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (hundredths) => {
        const value = hundredths / 100;
        expect(parseDecimal(decimalText(value), 'en')).toBe(value);
        expect(parseDecimal(decimalText(value).replace('.', ','), 'en')).toBe(value);
      }),
    );
  });
});

describe('typed lists of loads', () => {
  it.each([
    ['5, 10, 15, 22.5', [5, 10, 15, 22.5]],
    ['5; 7,5; 10', [5, 7.5, 10]],
    ['5, 7,5, 10', [5, 7.5, 10]],
    ['5 7,5 10', [5, 7.5, 10]],
    ['5\n7,5\n10', [5, 7.5, 10]],
    ['5,10,15', [5, 10, 15]],
    ['2.5,5,7.5', [2.5, 5, 7.5]],
    ['2,5', [2.5]],
    ['', []],
  ])('D2 %j', (text, values) => {
    expect(parseDecimals(text)).toEqual({ values, wrong: [] });
  });

  it('D2 pieces that are no numbers are named, the others kept', () => {
    expect(parseDecimals('5, ten, 15')).toEqual({ values: [5, 15], wrong: ['ten'] });
  });
});
