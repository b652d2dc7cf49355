import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monotone } from './blend.ts';
import { middleJoint } from './limb.ts';
import { distance, type Vector } from './space.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const degrees = fc.double({ min: -120, max: 120, noNaN: true });

describe('the way between key poses', () => {
  const knots = [0, 0.3, 0.7, 1];

  it('M12 meets every key pose and never goes beyond its neighbours', () => {
    fc.assert(
      fc.property(fc.tuple(degrees, degrees, degrees, degrees), share, (values, u) => {
        for (const [index, knot] of knots.entries())
          expect(monotone(knots, values, knot)).toBeCloseTo(values[index] ?? 0, 9);
        const next = Math.max(
          1,
          knots.findIndex((knot) => knot >= u),
        );
        const [a = 0, b = 0] = [values[next - 1], values[next]];
        expect(monotone(knots, values, u)).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
        expect(monotone(knots, values, u)).toBeLessThanOrEqual(Math.max(a, b) + 1e-9);
      }),
    );
  });

  it('M12 stands still where two key poses agree', () => {
    fc.assert(
      fc.property(degrees, degrees, share, (same, other, u) => {
        expect(monotone(knots, [other, same, same, other], 0.3 + 0.4 * u)).toBeCloseTo(same, 9);
      }),
    );
  });
});

describe('a leg whose foot is planted', () => {
  const place = fc.double({ min: -0.3, max: 0.3, noNaN: true });

  it('M13 reaches its foot with bones of their own length, the knee in front', () => {
    fc.assert(
      fc.property(place, place, (x, z) => {
        const [hip, ankle]: readonly [Vector, Vector] = [
          [0, 0.36, 0],
          [x, 0, z],
        ];
        const knee = middleJoint(hip, ankle, 0.245, 0.246, [1, 0, 0]);
        fc.pre(distance(hip, ankle) < 0.48);
        expect(distance(hip, knee)).toBeCloseTo(0.245, 6);
        expect(distance(knee, ankle)).toBeCloseTo(0.246, 6);
        expect(knee[0]).toBeGreaterThan(Math.min(0, x));
      }),
    );
  });
});
