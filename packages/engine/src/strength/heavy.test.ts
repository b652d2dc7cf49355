import { describe, expect, test } from 'vitest';
import { catalog, type ExerciseId } from '../catalog/index.ts';
import { athleteWho, did, type Said, said } from '../journal/example.ts';
import { addDays } from '../time.ts';
import type { RepTarget } from './advice.ts';
import { adviceFor, failure, left, sessionDay } from './example.ts';
import { heavyGate, heavyWindow, isBigLift, restSecondsFor } from './heavy.ts';
import { warmUpRamp } from './warm-up.ts';

const body = said('profile.set', { bodyMassKg: 65, birthYear: 1990 });
const wants = said('profile.set', { repetitions: 'heavier' });
const healthy = said('screening.answered', {
  active: true,
  condition: false,
  symptoms: false,
  joint: false,
  supervisedOnly: false,
  pregnant: false,
  under16: false,
});
const press = (index: number, repetitions = 13, loadKg = 80): Said =>
  did('leg-press', sessionDay(index), { stationId: 'press', loadKg, repetitions, effort: failure });
const sessions = (count: number, repetitions = 13, from = 0): readonly Said[] =>
  Array.from({ length: count }, (_, index) => press(from + index, repetitions));
/** Twelve sessions of leg press, every third day. */
const trained = [body, healthy, ...sessions(12)];
const on = sessionDay(12);
const lacks = (...log: readonly Said[]): readonly string[] => heavyGate(athleteWho(...log), on).map(({ kind }) => kind);
const windowOf = (log: readonly Said[], day = on, exercise: ExerciseId = 'leg-press'): RepTarget | null =>
  heavyWindow(athleteWho(...log), catalog[exercise], day);

describe('the gate to heavy', () => {
  test('S27 opens after eight sessions over four weeks, healthy, grown up and without pain', () => {
    expect(lacks(...trained)).toEqual([]);
  });

  test('S27 says what is missing and how much of it', () => {
    expect(heavyGate(athleteWho(body, healthy, ...sessions(5, 13, 7)), on)).toEqual([
      { kind: 'sessions', more: 3 },
      { kind: 'weeks', more: 2 },
    ]);
    expect(lacks(body, ...sessions(12))).toEqual(['screening']);
    expect(lacks(...trained, said('profile.set', { birthYear: 2009 }))).toEqual(['age']);
    expect(lacks(...trained, said('screening.answered', { ...healthy.body, joint: true }))).toEqual(['screening']);
  });

  test('S27 pain over 3 closes it for four weeks, or until it is cleared', () => {
    const hurt = (level: number): Said =>
      said('pain.reported', { at: `${addDays(on, -8)}T18:10:00`, level, exercise: 'leg-press', redFlags: [] });
    expect(heavyGate(athleteWho(...trained, hurt(4)), on)).toEqual([{ kind: 'pain', days: 20 }]);
    expect(lacks(...trained, hurt(3))).toEqual([]);
    expect(lacks(...trained, hurt(4), said('pain.cleared', { at: `${addDays(on, -2)}T08:00:00` }))).toEqual([]);
  });

  test('S27 after a long break it is closed again', () => {
    expect(heavyGate(athleteWho(...trained), addDays(on, 100)).map(({ kind }) => kind)).toEqual(['sessions', 'weeks']);
  });
});

/** After twelve sessions at 12–15 and so many at nine repetitions. */
const after = (heavySessions: number): RepTarget | null =>
  windowOf([wants, ...trained, ...sessions(heavySessions, 9, 12)], sessionDay(12 + heavySessions));

const pressStation = (mostKg: number) =>
  ({
    id: 'press',
    kind: 'leg-press',
    name: 'Leg press',
    placeMetres: 0,
    loads: {
      type: 'stack',
      unit: 'kg',
      pins: Array.from({ length: mostKg / 5 }, (_, index) => 5 * (index + 1)),
      addOns: [],
    },
  }) as const;

