import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import type { LoadOption } from '../gym/station.ts';
import type { Effort } from '../journal/event.ts';
import { athleteWho, did, type Said, said } from '../journal/example.ts';
import { addDays } from '../time.ts';
import type { LoadAdvice, LoadReason } from './advice.ts';
import { adviseSet, hasCollapsed } from './advise-set.ts';
import { adviceFor, extension, failure, left, sessionDay } from './example.ts';
import { strengthOf } from './strength.ts';

const stack = extension(2.5);
const body = said('profile.set', { bodyMassKg: 70 });
const set = (day: string, loadKg: number, repetitions: number, effort: Effort = failure, change = {}): Said =>
  did('leg-extension', day, { stationId: 'extension', loadKg, repetitions, effort, ...change });

/** Two sets to fatigue each session, as an athlete who has found 40 kg. */
const settled = (sessions = 8, effort: Effort = failure, repetitions = 13): readonly Said[] => [
  body,
  ...Array.from({ length: sessions }, (_, index) => [
    set(sessionDay(index), 40, repetitions, effort, { order: 0 }),
    set(sessionDay(index), 40, repetitions - 1, effort, { order: 1 }),
  ]).flat(),
];
const kinds = ({ why }: LoadAdvice): readonly LoadReason['kind'][] => why.map(({ kind }) => kind);
const reason = <K extends LoadReason['kind']>({ why }: LoadAdvice, kind: K): Extract<LoadReason, { kind: K }> => {
  const found = why.find((each): each is Extract<LoadReason, { kind: K }> => each.kind === kind);
  if (!found) throw new Error(`no reason ${kind} among ${why.map((each) => each.kind).join(', ')}`);
  return found;
};

describe('the first session', () => {
  test('S15 starts with what nearly all can lift, at the least the first load of evidence §1.7: eight repetitions, four or more left', () => {
    const advice = adviceFor(athleteWho(body), stack, sessionDay(0));
    expect(advice.loadKg).toBe(17.5);
    expect(advice.expectedReps.low).toBeGreaterThanOrEqual(12);
    expect(advice.target).toEqual({ low: 8, high: 8, reserve: 4 });
    expect(advice.role).toBe('warmup');
    expect(kinds(advice)).toEqual(['first-time', 'probe', 'expected']);
  });

  test('S15 somebody who lifts starts a little higher, and an unknown body mass is 70 kg', () => {
    const lifter = said('profile.set', { bodyMassKg: 70, experience: 'experienced' });
    expect(adviceFor(athleteWho(lifter), stack, sessionDay(0)).loadKg).toBe(27.5);
    expect(adviceFor(athleteWho(), stack, sessionDay(0)).loadKg).toBe(17.5);
  });

  test('S15 asks at most three times, then works in the window', () => {
    const day = sessionDay(0);
    const easy: Effort = { kind: 'at-least', repetitions: 5 };
    const log: Said[] = [body];
    const asked = [1, 2, 3, 4].map((_, order) => {
      const advice = adviceFor(athleteWho(...log), stack, day);
      log.push(set(day, advice.loadKg, advice.target.high, easy, { order, role: advice.role }));
      return advice.role === 'warmup';
    });
    expect(asked[0]).toBe(true);
    expect(asked.filter(Boolean).length).toBeLessThanOrEqual(3);
    expect(asked.at(-1)).toBe(false);
  });

  test('S15 stops asking as soon as the load is found', () => {
    const day = sessionDay(0);
    const advice = adviceFor(athleteWho(body, set(day, 30, 8, left(3), { role: 'warmup' })), stack, day);
    expect(advice).toMatchObject({ role: 'working', target: { low: 12, high: 15, reserve: 0 }, loadKg: 27.5 });
  });

  test('S14 never goes up by more than a quarter, whatever is reported', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(30), fc.nat(10), (pin, done, reserve) => {
        const loadKg = pin * 2.5;
        const day = sessionDay(0);
        const next = adviceFor(athleteWho(body, set(day, loadKg, done, left(reserve))), stack, day).loadKg;
        expect(next).toBeLessThanOrEqual(Math.max(loadKg * 1.2501, loadKg + 2.5));
      }),
    );
  });

  test('S15 the right leg starts from what the left one has just shown', () => {
    const day = sessionDay(0);
    const dumbbells = { ...extension(1), id: 'rack', kind: 'dumbbells', name: 'Dumbbells' } as const;
    const shown = did('split-squat', day, { side: 'left', loadKg: 16, repetitions: 12, effort: left(1) });
    const advice = adviceFor(athleteWho(body, shown), dumbbells, day, { exercise: 'split-squat', side: 'right' });
    expect(advice.loadKg).toBeGreaterThan(10);
    expect(kinds(advice)).not.toContain('first-time');
  });
});

