import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { athleteWho, said } from '../journal/example.ts';
import { initialEstimate, sdOfLoad } from './estimate.ts';
import { afterDaysOff, lossAfter, returnShare } from './layoff.ts';

const { profile } = athleteWho(said('profile.set', { bodyMassKg: 70 }));
const estimate = initialEstimate(profile, catalog['leg-press']);

test.each([
  [0, 0],
  [14, 0],
  [28, 0.0275],
  [74, 0.0984],
  [134, 0.158],
])('S10 after %d days off the strength lost is %d of ln load', (days, loss) => {
  expect(lossAfter(days)).toBeCloseTo(loss, 3);
});

test('S10 strength falls towards what it was before training, never below; doubt grows', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(200), (days, more) => {
      const shorter = afterDaysOff(estimate, { days, unseenDays: days });
      const longer = afterDaysOff(estimate, { days: days + more, unseenDays: days + more });
      expect(longer.logLoad).toBeLessThanOrEqual(shorter.logLoad);
      expect(estimate.logLoad - longer.logLoad).toBeLessThanOrEqual(0.25);
      expect(sdOfLoad(longer)).toBeGreaterThanOrEqual(sdOfLoad(shorter));
    }),
  );
});

test.each([
  [7, 1, 1],
  [14, 1, 1],
  [21, 0.92, 0.95],
  [28, 0.92, 0.95],
  [42, 0.85, 0.9],
  [56, 0.85, 0.9],
])('S17 after %d days the first load back is between %d and %d of the last', (days, least, most) => {
  expect(returnShare(days)).toBeGreaterThanOrEqual(least);
  expect(returnShare(days)).toBeLessThanOrEqual(most);
});

test('S17 after more than eight weeks the load is found again', () => {
  expect(returnShare(57)).toBeNull();
});