describe('the heavy windows', () => {
  test('S28 nobody is given one who did not ask for it, or is not ready', () => {
    expect(windowOf(trained)).toBeNull();
    expect(windowOf([wants, body, healthy, ...sessions(5, 13, 7)])).toBeNull();
  });

  test('S28 they are for the big lifts only', () => {
    const big = Object.values(catalog).filter(isBigLift);
    expect(big.map(({ id }) => id)).toEqual(['leg-press', 'back-squat', 'hip-thrust']);
    expect(windowOf([wants, ...trained], on, 'leg-extension')).toBeNull();
    // Never pressed before: the lift first has its own sessions at 12–15.
    expect(windowOf([wants, ...trained], on, 'hip-thrust')).toBeNull();
  });

  test('S28 step down with the sessions that the lift has had: 8–10, 6–8, 4–6, two left', () => {
    expect(after(0)).toEqual({ low: 8, high: 10, reserve: 2 });
    expect(after(3)).toEqual({ low: 8, high: 10, reserve: 2 });
    expect(after(4)).toEqual({ low: 6, high: 8, reserve: 2 });
    expect(after(8)).toEqual({ low: 4, high: 6, reserve: 2 });
    expect(after(12)).toEqual({ low: 4, high: 6, reserve: 2 });
  });

  test('S28 the load is chosen for the window, inside the caps: heavier, and never by more than a tenth at once', () => {
    const athlete = athleteWho(wants, ...trained);
    const advice = adviceFor(athlete, pressStation(200), on, { exercise: 'leg-press' });
    expect(advice.target).toEqual({ low: 8, high: 10, reserve: 2 });
    expect(advice.loadKg).toBeGreaterThan(80);
    expect(advice.loadKg).toBeLessThanOrEqual(88);
  });

  test('S28 a station that is too light for it keeps 12–15', () => {
    const athlete = athleteWho(wants, ...trained);
    expect(adviceFor(athlete, pressStation(80), on, { exercise: 'leg-press' }).target).toEqual({
      low: 12,
      high: 15,
      reserve: 0,
    });
  });

  test('S28 up to eight repetitions rest three minutes', () => {
    expect(restSecondsFor({ low: 4, high: 6, reserve: 2 }, 120)).toBe(180);
    expect(restSecondsFor({ low: 8, high: 10, reserve: 2 }, 120)).toBe(120);
    expect(restSecondsFor({ low: 12, high: 15, reserve: 0 }, 90)).toBe(90);
  });

  test('S22 before six or fewer the ramp has a third step at nine tenths', () => {
    const options = Array.from({ length: 40 }, (_, index) => ({
      loadKg: 5 * (index + 1),
      setting: { type: 'pin', unit: 'kg', pin: 5 * (index + 1), addOns: [] } as const,
    }));
    const ramp = warmUpRamp({
      loadKg: 100,
      options,
      exercise: catalog['leg-press'],
      firstOfSession: true,
      repetitions: 6,
    });
    expect(ramp.map(({ loadKg, repetitions }) => [loadKg, repetitions])).toEqual([
      [50, 8],
      [75, 4],
      [90, 2],
    ]);
  });

  test('S18 in a heavy window a step that is too big is reached by repetitions too: three more than the window', () => {
    const coarse = {
      ...pressStation(200),
      loads: { type: 'stack', unit: 'kg', pins: [60, 80, 120], addOns: [] },
    } as const;
    const log = Array.from({ length: 12 }, (_, index) =>
      did('leg-press', sessionDay(index), { stationId: 'press', loadKg: 80, repetitions: 10, effort: left(4) }),
    );
    const advice = adviceFor(athleteWho(body, ...log), coarse, on, {
      exercise: 'leg-press',
      target: { low: 8, high: 10, reserve: 2 },
    });
    expect(advice.loadKg).toBe(80);
    expect(advice.target.high).toBe(13);
  });
});
