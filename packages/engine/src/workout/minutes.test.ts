import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import {
  generalWarmUpMinutes,
  restSecondsOf,
  restShare,
  setSeconds,
  shownRestSeconds,
  stationChangeSeconds,
  walkSeconds,
  workSeconds,
} from './minutes.ts';

const press = catalog['leg-press'];
const raise = catalog['side-lying-abduction'];

test('W1 a set is 13.5 repetitions at the tempo: about a minute', () => {
  const { upSeconds, holdSeconds, downSeconds } = press.tempo;
  expect(setSeconds(press)).toBe(13.5 * (upSeconds + holdSeconds + downSeconds));
  for (const exercise of [press, raise]) {
    expect(setSeconds(exercise)).toBeGreaterThan(45);
    expect(setSeconds(exercise)).toBeLessThan(90);
  }
});

test('W1 after the last set there is no rest', () => {
  expect(workSeconds(press, 1, 120)).toBe(setSeconds(press));
  expect(workSeconds(press, 3, 120)).toBe(3 * setSeconds(press) + 240);
  expect(workSeconds(press, 0, 120)).toBe(0);
});

test('W1 sides take a set each and share the rest, of which half a minute is left for breath', () => {
  const rest = restSecondsOf(raise, 1);
  expect(rest).toBe(Math.max(30, raise.restSeconds - setSeconds(raise)));
  expect(workSeconds(raise, 2, rest)).toBe(4 * setSeconds(raise) + 2 * 10 + rest);
});

test('W1 walking is 1.2 m a second, in whole seconds that add up; the floor is where one stands', () => {
  expect(stationChangeSeconds).toBe(40);
  expect(walkSeconds(10, 10)).toBe(0);
  expect(walkSeconds(10, 22)).toBe(10);
  expect(walkSeconds(22, 10)).toBe(10);
  expect(walkSeconds(10, null)).toBe(0);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 3, maxLength: 3 }), (places) => {
      const [near = 0, middle = 0, far = 0] = places.toSorted((a, b) => a - b);
      expect(walkSeconds(near, far)).toBe(walkSeconds(near, middle) + walkSeconds(middle, far));
      expect(Math.abs(walkSeconds(near, far) - (far - near) / 1.2)).toBeLessThanOrEqual(1);
    }),
  );
});

test('W3 warm-up and rests grow so slowly that each whole minute leaves at least as much for the stations', () => {
  for (let minutes = 8; minutes < 120; minutes += 1) {
    expect(minutes + 1 - generalWarmUpMinutes(minutes + 1)).toBeGreaterThanOrEqual(
      minutes - generalWarmUpMinutes(minutes),
    );
    expect(restShare(minutes + 1)).toBeGreaterThanOrEqual(restShare(minutes));
  }
  expect(generalWarmUpMinutes(20)).toBe(3);
  expect(generalWarmUpMinutes(45)).toBe(5);
  expect(restShare(8)).toBe(0.75);
  expect(restShare(60)).toBe(1);
});

test('W1 a rest is shown in fives of seconds, never longer than it was counted', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 300, noNaN: true }), (seconds) => {
      const shown = shownRestSeconds(seconds);
      expect(shown % 5).toBe(0);
      expect(shown).toBeLessThanOrEqual(seconds + 1e-6);
      expect(shown).toBeGreaterThan(seconds - 5 - 1e-6);
    }),
  );
});
