import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import type { Body } from '../journal/event.ts';
import { athleteWho, did, type Said, said } from '../journal/example.ts';
import { sideBalance } from './sides.ts';

const split = catalog['split-squat'];
const massKg = 60;
const runner = said('profile.set', { bodyMassKg: massKg });

const legs = (day: string, left: Partial<Body<'set.logged'>>, right: Partial<Body<'set.logged'>>): readonly Said[] => [
  did('split-squat', day, { side: 'left', order: 0, loadKg: 20, ...left }),
  did('split-squat', day, { side: 'right', order: 1, loadKg: 20, ...right }),
];
const balanceOn = (on: string, ...all: readonly Said[]) => sideBalance(athleteWho(runner, ...all), on);
const percentOf = (left: Partial<Body<'set.logged'>>, right: Partial<Body<'set.logged'>>) =>
  balanceOn('2026-03-02', ...legs('2026-03-02', left, right))[0]?.percent;
const adviceAfter = (...all: readonly Said[]) => balanceOn('2026-03-09', ...all)[0]?.advice;
/** Far enough apart for less than 80 %. */
const uneven = [
  { loadKg: 0, repetitions: 8 },
  { loadKg: 20, repetitions: 12 },
] as const;

describe('left against right', () => {
  test('P11 the same set on both legs is 100 %', () => {
    expect(balanceOn('2026-03-02', ...legs('2026-03-02', {}, {}))).toEqual([
      { exercise: 'split-squat', day: '2026-03-02', weaker: null, percent: 100, advice: 'even' },
    ]);
  });

  test('P11 at equal repetitions the sides compare as the effective loads do', () => {
    const [balance] = balanceOn('2026-03-02', ...legs('2026-03-02', { loadKg: 10 }, { loadKg: 20 }));
    const { bodyMassShare, loadShare } = split.effective;
    const effective = (loadKg: number) => bodyMassShare * massKg + loadShare * loadKg;
    expect(balance?.weaker).toBe('left');
    expect(balance?.percent).toBeCloseTo((100 * effective(10)) / effective(20), 9);
  });

  test('P11 at equal loads each repetition more, done or left in reserve, is one slope', () => {
    const slope = (split.runnerSlope ?? split.slope).median;
    expect(percentOf({ repetitions: 14 }, { repetitions: 12 })).toBeCloseTo(100 * Math.exp(-2 * slope), 9);
    expect(percentOf({ effort: { kind: 'reserve', repetitions: 2 } }, {})).toBeCloseTo(100 * Math.exp(-2 * slope), 9);
    expect(percentOf({ effort: { kind: 'at-least', repetitions: 4 } }, {})).toBeCloseTo(100 * Math.exp(-4 * slope), 9);
    expect(percentOf({ effort: { kind: 'unreported' } }, { effort: { kind: 'unreported' } })).toBe(100);
  });

  test('P11 only first hard sets at one station compare', () => {
    const tired = did('split-squat', '2026-03-02', { side: 'right', order: 2, loadKg: 20, repetitions: 6 });
    const warmUp = did('split-squat', '2026-03-02', { side: 'left', order: 0, loadKg: 5, role: 'warmup' });
    const [balance] = balanceOn('2026-03-02', warmUp, ...legs('2026-03-02', { order: 1 }, { order: 1 }), tired);
    expect(balance?.percent).toBe(100);
    expect(balanceOn('2026-03-02', ...legs('2026-03-02', { stationId: 'a' }, { stationId: 'b' }))).toEqual([]);
    expect(balanceOn('2026-03-02', did('split-squat', '2026-03-02', { side: 'left' }))).toEqual([]);
  });

  test('P12 below 90 % the weaker goes first', () => {
    const [balance] = balanceOn('2026-03-02', ...legs('2026-03-02', { repetitions: 16 }, { repetitions: 11 }));
    expect(balance).toMatchObject({ weaker: 'right', advice: 'weaker-first' });
    expect(balance?.percent).toBeGreaterThan(80);
    expect(balance?.percent).toBeLessThan(90);
  });

  test('P12 below 80 % in two sessions running suggests a clinician, one session does not', () => {
    expect(adviceAfter(...legs('2026-03-09', ...uneven))).toBe('weaker-first');
    expect(adviceAfter(...legs('2026-03-02', ...uneven), ...legs('2026-03-09', ...uneven))).toBe('ask-clinician');
    expect(adviceAfter(...legs('2026-03-02', ...uneven), ...legs('2026-03-09', {}, {}))).toBe('even');
  });

  test('P12 below 80 % with pain in the exercise suggests a clinician, until it is cleared', () => {
    const hurt = said('pain.reported', { at: '2026-03-03T07:00:00', exercise: 'split-squat', level: 1, redFlags: [] });
    const cleared = said('pain.cleared', { at: '2026-03-05T07:00:00' });
    expect(balanceOn('2026-03-06', ...legs('2026-03-02', ...uneven), hurt)[0]?.advice).toBe('ask-clinician');
    expect(balanceOn('2026-03-06', ...legs('2026-03-02', ...uneven), hurt, cleared)[0]?.advice).toBe('weaker-first');
    expect(balanceOn('2026-03-06', ...legs('2026-03-02', {}, {}), hurt)[0]?.advice).toBe('even');
  });

  test('P11 what is older than eight weeks is not compared', () => {
    expect(balanceOn('2026-04-26', ...legs('2026-03-02', {}, {}))).toHaveLength(1);
    expect(balanceOn('2026-04-27', ...legs('2026-03-02', {}, {}))).toEqual([]);
  });
});
