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
    const probe = did('leg-extension', next, {
      stationId: 'extension',
      loadKg: 12.5,
      repetitions: 8,
      effort: left(6),
      role: 'warmup',
    });
    expect(say(adviceFor(athleteWho(body, probe), stack, next))).toBe(
      'Just now 8 at 12.5 kg with six left. Do 8 at 15 kg, then say how many more you could have done.',
    );
  });

  test('S21 on target', () => {
    expect(say(adviceFor(athleteWho(...settled), stack, next))).toBe(
      'Last time 13 at 40 kg with none left. On target, so 40 kg again.',
    );
  });

  test('S21 too easy', () => {
    expect(say(adviceFor(athleteWho(...settled, set(next, 40, 15, left(4))), stack, next))).toBe(
      'Just now 15 at 40 kg with four left. You had more than 15 in you, so 42.5 kg now.',
    );
    const easy = Array.from({ length: 2 }, (_, index) => set(sessionDay(8 + index), 40, 15, left(4)));
    expect(say(adviceFor(athleteWho(...settled, ...easy), stack, sessionDay(10)))).toBe(
      'Last time 15 at 40 kg with four left. You had more than 15 in you, so 42.5 kg today.',
    );
  });

  test('S21 too heavy', () => {
    expect(say(adviceFor(athleteWho(...settled, set(next, 40, 9)), stack, next))).toBe(
      'Just now 9 at 40 kg with none left. Too heavy for 12–15, so 35 kg now.',
    );
  });

  test('S21 tired by the sets before', () => {
    const sets = [set(next, 40, 13, failure, 0), set(next, 40, 12, failure, 1)];
    expect(say(adviceFor(athleteWho(...settled, ...sets), stack, next))).toBe(
      'Just now 12 at 40 kg with none left. The third set usually brings one fewer than the first, so 37.5 kg keeps you at 12–15.',
    );
  });

  test('S21 layoff', () => {
    expect(away(12)).toBe(
      '12 days since you trained this or its like. The same 40 kg as then, but stop with one left.',
    );
    expect(away(28)).toBe('4 weeks since you trained this or its like. 35 kg to come back with, instead of 40 kg.');
    expect(away(120)).toBe(
      '4 months since you trained this or its like. Do 8 at 27.5 kg, then say how many more you could have done.',
    );
  });

  test('S21 new machine', () => {
    expect(say(adviceFor(athleteWho(...settled), extension(2.5, 'other'), next))).toBe(
      'Your first sets at this station (Leg extension). It starts a little light; the first set puts it right.',
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
    expect(say(weak)).toMatch(
      /^Last time 13 at 1 kg with none left\. Your left leg is \d\d % behind, so it goes first\.$/,
    );
  });

  test('S21 step too big', () => {
    const log = Array.from({ length: 8 }, (_, index) => set(sessionDay(index), 30, 15, left(1)));
    expect(say(adviceFor(athleteWho(body, ...log), extension(10), sessionDay(8)))).toBe(
      'Last time 15 at 30 kg with one left. The next step, 40 kg, is a big one: reach 18 here first.',
    );
  });
});

const option: LoadOption = { loadKg: 24, setting: { type: 'dumbbell-pair', unit: 'kg', each: 12 } };
const advice = (why: readonly LoadReason[], chosen: LoadOption = option): LoadAdvice => ({
  loadKg: chosen.loadKg,
  option: chosen,
  role: 'working',
  target: fatigueTarget,
  expectedReps: { mean: 13, low: 11, high: 15 },
  chanceInWindow: 0.7,
  lastSets: [],
  why,
});
const last = { kind: 'last-set', justNow: false, day: next, loadKg: 20, repetitions: 15, effort: left(2) } as const;

test('S21 loads are said as they are set: a pair of dumbbells, a band, the body alone', () => {
  const raised = { kind: 'raised', fromKg: 20, toKg: 24, because: 'stronger' } as const;
  expect(adviceSentences(advice([last, raised]), 'kg')).toEqual([
    'Last time 15 at 2 × 10 kg with two left.',
    'You have become stronger, so 2 × 12 kg today.',
  ]);
  const band: LoadOption = { loadKg: 2, setting: { type: 'band', level: 'medium' } };
  expect(adviceSentences(advice([{ ...last, loadKg: 2 }], band), 'kg')[0]).toBe(
    'Last time 15 at band 2 with two left.',
  );
  expect(loadReasonWords({ ...last, loadKg: 0 }, 'kg')).toBe('Last time 15 with two left, body weight alone.');
});

test('S21 once the load is found, what only asked is taken further', () => {
  const probe = { ...last, justNow: true, loadKg: 24, repetitions: 8, effort: left(5) };
  expect(adviceSentences(advice([probe]), 'kg')).toEqual([
    'Just now 8 at 2 × 12 kg with five left.',
    'That fits, so 2 × 12 kg again, now for 12–15.',
  ]);
});

test('S21 with nothing to add, slower is harder', () => {
  const alone: LoadOption = { loadKg: 0, setting: { type: 'body-weight' } };
  const many = { ...last, loadKg: 0, repetitions: 15, effort: left(4) };
  expect(adviceSentences(advice([many, { kind: 'heaviest' }], alone), 'kg')).toEqual([
    'Last time 15 with four left, body weight alone.',
    'Go slower to make it harder: there is no load to add.',
  ]);
});

test('S21 loads are in the unit of the athlete', () => {
  expect(loadReasonWords({ ...last, loadKg: 45.359237 }, 'lb')).toBe('Last time 15 at 100 lb with two left.');
});

test('S21 a set without a report claims nothing about what was left', () => {
  expect(loadReasonWords({ ...last, effort: { kind: 'unreported' } }, 'kg')).toBe('Last time 15 at 20 kg.');
  const atLeast: Effort = { kind: 'at-least', repetitions: 4 };
  expect(loadReasonWords({ ...last, effort: atLeast }, 'kg')).toBe('Last time 15 at 20 kg with four or more left.');
});

const every: readonly LoadReason[] = [
  { kind: 'first-time', bodyMassKg: 70 },
  { kind: 'probe', set: 2, repetitions: 8 },
  last,
  { kind: 'expected', mean: 13, low: 11, high: 15, chanceInWindow: 0.7 },
  ...(['stronger', 'too-easy', 'fits-better'] as const).map(
    (because) => ({ kind: 'raised', fromKg: 20, toKg: 24, because }) as const,
  ),
  ...(['too-heavy', 'fatigue', 'layoff', 'pain', 'heavy-legs'] as const).map(
    (because) => ({ kind: 'lowered', fromKg: 24, toKg: 20, because }) as const,
  ),
  { kind: 'layoff', days: 30 },
  { kind: 'set-fatigue', set: 2, repetitionsLost: 1.2 },
  { kind: 'new-station', stationName: 'Leg press 2' },
  { kind: 'step-too-big', nextKg: 30, repetitionsToReach: 18 },
  ...(['unreported', 'pain', 'cap', 'unnamed-station', 'fell-short'] as const).map(
    (because) => ({ kind: 'held', because, wouldBeKg: 24 }) as const,
  ),
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