describe('the next session', () => {
  test('S13 stays where the last one was on target, and says so', () => {
    const advice = adviceFor(athleteWho(...settled()), stack, sessionDay(8));
    expect(advice.loadKg).toBe(40);
    expect(reason(advice, 'last-set')).toMatchObject({
      justNow: false,
      loadKg: 40,
      repetitions: 13,
      effort: failure,
      day: sessionDay(7),
    });
    expect(advice.chanceInWindow).toBeGreaterThan(0.5);
    expect(advice.expectedReps.low).toBeGreaterThanOrEqual(9);
    expect(advice.expectedReps.high).toBeLessThanOrEqual(18);
  });

  test('S14 goes up by at most a tenth', () => {
    const strong = [...settled(), set(sessionDay(8), 40, 15, left(4)), set(sessionDay(9), 40, 15, left(4))];
    const advice = adviceFor(athleteWho(...strong), stack, sessionDay(10));
    expect(advice.loadKg).toBeGreaterThan(40);
    expect(advice.loadKg).toBeLessThanOrEqual(44);
    expect(reason(advice, 'raised')).toMatchObject({ fromKg: 40, because: 'too-easy' });
  });

  test('S14 a light week in between does not hold the load down', () => {
    const deload = [...settled(), set(sessionDay(8), 25, 12, left(5))];
    expect(adviceFor(athleteWho(...deload), stack, sessionDay(9)).loadKg).toBe(40);
  });

  test('S16 does not rise when nobody said how hard it was, unless the window was passed', () => {
    const silent: Effort = { kind: 'unreported' };
    const quiet = adviceFor(athleteWho(...settled(8, silent, 15)), stack, sessionDay(8));
    expect(quiet.loadKg).toBeLessThanOrEqual(40);
    expect(reason(quiet, 'held')).toMatchObject({ because: 'unreported' });
    const passed = adviceFor(athleteWho(...settled(8, silent, 19)), stack, sessionDay(8));
    expect(passed.loadKg).toBeGreaterThan(40);
  });

  test('S16 does not rise while it hurts, and may again when the pain was cleared', () => {
    const strong = [...settled(), set(sessionDay(8), 40, 15, left(4)), set(sessionDay(9), 40, 15, left(4))];
    const at = `${sessionDay(9)}T18:05:00`;
    const pain = said('pain.reported', { at, level: 4, exercise: 'leg-extension', redFlags: [] });
    const advice = adviceFor(athleteWho(...strong, pain), stack, sessionDay(10));
    expect(advice.loadKg).toBe(40);
    expect(reason(advice, 'held')).toMatchObject({ because: 'pain' });
    expect(reason(advice, 'held').wouldBeKg).toBeGreaterThan(40);
    const cleared = said('pain.cleared', { at: `${sessionDay(9)}T20:00:00` });
    expect(adviceFor(athleteWho(...strong, pain, cleared), stack, sessionDay(10)).loadKg).toBeGreaterThan(40);
  });

  test('S16 after a bad morning it is a fifth lighter for a week', () => {
    const day = sessionDay(8);
    const body = {
      at: `${addDays(day, -1)}T07:00:00`,
      level: 4,
      exercise: 'leg-extension',
      nextMorning: true,
    } as const;
    const morning = said('pain.reported', { ...body, redFlags: [] });
    const advice = adviceFor(athleteWho(...settled(), morning), stack, day);
    expect(advice.loadKg).toBe(30);
    expect(reason(advice, 'lowered')).toMatchObject({ because: 'pain' });
  });

  test('S8 heavy legs make it lighter for the day', () => {
    const day = sessionDay(8);
    const heavy = said('readiness.reported', { day, legs: 'heavy' });
    const advice = adviceFor(athleteWho(...settled(), heavy), stack, day);
    expect(reason(advice, 'lowered')).toMatchObject({ fromKg: 40, because: 'heavy-legs' });
  });

  test('S11 another machine starts a little light, then follows', () => {
    const other = extension(2.5, 'other');
    const advice = adviceFor(athleteWho(...settled()), other, sessionDay(8));
    expect(advice.loadKg).toBeGreaterThan(27);
    expect(advice.loadKg).toBeLessThan(36);
    expect(reason(advice, 'new-station')).toMatchObject({ stationName: 'Leg extension' });
  });
});

