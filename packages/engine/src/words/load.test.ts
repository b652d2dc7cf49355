import { describe, expect, test } from 'vitest';
import type { LoadOption } from '../gym/station.ts';
import type { Effort } from '../journal/event.ts';
import { athleteWho, did, type Said, said } from '../journal/example.ts';
import { fatigueTarget, type LoadAdvice, type LoadReason } from '../strength/advice.ts';
import { adviceFor, extension, failure, left, sessionDay } from '../strength/example.ts';
import { addDays } from '../time.ts';
import { adviceSentences, loadReasonWords } from './load.ts';

const stack = extension(2.5);
const body = said('profile.set', { bodyMassKg: 70 });
const set = (day: string, loadKg: number, repetitions: number, effort: Effort = failure, order = 0): Said =>
  did('leg-extension', day, { stationId: 'extension', loadKg, repetitions, effort, order });
const settled: readonly Said[] = [body, ...Array.from({ length: 8 }, (_, index) => set(sessionDay(index), 40, 13))];
const next = sessionDay(8);
const say = (advice: LoadAdvice): string => adviceSentences(advice, 'kg').join(' ');

const away = (days: number): string => say(adviceFor(athleteWho(...settled), stack, addDays(sessionDay(7), days)));

const alone = (exercise: 'single-leg-squat' | 'nordic-curl'): string =>
  say(adviceFor(athleteWho(body), null, next, { exercise, side: exercise === 'nordic-curl' ? 'both' : 'left' }));

describe('S21 eight situations in one or two plain sentences', () => {
  test('S21 first time', () => {
    expect(say(adviceFor(athleteWho(body), stack, next))).toBe(
      'Your first time, so the load is light on purpose. Do 8, then say how many more you could have done.',
    );
  });

  test('S21 first time with the body alone: nothing is light on purpose', () => {
    expect(alone('nordic-curl')).toBe('Your first time: body weight alone. Stop when you could do one more.');
    expect(alone('single-leg-squat')).toMatch(/^Your first time: body weight alone\. /);
  });

  test('S21 still finding the load', () => {
    expect(say(adviceFor(athleteWho(body, set(next, 12.5, 8, left(6))), stack, next))).toBe(
      '8 with six left at 12.5 kg. Do 8 at 15 kg, then say how many more you could have done.',
    );
  });

  test('S21 on target', () => {
    expect(say(adviceFor(athleteWho(...settled), stack, next))).toBe(
      '13 with none left at 40 kg. 40 kg should bring about 14.',
    );
  });

  test('S21 too easy', () => {
    expect(say(adviceFor(athleteWho(...settled, set(next, 40, 15, left(4))), stack, next))).toBe(
      '15 with four left at 40 kg. That was easy, so now 42.5 kg.',
    );
  });

  test('S21 too heavy', () => {
    expect(say(adviceFor(athleteWho(...settled, set(next, 40, 9)), stack, next))).toBe(
      '9 with none left at 40 kg. Too heavy for 12–15, so now 35 kg.',
    );
  });

  test('S21 tired by the sets before', () => {
    const sets = [set(next, 40, 13, failure, 0), set(next, 40, 12, failure, 1)];
    expect(say(adviceFor(athleteWho(...settled, ...sets), stack, next))).toBe(
      '12 with none left at 40 kg. The third set usually falls by one, so 37.5 kg keeps you at 12–15.',
    );
  });

  test('S21 layoff', () => {
    expect(away(12)).toBe('12 days since the last time. The same load, but stop with one left.');
    expect(away(28)).toBe('4 weeks since the last time. 35 kg for the first time back.');
    expect(away(120)).toBe('4 months since the last time. Do 8, then say how many more you could have done.');
  });

  test('S21 new machine', () => {
    expect(say(adviceFor(athleteWho(...settled), extension(2.5, 'other'), next))).toBe(
      'You have logged no sets at this station yet (Leg extension). It starts a little light; the first set corrects it.',
    );
  });

  test('S21 one side weaker', () => {
    const dumbbells = { ...extension(1), id: 'rack', kind: 'dumbbells' } as const;
    const log = Array.from({ length: 10 }, (_, index) => [
      did('supine-leg-raise', sessionDay(index), { side: 'left', loadKg: 1, repetitions: 13, order: 0 }),
      did('supine-leg-raise', sessionDay(index), { side: 'right', loadKg: 3, repetitions: 13, order: 1 }),
    ]).flat();
    const weak = adviceFor(athleteWho(body, ...log), dumbbells, sessionDay(10), {
      exercise: 'supine-leg-raise',
      side: 'left',
    });
    expect(say(weak)).toMatch(/^13 with none left at 1 kg\. Your left leg is \d\d % behind, so it goes first\.$/);
  });

  test('S21 step too big', () => {
    const log = Array.from({ length: 8 }, (_, index) => set(sessionDay(index), 30, 15, left(1)));
    expect(say(adviceFor(athleteWho(body, ...log), extension(10), sessionDay(8)))).toBe(
      '15 with one left at 30 kg. The next step, 40 kg, is a big one: reach 18 repetitions first.',
    );
  });
});

