import { describe, expect, it } from 'vitest';
import { decimalSignOf, parseNumber, parseSeconds } from './numbers.ts';
import { timeReader } from './times.ts';
import { unitHint } from './unit-hint.ts';

describe('numbers', () => {
  it.each<readonly [string, number]>([
    ['82.5', 82.5],
    ['82,5', 82.5],
    ['1.250,5', 1250.5],
    ['1,250.5', 1250.5],
    ['1’250.5', 1250.5],
    ['1 250,5', 1250.5],
    ['10.0', 10],
    ['-5', -5],
    ['−5', -5],
    ['1.234.567', 1234567],
    ['185.00000000000003', 185.00000000000003],
  ])('I17 %s is %d in every file', (text, value) => {
    expect(parseNumber(text, 'unknown')).toBe(value);
  });

  it('I17 three digits after one sign follow the other numbers of the file', () => {
    expect(parseNumber('1.250', ',')).toBe(1250);
    expect(parseNumber('1.250', '.')).toBe(1.25);
    expect(parseNumber('1,250', '.')).toBe(1250);
    expect(parseNumber('1,250', ',')).toBe(1.25);
    expect(parseNumber('1,250', 'unknown')).toBeNaN();
  });

  it('I17 the decimal sign is learnt from the first number that shows it', () => {
    expect(decimalSignOf(['1.250', '82,5'])).toBe(',');
    expect(decimalSignOf(['1,250', '82.5'])).toBe('.');
    expect(decimalSignOf(['1,250.5'])).toBe('.');
    expect(decimalSignOf(['1.250'])).toBe('unknown');
  });

  it.each(['ten', '5-8', '1e3', '--5', '5 kg'])('I17 “%s” is no number', (text) => {
    expect(parseNumber(text, 'unknown')).toBeNaN();
  });

  it('I17 an empty cell is no number and no mistake', () => {
    expect(parseNumber('', '.')).toBeNull();
  });

  it.each<readonly [string, number]>([
    ['90', 90],
    ['1:30', 90],
    ['0:08:25', 505],
    ['1h 2min', 3720],
    ['1h 11m', 4260],
    ['45s', 45],
    ['12,5', 12.5],
  ])('I17 %s is %d seconds', (text, seconds) => {
    expect(parseSeconds(text, 'unknown')).toBe(seconds);
  });
});

describe('times', () => {
  const read = timeReader('dmy');
  it.each([
    ['2026-01-30 19:37:30', '2026-01-30T19:37:30'],
    ['2026-01-30', '2026-01-30T12:00:00'],
    ['2026/1/5 7:05', '2026-01-05T07:05:00'],
    ['2026-01-30T19:37:30.123', '2026-01-30T19:37:30'],
    ['1 Sept. 2026, 07:30', '2026-09-01T07:30:00'],
    ['Sep 22, 2026, 5:00 PM', '2026-09-22T17:00:00'],
    ['Sep 22, 2026, 12:05 AM', '2026-09-22T00:05:00'],
    ['22.09.2026, 17:00', '2026-09-22T17:00:00'],
    ['22.09.2026', '2026-09-22T12:00:00'],
    ['22/9/26 17:00', '2026-09-22T17:00:00'],
    ['5 9월 2026, 06:10', '2026-09-05T06:10:00'],
    ['2026年9月5日', '2026-09-05T12:00:00'],
    ['3 févr. 2026, 18:00', '2026-02-03T18:00:00'],
    ['20 giu 2026, 14:13', '2026-06-20T14:13:00'],
    ['3 de febrero de 2026, 18:00', '2026-02-03T18:00:00'],
    ['1 de mar. de 2026, 18:00', '2026-03-01T18:00:00'],
    ['1 марта 2026, 18:00', '2026-03-01T18:00:00'],
  ])('I18 %s is %s', (text, wall) => {
    expect(read(text)?.wall).toBe(wall);
  });

  it.each([
    '',
    'yesterday',
    '2026-02-30',
    '31.04.2026',
    '2026-01-30 25:00',
    '1 Foo 2026, 10:00',
    'mar. 3 feb 2026',
    '18:30',
  ])('I18 “%s” is no time', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('the unit that loads betray', () => {
  it('I19 converted numbers name the unit they are written in', () => {
    expect(unitHint([176.3698, 132.28, 45])).toMatchObject({ unit: 'lb', value: 176.3698, equals: 80 });
    expect(unitHint([22.67964547, 9.071858189])).toMatchObject({ unit: 'kg', value: 22.67964547, equals: 50 });
  });

  it('I19 numbers that any gym has say nothing', () => {
    expect(unitHint([45, 82.5, 100, 41.25])).toBeNull();
    expect(unitHint([])).toBeNull();
  });
});