const back = (days: number): LoadAdvice => adviceFor(athleteWho(...settled()), stack, addDays(sessionDay(7), days));

describe('after time off', () => {
  test('S17 a week changes nothing', () => {
    expect(kinds(back(7))).not.toContain('layoff');
    expect(back(7).target.reserve).toBe(0);
  });

  test('S17 ten days to two weeks: the same load, one left', () => {
    expect(back(12).loadKg).toBe(40);
    expect(back(12).target.reserve).toBe(1);
  });

  test.each([
    [21, 35, 37.5],
    [42, 32.5, 35],
  ])('S17 after %d days %d to %d kg instead of 40', (days, least, most) => {
    const advice = back(days);
    expect(advice.loadKg).toBeGreaterThanOrEqual(least);
    expect(advice.loadKg).toBeLessThanOrEqual(most);
    expect(reason(advice, 'lowered')).toMatchObject({ because: 'layoff' });
    expect(reason(advice, 'layoff').days).toBe(days);
  });

  test('S17 after months the load is found again, from 70 % at most', () => {
    const advice = back(200);
    expect(advice.loadKg).toBeLessThanOrEqual(28);
    expect(kinds(advice)).toContain('probe');
  });
});

describe('inside the session', () => {
  const day = sessionDay(8);
  const after = (loadKg: number, repetitions: number, effort: Effort = failure): LoadAdvice =>
    adviceFor(athleteWho(...settled(), set(day, loadKg, repetitions, effort)), stack, day);

  test('S19 goes down after a bad set and up after an easy one, inside the caps', () => {
    expect(after(40, 10).loadKg).toBeLessThan(40);
    expect(after(40, 10).loadKg).toBeGreaterThanOrEqual(32);
    expect(reason(after(40, 10), 'lowered')).toMatchObject({ because: 'too-heavy' });
    const easy = after(40, 15, left(4));
    expect(easy.loadKg).toBeGreaterThan(40);
    expect(easy.loadKg).toBeLessThanOrEqual(46);
    expect(reason(easy, 'raised')).toMatchObject({ because: 'too-easy' });
  });

  test('S16 does not go up after a set that nobody spoke about, unless it passed the window', () => {
    const silent: Effort = { kind: 'unreported' };
    expect(after(40, 15, silent).loadKg).toBeLessThanOrEqual(40);
    expect(after(40, 19, silent).loadKg).toBeGreaterThan(40);
  });

  test('S19 says what the earlier sets cost', () => {
    const sets = [0, 1].map((order) => set(day, 40, 13, failure, { order }));
    const advice = adviceFor(athleteWho(...settled(), ...sets), stack, day);
    expect(reason(advice, 'set-fatigue').set).toBe(3);
    expect(reason(advice, 'set-fatigue').repetitionsLost).toBeGreaterThanOrEqual(1);
  });

  test('S14 after a set that fell short of the window to fatigue the load never rises', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 11 }), fc.integer({ min: 12, max: 40 }), (done, pin) => {
        expect(after(pin * 2.5, done).loadKg).toBeLessThanOrEqual(pin * 2.5);
      }),
      { numRuns: 300 },
    );
  });

  test('S4 a report of more left never lowers the next load and never asks for more effort', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.nat(6), fc.nat(4), (done, reserve, more) => {
        const less = after(40, done, left(reserve));
        const easier = after(40, done, left(reserve + more));
        expect(easier.loadKg).toBeGreaterThanOrEqual(less.loadKg);
        expect(easier.target.reserve).toBe(less.target.reserve);
      }),
    );
  });

  test('S20 today counts once, whether or not the strength was worked out after it', () => {
    const athlete = athleteWho(...settled(), set(day, 40, 11));
    const today = athlete.sessions.filter((session) => session.day === day).flatMap(({ sets }) => sets);
    const ask = (strength: ReturnType<typeof strengthOf>): LoadAdvice =>
      adviseSet({
        athlete,
        strength,
        exercise: 'leg-extension',
        station: stack,
        options: [30, 35, 40, 45].map(
          (loadKg): LoadOption => ({ loadKg, setting: { type: 'pin', unit: 'kg', pin: loadKg, addOns: [] } }),
        ),
        side: 'both',
        on: day,
        today,
      });
    expect(ask(strengthOf(athlete, day))).toEqual(ask(strengthOf(athleteWho(...settled()), day)));
  });

  test('S19 a set that ends below ten after the first is the last', () => {
    const target = { low: 12, high: 15, reserve: 0 };
    const collapsed = (
      ...sets: readonly (readonly [loadKg: number, repetitions: number, effort?: Effort])[]
    ): boolean => {
      const log = sets.map(([loadKg, repetitions, effort], order) => set(day, loadKg, repetitions, effort, { order }));
      return hasCollapsed(
        athleteWho(...log).sessions.flatMap((session) => session.sets),
        target,
      );
    };
    expect(collapsed([40, 13], [40, 9])).toBe(true);
    expect(collapsed([40, 9])).toBe(false);
    expect(collapsed([40, 13], [40, 9, left(3)])).toBe(false);
    expect(collapsed([40, 13], [40, 10])).toBe(false);
    expect(collapsed([40, 13], [35, 9])).toBe(true);
    // Too heavy is put right by a lighter load, not by stopping.
    expect(collapsed([35, 15], [40, 9])).toBe(false);
  });
});

