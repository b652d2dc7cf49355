import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { gymPreset, placements } from '../gym/index.ts';
import { anyAthlete, anyGym } from './arbitrary.ts';
import { stationSeconds } from './blocks.ts';
import { clockOf } from './clock.ts';
import { composeWorkout } from './compose.ts';
import { monday } from './example.ts';
import { stationChangeSeconds } from './minutes.ts';

const gym = gymPreset('commercial', 'kg', 'gym');

const clock = (id: 'leg-press' | 'leg-extension') => {
  const [placement] = placements(gym, catalog[id]);
  if (!placement) throw new Error('a place for it');
  return clockOf(catalog[id], placement, 90);
};

test('W1 with its loads a block never takes longer than was counted before they were known', () => {
  fc.assert(
    fc.property(anyAthlete, anyGym, fc.integer({ min: 8, max: 90 }), (athlete, gym, minutes) => {
      for (const block of composeWorkout({ athlete, gym, minutes, on: monday }).blocks)
        expect(stationChangeSeconds + stationSeconds(catalog[block.exercise], block)).toBeLessThanOrEqual(
          Math.round(block.minutes * 60),
        );
    }),
    { numRuns: 60 },
  );
});

test('W1 the full ramp is one lighter set more than a later compound lift has; isolation and bare body weight have none', () => {
  const { upSeconds, holdSeconds, downSeconds } = catalog['leg-press'].tempo;
  expect(clock('leg-press').rampSeconds).toBe(4 * (upSeconds + holdSeconds + downSeconds) + 30);
  expect(clock('leg-extension').rampSeconds).toBe(0);
  const bare = { station: null, options: [{ loadKg: 0, setting: { type: 'body-weight' as const } }] };
  expect(clockOf(catalog['lunge-forward'], bare, 90).rampSeconds).toBe(0);
});

test('W1 heavy sets are shorter and rest three minutes', () => {
  const [placement] = placements(gym, catalog['leg-press']);
  if (!placement) throw new Error('a place for it');
  const heavy = clockOf(catalog['leg-press'], placement, 120, { target: { low: 4, high: 6, reserve: 2 } });
  const usual = clockOf(catalog['leg-press'], placement, 120);
  expect(heavy.seconds(3) - heavy.seconds(2)).toBeGreaterThan(180);
  expect(heavy.seconds(1)).toBeLessThan(usual.seconds(1));
});
