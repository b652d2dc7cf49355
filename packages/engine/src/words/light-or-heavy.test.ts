import { expect, test } from 'vitest';
import type { LoadOption } from '../gym/station.ts';
import { fatigueTarget, type LoadAdvice } from '../strength/advice.ts';
import type { HeavyLack } from '../strength/heavy.ts';
import {
  comparedSetWords,
  enoughWords,
  heavyGateWords,
  intensityWords,
  lightOrHeavyWords,
  previewWords,
} from './index.ts';

test('S26 where the window lies on the own curve, with its range', () => {
  expect(intensityWords(fatigueTarget, { share: 0.72, low: 0.646, high: 0.801 })).toBe(
    '12–15 is about 72 % of what you could lift once here, by your own curve (65–80 %).',
  );
});

test('S26 light and heavy each have their sentence and their study', () => {
  expect(lightOrHeavyWords).toHaveLength(2);
  for (const sentence of lightOrHeavyWords) expect(sentence).toMatch(/^[A-Z].+\([A-Z]\S+( \S+)* \d{4}\).*\.$/);
});

test('S27 what is missing before heavier is said in one sentence', () => {
  const lacks: readonly HeavyLack[] = [
    { kind: 'sessions', more: 3 },
    { kind: 'weeks', more: 1 },
    { kind: 'pain', days: 20 },
    { kind: 'age', least: 18 },
    { kind: 'screening', answered: false },
  ];
  expect(heavyGateWords(lacks)).toBe(
    '12–15 for now. Before heavier: three more sessions, one more week, 20 days without pain over 3 of 10, the age of 18, your answers to the health questions.',
  );
  expect(heavyGateWords([])).toMatch(/^You are ready for heavier/);
});

const advice = (each: number, mean: number): LoadAdvice => {
  const option: LoadOption = { loadKg: 2 * each, setting: { type: 'dumbbell-pair', unit: 'kg', each } };
  return {
    loadKg: 2 * each,
    option,
    role: 'working',
    target: { low: 12, high: 15, reserve: 1 },
    expectedReps: { mean, low: 11, high: 17 },
    chanceInWindow: 0.7,
    lastSets: [],
    why: [],
  };
};

test('S29 the preview names equal loads once, as they are set, with the repetitions to stop at', () => {
  expect(previewWords([advice(10, 14), advice(10, 14.6), advice(12, 13), advice(12, 13.4)], 'kg')).toBe(
    'If sets go as usual, the next four times: 2 × 10 kg for 13, 14, then 2 × 12 kg for 12, 12.',
  );
  expect(previewWords([], 'kg')).toBeNull();
});

test('S19 a collapse is told with grace', () => {
  expect(enoughWords({ repetitions: 8 }, fatigueTarget)).toBe(
    '8 is well short of 12–15. That is enough of this for today.',
  );
});

test('S24 a last set is said as it was set', () => {
  const set = { day: '2026-03-02', loadKg: 20, repetitions: 13, effort: { kind: 'failure' } } as const;
  expect(comparedSetWords(set, { type: 'dumbbell-pair', unit: 'kg', each: 12 }, 'kg')).toBe(
    '13 at 2 × 10 kg with none left',
  );
});