test('S15 probes without a set after them are remembered: the load is not searched for again', () => {
  const probed = set(sessionDay(0), 25, 8, left(3), { role: 'warmup' });
  const advice = adviceFor(athleteWho(body, probed), stack, sessionDay(1));
  expect(advice.role).toBe('working');
  expect(advice.loadKg).toBeGreaterThanOrEqual(22.5);
  expect(advice.loadKg).toBeLessThanOrEqual(27.5);
  expect(reason(advice, 'last-set')).toMatchObject({ loadKg: 25, repetitions: 8 });
});

test('S16 after pain the load comes back from the last one, not from the one that hurt', () => {
  const hurt = said('pain.reported', {
    at: `${sessionDay(8)}T18:30:00`,
    level: 7,
    exercise: 'leg-extension',
    redFlags: [],
  });
  const log = [...settled(), set(sessionDay(8), 50, 13, left(2)), hurt, set(sessionDay(10), 40, 15, left(4))];
  const advice = adviceFor(athleteWho(...log), stack, sessionDay(13));
  expect(advice.loadKg).toBeLessThanOrEqual(44);
});

test('S24 names up to three last sets: what it is compared with first, then today and the sessions before', () => {
  const day = sessionDay(8);
  const before = adviceFor(athleteWho(...settled()), stack, day);
  expect(before.lastSets.map(({ day: on, repetitions }) => [on, repetitions])).toEqual([
    [sessionDay(7), 13],
    [sessionDay(7), 12],
    [sessionDay(6), 13],
  ]);
  const after = adviceFor(athleteWho(...settled(), set(day, 42.5, 12, left(1))), stack, day);
  expect(after.lastSets.map(({ loadKg, effort }) => [loadKg, effort])).toEqual([
    [42.5, left(1)],
    [40, failure],
    [40, failure],
  ]);
  expect(adviceFor(athleteWho(body), stack, day).lastSets).toEqual([]);
});