const option: LoadOption = { loadKg: 24, setting: { type: 'dumbbell-pair', unit: 'kg', each: 12 } };
const advice = (why: readonly LoadReason[], chosen: LoadOption = option): LoadAdvice => ({
  loadKg: chosen.loadKg,
  option: chosen,
  target: fatigueTarget,
  expectedReps: { mean: 13, low: 11, high: 15 },
  chanceInWindow: 0.7,
  why,
});
const last = { kind: 'last-set', day: next, loadKg: 20, repetitions: 15, reserve: 2 } as const;

test('S21 loads are said as they are set: a pair of dumbbells, a band, the body alone', () => {
  const raised = { kind: 'raised', fromKg: 20, toKg: 24, because: 'stronger' } as const;
  expect(adviceSentences(advice([last, raised]), 'kg')).toEqual([
    '15 with two left at 2 × 10 kg.',
    'You have become stronger: 2 × 12 kg today.',
  ]);
  const band: LoadOption = { loadKg: 2, setting: { type: 'band', level: 'medium' } };
  expect(adviceSentences(advice([{ ...last, loadKg: 2 }], band), 'kg')[0]).toBe('15 with two left at band 2.');
  expect(loadReasonWords({ ...last, loadKg: 0 }, 'kg')).toBe('15 with two left with body weight.');
});

test('S21 loads are in the unit of the athlete', () => {
  expect(loadReasonWords({ ...last, loadKg: 45.359237 }, 'lb')).toBe('15 with two left at 100 lb.');
});

test('S21 a set without a report claims nothing about what was left', () => {
  expect(loadReasonWords({ ...last, reserve: null }, 'kg')).toBe('15 at 20 kg.');
});

const every: readonly LoadReason[] = [
  { kind: 'first-time', bodyMassKg: 70 },
  { kind: 'probe', set: 2, repetitions: 8 },
  last,
  { kind: 'expected', mean: 13, low: 11, high: 15, chanceInWindow: 0.7 },
  ...(['stronger', 'too-easy'] as const).map((because) => ({ kind: 'raised', fromKg: 20, toKg: 24, because }) as const),
  ...(['too-heavy', 'fatigue', 'layoff', 'pain', 'heavy-legs'] as const).map(
    (because) => ({ kind: 'lowered', fromKg: 24, toKg: 20, because }) as const,
  ),
  { kind: 'layoff', days: 30 },
  { kind: 'set-fatigue', set: 2, repetitionsLost: 1.2 },
  { kind: 'new-station', stationName: 'Leg press 2' },
  { kind: 'step-too-big', nextKg: 30, repetitionsToReach: 18 },
  ...(['unreported', 'pain', 'cap'] as const).map((because) => ({ kind: 'held', because }) as const),
  { kind: 'weak-side', side: 'left', percent: 14.4 },
  { kind: 'lightest' },
  { kind: 'heaviest' },
];

test.each(every.map((reason) => [reason.kind, reason] as const))(
  'S21 %s is a short whole sentence',
  (_kind, reason) => {
    const words = loadReasonWords(reason, 'kg');
    expect(words).toMatch(/^[A-Z0-9].*\.$/);
    expect(words.length).toBeLessThan(90);
    expect(words).not.toMatch(/undefined|NaN|null/);
  },
);

test.each(every.map((reason) => [reason.kind, reason] as const))(
  'S21 advice with only %s is one or two sentences',
  (_kind, reason) => {
    const sentences = adviceSentences(advice([reason]), 'kg');
    expect(sentences.length).toBeGreaterThanOrEqual(1);
    expect(sentences.length).toBeLessThanOrEqual(2);
    expect(adviceSentences(advice([last, reason]), 'kg').length).toBeLessThanOrEqual(2);
  },
);
