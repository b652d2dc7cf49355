import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog, exerciseIds } from '../catalog/index.ts';
import type { Body } from '../journal/event.ts';
import { athleteWho, type Said, said } from '../journal/example.ts';
import { addDays } from '../time.ts';
import { painAdvice, painDuringSet } from './pain.ts';
import { redFlags } from './red-flags.ts';

const pain = (at: string, body: Partial<Body<'pain.reported'>>): Said =>
  said('pain.reported', { at, level: 0, redFlags: [], ...body });
const badMorning = (day: string, exercise?: 'lunge-walking' | 'split-squat' | 'leg-press'): Said =>
  pain(`${day}T07:00:00`, { level: 2, nextMorning: true, ...(exercise ? { exercise } : {}) });
const cleared = (at: string): Said => said('pain.cleared', { at });

const adviceOn = (on: string, ...all: readonly Said[]) => painAdvice({ athlete: athleteWho(...all), on });
const lunges = exerciseIds.filter((id) => catalog[id].pattern === 'lunge');
const allIsWell = { stop: false, redFlags: [], excludedExercises: [], lightened: [], suggestClinician: false };

test.each([
  [0, 'go-on'],
  [2, 'go-on'],
  [3, 'watch'],
  [5, 'watch'],
  [5.5, 'stop'],
  [6, 'stop'],
  [10, 'stop'],
])('F7 pain %d of 10 during a set: %s', (level, meaning) => {
  expect(painDuringSet(level)).toBe(meaning);
});

describe('red flags', () => {
  const flag = pain('2026-03-02T19:00:00', { redFlags: ['calf-swelling'] });

  test('F8 each has its own id and plain words', () => {
    expect(new Set(redFlags.map(({ id }) => id)).size).toBe(redFlags.length);
    for (const { words } of redFlags) expect(words).toMatch(/^[A-Z].{3,}[^.]$/);
  });

  test('F9 a red flag stops all advice until it is cleared, however long that takes', () => {
    for (const on of ['2026-03-02', '2026-03-20', '2027-03-02']) {
      expect(adviceOn(on, flag)).toMatchObject({ stop: true, redFlags: ['calf-swelling'], suggestClinician: true });
    }
    expect(adviceOn('2026-03-20', flag, cleared('2026-03-10T12:00:00'))).toEqual(allIsWell);
  });

  test('F9 a red flag after the clearing stops again', () => {
    expect(adviceOn('2026-03-20', cleared('2026-03-01T12:00:00'), flag).stop).toBe(true);
  });

  test('F9 a red flag that this version does not know stops all the same', () => {
    expect(adviceOn('2026-03-02', pain('2026-03-02T19:00:00', { redFlags: ['new-sign'] })).stop).toBe(true);
  });
});

describe('pain in an exercise', () => {
  const stopped = pain('2026-03-02T18:20:00', { level: 6, exercise: 'leg-press' });

  test('F10 pain above 5 ends the exercise for the day and makes it lighter for the rest of seven', () => {
    expect(adviceOn('2026-03-02', stopped)).toEqual({ ...allIsWell, excludedExercises: ['leg-press'] });
    expect(adviceOn('2026-03-08', stopped)).toEqual({ ...allIsWell, lightened: ['leg-press'] });
    expect(adviceOn('2026-03-09', stopped)).toEqual(allIsWell);
  });

  test('F10 pain up to 5 that settles by the morning changes nothing', () => {
    const watched = pain('2026-03-02T18:20:00', { level: 5, exercise: 'leg-press' });
    const calm = pain('2026-03-03T07:00:00', { level: 1, exercise: 'leg-press', nextMorning: true });
    expect(adviceOn('2026-03-03', watched, calm)).toEqual(allIsWell);
  });

  test('F11 one bad morning makes the exercise lighter for seven days', () => {
    const morning = badMorning('2026-03-03', 'leg-press');
    expect(adviceOn('2026-03-03', morning)).toEqual({ ...allIsWell, lightened: ['leg-press'] });
    expect(adviceOn('2026-03-09', morning).lightened).toEqual(['leg-press']);
    expect(adviceOn('2026-03-10', morning)).toEqual(allIsWell);
  });

  test('F12 two bad mornings of one pattern rest the whole pattern for seven days and suggest a clinician', () => {
    const two = [badMorning('2026-03-03', 'lunge-walking'), badMorning('2026-03-10', 'split-squat')];
    for (const on of ['2026-03-10', '2026-03-16']) {
      expect(adviceOn(on, ...two)).toMatchObject({ excludedExercises: lunges, lightened: [], suggestClinician: true });
    }
    expect(adviceOn('2026-03-17', ...two)).toEqual(allIsWell);
  });

  test('F12 they must be two mornings, of one pattern, within four weeks', () => {
    const first = badMorning('2026-03-03', 'lunge-walking');
    expect(adviceOn('2026-03-03', first, badMorning('2026-03-03', 'split-squat')).suggestClinician).toBe(false);
    expect(adviceOn('2026-03-10', first, badMorning('2026-03-10', 'leg-press')).suggestClinician).toBe(false);
    expect(adviceOn('2026-03-31', first, badMorning('2026-03-31', 'lunge-walking')).suggestClinician).toBe(true);
    expect(adviceOn('2026-04-01', first, badMorning('2026-04-01', 'lunge-walking')).suggestClinician).toBe(false);
  });

  test('F12 two bad mornings that name no exercise rest nothing but suggest a clinician', () => {
    const two = [badMorning('2026-03-03'), badMorning('2026-03-05')];
    expect(adviceOn('2026-03-05', ...two)).toEqual({ ...allIsWell, suggestClinician: true });
  });

  test('F13 what was cleared, and what is yet to come, does not count', () => {
    const two = [badMorning('2026-03-03', 'leg-press'), badMorning('2026-03-05', 'leg-press')];
    expect(adviceOn('2026-03-06', ...two, cleared('2026-03-06T07:00:00'))).toEqual(allIsWell);
    expect(adviceOn('2026-03-02', ...two)).toEqual(allIsWell);
  });

  test('F10–F13 an exercise is never both left out and lightened, and without red flags all is open again in a week', () => {
    const report = fc.record({
      exercise: fc.constantFrom(...exerciseIds),
      level: fc.nat(10),
      nextMorning: fc.boolean(),
      day: fc.nat(10).map((days) => addDays('2026-03-01', days)),
    });
    fc.assert(
      fc.property(fc.array(report), fc.nat(20), (reports, days) => {
        const all = reports.map(({ day, ...body }) => pain(`${day}T08:00:00`, body));
        const advice = adviceOn(addDays('2026-03-01', days), ...all);
        expect(advice.lightened.filter((id) => advice.excludedExercises.includes(id))).toEqual([]);
        expect(advice.stop).toBe(false);
        expect(adviceOn('2026-03-18', ...all)).toEqual(allIsWell);
      }),
    );
  });
});