describe('what the station can do', () => {
  test('S18 a step of more than four repetitions is reached by repetitions: up to 18', () => {
    const coarse = extension(10);
    const log = [
      ...Array.from({ length: 8 }, (_, index) => set(sessionDay(index), 30, 15, left(1))),
      set(sessionDay(8), 30, 16),
    ];
    const advice = adviceFor(athleteWho(body, ...log), coarse, sessionDay(9));
    expect(advice.loadKg).toBe(30);
    expect(advice.target.high).toBe(18);
    expect(reason(advice, 'step-too-big')).toMatchObject({ nextKg: 40, repetitionsToReach: 18 });
  });

  test('S18 a load that is held back for another reason keeps its window', () => {
    const coarse = extension(10);
    const log = Array.from({ length: 8 }, (_, index) => set(sessionDay(index), 30, 15, left(1)));
    const away = adviceFor(athleteWho(body, ...log), coarse, addDays(sessionDay(7), 30));
    expect(away.loadKg).toBeLessThan(30);
    expect(away.target.high).toBe(15);
    expect(kinds(away)).not.toContain('step-too-big');
  });

  test('S13 says when the lightest is too heavy and the heaviest too light', () => {
    const weak = Array.from({ length: 3 }, (_, index) => set(sessionDay(index), 50, 7));
    const heavyOnly = { ...stack, loads: { type: 'stack', unit: 'kg', pins: [50, 60], addOns: [] } } as const;
    expect(kinds(adviceFor(athleteWho(body, ...weak), heavyOnly, sessionDay(3)))).toContain('lightest');
    const lightOnly = { ...stack, loads: { type: 'stack', unit: 'kg', pins: [10, 20], addOns: [] } } as const;
    expect(kinds(adviceFor(athleteWho(...settled()), lightOnly, sessionDay(8)))).toContain('heaviest');
  });

  test('S13 where failing is not safe one repetition stays in reserve', () => {
    const advice = adviceFor(athleteWho(body), null, sessionDay(0), { exercise: 'split-squat' });
    expect(catalog['split-squat'].failureSafe).toBe(false);
    expect(advice.target).toEqual({ low: 12, high: 15, reserve: 1 });
    expect(advice.option.setting).toEqual({ type: 'body-weight' });
  });

  test('S20 units never matter: a stack in pounds with the same loads is advised the same', () => {
    const pounds = extension(5, 'extension', 'lb');
    const same = {
      ...pounds,
      loads: {
        type: 'stack',
        unit: 'kg',
        pins: Array.from({ length: 30 }, (_, index) => (index + 1) * 5 * 0.45359237),
        addOns: [],
      },
    } as const;
    const athlete = athleteWho(...settled());
    const inPounds = adviceFor(athlete, pounds, sessionDay(8));
    const inKilograms = adviceFor(athlete, same, sessionDay(8));
    expect(inPounds.loadKg).toBeCloseTo(inKilograms.loadKg, 9);
    expect(inPounds.why).toEqual(inKilograms.why);
  });

  test('S19 the weaker leg is named', () => {
    const dumbbells = { ...extension(1), id: 'rack', kind: 'dumbbells', name: 'Dumbbells' } as const;
    const log = Array.from({ length: 10 }, (_, index) => [
      did('supine-leg-raise', sessionDay(index), { side: 'left', loadKg: 1, repetitions: 12, order: 0 }),
      did('supine-leg-raise', sessionDay(index), { side: 'right', loadKg: 3, repetitions: 12, order: 1 }),
    ]).flat();
    const ask = (side: 'left' | 'right'): LoadAdvice =>
      adviceFor(athleteWho(body, ...log), dumbbells, sessionDay(10), { exercise: 'supine-leg-raise', side });
    expect(reason(ask('left'), 'weak-side').percent).toBeGreaterThan(20);
    expect(kinds(ask('right'))).not.toContain('weak-side');
  });
});
