import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import type { Body } from '../journal/event.ts';
import { athleteWho, did, type Said, said } from '../journal/example.ts';
import { strengthOf } from '../strength/index.ts';
import { addDays } from '../time.ts';
import { sideBalance } from './sides.ts';

const split = catalog['split-squat'];
const massKg = 60;
const runner = said('profile.set', { bodyMassKg: massKg });

const legs = (day: string, left: Partial<Body<'set.logged'>>, right: Partial<Body<'set.logged'>>): readonly Said[] => [
  did('split-squat', day, { side: 'left', order: 0, loadKg: 20, ...left }),
  did('split-squat', day, { side: 'right', order: 1, loadKg: 20, ...right }),
];
const balanceOn = (on: string, ...all: readonly Said[]) => {
  const athlete = athleteWho(runner, ...all);
  return sideBalance(athlete, strengthOf(athlete, on));
};
/** Twice a week for so many sessions from the second of March, each leg the same each time. */
const twiceAWeek = (sessions: number, left: Partial<Body<'set.logged'>>, right: Partial<Body<'set.logged'>>) =>
  Array.from({ length: sessions }, (_, index) =>
    legs(addDays('2026-03-02', 3.5 * index - (index % 2) / 2), left, right),
  ).flat();
const press = (day: string, side: 'left' | 'right', stationId: string) => did('leg-press', day, { side, stationId });
const adviceAfter = (...all: readonly Said[]) => balanceOn('2026-03-09', ...all)[0]?.advice;
/** Far enough apart for less than 80 %. */
const uneven = [
  { loadKg: 0, repetitions: 8 },
  { loadKg: 20, repetitions: 12 },
] as const;

describe('left against right', () => {
  test('P11 the same sets on both legs are no difference', () => {
    const [balance] = balanceOn('2026-03-02', ...legs('2026-03-02', {}, {}));
    expect(balance).toMatchObject({ exercise: 'split-squat', day: '2026-03-02', isReal: false, advice: 'even' });
    const [later] = balanceOn('2026-03-30', ...twiceAWeek(4, {}, {}));
    expect(later?.percent).toBeLessThan(1);
    expect(later?.isReal).toBe(false);
  });

  test('P11 the leg that does less is the weaker, by less than its sets say, since what is usual counts too', () => {
    const { bodyMassShare, loadShare } = split.effective;
    const effective = (loadKg: number) => bodyMassShare * massKg + loadShare * loadKg;
    const apart = 100 * (1 - effective(10) / effective(20));
    const [once, often] = [1, 8].map(
      (sessions) => balanceOn('2026-03-30', ...twiceAWeek(sessions, { loadKg: 10 }, { loadKg: 20 }))[0],
    );
    expect(once?.weaker).toBe('left');
    expect(once?.percent).toBeLessThan(apart);
    expect(often?.percent).toBeGreaterThan(once?.percent ?? 100);
    expect(often?.percent).toBeLessThan(apart + 2);
  });

  test('P11 left and right are alike in all of it', () => {
    const [one] = balanceOn('2026-03-30', ...twiceAWeek(6, { repetitions: 9 }, { repetitions: 14 }));
    const [other] = balanceOn('2026-03-30', ...twiceAWeek(6, { repetitions: 14 }, { repetitions: 9 }));
    expect([one?.weaker, other?.weaker]).toEqual(['left', 'right']);
    expect(Math.abs((one?.percent ?? 0) - (other?.percent ?? 0))).toBeLessThan(2);
  });

  test('P11 one session is within the noise, eight like it are not', () => {
    const apart = [{ loadKg: 12 }, { loadKg: 20 }] as const;
    const [once] = balanceOn('2026-03-30', ...twiceAWeek(1, ...apart));
    const [often] = balanceOn('2026-03-30', ...twiceAWeek(8, ...apart));
    expect(once?.noisePercent).toBeGreaterThan(often?.noisePercent ?? 100);
    expect([once?.isReal, often?.isReal]).toEqual([false, true]);
    expect(often?.advice).toBe('weaker-first');
  });

  test('P11 only legs that were trained at one machine compare, the last one used', () => {
    expect(balanceOn('2026-03-02', did('split-squat', '2026-03-02', { side: 'left' }))).toEqual([]);
    expect(balanceOn('2026-03-02', press('2026-03-02', 'left', 'a'), press('2026-03-02', 'right', 'b'))).toEqual([]);
    const both = ['a', 'b'].flatMap((station, index) =>
      (['left', 'right'] as const).map((side) => press(addDays('2026-03-02', index), side, station)),
    );
    expect(balanceOn('2026-03-09', ...both).map(({ stationId }) => stationId)).toEqual(['b']);
  });

  test('P12 below 80 % in two sessions running suggests a clinician, one session does not', () => {
    expect(adviceAfter(...legs('2026-03-09', ...uneven))).toBe('weaker-first');
    expect(adviceAfter(...legs('2026-03-02', ...uneven), ...legs('2026-03-09', ...uneven))).toBe('ask-clinician');
    expect(adviceAfter(...legs('2026-03-02', ...uneven), ...legs('2026-03-09', {}, {}))).not.toBe('ask-clinician');
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
