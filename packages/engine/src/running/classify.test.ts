import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plannedKinds } from '../journal/event.ts';
import { classify } from './classify.ts';
import { longByLength } from './classify-length.ts';
import { unsureBelow } from './confidence.ts';
import { likenessOf } from './likeness.ts';
import { heldOut, lookedAt, otherLanguages } from './titles.ts';

describe('real titles', () => {
  test.each(heldOut)('N5 %s: %s', (kind, title) => expect(classify(title).kind).toBe(kind));
  test.each(lookedAt)('N1 %s: %s', (kind, title) => expect(classify(title).kind).toBe(kind));
  test.each(otherLanguages)('N1 %s: %s', (kind, title) => expect(classify(title).kind).toBe(kind));
});

describe('how sure', () => {
  test('N4 a name that says nothing is asked about, and so is a bare 5K', () => {
    for (const name of ['Road Hammer Practice', 'RB 00:25:00', '5k', 'Dinner with Anna', '']) {
      expect(classify(name).confidence).toBeLessThan(unsureBelow);
    }
  });

  test.each([
    'Team meeting: race condition',
    'Train Gare de Lyon 14:00',
    'Temporary road closure',
    'Track DHL package',
    'Speed dating',
    'World Series night',
    'Off-site meeting',
    'Notting Hill dinner',
    'Long meeting',
    'Data base migration',
  ])('N8 “%s” is no run, and is asked about', (name) => {
    expect(classify(name)).toMatchObject({ kind: 'other' });
    expect(classify(name).confidence).toBeLessThan(unsureBelow);
  });

  test.each([
    ['intervals', 'Track night'],
    ['hills', 'Hills with the club'],
    ['race', 'Race'],
  ])('N8 %s may be meant by “%s”, and it is asked about', (kind, name) => {
    expect(classify(name)).toMatchObject({ kind });
    expect(classify(name).confidence).toBeLessThan(unsureBelow);
  });

  test.each([
    ['intervals', 'Track 8 km'],
    ['race', 'Race day'],
    ['hills', 'Easy run with hills'],
  ])('N8 %s is meant by “%s” for sure', (kind, name) => {
    expect(classify(name)).toMatchObject({ kind });
    expect(classify(name).confidence).toBeGreaterThanOrEqual(unsureBelow);
  });

  test('N2 strides and a race pace that is not to be run leave it easy', () => {
    expect(classify('Steigerungsläufe 8x100 m').kind).toBe('easy');
    expect(classify('Easy run, no race pace').kind).toBe('easy');
  });

  test('N3 a word is surer than a pattern, a pattern than a run of which nothing is said', () => {
    const [word, pattern, plain] = ['Tempo run', '6 km at HMP', 'Run 6 km'].map((name) => classify(name).confidence);
    expect([word, pattern, plain]).toEqual([word, pattern, plain].toSorted((a = 0, b = 0) => b - a));
    expect(plain).toBeGreaterThanOrEqual(unsureBelow);
  });

  test('N4 a run beside lifting is the run, less sure', () => {
    expect(classify('Strength + 5 km easy run')).toMatchObject({ kind: 'easy' });
    expect(classify('Strength + 5 km easy run').confidence).toBeLessThan(classify('5 km easy run').confidence);
  });

  test('N2 parkrun is hard and no race to taper for', () => {
    expect(classify('parkrun #212')).toMatchObject({ kind: 'tempo' });
  });

  test('N1 where the name says nothing, the first line of the note does', () => {
    expect(classify('Tuesday with the club', 'Intervals • 6.5km • 45m - 50m\n8 x 400 m').kind).toBe('intervals');
    expect(classify('Endurance (2 h)', 'Easy spin on the bike').kind).toBe('other');
    expect(classify('Long run 18 km', 'Easy, no racing').kind).toBe('long');
  });

  test('N4 whatever is written has a kind and a sureness between none and full', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 100 }), (name, note) => {
        const { kind, confidence } = classify(name, note);
        expect(plannedKinds).toContain(kind);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  // None of the patterns may go back and forth in a long text: this would then never end.
  test.each(['1 x ', '1-', 'optional ', 'race pace ', '(', '1 x 1 core '])(
    'N4 a name of nothing but %j is read',
    (part) => {
      expect(plannedKinds).toContain(classify(part.repeat(5000)).kind);
    },
  );
});

describe('names alike', () => {
  test.each([
    ['Tempo 8 km', 'Tempo – 6 mi'],
    ['6.5 mile run', '16.0 mile run'],
    ['Côtes 10 x 45 s', 'COTES 8x60s'],
    ['Long Run – 14K @ 6:20–6:30/km', 'long run 20K @ 6:10/km'],
    ['5 km', '12,5 mi'],
  ])('N6 “%s” and “%s”', (a, b) => expect(likenessOf(a)).toBe(likenessOf(b)));

  test('N6 other words are another name', () => {
    expect(likenessOf('Tempo 8 km')).not.toBe(likenessOf('Easy 8 km'));
    expect(likenessOf('')).not.toBe('');
  });
});

const week = (...km: readonly number[]) =>
  km.map((distanceKm, index) => ({ day: `2026-11-${23 + index}`, kind: 'easy' as const, distanceKm }));

describe('the long run that no word calls so', () => {
  test('N7 is the longest of its week by a fifth', () => {
    expect([...longByLength(week(5, 6, 5, 10))]).toEqual([3]);
    expect([...longByLength(week(8, 14.5, 10, 17.7))]).toEqual([3]);
    expect([...longByLength(week(5, 8, 5, 9))]).toEqual([]);
  });

  test('N7 not in a week of two runs, nor of short ones', () => {
    expect([...longByLength(week(5, 10))]).toEqual([]);
    expect([...longByLength(week(3, 3, 6.4))]).toEqual([]);
  });

  test.each(['long', 'race'] as const)('N7 not beside a %s', (kind) => {
    expect([...longByLength([...week(5, 5, 10), { day: '2026-11-29', kind, distanceKm: 8 }])]).toEqual([]);
  });

  test('N7 each week by itself, from Monday; by time where there is no distance', () => {
    const days = [23, 25, 28].map((day) => ({ day: `2026-11-${day}`, kind: 'easy' as const, seconds: day * 100 }));
    const long = { day: '2026-11-29', kind: 'easy' as const, seconds: 4000 };
    expect([...longByLength([...days, long])]).toEqual([3]);
    expect([...longByLength([...days, { ...long, day: '2026-11-30' }])]).toEqual([]);
  });

  test('N9 is any of 20 km or of an hour and a half, alone or beside another', () => {
    expect([...longByLength(week(30))]).toEqual([0]);
    expect([...longByLength([{ day: '2026-11-25', kind: 'easy', seconds: 5400 }])]).toEqual([0]);
    expect([...longByLength([...week(24), { day: '2026-11-29', kind: 'long', distanceKm: 32 }])]).toEqual([0]);
    expect([...longByLength([{ day: '2026-11-25', kind: 'tempo', distanceKm: 30 }, ...week(19.9)])]).toEqual([]);
  });
});
