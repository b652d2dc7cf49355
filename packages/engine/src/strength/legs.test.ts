import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { athleteWho } from '../journal/example.ts';
import { initialEstimate, withDoubt } from './estimate.ts';
import { legDifference } from './legs.ts';

const { profile } = athleteWho();
const guess = initialEstimate(profile, catalog['split-squat']);
/** A leg of this strength in ln load, with more doubt than the first guess has. */
const leg = (logLoad: number, sd = 0) => ({ ...withDoubt(guess, sd), logLoad });
const strength = fc.double({ min: 2, max: 5, noNaN: true });

describe('one leg against the other', () => {
  test('P11 a tenth less load is ten percent behind', () => {
    expect(legDifference(leg(Math.log(90)), leg(Math.log(100)))).toMatchObject({ weaker: 'left' });
    expect(legDifference(leg(Math.log(90)), leg(Math.log(100))).percent).toBeCloseTo(10, 9);
    expect(legDifference(leg(3), leg(3))).toMatchObject({ weaker: null, percent: 0, isReal: false });
  });

  test('P11 changing the legs changes the name of the weaker and nothing else', () => {
    fc.assert(
      fc.property(strength, strength, (a, b) => {
        const [one, other] = [legDifference(leg(a), leg(b)), legDifference(leg(b), leg(a))];
        const swapped = { left: 'right', right: 'left' } as const;
        expect(other).toEqual({ ...one, weaker: one.weaker && swapped[one.weaker] });
      }),
    );
  });

  test('P11 real is what is more than the noise, and more doubt makes nothing real', () => {
    fc.assert(
      fc.property(strength, strength, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, doubt) => {
        const [sure, unsure] = [legDifference(leg(a), leg(b)), legDifference(leg(a, doubt), leg(b, doubt))];
        expect(sure.isReal).toBe(sure.percent > sure.noisePercent);
        expect(unsure.noisePercent).toBeGreaterThanOrEqual(sure.noisePercent - 1e-9);
        expect(unsure.isReal && !sure.isReal).toBe(false);
      }),
    );
  });
});
