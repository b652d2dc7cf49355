import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Phase } from '../../season/season.ts';
import { beltPower, usualCost } from './cost.ts';
import { gymBelt, runner } from './example.ts';
import { sixMinutes } from './level.ts';
import type { HillProgram } from './program.ts';
import { type HillSessionKind, hillSessionKinds } from './session-kinds.ts';
import { hillSession } from './session-program.ts';

const session = (kind: HillSessionKind, minutes = 30, phase: Phase = 'heavy'): HillProgram =>
  hillSession(kind, { minutes, runner, belt: gymBelt, phase });
const climbs = ({ segments }: HillProgram) => segments.filter(({ part }) => part === 'climb');

const speed = (phase: Phase): number => climbs(session('repeats', 30, phase))[0]?.speedKmh ?? 0;
const work = (phase: Phase): number =>
  climbs(session('long-climb', 45, phase)).reduce((sum, { seconds }) => sum + seconds, 0);

describe('a hill session', () => {
  test('H15 fits the minutes, begins with a warm-up and ends with a walk, whoever runs on whatever belt', () => {
    const question = fc.record({
      minutes: fc.integer({ min: 10, max: 120 }),
      belt: fc.constantFrom(gymBelt, {
        speedKmh: { min: 1, max: 16, step: 0.2 },
        gradePercent: { min: 0, max: 12, step: 1 },
      }),
      runner: fc.integer({ min: 6, max: 20 }).map((hourKmh) => ({ cost: usualCost, hourKmh })),
      phase: fc.constantFrom<Phase>('foundation', 'transition', 'heavy', 'in-season', 'taper', 'off'),
    });
    fc.assert(
      fc.property(fc.constantFrom(...hillSessionKinds), question, (kind, asked) => {
        const program = hillSession(kind, asked);
        const extra = program.limits.find((limit) => limit.kind === 'too-fast')?.extraSeconds ?? 0;
        expect(program.seconds - extra).toBeLessThanOrEqual(asked.minutes * 60);
        expect(program.segments[0]?.part).toBe('warm-up');
        expect(program.segments.at(-1)?.part).toBe('cool-down');
        expect(climbs(program).length).toBeGreaterThan(0);
        expect(program.segments.length).toBeLessThanOrEqual(50);
        expect(Math.abs(program.energyErrorPercent)).toBeLessThan(3);
      }),
      { numRuns: 60 },
    );
  });

  test('H15 repeats are six to ten alike of 45 to 120 s at 8 %, at the power of VO2max', () => {
    for (const minutes of [20, 30, 45, 60]) {
      const efforts = climbs(session('repeats', minutes));
      expect(efforts.length).toBeGreaterThanOrEqual(6);
      expect(efforts.length).toBeLessThanOrEqual(10);
      const [first] = efforts;
      for (const { seconds, speedKmh, gradePercent } of efforts)
        expect([seconds, speedKmh, gradePercent]).toEqual([first?.seconds, first?.speedKmh, 8]);
      expect(first?.seconds).toBeGreaterThanOrEqual(45);
      expect(first?.seconds).toBeLessThanOrEqual(120);
      const power = beltPower(usualCost, 8, { speed: (first?.speedKmh ?? 0) / 3.6, isWalking: false });
      expect(power / ((12 / 3.6) * sixMinutes)).toBeGreaterThan(0.95);
      expect(power / ((12 / 3.6) * sixMinutes)).toBeLessThan(1.05);
    }
  });

  test('H15 a pyramid goes from 4 to 10 % and back', () => {
    expect(climbs(session('pyramid')).map(({ gradePercent }) => gradePercent)).toEqual([4, 6, 8, 10, 8, 6, 4]);
  });

  test('H15 long climbs are four of four to five minutes when there is time (Held 2023)', () => {
    const efforts = climbs(session('long-climb', 45));
    expect(efforts).toHaveLength(4);
    for (const { seconds, gradePercent } of efforts) {
      expect(seconds).toBeGreaterThanOrEqual(240);
      expect(seconds).toBeLessThanOrEqual(300);
      expect(gradePercent).toBe(8);
    }
  });

  test('H15 no session has more than twenty minutes at VO2max or forty at the effort of an hour, and says when it is shorter', () => {
    for (const kind of hillSessionKinds) {
      const program = session(kind, 120);
      const hard = climbs(program).reduce((sum, { seconds }) => sum + seconds, 0);
      expect(hard).toBeLessThanOrEqual(kind === 'hilly' ? 2400 : 1200);
      expect(hard).toBeGreaterThan(kind === 'hilly' ? 2300 : 1100);
      expect(program.from).toMatchObject({ shorter: { askedSeconds: 7200, why: 'enough' } });
    }
    expect(session('repeats', 30, 'taper').from).toMatchObject({ shorter: { askedSeconds: 1800, why: 'taper' } });
    expect(session('repeats', 30).from).toEqual({ kind: 'session', session: 'repeats' });
  });

  test('H15 a hilly run goes on without a stop', () => {
    const { segments } = session('hilly');
    expect(segments.filter(({ part }) => part === 'recovery')).toEqual([]);
    expect(new Set(climbs(session('hilly')).map(({ gradePercent }) => gradePercent)).size).toBeGreaterThan(4);
  });

  test('H15 is easier in foundation and after a race, and half as long in a taper', () => {
    expect(speed('foundation')).toBeLessThan(speed('heavy'));
    expect(speed('off')).toBeLessThan(speed('foundation'));
    expect(work('taper') / work('heavy')).toBeLessThan(0.6);
  });

  test('H15 needs to know how fast the runner is, and time for a hill', () => {
    const unknown = { ...runner, hourKmh: null };
    expect(() => hillSession('repeats', { minutes: 30, runner: unknown, belt: gymBelt, phase: 'heavy' })).toThrow(
      RangeError,
    );
    expect(() => session('repeats', 9)).toThrow(RangeError);
  });
});
